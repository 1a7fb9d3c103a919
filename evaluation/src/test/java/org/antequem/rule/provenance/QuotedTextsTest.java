package org.antequem.rule.provenance;

import static org.antequem.rule.provenance.Quoting.ALTERED;
import static org.antequem.rule.provenance.Quoting.LETTER;
import static org.antequem.rule.provenance.Quoting.LIVIA;
import static org.antequem.rule.provenance.Quoting.NOT_FOUND;
import static org.antequem.rule.provenance.Quoting.quoting;
import static org.antequem.rule.provenance.Weighing.fires;
import static org.antequem.rule.provenance.Weighing.values;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.model.Claim;
import org.antequem.model.ClaimBuilder;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Saying;
import org.antequem.model.Source;
import org.junit.jupiter.api.Test;

/** In whose texts the words of a quotation are sought. */
class QuotedTextsTest {

    private static final Source DIARY = Source.document("a diary")
            .observed(WAR)
            .text("A merchant came in from the north. The legions have crossed the river, he says.")
            .build();
    private static final Proposition HAPPENED = Occurred.of(WAR);

    @Test
    void a_retelling_inherits_the_quotation_that_it_was_handed_down_from() {
        Source pamphlet = Source.document("a pamphlet").build();
        Claim quoting = Claim.that("so the letter says")
                .states(HAPPENED)
                .saidBy(pamphlet)
                .citing(LETTER)
                .quoting("the emperor himself gave the order", "line 1")
                .build();

        assertThat(fires(NOT_FOUND, retold(LIVIA, HAPPENED, pamphlet), quoting)).isTrue();
        assertThat(fires(NOT_FOUND, told(LETTER, HAPPENED), quoting)).isFalse();
    }

    @Test
    void of_several_sources_cited_one_must_have_the_words() {
        Claim inOne =
                quoting("A merchant came in from the north", LETTER, DIARY).build();
        Claim inNone =
                quoting("the legions crossed the Rhine at dawn", DIARY, LETTER).build();

        assertThat(fires(ALTERED, inOne)).isFalse();
        assertThat(fires(NOT_FOUND, inOne)).isFalse();
        assertThat(values(ALTERED, inNone).get(0)).hasToString("a letter");
    }

    @Test
    void where_the_text_of_one_of_them_is_not_on_record_nothing_is_said() {
        Claim claim =
                quoting("the emperor himself gave the order", LETTER, LIVIA).build();

        assertThat(fires(NOT_FOUND, claim)).isFalse();
        assertThat(fires(
                        NOT_FOUND,
                        quoting("the emperor himself gave the order", LIVIA).build()))
                .isFalse();
    }

    @Test
    void words_of_a_bundle_are_sought_in_its_parts() {
        Source bundle = Source.document("papers").bundling(LETTER, DIARY).build();
        Source broken = Source.document("more papers").bundling(bundle, LIVIA).build();

        assertThat(fires(
                        ALTERED,
                        quoting("A merchant came in from the north", bundle).build()))
                .isFalse();
        assertThat(fires(
                        ALTERED,
                        quoting("A merchant came in from the south", bundle).build()))
                .isTrue();
        assertThat(fires(
                        ALTERED,
                        quoting("A merchant came in from the south", broken).build()))
                .isFalse();
    }

    @Test
    void who_cites_nobody_is_quoted_from_its_own_text() {
        assertThat(fires(ALTERED, own("The legions have crossed the river").build()))
                .isFalse();
        assertThat(fires(ALTERED, own("The legions have crossed the sea").build()))
                .isTrue();
        assertThat(fires(
                        ALTERED,
                        own("The legions have crossed the sea").citingNobody().build()))
                .isTrue();
    }

    @Test
    void a_saying_is_quoted_from_whoever_is_said_to_say_it() {
        Proposition saying = new Saying(LETTER, HAPPENED);

        assertThat(fires(
                        NOT_FOUND,
                        said(saying, "the emperor himself gave the order").build()))
                .isTrue();
        assertThat(fires(
                        NOT_FOUND,
                        said(saying, "the war was over").citing(DIARY).build()))
                .isFalse();
        assertThat(fires(
                        NOT_FOUND,
                        said(saying, "the emperor himself gave the order")
                                .citing(LIVIA)
                                .build()))
                .isFalse();
    }

    private static ClaimBuilder own(String words) {
        return Claim.that("so it goes").states(HAPPENED).saidBy(DIARY).quoting(words, "somewhere");
    }

    private static ClaimBuilder said(Proposition saying, String words) {
        return Claim.that("it says so").states(saying).saidBy(LIVIA).quoting(words, "somewhere");
    }
}
