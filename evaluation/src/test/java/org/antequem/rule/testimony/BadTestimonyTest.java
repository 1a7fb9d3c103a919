package org.antequem.rule.testimony;

import static org.antequem.rule.provenance.Weighing.fires;
import static org.antequem.rule.testimony.Accused.DRUSUS;
import static org.antequem.rule.testimony.Accused.LIVIA;
import static org.antequem.rule.testimony.Accused.MARCUS;
import static org.antequem.rule.testimony.Accused.PUBLIUS;
import static org.antequem.rule.testimony.Accused.hypothesis;
import static org.antequem.rule.testimony.Accused.verdict;
import static org.antequem.verdict.Verdict.CONFLICTING_EVIDENCE;
import static org.antequem.verdict.Verdict.NOT_ENOUGH_EVIDENCE;
import static org.antequem.verdict.Verdict.REFUTED;
import static org.antequem.verdict.Verdict.SUPPORTED;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.model.Actor;
import org.antequem.model.Agency;
import org.antequem.model.Claim;
import org.antequem.model.Deed;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Held;
import org.antequem.model.Identity;
import org.antequem.model.Interest;
import org.antequem.model.InterestBuilder;
import org.antequem.model.InvalidDossierException;
import org.antequem.model.Matter;
import org.antequem.model.Occurred;
import org.antequem.model.Presence;
import org.antequem.model.Presence.Part;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.time.Dating;
import org.antequem.time.UnreadableDateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be so, or refers to nothing, is refused in plain words or shown by a finding. */
class BadTestimonyTest {

    private static final Actor BAND = Actor.group("the band").build();
    private static final String BACKWARDS = "1953-01-01T10:00+01:00/1953-01-01T09:30";

    private static Proposition alone(Actor doer) {
        return new Deed(WAR, doer, true, false);
    }

    @Test
    void two_who_each_did_it_alone_are_in_conflict() {
        Claim his = told(LIVIA, alone(MARCUS));
        Claim hers = told(DRUSUS, alone(PUBLIUS));

        assertThat(fires("CONTESTED", his, hers)).isTrue();
        assertThat(fires("CONTESTED", hers, his)).isTrue();
        assertThat(verdict(hypothesis("Marcus alone", alone(MARCUS)), his, hers))
                .isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(verdict(
                        hypothesis("Marcus alone", alone(MARCUS)),
                        his,
                        hers,
                        told(Source.document("a third").observed(WAR).build(), alone(MARCUS)),
                        told(Source.document("a fourth").observed(WAR).build(), alone(PUBLIUS))))
                .isEqualTo(CONFLICTING_EVIDENCE);
    }

    @Test
    void one_who_says_so_of_two_contradicts_himself() {
        Claim his = told(LIVIA, alone(MARCUS));

        assertThat(fires("SELF_CONTRADICTED", his, told(LIVIA, alone(PUBLIUS)))).isTrue();
        assertThat(fires("SELF_CONTRADICTED", his, told(LIVIA, alone(MARCUS).negated())))
                .isTrue();
    }

    @Test
    void whose_deed_it_is_by_the_dossier_another_did_not_do_alone() {
        Event raid = Event.called("the raid").by(MARCUS).build();
        Source seen = Source.witness("one who saw it").observed(raid).build();
        Claim another = told(seen, new Deed(raid, PUBLIUS, true, false));

        assertThat(verdict(another, another)).isEqualTo(REFUTED);
        assertThat(fires("CONTESTED", another)).isTrue();
    }

    @Test
    void presence_at_what_nobody_speaks_of_places_nobody_elsewhere() {
        Event nowhere = Event.called("what nobody speaks of").build();
        Source witness = Source.document("a letter").observed(nowhere).build();
        Claim there = told(LIVIA, new Presence(witness, Part.OBSERVED, nowhere));

        assertThat(fires("NOT_IN_POSITION_TO_KNOW", told(witness, Occurred.of(WAR))))
                .isTrue();
        assertThat(verdict(there, there)).isEqualTo(SUPPORTED);
        assertThat(verdict(hypothesis("did it happen?", Occurred.of(nowhere)), there))
                .isEqualTo(NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void presence_at_what_did_not_happen_says_nothing_of_whether_it_did() {
        Claim never = told(LIVIA, Occurred.of(WAR).negated());
        Claim there = told(LIVIA, new Presence(DRUSUS, Part.TOOK_PART, WAR));

        assertThat(verdict(hypothesis("a war", Occurred.of(WAR)), never, there)).isEqualTo(REFUTED);
        assertThat(fires("CONTESTED", never, there)).isFalse();
        assertThat(fires("SELF_CONTRADICTED", never, there)).isFalse();
    }

    @Test
    void an_agency_that_ends_before_it_begins_is_refused_when_it_is_read() {
        String expected = "not a date: \"1953/1950\", at position 6: the interval ends before it starts;"
                + " expected the earlier date first";

        assertThatExceptionOfType(UnreadableDateException.class)
                .isThrownBy(() -> Claim.that("so").actor(MARCUS).actedFor(BAND).throughout("1953/1950"))
                .withMessage(expected);
        assertThatExceptionOfType(UnreadableDateException.class)
                .isThrownBy(() -> Actor.person("Titus").actingFor(BAND, "1953/1950"))
                .withMessage(expected);
    }

    /** By no clock of its own does it end before it begins, but by that of the dossier. */
    @Test
    void an_agency_that_ends_before_it_begins_by_the_zone_of_the_dossier_is_a_problem() {
        Claim told = told(LIVIA, new Agency(MARCUS, BAND, Dating.of(BACKWARDS)));
        Source titus = Source.witness("Titus speaks")
                .by(Actor.person("Titus").actingFor(BAND, BACKWARDS).build())
                .build();

        assertThatExceptionOfType(InvalidDossierException.class)
                .isThrownBy(() -> Dossier.titled("the band")
                        .inZone("+01:00")
                        .claims(told)
                        .sources(LIVIA, titus)
                        .build())
                .satisfies(invalid -> assertThat(invalid.problems())
                        .hasSize(2)
                        .allSatisfy(problem -> assertThat(problem).contains("ends before it starts", BACKWARDS))
                        .anySatisfy(problem -> assertThat(problem).contains("Titus"))
                        .anySatisfy(problem -> assertThat(problem).contains("Marcus")));
    }

    static Stream<Boolean> disbelief() {
        return Stream.of(true, false);
    }

    /** Whoever admits it speaks against it; whoever denies it speaks for it. */
    @ParameterizedTest
    @MethodSource("disbelief")
    void an_interest_in_its_own_disbelief_is_found_on_the_words_of_who_has_it(boolean isStipulated) {
        Source himself = Source.document("Marcus on himself").by(MARCUS).build();
        Claim admitted = told(himself, Held.of(interest().build()));
        Claim denied = told(himself, Held.of(interest().build()).negated());
        Interest inDisbelief = interest().harmedByBelief(admitted).build();
        Claim disclosed = told(LIVIA, Held.of(inDisbelief));
        var dossier = Dossier.titled("the will").claims(admitted, denied);
        Evaluation evaluation = Evaluator.standard()
                .evaluate(
                        isStipulated
                                ? dossier.interests(inDisbelief).build()
                                : dossier.claims(disclosed).build());

        assertThat(evaluation.of(admitted).findings("AGAINST_INTEREST")).isNotEmpty();
        assertThat(evaluation.of(denied).findings("INTERESTED_SOURCE")).isNotEmpty();
        assertThat(evaluation.of(admitted).explain().toString()).contains("AGAINST_INTEREST");
    }

    @Test
    void an_interest_that_is_both_served_and_harmed_by_belief_in_one_claim_is_found_both_ways() {
        Source himself =
                Source.document("Marcus on it").by(MARCUS).observed(WAR).build();
        Claim happened = told(himself, Occurred.of(WAR));
        Interest both =
                interest().servedByBelief(happened).harmedByBelief(happened).build();
        Evaluation evaluation = Evaluator.standard()
                .evaluate(Dossier.titled("the will")
                        .claims(happened)
                        .interests(both)
                        .build());

        assertThat(evaluation.of(happened).findings("AGAINST_INTEREST")).isNotEmpty();
        assertThat(evaluation.of(happened).findings("INTERESTED_SOURCE")).isNotEmpty();
    }

    @Test
    void two_that_are_each_the_same_as_a_third_are_one() {
        Source third = Source.witness("a third").build();
        Source file = Source.document("the file").examined(third).build();
        Source one = Source.witness("one").build();
        Source other = Source.witness("the other").build();
        Claim hypothesis = hypothesis("there was a war", Occurred.of(WAR));
        List<Claim> words = List.of(told(one, Occurred.of(WAR)), told(other, Occurred.of(WAR)));
        Claim first = told(file, new Identity(one, third));
        Claim second = told(file, new Identity(third, other));
        Claim not = told(file, new Identity(one, other).negated());

        assertThat(verdict(hypothesis, words.get(0), words.get(1), first)).isEqualTo(SUPPORTED);
        assertThat(verdict(hypothesis, words.get(0), words.get(1), first, second))
                .isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(verdict(hypothesis, words.get(0), words.get(1), first, second, not))
                .isEqualTo(NOT_ENOUGH_EVIDENCE);
    }

    private static InterestBuilder interest() {
        return Interest.of(MARCUS)
                .in(Matter.of("the will"))
                .seeking("to be named")
                .inOrderTo("inherit");
    }
}
