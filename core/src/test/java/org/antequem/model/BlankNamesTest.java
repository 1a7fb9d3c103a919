package org.antequem.model;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.antequem.time.Dating;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlankNamesTest {

    private static final Map<String, Consumer<String>> WITH_THE_WORDS = Map.ofEntries(
            building(words -> Actor.person(words).build(), "a person"),
            building(words -> Actor.group(words).build(), "a group"),
            building(words -> Actor.state(words).build(), "a state"),
            building(words -> Event.called(words).build(), "an event"),
            building(words -> Event.called("the visit").inOffice(words).build(), "an event's office"),
            building(words -> Source.witness(words).build(), "a witness"),
            building(words -> Source.unnamed(words).build(), "unnamed people"),
            building(words -> Source.document(words).build(), "a document"),
            building(
                    words -> Claim.that(words).event(SmallRecord.WAR).happened().build(), "a claim"),
            building(words -> interest(words, "an end"), "an interest's means"),
            building(words -> interest("means", words), "an interest's end"),
            building(Matter::of, "a matter"),
            building(SmallRecord.ARMENIA::part, "a part of a matter"),
            building(words -> new Office(words, Dating.UNKNOWN), "an office"),
            building(words -> new Quotation(words, "page 1"), "a quotation"),
            building(words -> new Quotation("words", words), "its place"),
            building(words -> new Presumption("A_NAME", words), "a presumption"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            noun                | words  | message
            a person            | ''     | the name of an actor is blank (""): expected words
            a group             | ' '    | the name of an actor is blank (" "): expected words
            a state             | '   '  | the name of an actor is blank ("   "): expected words
            an event            | ' '    | the name of an event is blank (" "): expected words
            a witness           | ' '    | the name of a source is blank (" "): expected words
            unnamed people      | ''     | the name of a source is blank (""): expected words
            a document          | ' '    | the name of a source is blank (" "): expected words
            a claim             | ''     | the wording of a claim is blank (""): expected words
            an interest's means | ' '    | what an interest seeks is blank (" "): expected words
            an interest's end   | ' '    | the end of an interest is blank (" "): expected words
            a matter            | ' '    | the name of a matter is blank (" "): expected words
            a part of a matter  | ' '    | the name of a matter is blank (" "): expected words
            an event's office   | ' '    | the title of an office is blank (" "): expected words
            an office           | ' '    | the title of an office is blank (" "): expected words
            a quotation         | ' '    | a quotation is blank (" "): expected words
            its place           | ' '    | the place of a quotation is blank (" "): expected words
            a presumption       | ' '    | what A_NAME presumes is blank (" "): expected words
            """)
    void are_refused(String noun, String words, String message) {
        Consumer<String> build = requireNonNull(WITH_THE_WORDS.get(noun));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> build.accept(words))
                .withMessage(message);
    }

    private static Map.Entry<String, Consumer<String>> building(Function<String, Object> build, String noun) {
        return Map.entry(noun, words -> {
            Object unused = build.apply(words);
        });
    }

    private static Interest interest(String means, String end) {
        return Interest.of(SmallRecord.ROME)
                .in(SmallRecord.ARMENIA)
                .seeking(means)
                .inOrderTo(end)
                .build();
    }
}
