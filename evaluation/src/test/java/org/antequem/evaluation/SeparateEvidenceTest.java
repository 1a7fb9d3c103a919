package org.antequem.evaluation;

import static org.antequem.lineage.Independence.TOLD_NOBODY_BEFORE;
import static org.antequem.lineage.Independence.WITNESSES_OF_ONE_SIDE_SPEAK_FOR_THEMSELVES;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.antequem.explanation.Remark.Separate;
import org.antequem.finding.Bearing;
import org.antequem.finding.Separation;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Hedge;
import org.antequem.model.Interest;
import org.antequem.model.Matter;
import org.antequem.model.Occurred;
import org.antequem.model.Source;
import org.antequem.record.Policy;
import org.antequem.world.Annals;
import org.junit.jupiter.api.Test;

/** Why several pieces of evidence count separately is said of those on which the verdict and its confidence rest. */
class SeparateEvidenceTest {

    private static final Actor ROME = Actor.state("Rome").build();
    private static final Source LIVIA = eyewitness("Livia");
    private static final Source DRUSUS = eyewitness("Drusus");
    private static final Source CENTURION =
            Source.witness("the centurion").speakingFor(ROME).observed(WAR).build();
    private static final Source TRIBUNE =
            Source.witness("the tribune").speakingFor(ROME).observed(WAR).build();
    private static final Claim TESTED = hypothesis(Occurred.of(WAR));

    @Test
    void of_one_piece_nothing_is_said() {
        assertThat(separate(told(LIVIA))).isEmpty();
        assertThat(separate()).isEmpty();
    }

    @Test
    void each_may_have_it_first_hand() {
        assertThat(separate(told(LIVIA), told(DRUSUS)))
                .containsExactly(new Separation(ImmutableSet.of(DRUSUS, LIVIA), ImmutableSet.of()));
        assertThat(text(told(LIVIA), told(DRUSUS)))
                .contains("What \"Drusus\" and \"Livia\" say counts as separate evidence, because each"
                        + " cites nobody, and nothing on record makes them one voice.");
    }

    /** That both speak for Rome makes them one voice, unless one says what Rome would not have believed. */
    @Test
    void who_speaks_against_his_own_side_is_named() {
        Source spokesman = Source.witness("the spokesman").speakingFor(ROME).build();
        Source consul = Source.witness("the consul").speakingFor(ROME).build();
        Claim admitted = told(consul);
        Interest peace = Interest.of(ROME)
                .in(Matter.of("the war"))
                .seeking("peace")
                .inOrderTo("last")
                .harmedByBelief(admitted)
                .build();
        Judgement judgement = Evaluator.standard()
                .evaluate(Dossier.titled("the war")
                        .claims(told(spokesman), admitted, TESTED)
                        .interests(peace)
                        .build())
                .of(TESTED);

        assertThat(separations(judgement))
                .containsExactly(new Separation(
                        ImmutableSet.of(consul, spokesman),
                        ImmutableSet.of(),
                        ImmutableSet.of(ROME),
                        ImmutableSet.of(consul, spokesman)));
        assertThat(judgement.explain().replaceAll("\\s+", " "))
                .contains("What \"the consul\" and \"the spokesman\" say counts as separate evidence, because each"
                        + " cites nobody. Both speak for \"Rome\", but \"the consul\" and \"the spokesman\" say what harms an"
                        + " interest of this side, or what this side denies.");
    }

    @Test
    void witnesses_of_one_side_are_taken_to_speak_for_themselves() {
        assertThat(separate(told(CENTURION), told(TRIBUNE)))
                .containsExactly(new Separation(
                        ImmutableSet.of(CENTURION, TRIBUNE),
                        ImmutableSet.of(WITNESSES_OF_ONE_SIDE_SPEAK_FOR_THEMSELVES)));
        assertThat(text(told(CENTURION), told(TRIBUNE)))
                .contains("What \"the centurion\" and \"the tribune\" say counts as separate evidence only if those who"
                        + " were there speak of what they saw, though they act for one side"
                        + " (WITNESSES_OF_ONE_SIDE_SPEAK_FOR_THEMSELVES).");
    }

    @Test
    void with_the_assumption_switched_off_one_piece_is_left() {
        Judgement judgement = Evaluator.standard()
                .under(Policy.STANDARD.without(WITNESSES_OF_ONE_SIDE_SPEAK_FOR_THEMSELVES))
                .evaluate(dossier(TESTED, told(CENTURION), told(TRIBUNE)))
                .of(TESTED);

        assertThat(separations(judgement)).isEmpty();
    }

    @Test
    void who_speaks_later_of_what_he_saw_is_taken_to_have_told_nobody_before() {
        Source early = Source.report("the gazette").published("2000").build();
        Source late = Source.witness("the veteran").spoken("2001").observed(WAR).build();
        Claim unattributed =
                Claim.that("So it is said").event(WAR).happened().saidBy(early).build();
        Claim remembered = Claim.that("It came, I think")
                .event(WAR)
                .happened()
                .saidBy(late)
                .citingNobody()
                .hedged(Hedge.LIKELY)
                .build();

        assertThat(separate(unattributed, remembered))
                .containsExactly(new Separation(ImmutableSet.of(early, late), ImmutableSet.of(TOLD_NOBODY_BEFORE)));
    }

    @Test
    void an_explanation_says_so_before_it_says_what_it_assumes() {
        assertThat(text(told(CENTURION), told(TRIBUNE)))
                .containsSubsequence(
                        "say counts as separate evidence only if",
                        "It assumes WITNESSES_OF_ONE_SIDE_SPEAK_FOR_THEMSELVES. Without this assumption the verdict would be"
                                + " SUPPORTED (confidence moderate).");
    }

    private static Claim told(Source source) {
        return Annals.told(source, Occurred.of(WAR));
    }

    private static List<Separation> separate(Claim... claims) {
        return separations(judged(claims));
    }

    private static List<Separation> separations(Judgement judgement) {
        assertThat(judgement.lines(Bearing.REFUTES)).isEmpty();
        return judgement.explanation().remarks().stream()
                .filter(Separate.class::isInstance)
                .map(remark -> ((Separate) remark).separation())
                .toList();
    }

    private static String text(Claim... claims) {
        return judged(claims).explain().replaceAll("\\s+", " ");
    }

    private static Judgement judged(Claim... claims) {
        Claim[] all = new Claim[claims.length + 1];
        all[0] = TESTED;
        System.arraycopy(claims, 0, all, 1, claims.length);
        return Evaluator.standard().evaluate(dossier(all)).of(TESTED);
    }
}
