package org.antequem.rule.provenance;

import static org.antequem.rule.provenance.Weighing.fires;
import static org.antequem.rule.provenance.Weighing.judged;
import static org.antequem.world.Annals.EMBASSY;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.model.Claim;
import org.antequem.model.Count;
import org.antequem.model.Hedge;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Saying;
import org.antequem.model.Source;
import org.antequem.time.Dating;
import org.antequem.time.Span;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others say that a source says, against what it says on record. */
class MisreportedTest {

    private static final String CODE = "MISREPORTED";
    private static final Source LIVIA = eyewitness("Livia");
    private static final Source BLOG = Source.commentary("a blog").build();
    private static final Source DRUSUS = Source.document("Drusus").build();
    private static final Proposition HAPPENED = Occurred.of(WAR);
    private static final Claim SAYS_SO = hypothesis(says(HAPPENED));

    private static Saying says(Proposition said) {
        return new Saying(LIVIA, said);
    }

    @Test
    void bare_denials_do_not_count_however_many_and_whosever_they_are() {
        Proposition never = SAYS_SO.proposition().negated();
        Claim word = told(LIVIA, HAPPENED);
        Claim byBlog = told(BLOG, never);
        Claim byAnother = told(DRUSUS, never);
        Claim byHer = told(LIVIA, never);

        assertThat(judged(SAYS_SO, word, byBlog, byAnother).verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(judged(SAYS_SO, word, byBlog, byAnother, byHer).verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(judged(byHer, word).verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(judged(SAYS_SO, byBlog, byAnother).verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(judged(SAYS_SO, word, byBlog).explain().replaceAll("\\s+", " "))
                .contains("\"Livia\" says so on record, in \"'the war' happened\" (MISREPORTED)");
    }

    @Test
    void nobody_makes_a_source_say_the_contrary_of_its_words_on_record() {
        Claim word = told(LIVIA, dated(WAR, "3"));
        Proposition otherwise = says(dated(WAR, "5"));
        Claim byBlog = told(BLOG, otherwise);

        assertThat(judged(hypothesis(otherwise), byBlog).verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(judged(hypothesis(otherwise), byBlog, word).verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(judged(hypothesis(otherwise), byBlog, word, told(LIVIA, dated(WAR, "5")))
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
    }

    /** She says two dates; who reports the first in rough words reports her well. */
    @ParameterizedTest
    @ValueSource(strings = {"early 1914", "about 16 January 1914"})
    void who_reports_her_in_rough_words_does_not_make_her_say_the_contrary(String roughly) {
        Dating when = roughly.startsWith("early") ? Dating.early("1914") : Dating.of("1914-01-16~");
        Claim byBlog = told(BLOG, says(happened(when)));

        assertThat(judged(
                                hypothesis(says(happened(when))),
                                byBlog,
                                told(LIVIA, happened(Dating.of("1914-01-15"))),
                                told(LIVIA, happened(Dating.of("1920"))))
                        .explain())
                .doesNotContain(CODE);
    }

    @Test
    void who_denies_her_very_words_denies_them_in_vain_however_rough_they_are() {
        Proposition after = Claim.that("about two years after")
                .event(WAR)
                .startedAfter(EMBASSY)
                .by(Span.years(2))
                .build()
                .proposition();
        Claim denial = told(DRUSUS, says(after).negated());

        assertThat(judged(denial, told(LIVIA, after)).verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(judged(hypothesis(says(after)), denial, told(LIVIA, after)).explain())
                .contains(CODE);
    }

    private static Proposition happened(Dating when) {
        return new Occurred(WAR, when, Count.NOT_RECORDED);
    }

    @Test
    void it_is_silent_on_more_than_what_is_on_record_on_hedged_words_and_on_words_of_others() {
        Claim perhaps = Claim.that("perhaps there was a war")
                .states(HAPPENED)
                .saidBy(LIVIA)
                .citingNobody()
                .hedged(Hedge.LIKELY)
                .build();

        assertThat(fires(CODE, told(BLOG, says(dated(WAR, "3"))), told(LIVIA, HAPPENED)))
                .isFalse();
        assertThat(fires(CODE, told(BLOG, says(HAPPENED).negated()), perhaps)).isFalse();
        assertThat(fires(CODE, told(BLOG, says(HAPPENED).negated()), told(DRUSUS, HAPPENED)))
                .isFalse();
        assertThat(fires(CODE, told(BLOG, HAPPENED.negated()), told(LIVIA, HAPPENED)))
                .isFalse();
    }

    @Test
    void whoever_repeats_it_inherits_it() {
        Proposition never = says(HAPPENED).negated();

        assertThat(fires(CODE, retold(DRUSUS, never, BLOG), told(BLOG, never), told(LIVIA, HAPPENED)))
                .isTrue();
    }
}
