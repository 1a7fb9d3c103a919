package org.antequem.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.antequem.model.Claim;
import org.antequem.model.Count;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.time.Dating;

/**
 * Generated dossiers of two documents about two events, and of three archivists who disagree on when these were
 * written.
 */
public final class Archive {

    private static final Event SIEGE = Event.called("the siege").build();
    private static final Event TRUCE = Event.called("the truce").build();
    private static final ImmutableList<Event> EVENTS = ImmutableList.of(SIEGE, TRUCE);

    private Archive() {}

    public static Dossier dossier(long seed) {
        Random random = new Random(seed);
        List<Source> documents = List.of(
                Source.document("the letter").observed(SIEGE, TRUCE).build(),
                Source.document("the deed").observed(SIEGE, TRUCE).build());
        Set<Claim> claims = new LinkedHashSet<>();
        for (Source document : documents) {
            for (int i = random.nextInt(1, 3); i > 0; i--) {
                add(claims, dated(any(random, EVENTS), random), document);
            }
        }
        for (int archivist = 0; archivist < 3; archivist++) {
            Source source = Source.document("archivist " + archivist)
                    .observed(documents.get(0).telling(), documents.get(1).telling())
                    .build();
            for (int i = random.nextInt(1, 3); i > 0; i--) {
                add(claims, dated(any(random, documents).telling(), random), source);
            }
        }
        for (Event event : EVENTS) {
            Proposition tested = dated(event, random);
            claims.add(Claim.that("hypothesis " + claims.size() + ": " + tested)
                    .states(tested)
                    .build());
        }
        return Dossier.titled("Seed " + seed)
                .claims(ImmutableList.copyOf(claims))
                .build();
    }

    private static void add(Set<Claim> claims, Proposition said, Source source) {
        claims.add(Claim.that(claims.size() + ": " + said)
                .states(said)
                .saidBy(source)
                .citingNobody()
                .build());
    }

    private static Proposition dated(Event event, Random random) {
        return new Occurred(event, Dating.of(String.valueOf(1900 + random.nextInt(4))), Count.NOT_RECORDED);
    }

    private static <T> T any(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
