package org.antequem.files.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.TreeMultiset;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.antequem.files.DossierFile;
import org.antequem.files.FileProblem;
import org.antequem.files.Generator;
import org.antequem.files.UnreadableFileException;
import org.antequem.files.tree.Mapping;
import org.antequem.files.tree.Node;
import org.antequem.files.tree.Scalar;
import org.antequem.files.tree.Sequence;
import org.antequem.files.tree.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictFormTest {

    private static final String STAGE = """
            dossier: 1
            title: A test
            events:
              affair: {called: the affair}
              council: {called: the council}
            claims:
              one: {that: It was decided there, event: council, stage_of: {affair: decision}}
            """;

    private static final long SEEDS = 100;
    private static final Schema STRICT = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DossierSchema.strictForm(), InputFormat.JSON);

    private int objects;
    private int words;
    private int characters;
    private int keys;
    private int unions;

    @Test
    void keeps_to_the_limits_of_those_who_provide_structured_output() {
        count(Tree.parse(DossierSchema.strictForm()).root().orElseThrow(), 0);

        assertThat(objects).isBetween(2, DossierSchema.STRICT_LEVELS);
        assertThat(unions).isEqualTo(DossierSchema.STRICT_UNIONS);
        assertThat(keys).isBetween(50, DossierSchema.STRICT_KEYS);
        assertThat(words).isBetween(50, DossierSchema.STRICT_WORDS);
        assertThat(characters).isBetween(500, DossierSchema.STRICT_CHARACTERS);
    }

    /** Also checks that nothing else is used than what all providers understand. */
    private void count(Node schema, int level) {
        Mapping mapping = (Mapping) schema;
        Set<String> used = new HashSet<>();
        mapping.entries().forEach(entry -> used.add(entry.key().value()));
        assertThat(used)
                .isSubsetOf("type", "properties", "required", "additionalProperties", "items", "enum", "description");
        unions += mapping.get("type").filter(Scalar.class::isInstance).isPresent() ? 0 : 1;
        mapping.get("enum")
                .ifPresent(all -> ((Sequence) all).items().forEach(word -> {
                    words++;
                    characters += ((Scalar) word).value().length();
                }));
        mapping.get("items").ifPresent(items -> count(items, level));
        Optional<Node> properties = mapping.get("properties");
        if (properties.isPresent()) {
            objects = Math.max(objects, level + 1);
            Set<String> names = new HashSet<>();
            for (Mapping.Entry entry : ((Mapping) properties.get()).entries()) {
                keys++;
                characters += entry.key().value().length();
                names.add(entry.key().value());
                count(entry.value(), level + 1);
            }
            assertThat(((Sequence) mapping.get("required").orElseThrow()).items())
                    .extracting(name -> ((Scalar) name).value())
                    .containsExactlyInAnyOrderElementsOf(names);
            assertThat(mapping.get("additionalProperties").map(Node.class::cast))
                    .hasValueSatisfying(
                            none -> assertThat(((Scalar) none).value()).isEqualTo("false"));
        }
    }

    @Test
    void files_survive_but_for_these() throws IOException {
        StringBuilder told = new StringBuilder();
        for (Path file : SchemaTest.good().toList()) {
            ImmutableSet<String> reasons = unsayable(DossierFile.read(file));
            if (!reasons.isEmpty()) {
                told.append("%s: %s\n".formatted(file.getFileName(), reasons));
            }
        }

        assertThat(told.toString()).isEqualTo("""
                everything.dossier.yaml: [a span with more than a text, "calendar" of a date, "give_or_take" of a date, "start" of a date, a date without one text, "anchor" within what is said, "relations" within what is said, "says" within what is said, what is said here]
                tonkin.dossier.yaml: [a date, count or span with several keys]
                tour-voyage.dossier.yaml: ["calendar" of a date, "give_or_take" of a date]
                """);
    }

    /** What it cannot say of the dossiers that other tests generate: of how many of how many, and what of them. */
    @Test
    void generated_dossiers_survive_where_it_can_say_them() {
        StringBuilder told = new StringBuilder();
        for (Generator generator : Generator.values()) {
            AtomicInteger all = new AtomicInteger();
            TreeMultiset<String> unsayable = TreeMultiset.create();
            AtomicInteger unsaid = new AtomicInteger();
            generator.dossiers(SEEDS).map(DossierFile::of).forEach(file -> {
                all.incrementAndGet();
                ImmutableSet<String> reasons = unsayable(file);
                unsayable.addAll(reasons);
                unsaid.addAndGet(reasons.isEmpty() ? 0 : 1);
            });
            told.append("%s: %d of %d %s\n".formatted(generator, unsaid.get(), all.get(), unsayable));
        }

        assertThat(told.toString()).isEqualTo("""
                RANDOM_DOSSIERS: 69 of 100 ["anchor" within what is said x 44, "calendar" of a date x 23, "give_or_take" of a date x 30, "relations" within what is said x 44]
                MORE_OF_TIME: 81 of 100 ["anchor" within what is said x 61, "calendar" of a date x 23, "give_or_take" of a date x 31, "relations" within what is said x 61]
                SPEAKERS: 57 of 100 ["anchor" within what is said x 24, "calendar" of a date x 22, "give_or_take" of a date x 29, "relations" within what is said x 24]
                RANDOM_WORLDS: 36 of 106 ["anchor" within what is said x 36, "relations" within what is said x 36]
                IDENTITY_WORLDS: 0 of 100 []
                SMALL_WORLDS: 0 of 113 []
                EXPLAINED_WORLDS: 0 of 100 []
                ARCHIVES: 0 of 100 []
                RIVALRIES: 0 of 100 []
                PROPOSITIONS: 10 of 278 ["anchor" within what is said x 4, "relations" within what is said x 4, "says" within what is said x 4, a date, count or span with several keys x 2]
                """);
    }

    /** What it cannot say of a file, without the places; where there is nothing, the file survives. */
    @CanIgnoreReturnValue
    private static ImmutableSet<String> unsayable(DossierFile file) {
        String strict;
        try {
            strict = file.toStrictJson();
        } catch (IllegalArgumentException unsayable) {
            List<String> lines = String.valueOf(unsayable.getMessage()).lines().toList();
            assertThat(lines.get(0)).isEqualTo("the strict form cannot say this:");
            return lines.stream()
                    .skip(1)
                    .map(line -> line.substring(line.lastIndexOf(": ") + 2))
                    .collect(ImmutableSet.toImmutableSet());
        }
        DossierFile again = DossierFile.parseStrict(strict, "again");

        assertThat(STRICT.validate(strict, InputFormat.JSON)).isEmpty();
        assertThat(again.toJson()).isEqualTo(file.toJson());
        assertThat(again.toStrictJson()).isEqualTo(strict);
        assertThat(again.dossier()).isEqualTo(file.dossier());
        return ImmutableSet.of();
    }

    /** What the guide lists as what it cannot say. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what               | instead of a line of the dossier                                           | told
            a calendar           | '  visit: {called: the visit, during: {date: 1900-01-01, calendar: julian}}' | events / visit / during: "calendar" of a date
            a margin             | '  visit: {called: the visit, during: {date: 1900, give_or_take: 2 years}}'  | events / visit / during: "give_or_take" of a date
            what circa means     | 'circa: 10 years'                                                          | circa: a span with more than a text
            a saying of a saying | '  two: {that: Twice told, source: note, says: {source: note, says: {event: visit, happened: yes}}}' | claims / two / states: "says" within what is said
            """)
    void what_it_cannot_say_is_refused(String what, String line, String told) {
        String section = line.startsWith("  visit") ? "events:\n" : line.startsWith("  two") ? "claims:\n" : "";
        String others = (section.equals("events:\n") ? "" : "events:\n  visit: {called: the visit}\n")
                + "sources:\n  note: {document: the note}\n";
        DossierFile file = DossierFile.parse("dossier: 1\ntitle: A test\n" + others + section + line + "\n", "a.yaml");

        assertThatThrownBy(file::toStrictJson)
                .as(what)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the strict form cannot say this:\n" + told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            stage_of | affair             | happened | yes
            stage_of | {affair: decision} | happened | yes
            stage    | decision           | stage_of | affair
            """)
    void a_stage_without_its_whole_or_a_whole_without_its_stage_is_told_in_pairs(
            String key, String value, String otherKey, String otherValue) {
        String strict = DossierFile.parse(STAGE, "a.yaml").toStrictJson();
        String pairs = "{\"key\": \"event\", \"value\": \"council\"}, {\"key\": \"" + key + "\", \"value\": \"" + value
                + "\"}, {\"key\": \"" + otherKey + "\", \"value\": \"" + otherValue + "\"}";
        String broken = strict.replaceFirst("(?s)\"what\": \\[.*?]", "\"what\": [" + pairs + "]");

        assertThat(catchThrowableOfType(UnreadableFileException.class, () -> DossierFile.parseStrict(broken, "a.json"))
                        .problems())
                .anySatisfy(problem -> {
                    assertThat(problem.path()).isEqualTo("claims / one / states");
                    assertThat(problem.message()).startsWith("of a stage the whole and the kind are said in two pairs");
                    assertThat(problem.expected().orElse(""))
                            .isEqualTo("{\"key\": \"stage_of\", \"value\": \"intervention\"},"
                                    + " {\"key\": \"stage\", \"value\": \"planning\"}");
                })
                .noneMatch(problem -> problem.message().contains("stands here"));
    }

    @Test
    void a_date_that_is_not_understood_is_told_with_what_was_expected_and_what_is_near() {
        String strict = DossierFile.parse(
                        STAGE.replace("called: the affair", "called: the affair, during: late spring 2015"), "a.yaml")
                .toStrictJson()
                .replaceFirst("\"date\": \"[^\"]*\"", "\"date\": \"late sprong 2015\"");

        assertThat(catchThrowableOfType(UnreadableFileException.class, () -> DossierFile.parseStrict(strict, "a.json"))
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.expected()).contains("'spring'");
                    assertThat(problem.nearest()).contains("late spring 2015");
                });
    }

    @Test
    void nothing_is_wrong_twice_where_what_is_stated_is_no_list_of_pairs() {
        String strict = DossierFile.parse(STAGE, "a.yaml").toStrictJson().replace("\"what\"", "\"whatever\"");

        assertThat(catchThrowableOfType(UnreadableFileException.class, () -> DossierFile.parseStrict(strict, "a.json"))
                        .problems())
                .singleElement()
                .hasToString("""
                        a.json:39:14: claims / one / states: "what" is missing; expected pairs of a key and a value
                           39 |    "states": {
                              |              ^""");
    }

    @Test
    void who_does_not_ask_for_it_is_told_that_it_is_there() throws IOException {
        for (Path file : SchemaTest.good().toList()) {
            DossierFile read = DossierFile.read(file);
            if (unsayable(read).isEmpty()) {
                assertThat(catchThrowableOfType(
                                        UnreadableFileException.class,
                                        () -> DossierFile.parse(read.toStrictJson(), "a.json"))
                                .problems())
                        .as(file.toString())
                        .singleElement()
                        .extracting(FileProblem::message)
                        .isEqualTo("this dossier is in the strict form, in which language models write");
            }
        }
    }

    @Test
    void two_values_where_there_is_room_for_one_are_refused_at_their_place() {
        String strict = DossierFile.parse("dossier: 1\ntitle: A test\nnote: one\n", "a.yaml")
                .toStrictJson();
        String two = strict.replaceFirst("\"one\"", "\"one\", \"two\"");

        assertThatThrownBy(() -> DossierFile.parseStrict(two, "a.json"))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("note: there are 2 values; expected none or one");
    }
}
