package org.antequem.lineage;

import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.told;
import static org.antequem.world.Annals.unattributed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import org.antequem.model.Claim;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.model.SourceBuilder;
import org.antequem.time.Conventions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceLineageTest {

    private static final Proposition HAPPENED = Occurred.of(WAR);
    private static final Source ROOT = Source.unnamed("three officials").build();
    private static final Source OTHER_ROOT = Source.witness("Livia").build();
    private static final Source AGENCY =
            Source.report("the agency").drawingOn(ROOT).build();
    private static final Source PAPER =
            Source.report("the paper").drawingOn(AGENCY).build();
    private static final Source ONE = Source.commentary("one").build();
    private static final Source TWO = Source.commentary("two").build();
    private static final Source THREE = Source.commentary("three").build();

    @Test
    void fewer_than_two_tellers_have_no_common_origin() {
        assertThat(SourceLineage.of(List.of()).only()).isEmpty();
        assertThat(SourceLineage.of(List.of(retold(ONE, HAPPENED, AGENCY))).only())
                .isEmpty();
        assertThat(SourceLineage.of(List.of(
                                Claim.that("a hypothesis").states(HAPPENED).build()))
                        .tellers())
                .isEmpty();
    }

    @Test
    void two_tellers_who_cite_one_source_have_it_from_there() {
        SourceLineage lineage = SourceLineage.of(List.of(retold(ONE, HAPPENED, AGENCY), retold(TWO, HAPPENED, AGENCY)));

        assertThat(lineage.only()).contains(AGENCY);
        assertThat(lineage.beyond(AGENCY)).containsExactly(ROOT);
        assertThat(lineage.beyond(ROOT)).isEmpty();
        assertThat(lineage.tellers()).containsExactly(ONE, TWO);
    }

    @Test
    void the_lineage_of_what_they_cite_is_followed() {
        assertThat(SourceLineage.of(List.of(retold(ONE, HAPPENED, AGENCY), retold(TWO, HAPPENED, PAPER)))
                        .only())
                .contains(AGENCY);
    }

    @Test
    void what_an_analyst_traced_is_followed() {
        Claim traced = Claim.that("the war came")
                .states(HAPPENED)
                .saidBy(TWO)
                .tracedTo(AGENCY)
                .build();

        assertThat(SourceLineage.of(List.of(retold(ONE, HAPPENED, AGENCY), traced))
                        .only())
                .contains(AGENCY);
    }

    @Test
    void a_teller_may_be_the_one_through_whom_all_have_it() {
        assertThat(SourceLineage.of(List.of(told(ONE, HAPPENED), retold(TWO, HAPPENED, ONE)))
                        .only())
                .contains(ONE);
        assertThat(SourceLineage.of(List.of(retold(TWO, HAPPENED, ONE), retold(ONE, HAPPENED, AGENCY)))
                        .only())
                .contains(ONE);
    }

    @Test
    void two_who_speak_of_their_own_knowledge_have_it_from_nobody() {
        assertThat(SourceLineage.of(List.of(told(ONE, HAPPENED), told(TWO, HAPPENED)))
                        .only())
                .isEmpty();
    }

    @Test
    void a_teller_of_whom_nothing_is_recorded_may_have_it_from_elsewhere() {
        assertThat(SourceLineage.of(List.of(
                                retold(ONE, HAPPENED, AGENCY),
                                retold(TWO, HAPPENED, AGENCY),
                                unattributed(THREE, HAPPENED)))
                        .only())
                .isEmpty();
    }

    @Test
    void a_second_way_to_another_root_is_a_way_around() {
        assertThat(SourceLineage.of(List.of(retold(ONE, HAPPENED, AGENCY), retold(TWO, HAPPENED, AGENCY, OTHER_ROOT)))
                        .only())
                .isEmpty();
    }

    @Test
    void a_second_way_to_the_same_root_leads_past_the_nearer_source() {
        assertThat(SourceLineage.of(List.of(retold(ONE, HAPPENED, AGENCY), retold(TWO, HAPPENED, PAPER, ROOT)))
                        .only())
                .contains(ROOT);
    }

    @Test
    void tellers_who_cite_each_other_have_it_through_either() {
        assertThat(SourceLineage.of(List.of(retold(ONE, HAPPENED, TWO), retold(TWO, HAPPENED, ONE)))
                        .only())
                .contains(ONE);
    }

    @Test
    void a_circle_with_one_way_out_has_it_from_there() {
        assertThat(SourceLineage.of(List.of(
                                retold(ONE, HAPPENED, TWO), retold(TWO, HAPPENED, THREE, ONE), told(THREE, HAPPENED)))
                        .only())
                .contains(THREE);
    }

    @Test
    void a_way_into_a_circle_that_leads_nowhere_else_is_a_way_around() {
        assertThat(SourceLineage.of(List.of(
                                retold(ONE, HAPPENED, AGENCY),
                                retold(TWO, HAPPENED, AGENCY, THREE),
                                retold(THREE, HAPPENED, THREE)))
                        .only())
                .isEmpty();
    }

    @Test
    void every_source_that_all_pass_is_named_and_the_nearest_first() {
        SourceLineage lineage = SourceLineage.of(List.of(retold(ONE, HAPPENED, PAPER), retold(TWO, HAPPENED, PAPER)));

        assertThat(lineage.dominators()).containsExactly(PAPER, AGENCY, ROOT);
        assertThat(lineage.sources()).containsExactly(ONE, TWO, PAPER, AGENCY, ROOT);
        assertThat(SourceLineage.of(List.of(retold(ONE, HAPPENED, AGENCY))).dominators())
                .containsExactly(ONE, AGENCY, ROOT);
        assertThat(SourceLineage.of(List.of()).dominators()).isEmpty();
    }

    @Test
    void roots_are_where_nothing_more_is_recorded() {
        SourceLineage lineage =
                SourceLineage.of(List.of(retold(ONE, HAPPENED, AGENCY), retold(TWO, HAPPENED, PAPER, OTHER_ROOT)));

        assertThat(lineage.roots(ONE)).containsExactly(ROOT);
        assertThat(lineage.onlyRoot(ONE)).contains(ROOT);
        assertThat(lineage.roots(TWO)).containsExactly(OTHER_ROOT, ROOT);
        assertThat(lineage.onlyRoot(TWO)).isEmpty();
        assertThat(lineage.onlyRoot(ROOT)).contains(ROOT);
    }

    @Test
    void who_rests_on_nothing_is_its_own_root() {
        SourceLineage lineage = SourceLineage.of(List.of(told(ONE, HAPPENED), retold(TWO, HAPPENED, ONE)));

        assertThat(lineage.onlyRoot(ONE)).contains(ONE);
        assertThat(lineage.onlyRoot(TWO)).contains(ONE);
    }

    @Test
    void who_runs_in_a_circle_has_no_root() {
        SourceLineage lineage = SourceLineage.of(
                List.of(retold(ONE, HAPPENED, TWO), retold(TWO, HAPPENED, ONE), retold(THREE, HAPPENED, ONE, AGENCY)));

        assertThat(lineage.circles()).containsExactly(ImmutableSet.of(ONE, TWO));
        assertThat(lineage.roots(ONE)).isEmpty();
        assertThat(lineage.onlyRoot(ONE)).isEmpty();
        assertThat(lineage.roots(THREE)).containsExactly(ROOT);
        assertThat(lineage.onlyRoot(THREE)).isEmpty();
    }

    @Test
    void a_source_that_cites_itself_is_a_circle() {
        assertThat(SourceLineage.of(List.of(retold(ONE, HAPPENED, ONE))).circles())
                .containsExactly(ImmutableSet.of(ONE));
        assertThat(SourceLineage.of(List.of(retold(ONE, HAPPENED, PAPER))).circles())
                .isEmpty();
    }

    @Test
    void a_source_that_was_not_met_is_refused_by_name() {
        SourceLineage lineage = SourceLineage.of(List.of(told(ONE, HAPPENED)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> lineage.roots(AGENCY))
                .withMessage("the agency is not among what these claims rest on");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # the citing told | the cited told | runs against time
                      2015-07-01      | 2015-07-02     | true
                      2015-07         | 2015-08        | true
                      2015-07-01      | 2015-07-01     | false
                      2015-07         | 2015-07-31     | false
                      2015-07-02      | 2015-07-01     | false
                                      | 2015-07-01     | false
                      2015-07-01      |                | false
                    """)
    void a_link_runs_against_time_only_where_that_is_certain(
            @Nullable String citing, @Nullable String cited, boolean runs) {
        Source later = published("the cited", cited).build();
        Source earlier = published("the citing", citing).drawingOn(later).build();

        SourceLineage lineage = SourceLineage.of(List.of(told(earlier, HAPPENED)));

        assertThat(lineage.restingOnLater(Conventions.STANDARD))
                .isEqualTo(runs ? ImmutableSetMultimap.of(earlier, later) : ImmutableSetMultimap.of());
    }

    private static SourceBuilder published(String name, @Nullable String date) {
        SourceBuilder source = Source.report(name);
        return date == null ? source : source.published(date);
    }
}
