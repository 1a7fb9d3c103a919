package org.antequem.rule.provenance;

import static org.antequem.rule.provenance.Weighing.fires;
import static org.antequem.rule.provenance.Weighing.judged;
import static org.antequem.rule.provenance.Weighing.values;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.dating;
import static org.antequem.world.Annals.event;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.finding.Bearing;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.model.SourceBuilder;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitesTheFutureTest {

    private static final String CODE = "CITES_THE_FUTURE";
    private static final Proposition HAPPENED = Occurred.of(WAR);
    private static final Source BOOK = published("a book", "5");
    private static final Source LATER = published("a later book", "6");

    @EarlierAndLater
    void voids_what_leans_on_what_was_not_there_yet(String citing, String cited, boolean isVoid) {
        assertThat(fires(CODE, retold(published("one", citing), HAPPENED, published("another", cited))))
                .isEqualTo(isVoid);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            bears | came to light | spoken | published | void
            6     | ?             | ?      | ?         | true
            5     | ?             | ?      | 8         | false
            6     | 7             | 7      | 8         | true
            7     | 5             | 7      | 8         | false
            7     | 7             | 5      | 8         | false
            7     | 7             | 6      | 8         | true
            ?     | 6             | ?      | ?         | false
            ?     | 6             | 4      | ?         | false
            ?     | 7             | 6      | ?         | true
            """)
    void whatever_shows_it_earlier_may_have_been_there(
            String bears, String cameToLight, String spoken, String published, boolean isVoid) {
        SourceBuilder cited = Source.document("another");
        if (!bears.equals("?")) {
            cited.bearingDate(dating(bears));
        }
        if (!cameToLight.equals("?")) {
            cited.cameToLight(dating(cameToLight));
        }
        if (!spoken.equals("?")) {
            cited.spoken(dating(spoken));
        }
        if (!published.equals("?")) {
            cited.published(dating(published));
        }

        assertThat(fires(CODE, retold(BOOK, HAPPENED, cited.build()))).isEqualTo(isVoid);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, nullValues = "-", textBlock = """
            by    | bears | came to light | void
            Livia | ?     | 6             | false
            Livia | 6     | 7             | true
            Livia | 7     | 5             | false
            Nero  | ?     | 6             | false
            Nero  | 6     | 7             | true
            -     | ?     | 6             | false
            -     | 6     | 7             | true
            """)
    void it_was_there_before_it_came_to_light_whoever_had_it(String by, String bears, String light, boolean isVoid) {
        Source book = Source.document("a book")
                .by(Actor.person("Livia").build())
                .published(dating("5"))
                .build();
        SourceBuilder diary = Source.document("a diary").cameToLight(dating(light));
        if (by != null) {
            diary.by(Actor.person(by).build());
        }
        if (!bears.equals("?")) {
            diary.bearingDate(dating(bears));
        }

        assertThat(fires(CODE, retold(book, HAPPENED, diary.build()))).isEqualTo(isVoid);
    }

    @Test
    void a_lecture_that_was_printed_later_may_cite_what_came_between() {
        Source lecture = Source.document("a lecture")
                .spoken(dating("5"))
                .published(dating("7"))
                .build();

        assertThat(fires(CODE, retold(lecture, HAPPENED, LATER))).isFalse();
    }

    @Test
    void shows_when_it_was_told_and_what_it_cites() {
        assertThat(values(CODE, retold(BOOK, HAPPENED, LATER))).containsExactly(dating("5"), LATER);
        assertThat(judged(retold(BOOK, HAPPENED, LATER)).findings(CODE).get(0).bearing())
                .isEqualTo(Bearing.VOIDS);
    }

    @Test
    void looks_at_every_link_of_the_chain() {
        Source newest = published("the newest book", "9");

        assertThat(fires(CODE, retold(newest, HAPPENED, BOOK), retold(BOOK, HAPPENED, LATER)))
                .isTrue();
        assertThat(fires(CODE, retold(newest, HAPPENED, LATER), retold(LATER, HAPPENED, BOOK)))
                .isFalse();
    }

    @Test
    void a_citation_of_what_was_there_stands_beside_it() {
        Source livia = eyewitness("Livia");
        Claim both = retold(BOOK, HAPPENED, LATER, livia);

        assertThat(judged(hypothesis(HAPPENED), both, told(livia, HAPPENED)).verdict())
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void a_void_statement_supports_nothing() {
        Source livia = Source.document("Livia's diary")
                .observed(WAR)
                .spoken(dating("6"))
                .build();

        assertThat(judged(hypothesis(HAPPENED), retold(BOOK, HAPPENED, livia)).verdict())
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(fires(CODE, told(BOOK, HAPPENED))).isFalse();
    }

    private static Source published(String title, String when) {
        return when.equals("?")
                ? Source.document(title).build()
                : Source.document(title).published(dating(when)).build();
    }

    /** Of a book whose own date is not recorded, the record says when it came. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            siege | said by | void
            6       | printer | true
            5       | printer | true
            4       | printer | false
            4..5    | printer | false
            6       | rumour  | false
            """)
    void what_the_record_says_of_its_date_counts_where_it_cannot_well_be_mistaken(
            String date, String saidBy, boolean isVoid) {
        Event siege = event("the siege", date);
        Source undated = Source.document("an undated book").build();
        Source teller = saidBy.equals("printer")
                ? Source.witness("the printer").observed(undated.telling()).build()
                : Source.witness("a rumour").build();
        Claim later = Claim.that("it came after the siege")
                .event(undated.telling())
                .startedAfter(siege)
                .saidBy(teller)
                .citingNobody()
                .build();

        assertThat(fires(CODE, retold(BOOK, HAPPENED, undated), later)).isEqualTo(isVoid);
    }

    @Test
    void two_books_that_are_placed_against_each_other_need_no_dates() {
        Source one = Source.document("the one").build();
        Source other = Source.document("the other").build();
        Claim later = Claim.that("I wrote long before that")
                .event(one.telling())
                .wasOverBefore(other.telling())
                .saidBy(one)
                .citingNobody()
                .build();

        assertThat(fires(CODE, retold(one, HAPPENED, other), later)).isTrue();
        assertThat(fires(CODE, retold(other, HAPPENED, one), later)).isFalse();
    }

    @Test
    void where_dates_are_contradicted_it_may_have_been_there() {
        Source undated = Source.document("an undated book").build();
        Source printer =
                Source.witness("the printer").observed(undated.telling()).build();
        Source binder = Source.witness("the binder").observed(undated.telling()).build();

        assertThat(fires(
                        CODE,
                        retold(BOOK, HAPPENED, undated),
                        told(printer, dated(undated.telling(), "9")),
                        told(binder, dated(undated.telling(), "4"))))
                .isFalse();
    }
}
