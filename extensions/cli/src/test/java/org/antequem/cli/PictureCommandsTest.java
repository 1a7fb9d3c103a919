package org.antequem.cli;

import static org.antequem.cli.Samples.BROKEN;
import static org.antequem.cli.Samples.LETTER;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.io.Resources;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that draw, and the page of {@code judge}. */
final class PictureCommandsTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # arguments                               | title of the picture
                    timeline -                                | The letter: 2 events, and no two dates contradict each other
                    timeline - brought-down                   | The defeat ended at least 16 full days before the printing of the letter began
                    timeline - brought-down --argument 2      | The defeat began at least 16 full days before the printing of the letter began
                    lineage -                                 | "the record of the Commons" is the only source
                    lineage - brought-down                    | "the record of the Commons" is the only source
                    lineage - voted-out                       | "the record of the Commons" alone says so
                    lineage - brought-down --without record   | No source on record
                    matrix - brought-down voted-out           | The evidence does not tell these 2 hypotheses apart
                    """)
    void a_picture_is_drawn_that_says_what_follows(String arguments, String title) {
        Run run = Run.reading(LETTER, arguments.split(" +"));

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("<svg xmlns=").endsWith("</svg>\n");
        assertThat(run.out()
                        .replaceAll(".*?<title[^>]*>(.*?)</title>.*\\n", "$1")
                        .replace("&quot;", "\""))
                .contains(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"timeline -", "timeline - brought-down", "lineage -", "matrix - brought-down voted-out"})
    void a_picture_is_as_wide_as_it_is_wanted(String arguments) {
        assertThat(Run.reading(LETTER, (arguments + " --width 400").split(" ")).out())
                .contains(" width=\"400\" ");
        assertThat(Run.reading(LETTER, arguments.split(" ")).out()).contains(" width=\"800\" ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"timeline - brought-down", "lineage -", "judge - --format html --hangs-on --through-time"})
    void a_file_is_written_as_a_whole_and_has_what_would_be_printed(String arguments) throws IOException {
        Path out = directory.resolve("out");

        Run printed = Run.reading(LETTER, arguments.split(" "));
        Run written = Run.reading(LETTER, (arguments + " -o " + out).split(" "));

        assertThat(written).isEqualTo(new Run(0, "", ""));
        assertThat(out).content().isEqualTo(printed.out()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # arguments                            | what is said
                    timeline - brought-dwn                 | "brought-dwn" is no claim of <standard input>; did you mean "brought-down"?
                    lineage - xyz                          | "xyz" is no claim of <standard input>; expected one of voted-out, brought-down
                    matrix - brought-down voted            | "voted" is no claim of <standard input>
                    matrix - brought-down brought-down     | a claim is named twice: brought-down, brought-down
                    matrix - brought-down                  | CLAIM
                    timeline - voted-out                   | no argument on "voted-out" is about time; "antequem lineage" draws who says so
                    timeline - brought-down --argument 3   | --argument: there is no argument 3 on "brought-down": expected 1 to 2
                    timeline - brought-down --argument 0   | --argument: there is no argument 0 on "brought-down": expected 1 to 2
                    timeline - --argument 2                | --argument is for the arguments on a claim: name one
                    timeline - --width 319                 | --width: 319 pixels: expected 320 to 4000
                    timeline - --width wide                | 'wide'
                    timeline - --without recrod            | "recrod" is no source of <standard input>; did you mean "record"?
                    lineage - --switch-off CIRCAA          | "CIRCAA" is no name of an assumption; did you mean "CIRCA"?
                    lineage no.yaml                        | there is no file "no.yaml"
                    lineage src                            | "src" is a directory; name the files in it
                    lineage - -o src                       | "src" is a directory; name a file in it
                    lineage pom.xml -o ./pom.xml           | "./pom.xml" is the file that is read; write to another one
                    lineage                                | Missing required parameter: 'FILE'
                    """)
    void wrong_use_is_refused_with_a_sentence(String arguments, String sentence) {
        Run run = Run.reading(LETTER, arguments.split(" +"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("antequem " + arguments.replaceFirst(" .*", "") + ": ")
                .contains(sentence);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void what_is_wrong_with_a_file_is_told_at_its_place() {
        Run run = Run.reading(BROKEN, "lineage", "-");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("antequem lineage: <standard input> is no dossier that can be judged:\n")
                .contains("1924-13-25", "did you mean \"record\"?");
    }

    @Test
    void a_page_is_about_the_claims_that_are_named_and_tells_what_it_is_asked_to() throws IOException {
        String dated = LETTER.replace("observed: defeat", "observed: defeat, published: 1924-10-09");

        String all = Run.reading(dated, "judge", "-", "-f", "html").out();
        String one = Run.reading(dated, "judge", "-", "brought-down", "-f", "html", "--through-time", "--hangs-on")
                .out();

        assertThat(all)
                .startsWith("<!DOCTYPE html>")
                .contains("id=\"claim-2\"")
                .doesNotContain("What would change the verdict", "How the verdict changed");
        assertThat(one)
                .contains("id=\"claim-1\"", "What would change the verdict", "How the verdict changed")
                .doesNotContain("id=\"claim-2\"");
    }

    @Test
    void a_page_of_a_view_is_about_that_view() throws IOException {
        Path file = Files.writeString(directory.resolve("letter.yaml"), LETTER.replace("    expect: refuted\n", ""));

        assertThat(Run.of("judge", file.toString(), "-f", "html", "--without", "record")
                        .out())
                .contains("neither supports nor refutes 2")
                .doesNotContain("REFUTED</span> ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "judge -",
                "judge - -f json",
                "check -",
                "dates 2015",
                "explain ZOMBIE",
                "fmt -",
                "convert -",
                "schema",
                "completion bash",
                "help judge",
                "--help",
                "timeline --help"
            })
    void what_draws_nothing_loads_nothing_of_reports(String arguments) throws ReflectiveOperationException {
        assertThat(loadedBy(arguments)).noneMatch(name -> name.startsWith("org.antequem.report."));
    }

    @Test
    void what_draws_loads_reports() throws ReflectiveOperationException {
        assertThat(loadedBy("lineage -")).contains("org.antequem.report.picture.LineagePicture");
    }

    private static Set<String> loadedBy(String arguments) throws ReflectiveOperationException {
        Recording recording = new Recording();
        Method run =
                recording.loadClass(Run.class.getName()).getDeclaredMethod("reading", String.class, String[].class);
        run.setAccessible(true);
        assertThat(run.invoke(null, LETTER, arguments.split(" "))).asString().startsWith("Run[code=0, ");
        return recording.loaded;
    }

    /** Loads the classes of this library anew, and keeps their names. */
    private static final class Recording extends ClassLoader {

        private final Set<String> loaded = new LinkedHashSet<>();

        Recording() {
            super(PictureCommandsTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolves) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                if (!name.startsWith("org.antequem.") || findLoadedClass(name) != null) {
                    return super.loadClass(name, resolves);
                }
                URL file = Resources.getResource(CharMatcher.is('.').replaceFrom(name, '/') + ".class");
                try {
                    byte[] bytes = Resources.toByteArray(file);
                    loaded.add(name);
                    return defineClass(name, bytes, 0, bytes.length);
                } catch (IOException e) {
                    throw new ClassNotFoundException(name, e);
                }
            }
        }
    }
}
