package org.antequem.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.antequem.model.Claim;
import org.antequem.model.ClaimBuilder;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.antequem.model.SourceBuilder;

/** Records in which everybody gives one event another day. */
final class Quarrels {

    private static final Event MARCH = Event.called("the march").build();
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private Quarrels() {}

    static Dossier witnesses(int size) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Source witness = Source.witness("witness " + i).observed(MARCH).build();
            claims.add(happened(i).saidBy(witness).citingNobody().build());
        }
        return Dossier.titled(size + " witnesses").claims(claims).build();
    }

    static Dossier reports(int size) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            SourceBuilder report = Source.report("report " + i)
                    .published(FIRST.plusDays(2L * size + i).toString());
            claims.add(happened(i).saidBy(report.build()).citingNobody().build());
        }
        return Dossier.titled(size + " reports").claims(claims).build();
    }

    private static ClaimBuilder happened(int day) {
        return Claim.that("It marched on day " + day)
                .event(MARCH)
                .happened(FIRST.plusDays(day).toString());
    }
}
