package org.antequem.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.evaluation.Evaluator;
import org.antequem.model.Claim;
import org.antequem.model.Count;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Saying;
import org.antequem.model.Source;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;
import org.antequem.time.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How wide "circa" is taken stands beside the date. */
class TakenAsTest {

    private static final Event TEMPLE = Event.called("the temple").build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            written           | taken as
            -2499~            | 2725 to 2275 BC
            0001~             | 1 BC to AD 2
            1860~             | 1855 to 1865
            1862~             | 1861 to 1863
            186X~             | 1850 to 1879
            2015-06~          | May 2015 to July 2015
            2015-12~          | November 2015 to January 2016
            2015-06-09~       | 8 June 2015 to 10 June 2015
            1860~/1870        | beginning 1855 to 1865, ending 1870
            1860~/..          | beginning 1855 to 1865
            1860/1870~        | beginning 1860, ending 1865 to 1875
            """)
    void in_plain_words(String written, String taken) {
        assertThat(TakenAs.words(dated(Dating.of(written)), Conventions.STANDARD))
                .isEqualTo(", taken as " + taken);
    }

    @ParameterizedTest
    @CsvSource({"1860", "1860?", "2015-06-09", "1860/1870"})
    void nothing_of_what_is_meant_as_it_stands(String written) {
        assertThat(TakenAs.words(dated(Dating.of(written)), Conventions.STANDARD))
                .isEmpty();
    }

    @Test
    void as_it_is_read() {
        Proposition said = dated(Dating.of("1860~"));
        Conventions usual = Conventions.STANDARD;

        assertThat(TakenAs.words(said, usual.approximating(usual.approximation().circaTimes(10))))
                .isEqualTo(", taken as 1810 to 1910");
        assertThat(TakenAs.words(said, usual.approximating(usual.approximation().withCirca(Span.years(3)))))
                .isEqualTo(", taken as 1857 to 1863");
        assertThat(TakenAs.words(said, usual.approximating(usual.approximation().withoutCirca())))
                .isEmpty();
        assertThat(TakenAs.words(dated(Dating.by("1860~")), usual)).isEqualTo(", taken as no later than 1865");
        assertThat(TakenAs.words(said.negated(), usual)).isEmpty();
        assertThat(TakenAs.words(new Saying(Source.report("a blog").build(), said), usual))
                .isEqualTo(", taken as 1855 to 1865");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            plan  | temple         | line says
            1866  | 1860~          | "the temple" happened about 1860, taken as 1855 to 1865 (stipulated: the author of the dossier vouches for it)
            1920  | 1860~          | "the temple" happened about 1860, taken as 1810 to 1910 (stipulated: the author of the dossier vouches for it)
            1866  | 1860           | "the temple" happened in 1860 (stipulated: the author of the dossier vouches for it)
            """)
    void beside_the_date_in_an_explanation(String plan, String temple, String line) {
        Claim claim = Claim.that("The plan shaped the temple")
                .cause(Event.called("the plan").during(plan).build())
                .shaped(Event.called("the temple").during(temple).build())
                .build();
        String text = Evaluator.standard()
                .evaluate(Dossier.titled("a temple").claims(claim).build())
                .of(claim)
                .explain();

        assertThat(text.replaceAll("\\s+", " ")).contains(line);
    }

    /** What weakens a telling is found without it, and shows the date as it was given. */
    @Test
    void not_beside_a_date_of_which_no_use_is_made() {
        Event vote = Event.called("the vote").during(Dating.late("1870")).build();
        Source gazette = Source.document("the gazette").published("1800").build();
        Claim claim = Claim.that("They voted")
                .event(vote)
                .happened()
                .saidBy(gazette)
                .citingNobody()
                .build();
        String text = Evaluator.standard()
                .evaluate(Dossier.titled("a vote").claims(claim).build())
                .of(claim)
                .explain();

        assertThat(text).contains("\"the vote\" happened in late 1870").doesNotContain("taken as");
    }

    private static Proposition dated(Dating when) {
        return new Occurred(TEMPLE, when, Count.NOT_RECORDED);
    }
}
