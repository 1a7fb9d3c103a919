package org.antequem.model;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import org.antequem.model.Presence.Part;

/**
 * What the author of a dossier vouches for, and what says of nothing that it happened: whose deeds its events are, for
 * whom its actors act, where its sources stood, what they examined, and how they are graded.
 */
final class Vouched {

    private Vouched() {}

    static ImmutableList<Proposition> in(Dossier dossier) {
        ImmutableList.Builder<Proposition> vouched = ImmutableList.builder();
        Set<Event> holdings = holdings(dossier);
        for (Event event : dossier.events()) {
            if (!holdings.contains(event)) {
                event.by().forEach(actor -> vouched.add(Deed.ifAtAll(event, actor)));
            }
        }
        for (Actor actor : dossier.actors()) {
            actor.mandates().forEach(mandate -> vouched.add(new Agency(actor, mandate.principal(), mandate.held())));
        }
        for (Source source : dossier.sources()) {
            source.tookPartIn().forEach(event -> vouched.add(new Presence(source, Part.TOOK_PART, event)));
            source.observed().forEach(event -> vouched.add(new Presence(source, Part.OBSERVED, event)));
            source.examined().forEach(examined -> vouched.add(new Examination(source, examined)));
            source.grade().ifPresent(grade -> vouched.add(new Grading(source, grade)));
        }
        return vouched.build();
    }

    /** Whose an interest is says the interest; to have one is no deed. */
    private static Set<Event> holdings(Dossier dossier) {
        Set<Event> holdings = new HashSet<>();
        dossier.interests().forEach(interest -> holdings.add(interest.holding()));
        for (Claim claim : dossier.claims()) {
            claim.proposition().interests().forEach(interest -> holdings.add(interest.holding()));
        }
        return holdings;
    }
}
