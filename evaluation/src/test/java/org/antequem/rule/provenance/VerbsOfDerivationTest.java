package org.antequem.rule.provenance;

import static org.antequem.rule.provenance.Weighing.fires;
import static org.antequem.rule.provenance.Weighing.judged;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dating;
import static org.antequem.world.Annals.told;
import static org.antequem.world.Annals.unattributed;
import static org.assertj.core.api.Assertions.assertThat;

import org.antequem.model.Authorship;
import org.antequem.model.Claim;
import org.antequem.model.ClaimBuilder;
import org.antequem.model.Derivation.Verb;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.model.SourceBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules that ask how something derives from its source, where a claim says so, and where its teller does. */
class VerbsOfDerivationTest {

    private static final Proposition HAPPENED = Occurred.of(WAR);
    private static final Source LETTER = Source.document("the letter")
            .cameToLight(dating("9"))
            .text("The legions crossed the river.")
            .build();
    private static final Source DIARY =
            Source.document("the diary").text("The emperor stayed at home.").build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            verb               | translation first | words of the diary | words of nobody
            QUOTES             | false             | true               | true
            HAS_PRIMARY_SOURCE | false             | false              | true
            REVISES            | false             | false              | true
            DERIVES_FROM       | false             | false              | true
            TRANSLATES         | true              | false              | false
            DRAWS_ON           | false             | false              | true
            REPUBLISHES        | false             | false              | true
            """)
    void are_seen_on_claims_and_on_sources(Verb verb, boolean isFirst, boolean ofTheDiary, boolean ofNobody) {
        for (boolean onTheClaim : new boolean[] {true, false}) {
            SourceBuilder builder = Source.document("the pamphlet").published(dating("5"));
            Source pamphlet = onTheClaim
                    ? builder.build()
                    : builder.deriving(verb, LETTER).build();
            ClaimBuilder claim = Claim.that("so it says").states(HAPPENED).saidBy(pamphlet);
            Claim plain = onTheClaim
                    ? claim.deriving(verb, LETTER).build()
                    : claim.citing(LETTER).build();

            assertThat(fires("TRANSLATION_FIRST", told(Source.official("x").build(), new Authorship(LETTER)), plain))
                    .isEqualTo(isFirst);
            assertThat(fires("QUOTE_NOT_FOUND", quoting("the emperor stayed at home", plain, DIARY)))
                    .isEqualTo(ofTheDiary);
            assertThat(fires("QUOTE_NOT_FOUND", quoting("a lion was seen in the forum", plain)))
                    .isEqualTo(ofNobody);
        }
    }

    @Test
    void a_copy_that_a_claim_gives_is_an_original_too() {
        Claim english = Claim.that("in English")
                .states(HAPPENED)
                .saidBy(Source.document("the English text")
                        .published(dating("5"))
                        .build())
                .translating(LETTER)
                .build();
        Claim copy = Claim.that("in Latin")
                .states(HAPPENED)
                .saidBy(Source.document("the copy").published(dating("4")).build())
                .deriving(Verb.REPUBLISHES, LETTER)
                .build();
        Claim genuine = told(Source.official("an expert").build(), new Authorship(LETTER));

        assertThat(fires("TRANSLATION_FIRST", genuine, english)).isTrue();
        assertThat(fires("TRANSLATION_FIRST", genuine, english, copy)).isFalse();
    }

    @Test
    void are_shown() {
        Claim claim = Claim.that("so it says")
                .states(HAPPENED)
                .saidBy(Source.document("the pamphlet").build())
                .quoting(LETTER)
                .citing(DIARY)
                .build();

        assertThat(judged(claim).explain())
                .contains("It is said by \"the pamphlet\", citing \"the diary\"; quoting \"the letter\".\n");
    }

    @Test
    void what_an_analyst_traced_to_nobody_is_its_teller_s_own() {
        Source pamphlet = Source.document("the pamphlet").observed(WAR).build();
        Claim traced = Claim.that("so it says")
                .states(HAPPENED)
                .saidBy(pamphlet)
                .tracedToNobody()
                .build();

        assertThat(fires("LINEAGE_NOT_RECORDED", unattributed(pamphlet, HAPPENED)))
                .isTrue();
        assertThat(fires("LINEAGE_NOT_RECORDED", traced)).isFalse();
    }

    private static Claim quoting(String words, Claim like, Source... more) {
        ClaimBuilder claim = Claim.that("so they write")
                .states(HAPPENED)
                .saidBy(like.saidBy().orElseThrow())
                .quoting(words, "somewhere");
        like.citing().sources().forEach(claim::citing);
        like.citing().derivations().forEach(link -> claim.deriving(link.verb(), link.from()));
        return more.length == 0 ? claim.build() : claim.citing(more).build();
    }
}
