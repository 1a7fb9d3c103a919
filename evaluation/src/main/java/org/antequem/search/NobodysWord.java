package org.antequem.search;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Proposition;
import org.antequem.model.StageOf;
import org.antequem.model.Statement;
import org.antequem.record.RecordView;
import org.antequem.rule.Inquiry;

/**
 * The claims on record that might have helped to judge another one and are nobody's word, so that no rule used them: of
 * the same events and their stages. Claims of the same kind are other hypotheses, and no evidence, and what somebody
 * says as well is no lack.
 */
final class NobodysWord {

    private final Claim tested;
    private final Inquiry inquiry;

    /** @param inquiry notes whoever says such a thing as well: were he lost, it would be nobody's word */
    NobodysWord(Claim tested, Inquiry inquiry) {
        this.tested = tested;
        this.inquiry = inquiry;
    }

    /** The claims on record that nobody makes. */
    static ImmutableList<Claim> in(RecordView view) {
        return view.dossier().counting().stream()
                .filter(claim -> claim.saidBy().isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    /** Those among the claims on record that nobody makes. */
    ImmutableList<Claim> among(Iterable<Claim> claims) {
        ImmutableList.Builder<Claim> nobodys = ImmutableList.builder();
        Proposition said = tested.proposition().affirmed();
        Set<Event> events = events(said);
        for (Claim claim : claims) {
            if (!claim.equals(tested)
                    && !claim.proposition().affirmed().getClass().equals(said.getClass())
                    && isAbout(claim.proposition(), events, said)
                    && inquiry.entailing(claim.proposition()).isEmpty()) {
                nobodys.add(claim);
            }
        }
        return ImmutableList.sortedCopyOf(Statement.BY_CONTENT, nobodys.build());
    }

    private Set<Event> events(Proposition said) {
        Set<Event> events = new LinkedHashSet<>(said.events());
        for (Event event : said.events()) {
            for (Statement link : inquiry.stagesOf(event)) {
                events.add(((StageOf) link.proposition()).event());
            }
        }
        return events;
    }

    private static boolean isAbout(Proposition said, Set<Event> events, Proposition tested) {
        ImmutableSet<Event> own = said.events();
        return !Collections.disjoint(own, events)
                || !Sets.intersection(said.sources(), tested.sources()).isEmpty()
                || (events.isEmpty() && !Collections.disjoint(said.actors(), tested.actors()));
    }
}
