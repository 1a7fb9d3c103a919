package org.antequem.lineage;

import static org.antequem.lineage.Telling.Ending.CIRCULAR;
import static org.antequem.lineage.Telling.Ending.NOT_BORNE_OUT;
import static org.antequem.lineage.Telling.Ending.NOT_RECORDED;
import static org.antequem.lineage.Telling.Ending.OWN_KNOWLEDGE;
import static org.antequem.world.Annals.EMBASSY;
import static org.antequem.world.Annals.MUSTER;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.told;
import static org.antequem.world.Annals.unattributed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.antequem.model.Authorship;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Role;
import org.antequem.model.Saying;
import org.antequem.model.Source;
import org.antequem.world.Annals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineageTest {

    private static final Source LIVIA = Source.witness("Livia").build();
    private static final Source DRUSUS = Source.witness("Drusus").build();
    private static final Source MARCUS = Source.witness("Marcus").build();
    private static final Source ORIGINAL =
            Source.document("the original").fromNobody().build();
    private static final Source COPY =
            Source.document("the copy").drawingOn(ORIGINAL).build();
    private static final Source ROOT = Source.document("the root").build();
    private static final Proposition HAPPENED = Occurred.of(WAR);
    private static final Proposition DECIDED = new Cause(EMBASSY, Role.DECIDED, WAR, false);
    private static final Proposition DECIDED_ALONE = new Cause(EMBASSY, Role.DECIDED, WAR, true);

    @Test
    void a_hypothesis_is_told_by_nobody() {
        assertThat(Lineage.of(List.of(), Annals.dossier()).tellings(hypothesis(HAPPENED)))
                .isEmpty();
    }

    @Test
    void own_knowledge_ends_a_chain_at_the_teller() {
        Claim claim = told(LIVIA, HAPPENED);

        assertThat(Lineage.of(List.of(claim), Annals.dossier()).tellings(claim))
                .containsExactly(new Telling(ImmutableList.of(claim), LIVIA, OWN_KNOWLEDGE));
    }

    @Test
    void a_citation_that_is_not_recorded_is_not_none() {
        assertEnds(unattributed(LIVIA, HAPPENED), List.of(), LIVIA, NOT_RECORDED);
    }

    @Test
    void a_source_from_nobody_says_what_it_knows_of_itself() {
        assertEnds(unattributed(ORIGINAL, HAPPENED), List.of(), ORIGINAL, OWN_KNOWLEDGE);
        assertEnds(retold(LIVIA, HAPPENED, ORIGINAL), List.of(), ORIGINAL, OWN_KNOWLEDGE);
    }

    @Test
    void what_an_analyst_traced_to_nobody_ends_at_its_teller() {
        Claim traced = Claim.that("It happened")
                .states(HAPPENED)
                .saidBy(LIVIA)
                .tracedToNobody()
                .build();
        Claim cited = Claim.that("It happened")
                .states(HAPPENED)
                .saidBy(LIVIA)
                .citing(DRUSUS)
                .tracedToNobody()
                .build();

        assertEnds(traced, List.of(), LIVIA, OWN_KNOWLEDGE);
        assertEnds(cited, List.of(), LIVIA, OWN_KNOWLEDGE);
    }

    @Test
    void the_lineage_of_a_source_is_not_followed_where_no_claim_of_it_is_there() {
        assertEnds(unattributed(COPY, HAPPENED), List.of(told(ORIGINAL, HAPPENED)), COPY, NOT_RECORDED);
    }

    @Test
    void a_cited_source_that_says_nothing_of_it_stands_as_root() {
        assertEnds(retold(LIVIA, HAPPENED, DRUSUS), List.of(), DRUSUS, NOT_RECORDED);
        assertEnds(retold(LIVIA, HAPPENED, DRUSUS), List.of(told(DRUSUS, Occurred.of(EMBASSY))), DRUSUS, NOT_RECORDED);
    }

    @Test
    void that_a_source_says_something_ends_at_its_own_words() {
        Proposition saying = new Saying(DRUSUS, HAPPENED);

        assertEnds(retold(LIVIA, saying, DRUSUS), List.of(told(DRUSUS, DECIDED)), DRUSUS, OWN_KNOWLEDGE);
        assertEnds(retold(LIVIA, saying, DRUSUS), List.of(), DRUSUS, NOT_RECORDED);
        assertEnds(
                retold(LIVIA, saying, MARCUS),
                List.of(told(DRUSUS, HAPPENED), told(MARCUS, HAPPENED)),
                MARCUS,
                NOT_BORNE_OUT);
    }

    /** Whomever it cites for that; and whoever cites it has it from there. */
    @Test
    void what_a_source_says_of_words_of_its_own_it_has_from_nobody_else() {
        Proposition saying = new Saying(DRUSUS, HAPPENED);
        Claim words = retold(DRUSUS, DECIDED, MARCUS);
        Claim back = retold(MARCUS, saying, DRUSUS);
        for (Claim own : List.of(
                told(DRUSUS, saying),
                unattributed(DRUSUS, saying),
                retold(DRUSUS, saying, DRUSUS),
                retold(DRUSUS, saying, MARCUS),
                Claim.that("Drusus said so")
                        .states(saying)
                        .saidBy(DRUSUS)
                        .tracedTo(MARCUS)
                        .build())) {
            assertEnds(own, List.of(words), DRUSUS, OWN_KNOWLEDGE);
            assertEnds(own, List.of(words, back), DRUSUS, OWN_KNOWLEDGE);
            assertEnds(retold(LIVIA, saying, DRUSUS), List.of(words, own), DRUSUS, OWN_KNOWLEDGE);
        }
    }

    @Test
    void that_it_says_something_is_no_such_word_of_its_own() {
        Proposition saying = new Saying(DRUSUS, HAPPENED);

        assertEnds(retold(DRUSUS, saying, MARCUS), List.of(), MARCUS, NOT_RECORDED);
        assertEnds(retold(DRUSUS, saying, DRUSUS), List.of(), DRUSUS, CIRCULAR);
        assertEnds(retold(LIVIA, saying, DRUSUS), List.of(retold(DRUSUS, saying, DRUSUS)), DRUSUS, CIRCULAR);
    }

    /** Of what speaks of no event, too. */
    @Test
    void its_own_words_bear_on_what_is_said_of_them() {
        Claim words = told(DRUSUS, new Authorship(ORIGINAL));
        Claim claim = retold(LIVIA, new Saying(DRUSUS, new Authorship(ORIGINAL)), DRUSUS);

        assertThat(Lineage.of(List.of(words, claim), Annals.dossier()).bearing(claim))
                .containsExactlyInAnyOrder(words, claim);
    }

    @Test
    void who_hands_on_what_a_source_says_has_it_from_its_words() {
        Claim words = told(DRUSUS, dated(WAR, "3"));
        Claim claim = retold(LIVIA, new Saying(DRUSUS, HAPPENED), DRUSUS);

        assertThat(Lineage.of(List.of(words, claim), Annals.dossier()).tellings(claim))
                .containsExactly(
                        new Telling(ImmutableList.of(claim, words.asSaying().orElseThrow()), DRUSUS, OWN_KNOWLEDGE));
    }

    @Test
    void no_chain_goes_on_through_what_is_discounted() {
        Claim told = told(DRUSUS, dated(WAR, "3"));
        Claim again = told(DRUSUS, dated(WAR, "2..3"));
        Claim retelling = retold(LIVIA, HAPPENED, DRUSUS, MARCUS);
        Dossier view = Annals.dossier(told, again, retelling).discounting(told);

        assertThat(Lineage.of(view.counting(), view).tellings(retelling))
                .extracting(Telling::chain)
                .contains(ImmutableList.of(retelling, again));
        Dossier neither = view.discounting(again);
        assertThat(Lineage.of(neither.counting(), neither).tellings(retelling))
                .extracting(Telling::root)
                .containsExactly(MARCUS);
    }

    @Test
    void a_cited_source_that_relates_some_of_the_same_and_less_does_not_bear_it_out() {
        assertEnds(retold(LIVIA, DECIDED_ALONE, DRUSUS), List.of(told(DRUSUS, DECIDED)), DRUSUS, NOT_BORNE_OUT);
        assertEnds(retold(LIVIA, DECIDED, DRUSUS), List.of(told(DRUSUS, HAPPENED)), DRUSUS, NOT_BORNE_OUT);
        assertEnds(
                retold(LIVIA, dated(WAR, "3"), DRUSUS),
                List.of(told(DRUSUS, dated(WAR, "3..4"))),
                DRUSUS,
                NOT_BORNE_OUT);
    }

    @Test
    void a_chain_goes_on_through_what_entails_it() {
        assertEnds(retold(LIVIA, DECIDED, DRUSUS), List.of(told(DRUSUS, DECIDED_ALONE)), DRUSUS, OWN_KNOWLEDGE);
        assertEnds(
                retold(LIVIA, HAPPENED, DRUSUS),
                List.of(retold(DRUSUS, DECIDED, MARCUS), told(MARCUS, DECIDED)),
                MARCUS,
                OWN_KNOWLEDGE);
    }

    @Test
    void a_denial_is_borne_out_by_what_excludes_what_is_denied() {
        Proposition other = new Cause(MUSTER, Role.DECIDED, WAR, true);

        assertEnds(retold(LIVIA, DECIDED.negated(), DRUSUS), List.of(told(DRUSUS, other)), DRUSUS, OWN_KNOWLEDGE);
    }

    @Test
    void the_shortest_chain_to_each_root_counts() {
        Claim claim = retold(LIVIA, HAPPENED, DRUSUS, MARCUS);
        Claim middle = retold(DRUSUS, HAPPENED, MARCUS, ORIGINAL);
        Claim last = told(MARCUS, HAPPENED);
        Claim original = told(ORIGINAL, HAPPENED);

        assertThat(Lineage.of(List.of(claim, middle, last, original), Annals.dossier())
                        .tellings(claim))
                .extracting(Telling::root, Telling::hops, Telling::chain)
                .containsExactlyInAnyOrder(
                        tuple(MARCUS, 1, List.of(claim, last)), tuple(ORIGINAL, 2, List.of(claim, middle, original)));
    }

    @Test
    void what_descends_from_another_claim_is_left_out() {
        Claim origin = told(MARCUS, HAPPENED);
        Claim retelling = retold(DRUSUS, HAPPENED, MARCUS);
        Claim claim = retold(LIVIA, HAPPENED, DRUSUS);
        Lineage lineage = Lineage.of(List.of(origin, retelling, claim), Annals.dossier());

        assertThat(lineage.tellings(claim, retelling)).isEmpty();
        assertThat(lineage.tellings(claim, origin)).isEmpty();
        assertThat(lineage.tellings(claim, claim)).isEmpty();
        assertThat(lineage.tellings(origin, claim)).isEqualTo(lineage.tellings(origin));
        assertThat(lineage.tellings(claim, told(LIVIA, Occurred.of(EMBASSY)))).isEqualTo(lineage.tellings(claim));
    }

    @Test
    void a_longer_chain_to_the_same_root_remains_where_the_shortest_is_left_out() {
        Claim origin = told(MARCUS, DECIDED);
        Claim summary = told(MARCUS, DECIDED_ALONE);
        Claim claim = retold(LIVIA, HAPPENED, MARCUS);
        Lineage lineage = Lineage.of(List.of(origin, summary, claim), Annals.dossier());

        assertThat(lineage.tellings(claim))
                .extracting(Telling::chain)
                .containsExactly(ImmutableList.of(claim, summary));
        assertThat(lineage.tellings(claim, summary))
                .extracting(Telling::chain)
                .containsExactly(ImmutableList.of(claim, origin));
    }

    @Test
    void of_two_chains_that_meet_on_the_way_the_better_is_kept() {
        Claim claim = retold(LIVIA, HAPPENED, DRUSUS, ORIGINAL);
        Claim withdrawn = Claim.that("It happened")
                .states(HAPPENED)
                .saidBy(DRUSUS)
                .citing(MARCUS)
                .withdrawn("2016")
                .build();
        Claim relay = retold(ORIGINAL, HAPPENED, COPY);
        Claim detour = retold(COPY, HAPPENED, MARCUS);
        Claim meeting = retold(MARCUS, HAPPENED, ROOT);

        assertThat(Lineage.of(List.of(claim, withdrawn, relay, detour, meeting), Annals.dossier())
                        .tellings(claim))
                .extracting(Telling::root, Telling::chain)
                .containsExactly(tuple(ROOT, List.of(claim, relay, detour, meeting)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # as of | the chain through
                      2015  | Livia
                      2016  | the copy
                    """)
    void what_is_taken_back_later_is_not_known_before(String day, String through) {
        Source livia = Source.witness("Livia").published("2014").build();
        Source copy = Source.document("the copy").published("2014").build();
        Source comment = Source.commentary("the comment").published("2015").build();
        Claim claim = retold(comment, HAPPENED, livia, copy);
        Claim withdrawn = Claim.that("It happened")
                .states(HAPPENED)
                .saidBy(livia)
                .citing(ROOT)
                .withdrawn("2016-05")
                .build();
        Claim kept = retold(copy, HAPPENED, ROOT);

        assertThat(Lineage.of(
                                List.of(claim, withdrawn, kept),
                                Annals.dossier(claim, withdrawn, kept).asOf(day))
                        .tellings(claim))
                .extracting(
                        telling -> telling.chain().get(1).saidBy().orElseThrow().name())
                .containsExactly(through);
    }

    private static void assertEnds(Claim claim, List<Claim> others, Source root, Telling.Ending ending) {
        List<Claim> record = new ArrayList<>(others);
        record.add(claim);

        assertThat(Lineage.of(record, Annals.dossier()).tellings(claim))
                .extracting(Telling::root, Telling::ending)
                .containsExactly(tuple(root, ending));
    }
}
