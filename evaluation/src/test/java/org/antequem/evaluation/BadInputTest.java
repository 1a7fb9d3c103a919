package org.antequem.evaluation;

import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.retold;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.antequem.finding.Bearing;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.InvalidDossierException;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is written down, there is a finding or a clear error. */
class BadInputTest {

    private static final int MILLION = 1_000_000;
    private static final Proposition HAPPENED = Occurred.of(WAR);
    private static final Source LIVIA = eyewitness("Livia");

    @Test
    void a_source_that_derives_from_itself_is_two_of_one_name() {
        Source older = Source.document("a chronicle").build();
        Source newer = Source.document("a chronicle").drawingOn(older).build();

        assertThatExceptionOfType(InvalidDossierException.class)
                .isThrownBy(() -> dossier(told(newer, HAPPENED)))
                .withMessageContaining("2 different sources are called \"a chronicle\"");
    }

    @Test
    void a_claim_that_cites_its_own_teller_runs_in_a_circle() {
        Claim claim = retold(LIVIA, HAPPENED, LIVIA);

        assertThat(judged(claim).findings("CIRCULAR")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 500})
    void a_circle_of_citations_is_a_finding_on_each_of_them(int length) {
        List<Source> tellers = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            tellers.add(eyewitness("teller " + i));
        }
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            claims.add(retold(tellers.get(i), HAPPENED, tellers.get((i + 1) % length)));
        }
        Evaluation evaluation = Evaluator.standard().evaluate(dossier(claims));

        assertThat(claims)
                .allMatch(claim -> !evaluation.of(claim).findings("CIRCULAR").isEmpty());
    }

    @Test
    void a_million_links_may_come_together_in_one_source() {
        Source[] sources = new Source[MILLION];
        for (int i = 0; i < MILLION; i++) {
            sources[i] = Source.report("report " + i).build();
        }
        Source digest = Source.report("a digest").drawingOn(sources).build();
        Claim claim = retold(LIVIA, HAPPENED, digest);
        Dossier dossier = dossier(claim, told(digest, HAPPENED));

        assertThat(dossier.sources()).hasSize(MILLION + 2);
        assertThat(Evaluator.standard().evaluate(dossier).of(claim).verdict()).isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void a_claim_that_cites_a_source_absent_from_the_dossier_is_a_problem_that_names_both() {
        Claim claim = retold(LIVIA, HAPPENED, eyewitness("Drusus"));

        assertThatExceptionOfType(InvalidDossierException.class)
                .isThrownBy(() -> Dossier.titled("the annals")
                        .sources(LIVIA)
                        .claims(claim)
                        .build())
                .withMessageContaining(claim + " cites \"Drusus\", which is not listed");
    }

    @Test
    void so_is_one_that_is_traced_to_such_a_source() {
        Claim claim = Claim.that("so it was")
                .states(HAPPENED)
                .saidBy(LIVIA)
                .tracedTo(eyewitness("Drusus"))
                .build();

        assertThatExceptionOfType(InvalidDossierException.class)
                .isThrownBy(() -> Dossier.titled("the annals")
                        .sources(LIVIA)
                        .claims(claim)
                        .build())
                .withMessageContaining(claim + " is traced to \"Drusus\", which is not listed");
    }

    @Test
    void a_quotation_of_a_megabyte_is_found_altered_or_not_found() {
        String text = numbered("word", MILLION / 9);
        String other = numbered("other", MILLION / 9);
        assertThat(text.length()).isGreaterThan(MILLION);

        assertThat(misquoted(text, text)).isEmpty();
        assertThat(misquoted(text, text.replace("word50000 ", "another "))).containsExactly("QUOTE_ALTERED");
        assertThat(misquoted(text, text.replace(" ", " ... "))).isEmpty();
        assertThat(misquoted(text, other)).containsExactly("QUOTE_NOT_FOUND");
        assertThat(misquoted("word7", text)).containsExactly("QUOTE_NOT_FOUND");
        assertThat(misquoted(text, "word7 word8")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a ",
                "a",
                "...",
                ". ",
                "[",
                "]",
                "[a]",
                "a[",
                "[...] a ",
                "a ... ",
                "a a b ",
                "a\u0301\u0323",
                "\u0323\u0301",
                "\ud83d",
                "\ude00",
                "\ud83d\ude00",
                "\u00ad",
                "\u200f\u05d0 ",
                "\u8a08",
                "'",
                "\u2014",
                "1.",
                "\u0000",
                "\n"
            })
    void much_of_anything_is_compared_with_anything(String what) {
        String much = what.repeat(MILLION / 20 / what.length());

        assertThat(misquoted(much, "the end")).containsAnyOf("QUOTE_ALTERED", "QUOTE_NOT_FOUND");
        assertThat(misquoted(much, much)).isEmpty();
        assertThat(misquoted("the end", "the end " + much)).hasSizeLessThan(2);
        assertThat(misquoted(much, much + " the end")).hasSize(1);
    }

    @Test
    void words_of_any_signs_are_judged_and_explained() {
        StringBuilder signs = new StringBuilder("a");
        for (int sign = 0; sign <= Character.MAX_CODE_POINT; sign++) {
            if ((sign > 0x3000 && sign < 0xd800) || (sign > 0x10000 && sign % 97 != 0)) {
                continue;
            }
            signs.appendCodePoint(sign);
        }
        String words = signs.toString();
        Event event = Event.called(words).build();
        Source source = Source.witness("w" + words).text(words).observed(event).build();
        Claim claim = Claim.that(words)
                .states(Occurred.of(event))
                .saidBy(LIVIA)
                .citing(source)
                .quoting(words.substring(words.length() / 2), words)
                .build();

        assertThat(judged(claim).explain()).contains("NOT ENOUGH EVIDENCE");
        assertThat(misquoted(words, words)).isEmpty();
    }

    private static Judgement judged(Claim claim) {
        return Evaluator.standard().evaluate(dossier(claim)).of(claim);
    }

    /** The codes of what was found on a quotation. */
    private static List<String> misquoted(String text, String words) {
        Claim claim = Claim.that("so it is written")
                .states(HAPPENED)
                .saidBy(LIVIA)
                .citing(Source.document("a text").text(text).build())
                .quoting(words.isBlank() ? words + "?" : words, "somewhere")
                .build();
        Judgement judgement = judged(claim);
        assertThat(judgement.explain().lines()).allMatch(line -> line.length() < 1_000);
        return judgement.findings().stream()
                .filter(finding -> finding.bearing() == Bearing.WEAKENS || finding.bearing() == Bearing.VOIDS)
                .map(finding -> finding.code())
                .filter(code -> code.startsWith("QUOTE"))
                .toList();
    }

    private static String numbered(String word, int number) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < number; i++) {
            words.append(word).append(i).append(' ');
        }
        return words.toString();
    }
}
