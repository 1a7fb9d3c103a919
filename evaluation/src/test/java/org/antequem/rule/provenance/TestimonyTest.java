package org.antequem.rule.provenance;

import static org.antequem.rule.provenance.Weighing.judged;
import static org.antequem.world.Annals.EMBASSY;
import static org.antequem.world.Annals.MUSTER;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.event;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Bearing;
import org.antequem.finding.Conclusion;
import org.antequem.model.Actor;
import org.antequem.model.Aligned;
import org.antequem.model.Alignment;
import org.antequem.model.Authorship;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Matter;
import org.antequem.model.Occurred;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.model.Role;
import org.antequem.model.Saying;
import org.antequem.model.Source;
import org.antequem.time.Dating;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TestimonyTest {

    private static final Event SIGNING = Event.called("the signing").build();
    private static final Source LIVIA =
            Source.document("Livia").observed(EMBASSY, WAR, MUSTER, SIGNING).build();
    private static final Source DRUSUS = eyewitness("Drusus");
    private static final Source LETTER =
            Source.document("a letter").signedIn(SIGNING).build();
    private static final Source SEAL =
            Source.document("a seal").signedIn(SIGNING).build();
    private static final Source BUNDLE =
            Source.document("a bundle").bundling(LETTER, SEAL).build();
    private static final Proposition HAPPENED = Occurred.of(WAR);
    private static final Proposition DECIDED = new Cause(EMBASSY, Role.DECIDED, WAR, false);
    private static final Proposition ALONE = new Cause(EMBASSY, Role.DECIDED, WAR, true);
    private static final Proposition ANOTHER_ALONE = new Cause(MUSTER, Role.DECIDED, WAR, true);

    static Stream<Arguments> what_is_tested_what_is_said_and_how_that_bears_on_it() {
        return Stream.of(
                Arguments.of(HAPPENED, HAPPENED, Verdict.SUPPORTED),
                Arguments.of(HAPPENED, HAPPENED.negated(), Verdict.REFUTED),
                Arguments.of(HAPPENED, Occurred.of(EMBASSY), Verdict.NOT_ENOUGH_EVIDENCE),
                Arguments.of(HAPPENED, DECIDED, Verdict.SUPPORTED),
                Arguments.of(HAPPENED, new Saying(LETTER, HAPPENED), Verdict.NOT_ENOUGH_EVIDENCE),
                Arguments.of(HAPPENED.negated(), HAPPENED, Verdict.REFUTED),
                Arguments.of(dated(WAR, "2..4"), dated(WAR, "3"), Verdict.SUPPORTED),
                Arguments.of(dated(WAR, "2..4"), dated(WAR, "4..5"), Verdict.NOT_ENOUGH_EVIDENCE),
                Arguments.of(dated(WAR, "2..4"), dated(WAR, "5"), Verdict.REFUTED),
                Arguments.of(DECIDED, ALONE, Verdict.SUPPORTED),
                Arguments.of(ALONE, DECIDED, Verdict.NOT_ENOUGH_EVIDENCE),
                Arguments.of(DECIDED, ANOTHER_ALONE, Verdict.REFUTED),
                Arguments.of(DECIDED.negated(), ANOTHER_ALONE, Verdict.SUPPORTED),
                Arguments.of(DECIDED, HAPPENED.negated(), Verdict.REFUTED),
                Arguments.of(DECIDED, Occurred.of(EMBASSY).negated(), Verdict.NOT_ENOUGH_EVIDENCE),
                Arguments.of(new Authorship(LETTER), new Authorship(LETTER), Verdict.SUPPORTED),
                Arguments.of(new Authorship(LETTER), new Authorship(BUNDLE), Verdict.SUPPORTED),
                Arguments.of(new Authorship(BUNDLE), new Authorship(LETTER), Verdict.NOT_ENOUGH_EVIDENCE),
                Arguments.of(new Authorship(BUNDLE), new Authorship(SEAL).negated(), Verdict.REFUTED));
    }

    @ParameterizedTest
    @MethodSource("what_is_tested_what_is_said_and_how_that_bears_on_it")
    void supports_what_is_entailed_and_refutes_what_is_excluded(Proposition tested, Proposition said, Verdict verdict) {
        Judgement judgement = judged(hypothesis(tested), told(LIVIA, said));

        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.findings("TESTIMONY")).hasSize(verdict == Verdict.NOT_ENOUGH_EVIDENCE ? 0 : 1);
    }

    @Test
    void concludes_what_its_witnesses_say() {
        assertThat(judged(hypothesis(HAPPENED), told(LIVIA, DECIDED)).lines(Bearing.SUPPORTS))
                .flatExtracting(line -> line.argument().conclusions())
                .containsExactly(new Conclusion.Entails(DECIDED));
        assertThat(judged(hypothesis(DECIDED), told(LIVIA, ANOTHER_ALONE)).lines(Bearing.REFUTES))
                .flatExtracting(line -> line.argument().conclusions())
                .containsExactly(new Conclusion.Excludes(ANOTHER_ALONE));
    }

    @Test
    void says_of_each_of_its_sides_when_it_applies() {
        assertThat(new TestimonySupports().sentence())
                .isEqualTo(
                        "A claim is supported where somebody on record says so, or says something from which it follows.");
        assertThat(new TestimonyRefutes().sentence())
                .isEqualTo(
                        "A claim is refuted where somebody on record says something that cannot be true together with it.");
    }

    @Test
    void hears_actors_of_whose_interests_it_is() {
        Actor rome = Actor.state("Rome").build();
        Actor parthia = Actor.state("Parthia").build();
        Source envoy = Source.document("the envoy's letter").by(rome).build();
        Proposition shared = aligned(rome, parthia, Alignment.SHARED);
        Proposition opposed = aligned(parthia, rome, Alignment.CONFLICTING);

        assertThat(judged(hypothesis(shared), told(envoy, shared)).verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(judged(hypothesis(shared), told(envoy, opposed)).verdict()).isEqualTo(Verdict.REFUTED);
    }

    private static Proposition aligned(Actor one, Actor other, Alignment kind) {
        return new Aligned(one, other, Matter.of("Armenia"), ImmutableSet.of(kind), Dating.of("2015-01-01/2015-12-31"));
    }

    @Test
    void every_root_that_says_so_is_a_line() {
        Judgement judgement = judged(hypothesis(HAPPENED), told(LIVIA, HAPPENED), told(DRUSUS, DECIDED));

        assertThat(judgement.findings("TESTIMONY").get(0).roots()).containsExactlyInAnyOrder(LIVIA, DRUSUS);
        assertThat(judgement.lines(Bearing.SUPPORTS)).hasSize(2);
    }

    @Test
    void two_claims_and_a_retelling_of_one_root_are_one_line() {
        Judgement judgement = judged(
                hypothesis(HAPPENED), told(LIVIA, HAPPENED), told(LIVIA, DECIDED), retold(DRUSUS, HAPPENED, LIVIA));

        assertThat(judgement.lines(Bearing.SUPPORTS)).hasSize(1);
    }

    @Test
    void of_one_roots_words_those_that_presume_least_testify() {
        Presumption same = new Presumption("SAME_WAR", "it is the same war");
        Presumption honest = new Presumption("HONEST", "she says what she means");
        Claim presuming = Claim.that("There was a war, they say")
                .states(HAPPENED)
                .saidBy(LIVIA)
                .citingNobody()
                .presuming(same, honest)
                .build();
        Claim plainer = Claim.that("There was a war, or so")
                .states(HAPPENED)
                .saidBy(LIVIA)
                .citingNobody()
                .presuming(same)
                .build();

        assertThat(judged(hypothesis(HAPPENED), presuming, plainer).presuming()).containsExactly(same);
        assertThat(judged(hypothesis(HAPPENED), presuming, plainer, told(LIVIA, HAPPENED))
                        .presuming())
                .isEmpty();
    }

    @Test
    void a_claim_is_no_testimony_for_itself() {
        Claim claim = told(LIVIA, HAPPENED);

        assertThat(judged(claim).findings("TESTIMONY")).isEmpty();
        assertThat(judged(claim, retold(DRUSUS, HAPPENED, LIVIA)).findings("TESTIMONY"))
                .isEmpty();
    }

    @Test
    void the_dossier_testifies_by_the_dates_it_lays_down() {
        Event war = event("the war", "3");

        assertThat(judged(hypothesis(dated(war, "2..4"))).verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(judged(hypothesis(dated(war, "4..5"))).verdict()).isEqualTo(Verdict.REFUTED);
    }
}
