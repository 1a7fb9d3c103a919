package org.antequem.model;

import static org.antequem.model.SmallRecord.ENVOY;
import static org.antequem.model.SmallRecord.LETTER;
import static org.antequem.model.SmallRecord.SEAL;
import static org.antequem.model.SmallRecord.VISIT;
import static org.antequem.model.SmallRecord.WAR;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import org.antequem.time.Dating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        assertThat(claim.tracedTo()).containsExactly(SEAL);
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
}
