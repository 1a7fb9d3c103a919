package org.antequem.evaluation;

import static org.antequem.world.Annals.EMBASSY;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.ClaimBuilder;
import org.antequem.model.Hedge;
import org.antequem.model.Occurred;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.model.Role;
import org.antequem.model.Source;
import org.antequem.record.Policy;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;

/** What decides a verdict is in its explanation, also a presumption that only makes something else void or weak. */
class PresumedInVoidingTest {

    private static final Presumption MY_READING = new Presumption("MY_READING", "she speaks of the same war");
    private static final Source LIVIA = eyewitness("Livia");
    private static final Source BLOG = Source.commentary("a blog").build();
    private static final Proposition DECIDED = new Cause(EMBASSY, Role.DECIDED, WAR, false);
    private static final Proposition SHAPED = new Cause(EMBASSY, Role.SHAPED, WAR, false);

    @Test
    void names_what_is_presumed_by_a_word_that_bears_nothing_out() {
        Source annals = Source.document("the annals")
                .fromNobody()
                .observed(EMBASSY, WAR)
                .build();
        Claim cited = retold(BLOG, DECIDED, annals);
        Claim less = presuming(said(annals, SHAPED));

        assertDecides(judged(DECIDED, cited, less), Verdict.NOT_ENOUGH_EVIDENCE, Verdict.SUPPORTED);
    }

    @Test
    void names_what_is_presumed_by_a_word_that_excludes() {
        Source annals = Source.document("the annals")
                .fromNobody()
                .observed(EMBASSY, WAR)
                .build();
        Claim cited = retold(BLOG, dated(WAR, "5"), annals);
        Claim other = presuming(said(annals, dated(WAR, "7")));

        assertDecides(judged(dated(WAR, "5"), cited, other), Verdict.REFUTED, Verdict.SUPPORTED);
    }

    @Test
    void names_what_is_presumed_by_who_contradicts() {
        Claim one = told(LIVIA, dated(WAR, "5"));
        Claim other = presuming(said(eyewitness("Drusus"), dated(WAR, "7")));

        assertDecides(judged(dated(WAR, "5"), one, other), Verdict.NOT_ENOUGH_EVIDENCE, Verdict.SUPPORTED);
    }

    @Test
    void names_what_is_presumed_by_a_quotation_that_is_not_found() {
        Source speech = Source.document("the speech")
                .fromNobody()
                .observed(WAR)
                .text("We shall have peace in our time.")
                .build();
        Source blog = Source.commentary("a blog from the front").observed(WAR).build();
        Claim quoted = Claim.that("the blog quotes it")
                .states(Occurred.of(WAR))
                .saidBy(blog)
                .citing(speech)
                .quoting("there will be war", "line 1")
                .presuming(MY_READING)
                .build();
        Claim retold = retold(Source.report("a paper").build(), Occurred.of(WAR), blog);

        Evaluation evaluation =
                Evaluator.standard().under(Policy.STANDARD.weakLines(1)).evaluate(dossier(retold, quoted));

        assertDecides(evaluation.of(hypothesis(Occurred.of(WAR))), Verdict.NOT_ENOUGH_EVIDENCE, Verdict.SUPPORTED);
    }

    @Test
    void does_not_name_what_decides_nothing() {
        Claim one = told(LIVIA, dated(WAR, "5"));
        Claim aside = presuming(said(eyewitness("Drusus"), Occurred.of(EMBASSY)));
        Claim hedged = Claim.that("it is said")
                .states(dated(WAR, "7"))
                .saidBy(eyewitness("Drusus"))
                .citingNobody()
                .hedged(Hedge.REPORTEDLY)
                .presuming(MY_READING)
                .build();

        assertThat(judged(dated(WAR, "5"), one, aside).explain()).doesNotContain("MY_READING");
        assertThat(judged(dated(WAR, "5"), one, hedged).explain()).doesNotContain("It assumes MY_READING");
    }

    private static void assertDecides(Judgement judgement, Verdict verdict, Verdict without) {
        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement
                        .evaluation()
                        .without(MY_READING)
                        .of(judgement.claim())
                        .verdict())
                .isEqualTo(without);
        assertThat(judgement.explain()).contains("It assumes MY_READING");
    }

    private static Judgement judged(Proposition tested, Claim... claims) {
        return Evaluator.standard().evaluate(dossier(claims)).of(hypothesis(tested));
    }

    private static ClaimBuilder said(Source teller, Proposition said) {
        return Claim.that(said.toString()).states(said).saidBy(teller).citingNobody();
    }

    private static Claim presuming(ClaimBuilder claim) {
        return claim.presuming(MY_READING).build();
    }
}
