package org.antequem.hypotheses;

import static org.antequem.finding.Strength.FIRM;
import static org.antequem.finding.Strength.VOID;
import static org.antequem.finding.Strength.WEAK;
import static org.antequem.hypotheses.Fit.CONSISTENT;
import static org.antequem.hypotheses.Fit.INCONSISTENT;
import static org.antequem.hypotheses.Fit.NEITHER;
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
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.antequem.evaluation.Evaluator;
import org.antequem.finding.Strength;
import org.antequem.hypotheses.Cell.Reason;
import org.antequem.model.Actor;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Hedge;
import org.antequem.model.Motive;
import org.antequem.model.Occurred;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.model.Role;
import org.antequem.model.Saying;
import org.antequem.model.Source;
import org.antequem.model.Stage;
import org.antequem.record.Policy;
import org.antequem.rule.TellingRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Claims side by side against the same evidence. */
class MatrixTest {

    private static final Source LIVIA = eyewitness("Livia");
    private static final Source DRUSUS = eyewitness("Drusus");
    private static final Source NERO = eyewitness("Nero");

    private static final Event PARLEY = event("the parley", "20..30");
    private static final Claim DECIDED = hypothesis(new Cause(PARLEY, Role.DECIDED, WAR, false));
    private static final Claim SHAPED = hypothesis(new Cause(PARLEY, Role.SHAPED, WAR, false));

    /** It was the decision, and was over when they parleyed. */
    private static final Event CALL = stage("the call", "9", Stage.DECISION, WAR);

    private static final Claim CALLED = hypothesis(Occurred.of(CALL));
    private static final Claim ELSEWHERE = hypothesis(Occurred.of(EMBASSY));

    private static final Claim CHOSEN = told(LIVIA, stageOf(MUSTER, Stage.DECISION, WAR));
    private static final Claim EARLY = told(LIVIA, dated(MUSTER, "9/?"));

    @Test
    void a_line_is_one_piece_of_evidence_however_many_statements_it_takes() {
        Matrix matrix = matrix(dossier(CHOSEN, EARLY), DECIDED, SHAPED);

        Row row = only(matrix.rows());
        assertThat(row.statements()).containsExactly(CHOSEN, EARLY);
        assertThat(row.roots()).containsExactly(LIVIA);
        assertThat(row.fit(DECIDED)).isEqualTo(INCONSISTENT);
        assertThat(row.cell(DECIDED).reasons()).extracting(Reason::code).containsExactly("ALREADY_DECIDED");
        assertThat(row.fit(SHAPED)).isEqualTo(CONSISTENT);
        assertThat(row.cell(SHAPED).reasons()).isEmpty();
        assertThat(row.cell(SHAPED).events()).containsExactly(WAR);
    }

    /** The muster is over, and that alone is against the one; that it was the decision is against the other. */
    @Test
    void a_part_of_a_piece_is_no_piece_beside_it() {
        Claim over = told(LIVIA, dated(MUSTER, "9"));

        Row row = only(matrix(dossier(CHOSEN, over), DECIDED, SHAPED).rows());

        assertThat(row.statements()).containsExactly(CHOSEN, over);
        assertThat(row.fit(DECIDED)).isEqualTo(INCONSISTENT);
        assertThat(row.fit(SHAPED)).isEqualTo(INCONSISTENT);
        assertThat(matrix(dossier(CHOSEN, over), DECIDED, SHAPED).ranking())
                .extracting(Rank::against)
                .containsExactly(2, 2);
    }

    @Test
    void what_is_contradicted_least_is_first() {
        Matrix matrix = matrix(dossier(CHOSEN, EARLY), DECIDED, SHAPED);

        assertThat(matrix.ranking()).containsExactly(new Rank(1, SHAPED, 0, 0, 0), new Rank(2, DECIDED, 1, 0, 2));
    }

    @Test
    void ties_are_shown_as_ties() {
        Matrix matrix = matrix(dossier(CHOSEN, EARLY), DECIDED, SHAPED, ELSEWHERE);

        assertThat(matrix.ranking()).extracting(Rank::place).containsExactly(1, 1, 3);
        assertThat(matrix.ranking()).extracting(Rank::hypothesis).containsExactly(SHAPED, ELSEWHERE, DECIDED);
    }

    @Test
    void support_does_not_count_and_neither_does_what_is_about_something_else() {
        Claim happened = told(DRUSUS, Occurred.of(EMBASSY));
        Matrix matrix = matrix(dossier(happened, told(NERO, dated(MUSTER, "9"))), DECIDED, ELSEWHERE);

        Row row = only(matrix.rows());
        assertThat(row.statements()).containsExactly(happened);
        assertThat(row.fit(ELSEWHERE)).isEqualTo(CONSISTENT);
        assertThat(row.cell(ELSEWHERE).strength()).contains(FIRM);
        assertThat(row.fit(DECIDED)).isEqualTo(NEITHER);
        assertThat(matrix.ranking()).extracting(Rank::place).containsExactly(1, 1);
        assertThat(matrix.tellsApart(row)).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            strength | firm lines | weak lines | weight
            FIRM     | 1          | 2          | 2
            WEAK     | 1          | 2          | 1
            VOID     | 1          | 2          | 0
            FIRM     | 2          | 5          | 5
            WEAK     | 2          | 5          | 2
            """)
    void evidence_weighs_as_the_policy_has_it(String strength, int firmLines, int weakLines, int weight) {
        Claim against = Claim.that("no")
                .states(Occurred.of(EMBASSY).negated())
                .saidBy(strength.equals("VOID") ? Source.document("a forgery").build() : LIVIA)
                .citingNobody()
                .hedged(strength.equals("FIRM") ? Hedge.ALMOST_CERTAINLY : Hedge.REPORTEDLY)
                .build();
        Claim plain = strength.equals("FIRM") ? told(LIVIA, against.proposition()) : against;
        Matrix matrix = Matrix.of(
                Evaluator.standard()
                        .with(TellingRule.voids(
                                "FORGED",
                                "the root is a forgery",
                                telling -> telling.root().name().equals("a forgery")))
                        .under(Policy.STANDARD.firmLines(firmLines).weakLines(weakLines))
                        .evaluate(dossier(plain)),
                ELSEWHERE,
                DECIDED);

        assertThat(only(matrix.rows()).fit(ELSEWHERE)).isEqualTo(INCONSISTENT);
        assertThat(matrix.ranking())
                .filteredOn(rank -> rank.hypothesis().equals(ELSEWHERE))
                .extracting(Rank::against)
                .containsExactly(weight);
    }

    @Test
    void a_row_is_worth_the_pairs_it_tells_apart_and_the_best_come_first() {
        Claim third = hypothesis(new Cause(PARLEY, Role.ORIGINATED, WAR, false));
        Matrix matrix = matrix(
                dossier(told(NERO, Occurred.of(EMBASSY).negated()), CHOSEN, EARLY), DECIDED, SHAPED, third, ELSEWHERE);

        assertThat(matrix.rows()).extracting(matrix::tellsApart).containsExactly(4, 3);
        assertThat(matrix.rows().get(0).statements()).containsExactly(CHOSEN, EARLY);
    }

    @Test
    void a_row_without_which_they_rank_otherwise_is_decisive() {
        Matrix one = matrix(dossier(CHOSEN, EARLY), DECIDED, SHAPED);
        Matrix two = matrix(
                dossier(
                        CHOSEN,
                        EARLY,
                        told(DRUSUS, stageOf(EMBASSY, Stage.DECISION, WAR)),
                        told(DRUSUS, dated(EMBASSY, "9/?"))),
                DECIDED,
                SHAPED);

        assertThat(one.decisive()).containsExactlyElementsOf(one.rows());
        assertThat(one.without(only(one.rows())).ranking())
                .extracting(Rank::place)
                .containsExactly(1, 1);
        assertThat(two.rows()).hasSize(2);
        assertThat(two.decisive()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {8, 18, 48, 1848})
    void a_decisive_row_is_one_without_which_the_matrix_ranks_otherwise(long seed) {
        Random random = new Random(seed);
        Matrix matrix = matrix(dossier(CHOSEN, EARLY), DECIDED, SHAPED, ELSEWHERE);
        for (int i = 0; i < 6; i++) {
            matrix = matrix.judgedByHand(
                    "piece " + i,
                    drawn(ImmutableList.copyOf(Strength.values()), random),
                    Maps.toMap(matrix.hypotheses(), each -> drawn(ImmutableList.copyOf(Fit.values()), random)));
        }
        Matrix all = matrix;

        assertThat(all.decisive())
                .containsExactlyElementsOf(all.rows().stream()
                        .filter(row -> !places(all.without(row)).equals(places(all)))
                        .toList());
    }

    private static <T> T drawn(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    private static ImmutableMap<Claim, Integer> places(Matrix matrix) {
        return matrix.ranking().stream().collect(ImmutableMap.toImmutableMap(Rank::hypothesis, Rank::place));
    }

    @Test
    void what_is_judged_by_hand_counts_and_is_shown_as_such() {
        Matrix record = matrix(dossier(CHOSEN), DECIDED, SHAPED);

        Matrix judged = record.judgedByHand("an envoy's aside", WEAK, Map.of(SHAPED, INCONSISTENT));

        assertThat(record.isDecidedByHand()).isFalse();
        assertThat(judged.isDecidedByHand()).isTrue();
        assertThat(judged.ranking()).containsExactly(new Rank(1, DECIDED, 0, 0, 0), new Rank(2, SHAPED, 0, 1, 1));
        assertThat(judged.onRecord().rows()).isEqualTo(record.rows());
        assertThat(judged.text())
                .contains("what was judged by hand decides this; on the record alone: 1 A, 1 B")
                .contains("an envoy's aside (judged by hand)");
        assertThat(record.judgedByHand("a rumour", VOID, Map.of(SHAPED, INCONSISTENT))
                        .isDecidedByHand())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"an aside", " an  aside", "an\naside ", "an\u00a0aside", "\u200ban\u202faside"})
    void one_piece_of_evidence_is_judged_by_hand_once(String again) {
        Matrix judged = matrix(dossier(CHOSEN), DECIDED, SHAPED).judgedByHand("an\taside ", WEAK, Map.of());

        assertThat(judged.rows()).extracting(Row::byHand).contains(Optional.of("an aside"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> judged.judgedByHand(again, FIRM, Map.of(SHAPED, INCONSISTENT)))
                .withMessage(
                        "\"an aside\" is judged by hand already: expected other words for another piece of evidence");
    }

    @Test
    void what_the_dossier_lays_down_is_evidence_too() {
        Event decree = Event.called("the decree")
                .during(dating("5"))
                .asStage(Stage.DECISION, WAR)
                .build();
        Matrix matrix = matrix(Dossier.titled("laid down").events(decree).build(), DECIDED, SHAPED);

        assertThat(matrix.rows().get(0).fit(DECIDED)).isEqualTo(INCONSISTENT);
        assertThat(matrix.rows().get(0).statements())
                .extracting(Object::toString)
                .contains("\"the decree\" is dated \"5\" (stipulated)");
        assertThat(matrix.rows().get(0).roots()).isEmpty();
    }

    @Test
    void no_hypothesis_is_evidence() {
        Claim said = told(LIVIA, Occurred.of(EMBASSY));
        Claim denied = told(DRUSUS, Occurred.of(EMBASSY).negated());

        assertThat(matrix(dossier(said), said, DECIDED).rows()).isEmpty();
        assertThat(matrix(dossier(said, denied), said, DECIDED).rows()).hasSize(1);
    }

    @Test
    void what_nobody_says_is_no_evidence() {
        assertThat(matrix(dossier(hypothesis(dated(WAR, "9"))), DECIDED, SHAPED).rows())
                .isEmpty();
    }

    /** That war came early is told once; who repeats it adds nothing, but whoever saw it, too, does. */
    @Test
    void neither_a_hypothesis_nor_its_retelling_stands_against_its_rival() {
        Claim early = told(LIVIA, dated(WAR, "9"));
        Claim late = hypothesis(dated(WAR, "15"));
        Claim repeated = retold(DRUSUS, dated(WAR, "9"), LIVIA);
        Claim seen = told(NERO, dated(WAR, "9"));

        assertThat(matrix(dossier(early, late), early, late).rows()).isEmpty();
        assertThat(matrix(dossier(early, late, repeated), early, late).rows()).isEmpty();
        Matrix matrix = matrix(dossier(early, late, repeated, seen), early, late);
        assertThat(only(matrix.rows()).statements()).containsExactly(seen);
        assertThat(matrix.ranking()).extracting(Rank::against).containsExactly(0, 2);
    }

    /** Livia says when war came, which is a hypothesis, and something vaguer that leaves no room for its rival. */
    @Test
    void what_else_the_teller_of_a_hypothesis_says_counts_in_whatever_order_it_is_recorded() {
        Claim early = told(LIVIA, dated(WAR, "9"));
        Claim late = hypothesis(dated(WAR, "15"));
        Claim vague = told(LIVIA, dated(WAR, "7..9"));
        for (List<Claim> record : List.of(List.of(early, vague), List.of(vague, early), List.of(vague))) {
            Matrix matrix = matrix(dossier(record), early, late);

            Row row = only(matrix.rows());
            assertThat(row.statements()).as("%s", record).containsExactly(vague);
            assertThat(row.cell(late).strength()).contains(FIRM);
            assertThat(matrix.ranking()).extracting(Rank::against).containsExactly(0, 2);
        }
    }

    @Test
    void a_retelling_of_a_hypothesis_counts_by_the_other_sources_that_it_has() {
        Claim early = told(LIVIA, dated(WAR, "9"));
        Claim late = hypothesis(dated(WAR, "15"));
        Claim retelling = retold(DRUSUS, dated(WAR, "7..9"), LIVIA, NERO);
        for (List<Claim> record : List.of(List.of(early, retelling), List.of(retelling, early), List.of(retelling))) {
            Row row = only(matrix(dossier(record), early, late).rows());

            assertThat(row.statements()).as("%s", record).containsExactly(retelling);
            assertThat(row.roots()).containsExactly(NERO);
        }
    }

    /** Nero contradicts a hypothesis, and that is no reason to doubt what he says of its rival. */
    @Test
    void a_hypothesis_contests_no_evidence() {
        Claim early = told(LIVIA, dated(WAR, "9"));
        Claim late = hypothesis(dated(WAR, "15"));
        Claim middle = told(NERO, dated(WAR, "12"));

        Row row = only(matrix(dossier(early, middle), early, late).rows());

        assertThat(row.cell(early).strength()).contains(FIRM);
        assertThat(row.cell(late).strength()).contains(FIRM);
    }

    @Test
    void what_is_laid_down_of_what_only_a_hypothesis_names_counts_for_its_rivals_where_it_is_on_record() {
        Dossier record = dossier(told(NERO, Occurred.of(EMBASSY)));

        assertThat(matrix(record, CALLED, DECIDED).ranking())
                .extracting(Rank::against)
                .containsExactly(0, 0);
        assertThat(matrix(record.with(CALLED, DECIDED), CALLED, DECIDED).ranking())
                .extracting(Rank::against)
                .containsExactly(0, 2);
    }

    @Test
    void what_is_laid_down_of_what_was_added_counts_for_all_hypotheses() {
        Dossier record = Dossier.titled("the annals").events(CALL, PARLEY).build();

        for (Dossier each : List.of(record, record.with(CALLED, DECIDED))) {
            assertThat(matrix(each, CALLED, DECIDED).ranking())
                    .extracting(Rank::against)
                    .containsExactly(0, 2);
        }
    }

    @Test
    void refuses_what_cannot_be_compared() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> matrix(dossier(CHOSEN), DECIDED))
                .withMessage("1 hypotheses side by side: expected 2 to 26");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> matrix(dossier(CHOSEN), DECIDED, DECIDED))
                .withMessageStartingWith("one hypothesis stands twice in ");
        Matrix matrix = matrix(dossier(CHOSEN), DECIDED, SHAPED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> matrix.rows().get(0).fit(ELSEWHERE))
                .withMessageContaining("is no hypothesis here");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> matrix.judgedByHand(" ", WEAK, Map.of()))
                .withMessage("evidence that is judged by hand needs words");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> matrix.judgedByHand("a rumour", WEAK, Map.of(ELSEWHERE, INCONSISTENT)))
                .withMessageContaining("is no hypothesis here");
    }

    @Test
    void is_put_into_words_without_what_would_move_the_cursor() {
        String text = matrix(dossier(CHOSEN), DECIDED, SHAPED)
                .judgedByHand("an\r\nenvoy's\u001b[31m\taside\u2028and\u2029more", WEAK, Map.of(SHAPED, INCONSISTENT))
                .text();

        assertThat(text).contains("an envoy's [31m aside and more (judged by hand)");
    }

    @Test
    void is_put_into_words() {
        assertThat(matrix(dossier(CHOSEN, EARLY, told(NERO, Occurred.of(WAR))), DECIDED, SHAPED)
                        .text())
                .isEqualTo("""
                        the least contradicted hypothesis first
                          1  B  "'the parley' shaped 'the war'"; against it: nothing
                          2  A  "'the parley' decided 'the war'"; against it: 1 firm
                        evidence that tells them apart (+ consistent, - inconsistent, . neither)
                          A B
                          - +  "'the muster' was a stage in the decision on 'the war'" with "'the
                               muster' is dated '9/?'", from "Livia"; A: ALREADY_DECIDED, firm; without
                               it they rank otherwise
                        evidence that decides nothing between them
                          + +  "'the war' happened"
                        """);
    }

    /** Livia says the hypothesis, and Drusus repeats what follows from it; that, she may say in other words as well. */
    @Test
    void what_passes_through_a_hypothesis_is_evidence_where_its_root_says_it_elsewhere() {
        Claim early = hedged(LIVIA, dated(WAR, "9"));
        Claim late = hypothesis(dated(WAR, "15"));
        Claim repeated = retold(DRUSUS, dated(WAR, "8..9"), LIVIA);
        Claim elsewhere = hedged(LIVIA, dated(WAR, "8..9"));

        assertThat(matrix(dossier(repeated, early), early, late).rows()).isEmpty();
        Row row =
                matrix(dossier(repeated, early, elsewhere), early, late).rows().get(0);
        assertThat(row.statements()).containsExactly(elsewhere);
        assertThat(row.fit(late)).isEqualTo(INCONSISTENT);
    }

    @Test
    void what_presumes_what_is_switched_off_is_no_evidence() {
        Presumption same = new Presumption("SAME_EMBASSY", "it is the same embassy");
        Claim seen = Claim.that("it was so")
                .states(Occurred.of(EMBASSY))
                .saidBy(LIVIA)
                .citingNobody()
                .presuming(same)
                .build();

        assertThat(matrix(dossier(seen), ELSEWHERE, DECIDED).rows()).hasSize(1);
        assertThat(Matrix.of(Evaluator.standard().without(same).evaluate(dossier(seen)), ELSEWHERE, DECIDED)
                        .rows())
                .isEmpty();
    }

    @Test
    void evidence_speaks_of_the_same_where_somebody_acts_in_both_or_for_one_who_does() {
        Actor realm = Actor.state("the realm").build();
        Actor envoy = Actor.person("the envoy").actingFor(realm).build();
        Event errand = Event.called("the errand").by(envoy).build();
        Event decree = Event.called("the decree").by(realm).build();
        Claim went = told(LIVIA, Occurred.of(errand));
        Claim said =
                told(DRUSUS, new Saying(Source.document("a letter").by(envoy).build(), Occurred.of(PARLEY)));
        Claim decreed = hypothesis(Occurred.of(decree));

        Matrix matrix = matrix(dossier(went, said), decreed, ELSEWHERE);

        assertThat(matrix.rows()).extracting(Row::statements).contains(ImmutableSet.of(went));
        Row row = matrix.rows().get(0);
        assertThat(row.cell(decreed).actors()).containsExactly(realm);
        assertThat(row.fit(ELSEWHERE)).isEqualTo(NEITHER);
    }

    /** Nobody acts in the events themselves. */
    @Test
    void evidence_speaks_of_the_same_where_it_says_who_acts() {
        Actor realm = Actor.state("the realm").build();
        Actor envoy = Actor.person("the envoy").actingFor(realm).build();
        Claim wanted = told(LIVIA, new Motive(envoy, PARLEY));
        Claim warlike = hypothesis(new Motive(realm, WAR));

        Row row = only(matrix(dossier(wanted), warlike, ELSEWHERE).rows());

        assertThat(row.statements()).containsExactly(wanted);
        assertThat(row.cell(warlike).actors()).containsExactly(realm);
        assertThat(row.cell(warlike).events()).isEmpty();
        assertThat(row.fit(ELSEWHERE)).isEqualTo(NEITHER);
    }

    @ParameterizedTest
    @ValueSource(ints = {26, 27})
    void as_many_are_compared_as_there_are_letters(int number) {
        Claim[] hypotheses = new Claim[number];
        for (int i = 0; i < number; i++) {
            hypotheses[i] = hypothesis(dated(WAR, Integer.toString(i)));
        }

        if (number > 26) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> matrix(dossier(CHOSEN), hypotheses))
                    .withMessage("27 hypotheses side by side: expected 2 to 26");
        } else {
            assertThat(matrix(dossier(CHOSEN), hypotheses).text()).contains(" Z ");
        }
    }

    @Test
    void ties_and_a_lack_of_evidence_are_put_into_words() {
        Matrix matrix = matrix(dossier(), DECIDED, SHAPED);

        assertThat(matrix).hasToString("2 hypotheses against 0 pieces of evidence");
        assertThat(matrix.text()).isEqualTo("""
                the least contradicted hypothesis first
                  1= A  "'the parley' decided 'the war'"; against it: nothing
                  1= B  "'the parley' shaped 'the war'"; against it: nothing
                evidence that tells them apart (+ consistent, - inconsistent, . neither)
                  none
                """);
    }

    private static Claim hedged(Source teller, Proposition said) {
        return Claim.that(said.toString())
                .states(said)
                .saidBy(teller)
                .citingNobody()
                .hedged(Hedge.REPORTEDLY)
                .build();
    }

    private static Matrix matrix(Dossier dossier, Claim... hypotheses) {
        return Matrix.of(Evaluator.standard().evaluate(dossier), hypotheses);
    }
}
