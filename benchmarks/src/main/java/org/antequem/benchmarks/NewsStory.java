package org.antequem.benchmarks;

import static org.antequem.time.Span.atLeast;
import static org.antequem.time.Span.days;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.antequem.model.Claim;
import org.antequem.model.ClaimBuilder;
import org.antequem.model.ClaimSubject;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Source;

/**
 * How a strike and its cause are told: a tenth by witnesses, the rest by reports that cite somebody who told something
 * before. They give the month, or three days, of either, or by how many days one followed the other.
 */
final class NewsStory {

    private static final LocalDate CAUSE_WAS = LocalDate.of(2014, 3, 10);
    private static final LocalDate STRIKE_WAS = LocalDate.of(2014, 5, 20);

    private final Event cause = Event.called("the wage cut").build();
    private final Event strike = Event.called("the strike").build();
    private final Random random = new Random(7);
    private final boolean isContradicted;

    private NewsStory(boolean isContradicted) {
        this.isContradicted = isContradicted;
    }

    /** @param isContradicted false where all tellers are right */
    static Dossier of(int size, boolean isContradicted) {
        return new NewsStory(isContradicted).told(size);
    }

    private Dossier told(int size) {
        List<Claim> claims = new ArrayList<>();
        List<Source> tellers = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            boolean isWitness = i % 10 == 0;
            Source teller = isWitness
                    ? Source.witness("witness " + i).observed(cause, strike).build()
                    : Source.report("report " + i)
                            .published(STRIKE_WAS.plusDays(20 + i).toString())
                            .build();
            ClaimBuilder claim = said(Claim.that("what " + teller + " tells")).saidBy(teller);
            claims.add(
                    isWitness
                            ? claim.citingNobody().build()
                            : claim.citing(tellers.get(random.nextInt(tellers.size())))
                                    .build());
            tellers.add(teller);
        }
        return Dossier.titled(size + " tellers").claims(claims).build();
    }

    private ClaimBuilder said(ClaimSubject claim) {
        boolean isOfCause = random.nextBoolean();
        Event event = isOfCause ? cause : strike;
        int error = isContradicted ? random.nextInt(41) - 20 : 0;
        LocalDate day = (isOfCause ? CAUSE_WAS : STRIKE_WAS).plusDays(error);
        return switch (random.nextInt(3)) {
            case 0 -> claim.event(event).happened(YearMonth.from(day).toString());
            case 1 -> claim.event(event).happened(day.minusDays(1) + "/" + day.plusDays(1));
            default -> claim.event(strike).startedAfter(cause).by(atLeast(days(50 + random.nextInt(15) + error)));
        };
    }
}
