package org.antequem.rule.testimony;

import static org.antequem.rule.provenance.Weighing.judged;
import static org.antequem.rule.testimony.Accused.MARCUS;
import static org.antequem.rule.testimony.Accused.MARCUS_DID_IT;
import static org.antequem.rule.testimony.Accused.PUBLIUS;
import static org.antequem.rule.testimony.Accused.hypothesis;
import static org.antequem.rule.testimony.Accused.verdict;
import static org.antequem.verdict.Verdict.NOT_ENOUGH_EVIDENCE;
import static org.antequem.verdict.Verdict.REFUTED;
import static org.antequem.verdict.Verdict.SUPPORTED;
import static org.antequem.world.Annals.EMBASSY;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.stageOf;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.antequem.evaluation.Evaluator;
import org.antequem.finding.Finding;
import org.antequem.model.Actor;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Count;
import org.antequem.model.Deed;
import org.antequem.model.Hedge;
import org.antequem.model.Occurred;
import org.antequem.model.Presence;
import org.antequem.model.Presence.Part;
import org.antequem.model.Proposition;
import org.antequem.model.Role;
import org.antequem.model.Source;
import org.antequem.model.Stage;
import org.antequem.record.Policy;
import org.antequem.time.Dating;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who only denies something does not say that he was there. */
class DenialsTest {

    private static final Source LIVIA = Source.witness("Livia").build();
    private static final Source DRUSUS = Source.witness("Drusus").build();
    private static final Source NERO = Source.witness("Nero").observed(WAR).build();
    private static final Source HIMSELF = Source.witness("Marcus").by(MARCUS).build();
    private static final Source COUNSEL =
            Source.official("his counsel").speakingFor(MARCUS).build();

    private static final Proposition HE_DID = Deed.of(WAR, MARCUS);
    private static final Proposition WAR_CAME = Occurred.of(WAR);
    private static final String NOWHERE = "NOT_IN_POSITION_TO_KNOW";
    private static final String OWN_WORD = "PRESENCE_BY_OWN_WORD";

    static Stream<Proposition> denials() {
        return Stream.of(
                HE_DID.negated(),
                new Deed(WAR, MARCUS, true, false).negated(),
                WAR_CAME.negated(),
                new Occurred(WAR, Dating.UNKNOWN, Count.of(0)),
                dated(WAR, "7").negated(),
                stageOf(WAR, Stage.EXECUTION, EMBASSY).negated(),
                Claim.that("first")
                        .event(WAR)
                        .startedBefore(EMBASSY)
                        .build()
                        .proposition()
                        .negated(),
                there(LIVIA).negated());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("denials")
    void who_only_denies_it_was_nowhere_by_his_own_word(Proposition denial) {
        Claim denied = told(DRUSUS, denial);

        assertThat(found(denied)).containsExactly(NOWHERE);
        assertThat(found(denied, told(DRUSUS, there(DRUSUS)))).containsExactly(OWN_WORD);
        assertThat(found(denied, told(DRUSUS, WAR_CAME))).contains(OWN_WORD).doesNotContain(NOWHERE);
        assertThat(found(denied, told(DRUSUS, Occurred.of(EMBASSY)))).containsExactly(NOWHERE);
        assertThat(found(denied, told(LIVIA, WAR_CAME))).contains(NOWHERE);
        assertThat(found(denied, told(NERO, there(DRUSUS)))).isEmpty();
        assertThat(found(told(NERO, denial))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("denials")
    void two_who_only_deny_it_refute_nothing(Proposition denial) {
        Claim denied = hypothesis("is it so?", denial.negated());
        Claim one = told(LIVIA, denial);
        Claim two = told(DRUSUS, denial);

        assertThat(verdict(denied, one, two)).isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(verdict(denied, one, two, told(LIVIA, there(LIVIA)))).isEqualTo(REFUTED);
        assertThat(verdict(denied, told(NERO, denial))).isEqualTo(REFUTED);
    }

    static Stream<Arguments> rows() {
        Claim notHe = told(LIVIA, HE_DID.negated());
        Claim norHe = told(DRUSUS, HE_DID.negated());
        Claim another = told(DRUSUS, new Deed(WAR, PUBLIUS, true, false));
        return Stream.of(
                row("one who saw it accuses him, two deny it", SUPPORTED, told(NERO, HE_DID), notHe, norHe),
                row("one who deny it saw the war", REFUTED, notHe, norHe, told(LIVIA, WAR_CAME)),
                row("one who denies it names another", REFUTED, notHe, another),
                row(
                        "hears of the war from others",
                        NOT_ENOUGH_EVIDENCE,
                        notHe,
                        norHe,
                        Claim.that("they say there was a war")
                                .states(WAR_CAME)
                                .saidBy(LIVIA)
                                .build()),
                row(
                        "takes back that there was a war",
                        NOT_ENOUGH_EVIDENCE,
                        notHe,
                        norHe,
                        Claim.that("there was a war")
                                .states(WAR_CAME)
                                .saidBy(LIVIA)
                                .citingNobody()
                                .withdrawn(Dating.UNKNOWN)
                                .build()),
                row(
                        "may have seen it",
                        REFUTED,
                        notHe,
                        norHe,
                        Claim.that("I may have been there")
                                .states(there(LIVIA))
                                .saidBy(LIVIA)
                                .citingNobody()
                                .hedged(Hedge.REPORTEDLY)
                                .build()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void what_else_they_say_places_those_who_deny_it(String what, Verdict verdict, List<Claim> record) {
        assertThat(verdict(MARCUS_DID_IT, record.toArray(Claim[]::new))).isEqualTo(verdict);
    }

    @Test
    void everybody_knows_what_he_did_not_do_and_so_does_who_speaks_for_him() {
        for (Source own : List.of(HIMSELF, COUNSEL)) {
            assertThat(found(told(own, HE_DID.negated()))).as("%s", own).containsExactly(OWN_WORD);
            assertThat(found(told(own, Deed.of(WAR, PUBLIUS).negated())))
                    .as("%s", own)
                    .containsExactly(NOWHERE);
        }
    }

    /** Whatever others say that he did: the sentence speaks of his own word alone. */
    @Test
    void what_somebody_denies_of_himself_is_said_to_come_from_his_own_side() {
        Claim denied = told(COUNSEL, HE_DID.negated());

        for (Claim other : List.of(told(DRUSUS, HE_DID), told(DRUSUS, HE_DID.negated()), told(DRUSUS, WAR_CAME))) {
            assertThat(judged(denied, other).explain().replaceAll("\\s+", " "))
                    .as("%s", other)
                    .contains("Here \"his counsel\" speaks for its own side about what \"Marcus\" did.")
                    .doesNotContain("nobody else says what");
        }
    }

    @Test
    void who_speaks_for_a_body_knows_what_those_did_not_do_who_act_for_it() {
        Actor service = Actor.group("the service").build();
        Actor agent = Actor.person("an agent").actingFor(service).build();
        Source spokesman = Source.official("its spokesman").speakingFor(service).build();
        Source ofAgent = Source.official("for the agent").speakingFor(agent).build();

        assertThat(found(told(spokesman, Deed.of(WAR, agent).negated()))).containsExactly(OWN_WORD);
        assertThat(found(told(ofAgent, Deed.of(WAR, service).negated()))).containsExactly(NOWHERE);
    }

    @Test
    void the_denial_of_the_accused_stays_void_and_counts_where_that_is_not_presumed() {
        Claim accused = told(LIVIA, HE_DID);
        Claim denied = told(HIMSELF, HE_DID.negated());
        Evaluator naive = Evaluator.standard().under(Policy.STANDARD.without(TestimonyRules.DENIAL_SERVES_THE_ACCUSED));

        assertThat(found(denied, accused)).contains("OWN_CAUSE");
        assertThat(verdict(MARCUS_DID_IT, accused, denied)).isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(Accused.judgement(MARCUS_DID_IT, naive, denied, told(DRUSUS, HE_DID.negated()))
                        .verdict())
                .isEqualTo(REFUTED);
    }

    @Test
    void whom_somebody_did_not_see_he_takes_no_place_from_unless_he_was_there() {
        Claim seen = told(LIVIA, WAR_CAME);
        Claim notThere = told(DRUSUS, there(LIVIA).negated());

        assertThat(found(seen, notThere)).containsExactly(OWN_WORD);
        assertThat(found(seen, notThere, told(DRUSUS, there(DRUSUS)))).containsExactly(NOWHERE);
        assertThat(found(seen, notThere, told(DRUSUS, WAR_CAME))).containsExactly(NOWHERE);
        assertThat(found(seen, told(NERO, there(LIVIA).negated()))).containsExactly(NOWHERE);
    }

    @Test
    void who_denies_a_cause_must_have_known_both_ends() {
        Claim denied = told(DRUSUS, new Cause(EMBASSY, Role.DECIDED, WAR, false).negated());

        assertThat(found(denied)).containsExactly(NOWHERE);
        assertThat(found(denied, told(DRUSUS, WAR_CAME))).containsExactly(NOWHERE, OWN_WORD);
    }

    private static Proposition there(Source source) {
        return new Presence(source, Part.OBSERVED, WAR);
    }

    /** The codes that bear on where the root of the first claim was, in alphabetical order. */
    private static List<String> found(Claim claim, Claim... others) {
        Set<String> ours = Set.of(NOWHERE, OWN_WORD, "OWN_CAUSE");
        return judged(claim, others).findings().stream()
                .map(Finding::code)
                .filter(ours::contains)
                .distinct()
                .sorted()
                .toList();
    }

    private static Arguments row(String what, Verdict verdict, Claim... record) {
        return Arguments.of(what, verdict, List.of(record));
    }
}
