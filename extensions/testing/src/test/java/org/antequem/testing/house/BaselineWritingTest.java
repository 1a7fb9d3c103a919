package org.antequem.testing.house;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.antequem.testing.house.ShortEvents.HEAD;
import static org.antequem.testing.house.ShortEvents.dossier;
import static org.antequem.testing.house.ShortEvents.titled;
import static org.antequem.testing.house.Strike.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the file of a baseline where it may not be written, is written by several, or read elsewhere. */
class BaselineWritingTest {

    @TempDir
    Path folder;

    private ShortEvents shortEvents = new ShortEvents(Path.of(""));

    @BeforeEach
    void freeze() {
        shortEvents = new ShortEvents(folder);
    }

    @AfterEach
    void switchOff() {
        System.clearProperty(Baseline.SWITCH);
    }

    private Path fresh() {
        return shortEvents.file().resolveSibling("short-events.txt.new");
    }

    /** As a test leaves it that is ended while it writes. */
    private void leaveBehind() throws IOException {
        Files.createDirectories(fresh().getParent());
        Files.createFile(fresh());
        Files.setLastModifiedTime(fresh(), FileTime.from(Instant.now().minus(Duration.ofMinutes(1))));
    }

    private String leftBehind() {
        return "java.nio.file.FileSystemException: " + fresh()
                + ": another test is writing it, or was ended while it did; if none is, delete it";
    }

    @Test
    @Timeout(5)
    void what_is_fixed_passes_where_it_cannot_be_taken_out() throws IOException {
        shortEvents.create(dossier("a famine", "a long peace"));
        leaveBehind();

        shortEvents.rule().check(dossier("a famine"));

        assertThat(shortEvents.file()).hasContent(HEAD + "in: a test\n  a famine\n  a long peace\n");
        shortEvents.rule().check(dossier("a famine", "a long peace"));
    }

    @Test
    @Timeout(5)
    void what_is_new_fails_all_the_same() throws IOException {
        shortEvents.create(dossier("a famine", "a long peace"));
        leaveBehind();

        assertThat(said(shortEvents.rule(), dossier("a famine", "the new war")))
                .contains("violations: 1\n\nthe new war\n", "accepted in " + shortEvents.file() + ": 1\n");
    }

    @Test
    void what_could_not_be_taken_out_is_said() throws Exception {
        shortEvents.create(titled("dossier 0", "a famine", "a long peace", "a siege"));
        leaveBehind();
        Files.createFile(folder.resolve("go"));

        String printed = BaselineProcess.start(folder, List.of(), "dossier ", 1, "a famine", "a siege", "war")
                .printed();

        assertThat(printed)
                .contains(
                        "WARNING: fixed, and still accepted in " + shortEvents.file()
                                + ", which could not be written: a long peace (" + leftBehind() + ")\n",
                        "passed\n");
    }

    @Test
    @Timeout(5)
    void a_list_that_is_asked_for_and_cannot_be_made_fails() throws IOException {
        leaveBehind();
        System.setProperty(Baseline.SWITCH, "create");

        assertThat(said(shortEvents.rule(), dossier("a famine")))
                .isEqualTo("""

                %s could not be written: %s
                expected a file that can be written, since -Dantequem.baseline=create asks for it
                """.formatted(shortEvents.file(), leftBehind()));
        assertThat(shortEvents.file()).doesNotExist();
    }

    @Test
    void a_file_that_is_read_only_stays_as_it_is() throws IOException {
        shortEvents.create(dossier("a famine", "a long peace"));
        boolean isSet = shortEvents.file().toFile().setReadOnly();
        assumeFalse(Files.isWritable(shortEvents.file()), "the superuser may write everything: " + isSet);

        shortEvents.rule().check(dossier("a famine"));

        assertThat(shortEvents.file()).hasContent(HEAD + "in: a test\n  a famine\n  a long peace\n");
        assertThat(fresh()).doesNotExist();
    }

    @Test
    void a_folder_that_is_read_only_stays_as_it_is() throws IOException {
        shortEvents.create(dossier("a famine", "a long peace"));
        Path houseRules = folder.resolve("house-rules");
        boolean isSet = houseRules.toFile().setReadOnly() && houseRules.toFile().setExecutable(true);
        assumeFalse(Files.isWritable(houseRules), "the superuser may write everything: " + isSet);

        shortEvents.rule().check(dossier("a famine"));

        assertThat(houseRules.toFile().setWritable(true)).isTrue();
        assertThat(shortEvents.file()).hasContent(HEAD + "in: a test\n  a famine\n  a long peace\n");
    }

    @Test
    void another_writer_is_waited_for() throws Exception {
        shortEvents.create(dossier("a famine", "a long peace"));
        Files.createFile(fresh());
        Thread check = new Thread(() -> shortEvents.rule().check(dossier("a famine")));
        check.start();

        Files.writeString(fresh(), HEAD + "in: a test\n  a famine\n  a long peace\nin: other\n  a siege\n", UTF_8);
        Files.move(fresh(), shortEvents.file(), StandardCopyOption.ATOMIC_MOVE);
        check.join();

        assertThat(shortEvents.file()).hasContent(HEAD + "in: a test\n  a famine\nin: other\n  a siege\n");
        assertThat(fresh()).doesNotExist();
    }

    @Test
    void what_goes_wrong_leaves_nothing_behind() throws IOException {
        shortEvents.create(dossier("a famine"));
        Files.writeString(shortEvents.file(), "what is this\n", UTF_8);

        assertThat(said(shortEvents.rule(), dossier("war"))).contains("line 1: \"what is this\"");
        assertThat(fresh()).doesNotExist();
    }

    @Test
    void a_link_stays_a_link() throws IOException {
        shortEvents.create(dossier("a famine", "a long peace"));
        Path kept = folder.resolve("kept.txt");
        Files.move(shortEvents.file(), kept);
        Files.createSymbolicLink(shortEvents.file(), kept);

        shortEvents.rule().check(dossier("a famine"));

        assertThat(shortEvents.file()).isSymbolicLink();
        assertThat(kept).hasContent(HEAD + "in: a test\n  a famine\n");
    }

    @Test
    void several_machines_lose_no_list_and_tear_no_file() throws Exception {
        List<BaselineProcess> machines = new ArrayList<>();
        for (String name : List.of("A", "B", "C")) {
            machines.add(BaselineProcess.start(folder, List.of(), name, 20, "a famine", "a long peace", "a siege"));
        }
        Files.createFile(folder.resolve("go"));

        for (BaselineProcess machine : machines) {
            assertThat(machine.printed()).isEqualTo("passed\n");
        }

        StringBuilder lists = new StringBuilder(HEAD);
        Stream.of("A", "B", "C")
                .flatMap(name -> Stream.iterate(0, i -> i + 1).limit(20).map(i -> name + i))
                .sorted()
                .forEach(title -> lists.append("in: ").append(title).append("\n  a famine\n  a long peace\n"));
        assertThat(shortEvents.file()).hasContent(lists.toString());
        assertThat(fresh()).doesNotExist();
    }

    @Test
    void threads_of_one_machine_lose_no_list() throws Exception {
        System.setProperty(Baseline.SWITCH, "create");
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String title = "dossier " + i;
            threads.add(new Thread(() -> shortEvents.rule().check(titled(title, "a famine"))));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(Files.readAllLines(shortEvents.file(), UTF_8))
                .filteredOn(line -> line.startsWith("in: "))
                .hasSize(8);
    }

    private static final String[] ODD = {
        "die Schlacht bei Zülpich",
        "Ōnin no ran 応仁の乱",
        "взятие Казани",
        "معركة نوارين",
        "a comet \uD83C\uDF20",
        "half \uD83C"
    };

    @ParameterizedTest
    @ValueSource(strings = {"US-ASCII", "windows-1252", "UTF-16"})
    void is_in_utf_8_whatever_the_charset_of_the_machine(String charset) throws Exception {
        Files.createFile(folder.resolve("go"));
        String[] written = Arrays.copyOf(ODD, ODD.length - 1);
        shortEvents.create(titled("here", ODD));
        String here = Files.readString(shortEvents.file(), UTF_8);
        Files.delete(shortEvents.file());

        BaselineProcess machine =
                BaselineProcess.start(folder, List.of("-Dfile.encoding=" + charset), "there", 1, written);
        assertThat(machine.printed()).endsWith("passed\n");
        shortEvents.rule().check(titled("there0", Arrays.copyOf(written, written.length - 1)));

        assertThat(Files.readString(shortEvents.file(), UTF_8).lines().filter(line -> line.startsWith(" ")))
                .containsExactlyElementsOf(here.lines()
                        .filter(line -> line.startsWith(" "))
                        .filter(line -> !line.contains("half") && !line.contains("comet"))
                        .toList());
    }

    @Test
    void half_a_character_can_be_written_and_is_found_again() {
        shortEvents.create(titled("half \uD83C", ODD));

        shortEvents.rule().check(titled("half \uD83C", ODD));

        assertThat(shortEvents.file()).content(UTF_8).contains("in: half \uFFFD\n", "  half <U+D83C>\n");
    }

    @Test
    void a_byte_order_mark_is_passed_over() throws IOException {
        shortEvents.create(dossier("a famine"));
        Files.writeString(shortEvents.file(), "\uFEFF" + Files.readString(shortEvents.file(), UTF_8), UTF_8);

        shortEvents.rule().check(dossier("a famine"));

        assertThat(said(shortEvents.rule("be long"), dossier("a famine"))).contains("is kept for another");
    }

    @Test
    void another_encoding_is_said() throws IOException {
        shortEvents.create(dossier("a famine"));
        Files.writeString(shortEvents.file(), "in: a test\n  die Schlacht bei Zülpich\n", ISO_8859_1);

        assertThat(said(shortEvents.rule(), dossier("a famine"))).isEqualTo("""

                %s is not in UTF-8
                expected a file in UTF-8
                """.formatted(shortEvents.file()));
    }

    @Test
    void a_folder_in_its_place_is_said() throws IOException {
        Files.createDirectories(shortEvents.file());

        assertThat(said(shortEvents.rule(), dossier("a famine")))
                .startsWith("\n" + shortEvents.file() + " could not be read: java.io.IOException")
                .endsWith("expected a file that can be read\n");
    }
}
