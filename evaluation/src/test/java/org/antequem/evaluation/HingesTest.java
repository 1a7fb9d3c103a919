package org.antequem.evaluation;

import static org.antequem.verdict.Verdict.CONFLICTING_EVIDENCE;
import static org.antequem.verdict.Verdict.NOT_ENOUGH_EVIDENCE;
import static org.antequem.verdict.Verdict.REFUTED;
import static org.antequem.verdict.Verdict.SUPPORTED;
import static org.antequem.world.Annals.EMBASSY;
import static org.antequem.world.Annals.MUSTER;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.dating;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.event;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.only;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.stage;
import static org.antequem.world.Annals.stageOf;
import static org.antequem.world.Annals.told;
import static org.antequem.world.Annals.unattributed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.lineage.Telling;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Hedge;
import org.antequem.model.Occurred;
import org.antequem.model.OrderClaimBuilder;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.model.Role;
import org.antequem.model.Saying;
import org.antequem.model.Source;
import org.antequem.model.Stage;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Strengths;
import org.antequem.rule.TellingRule;
import org.antequem.rule.provenance.ProvenanceRules;
import org.antequem.time.Bounds;
import org.antequem.time.Span;
import org.antequem.verdict.Hinges;
import org.antequem.verdict.Hinges.Loss;
import org.antequem.verdict.Hinges.Reversal;
import org.antequem.verdict.Verdict;
import org.antequem.world.Laws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What would have to be otherwise for another verdict. */
class HingesTest {

    private static final Evaluator STANDARD = Evaluator.standard();
    private static final Proposition HAPPENED = Occurred.of(WAR);
    private static final Claim TESTED = hypothesis(HAPPENED);
    private static final Source LIVIA = eyewitness("Livia");
    private static final Source DRUSUS = eyewitness("Drusus");
    private static final Source TACITUS = eyewitness("Tacitus");

    private static final Event PARLEY = event("the parley", "20..30");
    private static final Claim DECIDED = hypothesis(new Cause(PARLEY, Role.DECIDED, WAR, false));

    @Test
    void one_firm_witness_is_a_linchpin() {
        Hinges hinges = hinges(dossier(TESTED, told(LIVIA, HAPPENED)), TESTED);

        assertThat(hinges.linchpins()).containsExactly(LIVIA);
        assertThat(only(hinges.losses()).left().verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(hinges.isComplete()).isTrue();
    }

    @Test
    void through_whom_alone_it_is_known_is_a_linchpin_like_the_root() {
        Source chronicle = Source.document("the chronicle").build();
        Source diary = Source.document("the diary").observed(WAR).fromNobody().build();

        Hinges hinges = hinges(dossier(TESTED, retold(chronicle, HAPPENED, diary)), TESTED);

        assertThat(hinges.decision().verdict()).isEqualTo(SUPPORTED);
        assertThat(hinges.linchpins()).containsExactlyInAnyOrder(chronicle, diary);
    }

    @Test
    void two_firm_witnesses_have_to_go_together() {
        Hinges hinges = hinges(dossier(TESTED, told(LIVIA, HAPPENED), told(DRUSUS, dated(WAR, "3"))), TESTED);

        assertThat(hinges.linchpins()).isEmpty();
        assertThat(only(hinges.losses()).of()).containsExactlyInAnyOrder(LIVIA, DRUSUS);
    }

    @Test
    void more_than_three_are_not_sought_and_that_is_said() {
        List<Claim> claims = new ArrayList<>(List.of(TESTED));
        for (int i = 0; i < 4; i++) {
            claims.add(told(eyewitness("witness " + i), HAPPENED));
        }

        Hinges hinges = hinges(dossier(claims), TESTED);

        assertThat(hinges.losses()).isEmpty();
        assertThat(hinges.upTo()).isEqualTo(3);
        assertThat(hinges.isComplete()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            tellers | up to
            50      | 1
            200     | 0
            """)
    void of_many_weak_tellers_fewer_are_sought_and_that_is_said(int tellers, int upTo) {
        List<Claim> claims = new ArrayList<>(List.of(TESTED));
        for (int i = 0; i < tellers; i++) {
            claims.add(unattributed(Source.unnamed("people " + i).build(), HAPPENED));
        }

        Hinges hinges = hinges(dossier(claims), TESTED);

        assertThat(hinges.upTo()).isEqualTo(upTo);
        assertThat(hinges.isComplete()).isFalse();
    }

    @Test
    void who_holds_the_other_side_down_is_a_linchpin_too() {
        Dossier dossier = dossier(TESTED, told(LIVIA, HAPPENED), told(DRUSUS, HAPPENED.negated()));

        Judgement judgement = STANDARD.evaluate(dossier).of(TESTED);

        assertThat(judgement.verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(judgement.hangsOn().losses())
                .containsExactlyInAnyOrder(
                        new Loss(
                                ImmutableSet.of(LIVIA),
                                judged(dossier.without(LIVIA), TESTED).decision()),
                        new Loss(
                                ImmutableSet.of(DRUSUS),
                                judged(dossier.without(DRUSUS), TESTED).decision()));
        assertThat(judgement.hangsOn().losses())
                .extracting(loss -> loss.left().verdict())
                .containsExactlyInAnyOrder(REFUTED, SUPPORTED);
    }

    @Test
    void who_leaves_it_open_when_something_was_told_is_a_linchpin_too() {
        Source document = Source.document("a document").observed(WAR).build();
        Source early = Source.document("Pliny").observed(document.telling()).build();
        Source late = Source.document("Strabo").observed(document.telling()).build();
        Claim tested = hypothesis(dated(WAR, "69"));
        Dossier dossier = dossier(
                tested,
                told(document, dated(WAR, "69")),
                told(early, dated(document.telling(), "60")),
                told(late, dated(document.telling(), "80")));

        assertThat(judged(dossier, tested).verdict()).isEqualTo(SUPPORTED);
        assertThat(hinges(dossier, tested).losses())
                .extracting(Loss::of)
                .containsExactlyInAnyOrder(ImmutableSet.of(document), ImmutableSet.of(late));
    }

    @Test
    void where_there_is_nothing_nothing_can_be_lost() {
        Hinges hinges = hinges(dossier(TESTED), TESTED);

        assertThat(hinges.decision().verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(hinges.losses()).isEmpty();
        assertThat(hinges.isComplete()).isTrue();
        assertThat(hinges.presumptionLosses()).isEmpty();
        assertThat(hinges.margin()).isEmpty();
        assertThat(hinges.reversals()).isEmpty();
    }

    @Test
    void what_the_dossier_lays_down_hangs_on_nobody_but_on_its_dates() {
        Event plans = stage("the plans", "5..8", Stage.DECISION, WAR);
        Dossier dossier =
                Dossier.titled("the raid").claims(DECIDED).events(plans).build();

        Hinges hinges = hinges(dossier, DECIDED);

        assertThat(hinges.decision().verdict()).isEqualTo(REFUTED);
        assertThat(hinges.losses()).isEmpty();
        assertThat(hinges.isComplete()).isTrue();
        assertThat(hinges.margin()).hasValue(20 - 8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            plan | by at least | margin
            9    |             | 11
            19   |             | 1
            9    | 5           | 7
            9    | 11          | 1
            """)
    void an_order_falls_when_a_date_moves_by_what_it_has_to_spare(String plan, Long least, long margin) {
        OrderClaimBuilder order = Claim.that("it came first").event(MUSTER).startedBefore(PARLEY);
        Claim tested = least == null
                ? order.build()
                : order.by(Span.atLeast(Span.seconds(least))).build();

        Hinges hinges = hinges(dossier(tested, told(LIVIA, dated(MUSTER, plan))), tested);

        assertThat(hinges.decision().verdict()).isEqualTo(SUPPORTED);
        assertThat(hinges.margin()).hasValue(margin);
    }

    /** The law of the margin: all dates moved by less, the verdict stands; moved by so much, it falls. */
    @ParameterizedTest
    @ValueSource(ints = 300)
    void the_margin_is_the_least_shift_of_all_dates_that_changes_the_verdict(int worlds) {
        Random random = new Random(1789);
        for (int world = 0; world < Laws.worlds(worlds); world++) {
            List<Integer> starts = new ArrayList<>();
            List<Boolean> hedged = new ArrayList<>();
            for (int i = random.nextInt(1, 5); i > 0; i--) {
                starts.add(random.nextInt(5, 20));
                hedged.add(random.nextInt(3) > 0);
            }
            Judgement judgement = judged(plans(starts, hedged, 0), DECIDED);
            OptionalLong least = OptionalLong.empty();
            for (int shift = 16; shift > 0; shift--) {
                if (judged(plans(starts, hedged, shift), DECIDED).verdict() != judgement.verdict()) {
                    least = OptionalLong.of(shift);
                }
            }

            assertThat(judgement.hangsOn().margin())
                    .as("plans at %s, hedged %s: %s", starts, hedged, judgement.verdict())
                    .isEqualTo(least);
        }
    }

    private static Dossier plans(List<Integer> starts, List<Boolean> hedged, int shift) {
        List<Claim> claims = new ArrayList<>(List.of(DECIDED));
        for (int i = 0; i < starts.size(); i++) {
            Event plan = event("plan " + i, "?");
            Source teller = Source.document("document " + i).observed(plan).build();
            claims.add(told(teller, stageOf(plan, Stage.DECISION, WAR)));
            Proposition date = dated(plan, Integer.toString(starts.get(i) + shift));
            claims.add(
                    hedged.get(i)
                            ? Claim.that("it was so " + i)
                                    .states(date)
                                    .saidBy(teller)
                                    .citingNobody()
                                    .hedged(Hedge.REPORTEDLY)
                                    .build()
                            : told(teller, date));
        }
        return dossier(claims);
    }

    @Test
    void a_firm_line_is_overturned_by_a_firm_witness_of_another_date() {
        Hinges hinges = hinges(
                dossier(DECIDED, told(LIVIA, stageOf(MUSTER, Stage.DECISION, WAR)), told(LIVIA, dated(MUSTER, "9"))),
                DECIDED);

        assertThat(hinges.reversals())
                .extracting(reversal -> reversal.statement().toString())
                .containsExactly(
                        "\"the muster\" began after 00:00:30 on 1 January 1970",
                        "\"the war\" began after 00:00:30 on 1 January 1970");
        assertThat(hinges.reversals())
                .allSatisfy(reversal -> assertThat(reversal.ifSaid().verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE))
                .allSatisfy(reversal -> assertThat(reversal.ifSo().verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE));
    }

    @Test
    void weak_lines_fall_to_what_is_so_and_not_to_one_witness_more() {
        Event other = event("the levy", "?");
        Hinges hinges = hinges(
                dossier(
                        DECIDED,
                        hedged(LIVIA, stageOf(MUSTER, Stage.DECISION, WAR)),
                        hedged(LIVIA, dated(MUSTER, "9")),
                        hedged(DRUSUS, stageOf(other, Stage.DECISION, WAR)),
                        hedged(DRUSUS, dated(other, "11"))),
                DECIDED);

        assertThat(hinges.decision().verdict()).isEqualTo(REFUTED);
        assertThat(hinges.reversals())
                .extracting(Reversal::statement)
                .extracting(Object::toString)
                .contains("\"the war\" began after 00:00:30 on 1 January 1970");
        assertThat(hinges.reversals())
                .allSatisfy(reversal -> assertThat(reversal.ifSaid().verdict()).isEqualTo(REFUTED))
                .allSatisfy(reversal -> assertThat(reversal.ifSo().verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE));
    }

    @Test
    void an_order_without_dates_is_overturned_by_another_order() {
        Claim tested = hypothesis(
                Claim.that("first").event(MUSTER).startedBefore(EMBASSY).build().proposition());
        Hinges hinges = hinges(dossier(tested, told(LIVIA, tested.proposition())), tested);

        Reversal first = hinges.reversals().get(0);
        assertThat(first.statement()).hasToString("\"the muster\" began no earlier than \"the embassy\" began");
        assertThat(first.ifSaid().verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(first.ifSo().verdict()).isEqualTo(REFUTED);
    }

    /** Undated, or by dates: what turns out so is known then, and nothing that contradicts it counts. */
    @ParameterizedTest
    @CsvSource({"4, 9, SUPPORTED, REFUTED", "9, 4, REFUTED, SUPPORTED"})
    void a_claim_of_order_is_decided_the_other_way_where_its_contrary_turns_out_to_be_so(
            String muster, String embassy, Verdict verdict, Verdict ifSo) {
        Claim tested = hypothesis(
                Claim.that("first").event(MUSTER).wasOverBefore(EMBASSY).build().proposition());
        Hinges hinges = hinges(
                dossier(tested, told(LIVIA, dated(MUSTER, muster)), told(DRUSUS, dated(EMBASSY, embassy))), tested);

        assertThat(hinges.decision().verdict()).isEqualTo(verdict);
        assertThat(hinges.reversals()).isNotEmpty().allSatisfy(reversal -> {
            assertThat(reversal.ifSaid().verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE);
            assertThat(reversal.ifSo().verdict()).isEqualTo(ifSo);
        });
    }

    @Test
    void where_both_sides_are_established_either_can_fall() {
        Source other = eyewitness("Seneca");
        Dossier dossier = dossier(
                TESTED,
                hedged(LIVIA, HAPPENED),
                hedged(DRUSUS, HAPPENED),
                hedged(TACITUS, HAPPENED.negated()),
                hedged(other, HAPPENED.negated()));

        Hinges hinges = hinges(dossier, TESTED);

        assertThat(hinges.decision().verdict()).isEqualTo(CONFLICTING_EVIDENCE);
        assertThat(hinges.linchpins()).containsExactlyInAnyOrder(LIVIA, DRUSUS, TACITUS, other);
    }

    @Test
    void a_hypothesis_that_is_not_in_the_dossier_hangs_on_the_same() {
        Dossier dossier = dossier(unattributed(TACITUS, dated(EMBASSY, "3")), told(LIVIA, HAPPENED));

        assertThat(hinges(dossier, TESTED).linchpins()).containsExactly(LIVIA);
    }

    /** What the letter relates gives it away, if it does not foretell it. */
    @Test
    void a_presumption_that_only_voids_a_line_is_tried_as_well() {
        Source letter = Source.document("the letter")
                .bearingDate(dating("5"))
                .observed(WAR)
                .build();
        Dossier dossier = dossier(TESTED, told(letter, HAPPENED), told(LIVIA, new Saying(letter, dated(EMBASSY, "9"))));

        Hinges hinges = hinges(dossier, TESTED);

        assertThat(hinges.decision().verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(hinges.needed()).containsExactly(ProvenanceRules.DOCUMENTS_DO_NOT_FORETELL);
    }

    /** Too near or too far: a date has to move by what lies between the two and the distance that is claimed. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            plan | at least | at most | verdict   | margin
            17   | 0        | 15      | SUPPORTED | 3
            17   | 1        | 100     | SUPPORTED | 3
            9    | 0        | 5       | REFUTED   | 6
            17   | 15       | 90      | REFUTED   | 2
            """)
    void an_order_with_a_distance_falls_when_a_date_moves_across_it(
            String plan, long least, long most, Verdict verdict, long margin) {
        Claim tested = Claim.that("it came first")
                .event(MUSTER)
                .startedBefore(PARLEY)
                .by(new Span(ChronoUnit.SECONDS, least, most))
                .build();

        Hinges hinges = hinges(dossier(tested, told(LIVIA, dated(MUSTER, plan))), tested);

        assertThat(hinges.decision().verdict()).isEqualTo(verdict);
        assertThat(hinges.margin()).hasValue(margin);
    }

    @Test
    void a_date_that_overturns_begins_with_the_second_after_the_last_that_does_not() {
        Claim tested =
                Claim.that("it came first").event(MUSTER).startedBefore(EMBASSY).build();
        Hinges hinges =
                hinges(dossier(tested, told(LIVIA, dated(MUSTER, "9")), told(LIVIA, dated(EMBASSY, "20..30"))), tested);

        assertThat(hinges.reversals())
                .extracting(
                        reversal -> ((Occurred) reversal.statement()).dating().start())
                .containsExactly(Bounds.from(31), Bounds.upTo(8));
    }

    /** The embassy is dated by two: each makes a line, which owes to its dates alone where it ends. */
    @Test
    void a_line_is_overturned_beyond_the_dates_that_it_rests_on_itself() {
        Claim tested =
                Claim.that("it came first").event(MUSTER).startedBefore(EMBASSY).build();
        Hinges hinges = hinges(
                dossier(
                        tested,
                        told(LIVIA, dated(MUSTER, "9")),
                        told(TACITUS, dated(EMBASSY, "25..30")),
                        told(DRUSUS, dated(EMBASSY, "20..28"))),
                tested);

        assertThat(hinges.reversals())
                .extracting(reversal -> reversal.statement().toString())
                .contains(
                        "\"the muster\" began after 00:00:30 on 1 January 1970",
                        "\"the muster\" began after 00:00:28 on 1 January 1970");
    }

    /** Without the diary nobody knows that the engineer spoke late, and his word stands against the minutes. */
    @Test
    void who_shows_that_a_contrary_word_was_late_is_found() {
        Event article = Event.called("the article").during("2021-03-10").build();
        Claim tested = hypothesis(new Cause(article, Role.DECIDED, WAR, /* alone= */ false));
        Source engineer = Source.witness("an engineer")
                .observed(MUSTER)
                .spoken("2021-05-15")
                .build();
        Claim stage = told(LIVIA, stageOf(MUSTER, Stage.PLANNING, WAR));
        Claim before = Claim.that("the muster began before")
                .event(MUSTER)
                .startedBefore(article)
                .saidBy(LIVIA)
                .citingNobody()
                .build();
        Claim after = Claim.that("the muster began after")
                .event(MUSTER)
                .startedAfter(article)
                .saidBy(engineer)
                .citingNobody()
                .build();
        Claim diary = Claim.that("the muster was in February")
                .event(MUSTER)
                .happened("2021-02")
                .saidBy(TACITUS)
                .citingNobody()
                .build();

        Hinges hinges = hinges(dossier(stage, before, after, diary), tested);

        assertThat(hinges.decision().verdict()).isEqualTo(REFUTED);
        assertThat(hinges.linchpins()).contains(LIVIA);
        assertThat(hinges.losses())
                .extracting(loss -> ImmutableSet.copyOf(loss.of()))
                .contains(ImmutableSet.of(TACITUS));
        assertThat(hinges.isComplete()).isTrue();
    }

    /** The date of the visit is granted, and no part of the line; only with it does a later date tell against it. */
    @Test
    void a_stage_that_is_placed_by_an_order_alone_is_overturned_by_a_date_of_its_own() {
        Event visit = event("the visit", "20..30");
        Claim tested = hypothesis(new Cause(visit, Role.DECIDED, WAR, /* alone= */ false));
        Claim stage = told(LIVIA, stageOf(MUSTER, Stage.PLANNING, WAR));
        Claim order = Claim.that("it came first")
                .event(MUSTER)
                .startedBefore(visit)
                .saidBy(LIVIA)
                .citingNobody()
                .build();

        Hinges hinges = hinges(dossier(stage, order), tested);

        assertThat(hinges.decision().verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(hinges.reversals())
                .filteredOn(reversal -> reversal.statement().events().contains(MUSTER))
                .extracting(
                        reversal -> ((Occurred) reversal.statement()).dating().start(),
                        reversal -> reversal.ifSo().verdict())
                .containsExactly(tuple(Bounds.from(31), Verdict.NOT_ENOUGH_EVIDENCE));
    }

    @Test
    void a_date_that_changes_nothing_is_no_reversal() {
        Claim tested =
                Claim.that("it came first").event(MUSTER).startedBefore(EMBASSY).build();
        Hinges hinges = hinges(
                dossier(
                        tested,
                        told(LIVIA, dated(MUSTER, "9")),
                        unattributed(LIVIA, dated(EMBASSY, "20..30")),
                        told(DRUSUS, tested.proposition())),
                tested);

        assertThat(hinges.reversals())
                .extracting(reversal -> reversal.statement().toString())
                .isNotEmpty()
                .noneMatch(statement -> statement.matches("\"the muster\" began (after|before) \\d.*"));
    }

    @Test
    void a_whole_that_begins_at_the_claimed_distance_overturns_what_its_stage_shows() {
        Claim tested = Claim.that("it came long before")
                .event(WAR)
                .startedBefore(PARLEY)
                .by(Span.atLeast(Span.seconds(5)))
                .build();
        Hinges hinges = hinges(
                dossier(tested, told(LIVIA, dated(MUSTER, "9")), told(LIVIA, stageOf(MUSTER, Stage.EXECUTION, WAR))),
                tested);

        assertThat(hinges.decision().verdict()).isEqualTo(SUPPORTED);
        assertThat(hinges.reversals())
                .extracting(reversal -> reversal.statement().toString())
                .filteredOn(statement -> statement.startsWith("\"the war\""))
                .containsExactly("\"the war\" began after 00:00:25 on 1 January 1970");
    }

    @ParameterizedTest
    @EnumSource
    void who_is_named_in_what_voids_a_line_is_tried(Named named) {
        Claim exposure = told(DRUSUS, Occurred.of(MUSTER));
        TellingRule exposed = new TellingRule("EXPOSED", Bearing.VOIDS, "What Drusus exposes is void.") {
            @Override
            public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
                return telling.root().equals(LIVIA) && inquiry.statements().contains(exposure)
                        ? ImmutableList.of(named.by(exposure))
                        : ImmutableList.of();
            }
        };

        Hinges hinges = STANDARD.with(exposed)
                .evaluate(dossier(TESTED, told(LIVIA, HAPPENED), exposure))
                .of(TESTED)
                .hangsOn();

        assertThat(hinges.decision().verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(hinges.linchpins()).containsExactly(DRUSUS);
    }

    private enum Named {
        AS_A_SOURCE,
        AMONG_OTHERS,
        BY_THE_CLAIM;

        Fact by(Claim exposure) {
            return switch (this) {
                case AS_A_SOURCE -> Fact.naming("exposed by", DRUSUS);
                case AMONG_OTHERS -> Fact.naming("exposed by", ImmutableList.of(TACITUS, DRUSUS));
                case BY_THE_CLAIM -> Fact.stating("exposed by", exposure);
            };
        }
    }

    @Test
    void who_tells_of_the_same_is_tried_though_nothing_names_it() {
        TellingRule echoed = new TellingRule("ECHOED", Bearing.VOIDS, "What two tell alike is void.") {
            @Override
            public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
                long tellers = inquiry.statements().stream()
                        .filter(Claim.class::isInstance)
                        .count();
                return tellers > 1 ? ImmutableList.of(Fact.shown("told", "alike")) : ImmutableList.of();
            }
        };

        Hinges hinges = STANDARD.with(echoed)
                .evaluate(dossier(TESTED, told(LIVIA, HAPPENED), told(DRUSUS, HAPPENED)))
                .of(TESTED)
                .hangsOn();

        assertThat(hinges.linchpins()).containsExactlyInAnyOrder(LIVIA, DRUSUS);
    }

    /** That the war had stages keeps it from being judged as a whole. */
    @Test
    void who_tells_of_a_stage_of_the_effect_is_tried() {
        Hinges hinges = hinges(
                dossier(
                        DECIDED,
                        told(LIVIA, dated(WAR, "9")),
                        told(DRUSUS, dated(MUSTER, "40")),
                        told(DRUSUS, stageOf(MUSTER, Stage.DECISION, WAR))),
                DECIDED);

        assertThat(hinges.decision().verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(hinges.linchpins()).containsExactly(DRUSUS);
        assertThat(only(hinges.losses()).left().verdict()).isEqualTo(REFUTED);
    }

    @Test
    void what_a_claim_presumes_is_tried_where_no_line_rests_on_it() {
        Presumption same = new Presumption("SAME_WAR", "it is the same war");
        Claim stage = Claim.that("it was decided then")
                .states(stageOf(MUSTER, Stage.DECISION, WAR))
                .saidBy(DRUSUS)
                .citingNobody()
                .presuming(same)
                .build();

        Hinges hinges = hinges(
                dossier(DECIDED, told(LIVIA, dated(WAR, "9")), told(DRUSUS, dated(MUSTER, "40")), stage), DECIDED);

        assertThat(hinges.decision().verdict()).isEqualTo(NOT_ENOUGH_EVIDENCE);
        assertThat(hinges.needed()).containsExactly(same);
    }

    private static Claim hedged(Source teller, Proposition said) {
        return Claim.that(said.toString())
                .states(said)
                .saidBy(teller)
                .citingNobody()
                .hedged(Hedge.REPORTEDLY)
                .build();
    }

    private static Hinges hinges(Dossier dossier, Claim claim) {
        return judged(dossier, claim).hangsOn();
    }

    private static Judgement judged(Dossier dossier, Claim claim) {
        return STANDARD.evaluate(dossier).of(claim);
    }
}
