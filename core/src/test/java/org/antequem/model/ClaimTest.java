package org.antequem.model;

import static org.antequem.model.SmallRecord.BUNDLE;
import static org.antequem.model.SmallRecord.ENVOY;
import static org.antequem.model.SmallRecord.LETTER;
import static org.antequem.model.SmallRecord.SEAL;
import static org.antequem.model.SmallRecord.VISIT;
import static org.antequem.model.SmallRecord.WAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import org.antequem.model.Derivation.Verb;
import org.antequem.time.Dating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClaimTest {

    @Test
    void keeps_who_says_it_leaning_on_what_and_how() {
        Presumption presumption = new Presumption("ENVOYS_ARE_SOBER", "envoys are sober");
        Claim claim = Claim.that("The visit persuaded them")
                .cause(VISIT)
                .decided(WAR)
                .saidBy(ENVOY)
                .citing(LETTER)
                .citing(SEAL)
                .tracedTo(SEAL)
                .hedged(Hedge.SUGGESTS)
                .doubted("0015")
                .withdrawn("0016")
                .at("paragraph 6")
                .quoting("it moved them", "page 2")
                .presuming(presumption)
                .build();

        assertThat(claim).hasToString("\"The visit persuaded them\"");
        assertThat(claim.proposition()).isEqualTo(new Cause(VISIT, Role.DECIDED, WAR, false));
        assertThat(claim.saidBy()).contains(ENVOY);
        assertThat(claim.citing()).isEqualTo(new Citation(true, ImmutableSet.of(LETTER, SEAL)));
        assertThat(claim.tracedTo()).isEqualTo(new Citation(true, ImmutableSet.of(SEAL)));
        assertThat(claim.hedge()).contains(Hedge.SUGGESTS);
        assertThat(claim.doubted()).contains(Dating.of("0015"));
        assertThat(claim.withdrawn()).contains(Dating.of("0016"));
        assertThat(claim.place()).contains("paragraph 6");
        assertThat(claim.quotation()).contains(new Quotation("it moved them", "page 2"));
        assertThat(claim.presuming()).containsExactly(presumption);
    }

    @Test
    void that_nobody_says_is_a_hypothesis() {
        Claim hypothesis = Claim.that("It happened").event(WAR).happened().build();

        assertThat(hypothesis.saidBy()).isEmpty();
        assertThat(hypothesis.citing()).isEqualTo(Citation.NOT_RECORDED);
    }

    @Test
    void keeps_citing_nobody_apart_from_not_recorded() {
        Claim claim = Claim.that("It happened")
                .event(WAR)
                .happened()
                .saidBy(ENVOY)
                .citingNobody()
                .build();

        assertThat(claim.citing()).isEqualTo(Citation.NOBODY).isNotEqualTo(Citation.NOT_RECORDED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            hedge            | words
            LIKELY           | likely
            VERY_LIKELY      | very likely
            ALMOST_CERTAINLY | almost certainly
            REPORTEDLY       | reportedly
            """)
    void is_hedged_in_words(Hedge hedge, String words) {
        assertThat(hedge).hasToString(words);
    }

    @ParameterizedTest
    @EnumSource(Verb.class)
    void says_how_it_derives_from_what_it_cites(Verb verb) {
        Claim claim = said(ENVOY).citing(SEAL).deriving(verb, LETTER).build();

        assertThat(claim.citing().sources()).containsExactly(SEAL, LETTER);
        assertThat(claim.derivingFrom(LETTER)).containsExactly(verb);
        assertThat(claim.derivingFrom(SEAL)).isEmpty();
        assertThat(claim.citing()).hasToString("citing " + SEAL.quoted() + "; " + verb.doing() + " " + LETTER.quoted());
    }

    @ParameterizedTest
    @EnumSource(Verb.class)
    void what_it_does_not_say_is_as_its_teller_derives(Verb verb) {
        Source copy = Source.document("a copy").deriving(verb, LETTER).build();

        assertThat(said(copy).citing(LETTER).build().derivingFrom(LETTER)).containsExactly(verb);
        assertThat(said(copy).quoting(LETTER).build().derivingFrom(LETTER)).containsExactly(Verb.QUOTES);
        assertThat(said(copy).citing(SEAL).build().derivingFrom(LETTER)).isEmpty();
        assertThat(said(copy).build().derivingFrom(LETTER)).isEmpty();
    }

    @Test
    void names_the_verbs_that_are_used_most() {
        assertThat(said(ENVOY)
                        .quoting(LETTER)
                        .translating(SEAL)
                        .drawingOn(BUNDLE)
                        .build()
                        .citing())
                .isEqualTo(new Citation(
                        true,
                        ImmutableSet.of(LETTER, SEAL, BUNDLE),
                        ImmutableSet.of(
                                new Derivation(Verb.QUOTES, LETTER),
                                new Derivation(Verb.TRANSLATES, SEAL),
                                new Derivation(Verb.DRAWS_ON, BUNDLE))));
    }

    @Test
    void keeps_what_an_analyst_did_not_find_apart_from_what_is_not_recorded() {
        assertThat(said(ENVOY).build().tracedTo()).isEqualTo(Citation.NOT_RECORDED);
        assertThat(said(ENVOY).tracedToNobody().build().tracedTo()).isEqualTo(Citation.NOBODY);
    }

    @Test
    void is_of_own_knowledge_where_its_teller_says_so_or_an_analyst_found_nobody() {
        assertThat(said(ENVOY).citingNobody().build().isOfOwnKnowledge()).isTrue();
        assertThat(said(ENVOY).tracedToNobody().build().isOfOwnKnowledge()).isTrue();
        assertThat(said(ENVOY).citing(LETTER).tracedToNobody().build().isOfOwnKnowledge())
                .isTrue();
        assertThat(said(ENVOY).citingNobody().tracedTo(LETTER).build().isOfOwnKnowledge())
                .isFalse();
        assertThat(said(ENVOY).tracedTo(LETTER).build().isOfOwnKnowledge()).isFalse();
        assertThat(said(ENVOY).build().isOfOwnKnowledge()).isFalse();
    }

    @Test
    void is_traced_to_somebody_or_nobody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> said(ENVOY).tracedTo(LETTER).tracedToNobody().build())
                .withMessage("\"It happened\" is traced to nobody and [" + LETTER + "]: expected one of them");
    }

    private static ClaimBuilder said(Source teller) {
        return Claim.that("It happened").event(WAR).happened().saidBy(teller);
    }
}
