package org.antequem.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSetMultimap;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.examples.dreyfus.DreyfusDossier;
import org.antequem.examples.moscow.MoscowDossier;
import org.antequem.examples.niger.NigerDossier;
import org.antequem.examples.tonkin.TonkinDossier;
import org.antequem.examples.zinoviev.ZinovievDossier;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.DossierBuilder;
import org.antequem.model.Interest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples are there as programs and as files, and say the same. */
class ExampleFilesTest {

    private static final Path FOLDER = Path.of("../../examples/src/main/resources/dossiers");
    /** Sources that a program lists, and of which no claim speaks, by the file. */
    private static final ImmutableSetMultimap<String, String> UNUSED =
            ImmutableSetMultimap.of("tonkin", "other-field-report", "zinoviev", "russian-text");

    private static final String TOUR = "org.antequem.examples.tour.";

    /** A dossier that a program builds, and the file that says the same. */
    record Example(String file, Dossier dossier) {

        String text() throws IOException {
            return Files.readString(FOLDER.resolve(file + ".dossier.yaml"), UTF_8);
        }

        @Override
        public String toString() {
            return file;
        }
    }

    static List<Example> examples() throws ReflectiveOperationException {
        return List.of(
                new Example("dreyfus", DreyfusDossier.DOSSIER),
                new Example("moscow", MoscowDossier.DOSSIER),
                new Example("niger", NigerDossier.DOSSIER),
                new Example("tonkin", TonkinDossier.DOSSIER),
                new Example("zinoviev", ZinovievDossier.DOSSIER),
                new Example("shortest", ofConstants("The Zinoviev letter", "org.antequem.examples.shortest.Zinoviev")),
                new Example("tour-bridge", ofConstants("The bridge", TOUR + "Bridge")),
                new Example("tour-strike", ofConstants("The strike", TOUR + "Strike")),
                new Example("tour-gate", constant(TOUR + "OwnRules")),
                new Example("tour-recall", constant(TOUR + "Recall")),
                new Example("tour-voyage", constant(TOUR + "Voyage")));
    }

    private static Dossier constant(String program) throws ReflectiveOperationException {
        Field dossier = Class.forName(program).getDeclaredField("DOSSIER");
        dossier.setAccessible(true);
        return (Dossier) dossier.get(null);
    }

    /** Of a program that asks of several records in turn: all its claims and interests. */
    private static Dossier ofConstants(String title, String program) throws ReflectiveOperationException {
        DossierBuilder dossier = Dossier.titled(title);
        for (Field field : Class.forName(program).getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                Object value = field.get(null);
                if (value instanceof Claim claim) {
                    dossier.claims(claim);
                } else if (value instanceof Interest interest) {
                    dossier.interests(interest);
                }
            }
        }
        return dossier.build();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void say_what_the_programs_say(Example example) throws IOException {
        DossierFile file = DossierFile.parse(example.text(), example.file());

        assertThat(file.dossier()).isEqualTo(example.dossier());
        assertThat(file.remarks())
                .extracting(note -> note.path() + ": " + note.message())
                .containsExactlyElementsOf(UNUSED.get(example.file()).stream()
                        .map(source -> "sources / " + source + ": nothing in the file refers to this source")
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void are_written_as_they_are_read(Example example) throws IOException {
        DossierFile file = DossierFile.parse(example.text(), example.file());

        assertThat(file.toYaml()).isEqualTo(example.text());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void are_judged_as_they_expect(Example example) throws IOException {
        DossierFile file = DossierFile.parse(example.text(), example.file());
        Evaluation evaluation = Evaluator.standard().evaluate(file.dossier());

        file.expectations()
                .forEach((claim, expected) -> assertThat(evaluation.of(claim).verdict())
                        .as(claim.wording())
                        .isEqualTo(expected.verdict()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void come_back_from_the_files_that_are_made_of_them(Example example) {
        Identity.checkJudged(example.dossier());
    }
}
