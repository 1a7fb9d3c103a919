package org.antequem.benchmarks;

import static org.antequem.time.Span.days;
import static org.antequem.time.Span.months;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.ClaimBuilder;
import org.antequem.model.ClaimSubject;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.EventBuilder;
import org.antequem.model.Hedge;
import org.antequem.model.Source;
import org.antequem.model.Stage;

/**
 * Dossiers of affairs, from a seed. An affair is twenty events, five sources and ten claims: an operation in stages, a
 * visit that is said to have brought it about, tellers who observe, report, repeat and comment, relative dates in
 * months and days, and, in every other affair, two dates for one event that exclude each other. One affair in five is
 * tied to the one before: by a relative date, and by whom it cites.
 */
final class Affairs {

    private static final int CLAIMS = 10;
    private static final int INCIDENTS = 14;

    private final Random random;
    private final List<Event> events = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private int number;
    private YearMonth month = YearMonth.of(1990, 1);
    private Event visit = Event.called("the first visit").build();
    private Source report = Source.report("the first report").build();

    private Affairs(long seed) {
        random = new Random(seed);
    }

    /**
     * A dossier of so many claims, twice as many events and half as many sources.
     *
     * @param number a multiple of ten
     */
    static Dossier of(int number, long seed) {
        Affairs affairs = new Affairs(seed);
        while (affairs.claims.size() < number) {
            affairs.add();
        }
        return Dossier.titled(number + " claims")
                .events(affairs.events.toArray(Event[]::new))
                .claims(affairs.claims)
                .build();
    }

    private void add() {
        number = claims.size() / CLAIMS;
        month = YearMonth.of(1990 + random.nextInt(30), 1 + random.nextInt(12));
        boolean isTied = number > 0 && random.nextInt(5) == 0;
        Event otherVisit = visit;
        Source otherReport = report;

        Actor state = Actor.state("state " + number).build();
        Event operation = keep(event("operation").by(state));
        Event planning = keep(event("planning").by(state));
        Event decision = keep(event("decision").by(state));
        Event preparation = keep(event("preparation").by(state).asStage(Stage.PREPARATION, operation));
        Event execution =
                keep(event("execution").by(state).during(in(2) + "/" + in(5)).asStage(Stage.EXECUTION, operation));
        visit = keep(event("visit").during(in(0)));
        List<Event> incidents = incidents();

        Source witness = Source.witness(called("witness"))
                .observed(visit, planning, decision)
                .spoken(in(3))
                .build();
        Source officials = Source.unnamed(called("officials"))
                .speakingFor(state)
                .spoken(in(5))
                .build();
        report = Source.report(called("report")).published(in(6)).build();
        Source column = Source.commentary(called("column")).published(in(8)).build();
        Source sequel = Source.commentary(called("sequel")).published(in(20)).build();

        tell(
                claim(1).event(planning)
                        .startedBefore(isTied ? otherVisit : visit)
                        .by(months(2, 9))
                        .hedged(Hedge.SUGGESTS),
                report,
                officials);
        tell(claim(2).event(planning).isStage(Stage.PLANNING, operation), report, officials);
        tell(claim(3).event(decision).isStage(Stage.DECISION, operation), officials);
        tell(claim(4).event(decision).happened(in(-1)), witness);
        tell(claim(5).event(decision).happened(in(random.nextInt(2) - 1)), officials);
        tell(claim(6).cause(visit).decided(operation), column, report);
        tell(claim(7).cause(visit).decided(operation), sequel, column);
        tell(claim(8).cause(isTied ? otherVisit : visit).originated(operation), sequel, isTied ? otherReport : report);
        tell(claim(9).event(preparation).wasOverBefore(execution).by(days(1, 40)), officials);
        tell(claim(10).cause(incidents.get(0)).shaped(incidents.get(1)), column);
    }

    /** Two in three are dated; nobody speaks of most of them. */
    private List<Event> incidents() {
        List<Event> incidents = new ArrayList<>();
        for (int i = 0; i < INCIDENTS; i++) {
            EventBuilder incident = event("incident " + i + " of");
            if (random.nextInt(3) > 0) {
                incident.during(in(random.nextInt(12)));
            }
            incidents.add(keep(incident));
        }
        return incidents;
    }

    private void tell(ClaimBuilder claim, Source teller, Source... cited) {
        claim.saidBy(teller);
        claims.add(
                cited.length == 0
                        ? claim.citingNobody().build()
                        : claim.citing(cited).build());
    }

    private ClaimSubject claim(int ofAffair) {
        return Claim.that(called("claim " + ofAffair + " of affair"));
    }

    private EventBuilder event(String what) {
        return Event.called(called(what));
    }

    private Event keep(EventBuilder builder) {
        Event event = builder.build();
        events.add(event);
        return event;
    }

    private String called(String what) {
        return what + " " + number;
    }

    /** A month, counted from that of the visit. */
    private String in(int months) {
        return month.plusMonths(months).toString();
    }
}
