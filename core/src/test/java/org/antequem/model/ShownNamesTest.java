package org.antequem.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.antequem.time.Dating;
import org.antequem.time.EnglishDates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Names are data: they are marked as names, reorder nothing, and hide nothing. */
class ShownNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            name                  | shown
            the visit             | the visit
            the "visit"           | the "visit"
            %00E9t%00E9           | %00E9t%00E9
            a%202Eb             | a<U+202E>b
            a%2066b%2069      | a<U+2066>b<U+2069>
            a%200Fb             | a<U+200F>b
            a%000Ab                 | a<U+000A>b
            a%0009b                 | a<U+0009>b
            a%2028b             | a<U+2028>b
            a%001Bb             | a<U+001B>b
            a%0085b             | a<U+0085>b
            a%D83Cb             | a<U+D83C>b
            a%DF20              | a<U+DF20>
            a%D83C%DF20         | a%D83C%DF20
            %05D0%05D1        | %2068%05D0%05D1%2069
            %0627 (the first)   | %2068%0627 (the first)%2069
            %05D0%202E        | %2068%05D0<U+202E>%2069
            """)
    void are_shown_in_a_line_and_in_their_order(String name, String shown) {
        String given = unescaped(name);

        assertThat(Event.called(given).build()).hasToString(unescaped(shown));
        assertThat(Actor.state(given).build()).hasToString(unescaped(shown));
        assertThat(Source.document(given).build()).hasToString(unescaped(shown));
        assertThat(Matter.of(given)).hasToString(unescaped(shown));
        assertThat(Event.called(given).build().name()).isEqualTo(given);
        String quoted = '"' + unescaped(shown).replace('"', '\'') + '"';
        assertThat(Event.called(given).build().quoted()).isEqualTo(quoted);
        assertThat(Claim.that(given)
                        .event(Event.called("it").build())
                        .happened()
                        .build())
                .hasToString(quoted);
        assertThat(new Presumption("SO_IT_WAS", given)).hasToString(unescaped(shown));
        assertThat(new Quotation(given, given)).hasToString(quoted + " (" + unescaped(shown) + ")");
        assertThat(Dating.of("2015").inWords(given)).hasToString(unescaped(shown));
        assertThat(EnglishDates.when(Dating.of("2015").inWords(given))).isEqualTo("(dated " + quoted + ")");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            wording                  | shown
            "the visit" happened     | "'the visit' happened"
            it was "so"              | "it was 'so'"
            it was 'so'              | "it was 'so'"
            " (stipulated) and "     | "' (stipulated) and '"
            """, quoteCharacter = '^')
    void quotes_within_quotes_are_single(String wording, String shown) {
        Claim claim =
                Claim.that(wording).event(Event.called("it").build()).happened().build();

        assertThat(claim).hasToString(shown);
        assertThat(claim.wording()).isEqualTo(wording);
    }

    @Test
    void a_note_joins_the_brackets_that_are_there() {
        Event visit = Event.called("the visit").build();
        Proposition dated = new Occurred(visit, Dating.of("2015").inWords("that year"), Count.of(3));

        assertThat(new Stipulation(dated)).hasToString("\"the visit\" is dated \"that year\" (3 of them; stipulated)");
        assertThat(new Stipulation(Occurred.of(visit), true)).hasToString("\"the visit\" happened (taken as given)");
    }

    @ParameterizedTest
    @MethodSource("implied")
    void an_event_cannot_be_called_as_one_that_is_implied(Event implied, String expected) {
        Event other = Event.called(implied.name()).at("elsewhere").build();
        Claim claim =
                Claim.that("So it was").event(other).happened().saidBy(SCRIBE).build();

        assertThatThrownBy(() -> Dossier.titled("the file")
                        .claims(claim)
                        .interests(PEACE)
                        .build())
                .isInstanceOf(InvalidDossierException.class)
                .hasMessageContaining("an event is called " + implied.quoted()
                        + ", as is one that is implied: expected " + expected + ", or another name");
    }

    @Test
    void the_implied_event_itself_may_be_spoken_of() {
        Claim claim = Claim.that("So it was")
                .event(SCRIBE.telling())
                .happened()
                .saidBy(SCRIBE)
                .build();

        assertThat(Dossier.titled("the file").claims(claim).build().events()).contains(SCRIBE.telling());
    }

    private static final Actor ROME =
            Actor.state("Rome").born("0001").inOffice("consul", "0007").build();
    private static final Source SCRIBE = Source.witness("the scribe")
            .speakingFor(ROME)
            .spoken("0014")
            .published("0015")
            .build();
    private static final Interest PEACE = Interest.of(ROME)
            .in(Matter.of("Armenia"))
            .seeking("peace")
            .inOrderTo("rest")
            .build();

    static Stream<Object[]> implied() {
        return Stream.of(
                new Object[] {SCRIBE.telling(), "telling() of the source \"the scribe\""},
                new Object[] {SCRIBE.publication(), "publication() of the source \"the scribe\""},
                new Object[] {SCRIBE.comingToLight(), "comingToLight() of the source \"the scribe\""},
                new Object[] {ROME.birth(), "birth() of the actor \"Rome\""},
                new Object[] {ROME.death(), "death() of the actor \"Rome\""},
                new Object[] {ROME.term(new Office("consul", Dating.of("0007"))), "term(Office) of the actor \"Rome\""},
                new Object[] {PEACE.holding(), "holding() of the interest of \"Rome\" (seeking \"peace\")"});
    }

    /** In the table a sign that cannot be seen is written {@code %202E}. */
    private static String unescaped(String words) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) == '%') {
                all.append((char) Integer.parseInt(words.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                all.append(words.charAt(i));
            }
        }
        return all.toString();
    }
}
