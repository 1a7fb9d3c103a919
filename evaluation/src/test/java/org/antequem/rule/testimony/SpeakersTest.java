package org.antequem.rule.testimony;

import static org.antequem.rule.provenance.Weighing.fires;
import static org.antequem.rule.provenance.Weighing.judged;
import static org.antequem.world.Annals.EMBASSY;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Bearing;
import org.antequem.model.Actor;
import org.antequem.model.Admiralty;
import org.antequem.model.Appearance;
import org.antequem.model.Authorship;
import org.antequem.model.Claim;
import org.antequem.model.Count;
import org.antequem.model.Deed;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Grading;
import org.antequem.model.Hedge;
import org.antequem.model.Interest;
import org.antequem.model.Matter;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Saying;
import org.antequem.model.Source;
import org.antequem.record.Policy;
import org.antequem.time.Dating;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What those who speak say in their own cause, against themselves, from what they examined, or do not say at all. */
class SpeakersTest {

    private static final Actor MARCUS = Actor.person("Marcus").build();
    private static final Actor PUBLIUS = Actor.person("Publius").build();
    private static final Source OF_MARCUS = Source.witness("Marcus, in court")
            .by(MARCUS)
            .spoken("1900-05")
            .observed(WAR)
            .build();
    private static final Source OF_MARCUS_LATER = Source.witness("Marcus, in his memoirs")
            .by(MARCUS)
            .spoken("1900-08")
            .observed(WAR)
            .build();
    private static final Source LIVIA = Source.witness("Livia").observed(WAR).build();
    private static final Source DRUSUS = Source.witness("Drusus").observed(WAR).build();
    private static final Claim MARCUS_DID_IT = hypothesis("Marcus did it", Deed.of(WAR, MARCUS));

    private static Claim hypothesis(String wording, Proposition said) {
        return Claim.that(wording).states(said).build();
    }

    private static Verdict verdict(Claim claim, Claim... record) {
        return judgement(claim, Evaluator.standard(), record).verdict();
    }

    private static Judgement judgement(Claim claim, Evaluator evaluator, Claim... record) {
        return evaluator
                .evaluate(Dossier.titled("the annals").claims(record).build())
                .of(claim);
    }

    @Nested
    class OwnCauseTest {

        private final Claim accused = told(LIVIA, Deed.of(WAR, MARCUS));
        private final Claim denied = told(OF_MARCUS, Deed.of(WAR, MARCUS).negated());

        @Test
        void the_denial_of_the_accused_refutes_nothing() {
            assertThat(verdict(MARCUS_DID_IT, denied)).isEqualTo(Verdict.REFUTED);
            assertThat(verdict(MARCUS_DID_IT, accused, denied)).isEqualTo(Verdict.SUPPORTED);
            assertThat(verdict(MARCUS_DID_IT, accused)).isEqualTo(Verdict.SUPPORTED);
        }

        @Test
        void who_is_named_as_the_doer_by_the_author_is_accused() {
            Event shooting = Event.called("the shooting").by(MARCUS).build();
            Source himself = Source.witness("Marcus himself")
                    .by(MARCUS)
                    .tookPartIn(shooting)
                    .build();

            assertThat(verdict(
                            hypothesis("Marcus did it", Deed.of(shooting, MARCUS)),
                            told(himself, Deed.of(shooting, MARCUS).negated())))
                    .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
            assertThat(verdict(
                            hypothesis("it happened", Occurred.of(shooting)),
                            told(himself, Occurred.of(shooting).negated())))
                    .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
            assertThat(verdict(
                            hypothesis("it happened", Occurred.of(shooting)),
                            told(LIVIA, Occurred.of(shooting).negated())))
                    .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
            assertThat(verdict(hypothesis("it happened", Occurred.of(shooting)), told(himself, Occurred.of(shooting))))
                    .isEqualTo(Verdict.SUPPORTED);
        }

        @Test
        void whoever_stands_with_him_speaks_in_his_cause() {
            Actor service = Actor.group("the service").build();
            Actor agent = Actor.person("the agent").actingFor(service).build();
            Source counsel = Source.official("his counsel")
                    .speakingFor(MARCUS)
                    .observed(WAR)
                    .build();
            Source spokesman = Source.official("the service's spokesman")
                    .speakingFor(service)
                    .observed(WAR)
                    .build();

            assertThat(fires("OWN_CAUSE", told(counsel, Deed.of(WAR, MARCUS).negated()), accused))
                    .isTrue();
            assertThat(fires(
                            "OWN_CAUSE",
                            told(spokesman, Deed.of(WAR, agent).negated()),
                            told(LIVIA, Deed.of(WAR, agent))))
                    .isTrue();
            assertThat(fires("OWN_CAUSE", told(spokesman, Deed.of(WAR, MARCUS).negated()), accused))
                    .isFalse();
        }

        @Test
        void to_name_another_is_to_clear_oneself_and_to_admit_it_is_not() {
            assertThat(fires("OWN_CAUSE", told(OF_MARCUS, Deed.of(WAR, PUBLIUS)), accused))
                    .isTrue();
            assertThat(fires("OWN_CAUSE", told(OF_MARCUS, Deed.of(WAR, MARCUS)), accused))
                    .isFalse();
            assertThat(fires("OWN_CAUSE", told(OF_MARCUS, Occurred.of(WAR)), accused))
                    .isFalse();
            assertThat(fires("OWN_CAUSE", told(DRUSUS, Deed.of(WAR, PUBLIUS)), accused))
                    .isFalse();
        }

        @Test
        void a_weaker_word_accuses_nobody() {
            Claim rumour = Claim.that("they say it was Marcus")
                    .event(WAR)
                    .wasBy(MARCUS)
                    .saidBy(LIVIA)
                    .citingNobody()
                    .hedged(Hedge.REPORTEDLY)
                    .build();

            assertThat(fires("OWN_CAUSE", denied, rumour)).isFalse();
            assertThat(fires("OWN_CAUSE", denied, accused)).isTrue();
        }

        @Test
        void another_date_clears_him_only_where_it_is_recorded_what_belief_in_the_deed_costs_him() {
            Claim dated = told(OF_MARCUS, new Occurred(WAR, Dating.of("1899"), Count.NOT_RECORDED));
            Interest freedom = Interest.of(MARCUS)
                    .in(Matter.of("the trial"))
                    .seeking("an acquittal")
                    .inOrderTo("be free")
                    .harmedByBelief(accused)
                    .build();
            Dossier dossier = Dossier.titled("the trial")
                    .claims(dated, accused)
                    .interests(freedom)
                    .build();

            assertThat(fires("OWN_CAUSE", dated, accused)).isFalse();
            assertThat(Evaluator.standard().evaluate(dossier).of(dated).findings("OWN_CAUSE"))
                    .hasSize(1);
        }

        @Test
        void is_presumed_and_can_be_switched_off() {
            Evaluator other =
                    Evaluator.standard().under(Policy.STANDARD.without(TestimonyRules.DENIAL_SERVES_THE_ACCUSED));

            assertThat(judgement(MARCUS_DID_IT, other, accused, denied).verdict())
                    .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        }
    }

    @Nested
    class SelfContradictedTest {

        private final Claim never = told(OF_MARCUS, Deed.of(WAR, MARCUS).negated());
        private final Claim admitted = told(OF_MARCUS_LATER, Deed.of(WAR, MARCUS));

        @Test
        void two_words_of_one_mouth_weaken_each_other_and_refute_neither() {
            assertThat(judged(admitted, never).verdict()).isNotEqualTo(Verdict.REFUTED);
            assertThat(fires("SELF_CONTRADICTED", admitted, never)).isTrue();
            assertThat(fires("SELF_CONTRADICTED", never, admitted)).isTrue();
            assertThat(fires("CONTESTED", admitted, never)).isFalse();
        }

        @Test
        void what_was_taken_back_contradicts_nothing() {
            Claim withdrawn = Claim.that("it was not me")
                    .not(it -> it.event(WAR).wasBy(MARCUS))
                    .saidBy(OF_MARCUS)
                    .citingNobody()
                    .withdrawn("1900-08")
                    .build();

            assertThat(fires("SELF_CONTRADICTED", admitted, withdrawn)).isFalse();
        }

        @Test
        void organs_of_one_body_contest_each_other_like_others() {
            Actor court = Actor.group("the court").build();
            Source one = Source.document("one chamber").by(court).observed(WAR).build();
            Source other =
                    Source.document("another chamber").by(court).observed(WAR).build();

            assertThat(fires(
                            "SELF_CONTRADICTED",
                            told(one, Occurred.of(WAR)),
                            told(other, Occurred.of(WAR).negated())))
                    .isFalse();
            assertThat(fires(
                            "CONTESTED",
                            told(one, Occurred.of(WAR)),
                            told(other, Occurred.of(WAR).negated())))
                    .isTrue();
        }

        @Test
        void what_somebody_merely_hands_on_is_not_his_word() {
            Claim handedOn = retold(LIVIA, Occurred.of(WAR).negated(), DRUSUS);

            assertThat(fires("SELF_CONTRADICTED", told(LIVIA, Occurred.of(WAR)), handedOn))
                    .isFalse();
            assertThat(fires(
                            "SELF_CONTRADICTED",
                            told(LIVIA, Occurred.of(WAR)),
                            told(LIVIA, Occurred.of(WAR).negated())))
                    .isTrue();
        }

        @Test
        void what_does_not_exclude_is_no_contradiction() {
            assertThat(fires("SELF_CONTRADICTED", told(LIVIA, Occurred.of(WAR)), told(LIVIA, Occurred.of(EMBASSY))))
                    .isFalse();
        }
    }

    @Nested
    class NeverAppearedTest {

        private final Source journal = Source.document("the journal").build();
        private final Source supplement = Source.document("the supplement").build();
        private final Source paper = Source.document("the paper").build();
        private final Source bibliographer =
                Source.witness("a bibliographer").examined(journal).build();
        private final Claim cited = retold(paper, Occurred.of(WAR), supplement);

        private Claim never(Source teller) {
            return told(teller, new Appearance(supplement).negated());
        }

        @Test
        void what_came_through_a_source_that_never_appeared_is_void() {
            assertThat(judged(cited, never(bibliographer)).findings("NEVER_APPEARED"))
                    .map(finding -> finding.bearing())
                    .containsExactly(Bearing.VOIDS);
            assertThat(fires("NEVER_APPEARED", told(paper, Occurred.of(WAR)), never(bibliographer)))
                    .isFalse();
        }

        @Test
        void takes_somebody_who_looked_where_it_would_be() {
            assertThat(fires("NEVER_APPEARED", cited, never(LIVIA))).isFalse();
            assertThat(fires("NEVER_APPEARED", cited, told(bibliographer, new Appearance(supplement))))
                    .isFalse();
            assertThat(fires("NEVER_APPEARED", cited, told(bibliographer, new Appearance(journal).negated())))
                    .isFalse();
        }

        @Test
        void a_hedged_word_is_not_enough() {
            Claim hedged = Claim.that("it seems that it never appeared")
                    .not(it -> it.source(supplement).appeared())
                    .saidBy(bibliographer)
                    .citingNobody()
                    .hedged(Hedge.APPARENTLY)
                    .build();

            assertThat(fires("NEVER_APPEARED", cited, hedged)).isFalse();
        }

        @Test
        void is_presumed_and_can_be_switched_off() {
            Evaluator other =
                    Evaluator.standard().under(Policy.STANDARD.without(TestimonyRules.WOULD_HAVE_LEFT_A_TRACE));

            assertThat(judgement(cited, other, cited, never(bibliographer)).findings("NEVER_APPEARED"))
                    .isEmpty();
        }
    }

    @Nested
    class InferredTest {

        private final Event writing = Event.called("the writing").build();
        private final Source note =
                Source.document("the note").signedIn(writing).build();
        private final Source expert =
                Source.analysis("an expert").examined(note).build();
        private final Source clerk =
                Source.witness("a clerk").examined(note).observed(writing).build();

        @Test
        void who_did_it_and_whether_it_is_genuine_is_inferred() {
            assertThat(fires("INFERRED", told(expert, Deed.of(writing, MARCUS))))
                    .isTrue();
            assertThat(fires("INFERRED", told(expert, Deed.of(writing, MARCUS).negated())))
                    .isTrue();
            assertThat(fires("INFERRED", told(expert, new Authorship(note)))).isTrue();
            assertThat(fires("INFERRED", told(expert, Occurred.of(writing).negated())))
                    .isTrue();
        }

        @Test
        void what_it_shows_and_what_was_seen_is_not() {
            assertThat(fires("INFERRED", told(expert, Occurred.of(writing)))).isFalse();
            assertThat(fires("INFERRED", told(expert, new Saying(note, Occurred.of(WAR)))))
                    .isFalse();
            assertThat(fires("INFERRED", told(clerk, Deed.of(writing, MARCUS)))).isFalse();
            assertThat(fires("INFERRED", told(expert, Deed.of(WAR, MARCUS)))).isFalse();
        }

        @Test
        void opinions_on_one_thing_are_one_line() {
            Source second = Source.analysis("a second expert").examined(note).build();
            Source letter = Source.document("another letter").signedIn(writing).build();
            Source third = Source.analysis("a third expert").examined(letter).build();
            Claim hypothesis = hypothesis("Marcus wrote it", Deed.of(writing, MARCUS));
            Claim one = told(expert, Deed.of(writing, MARCUS));

            assertThat(verdict(hypothesis, one, told(second, Deed.of(writing, MARCUS))))
                    .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
            assertThat(verdict(hypothesis, one, told(third, Deed.of(writing, MARCUS))))
                    .isEqualTo(Verdict.SUPPORTED);
        }
    }

    @Nested
    class GradesTest {

        @Test
        void a_grade_may_be_told_and_counts_as_far_as_that_does() {
            Source office = Source.official("the office").build();
            Claim poor = told(office, new Grading(LIVIA, Admiralty.of("E5")));
            Claim fair = told(office, new Grading(LIVIA, Admiralty.of("B2")));
            Claim hedged = Claim.that("she may be unreliable")
                    .source(LIVIA)
                    .isGraded("E5")
                    .saidBy(office)
                    .citingNobody()
                    .hedged(Hedge.APPARENTLY)
                    .build();

            assertThat(fires("ADMIRALTY_GRADE", told(LIVIA, Occurred.of(WAR)), poor))
                    .isTrue();
            assertThat(fires("ADMIRALTY_GRADE", told(LIVIA, Occurred.of(WAR)), fair))
                    .isFalse();
            assertThat(fires("ADMIRALTY_GRADE", told(LIVIA, Occurred.of(WAR)), hedged))
                    .isFalse();
            assertThat(fires("ADMIRALTY_GRADE", told(DRUSUS, Occurred.of(WAR)), poor))
                    .isFalse();
        }
    }
}
