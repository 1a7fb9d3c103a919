package org.antequem.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.antequem.files.tree.Exertion;
import org.antequem.files.tree.Limits;

/** Texts within all limits that are made to exhaust whoever reads them as dossiers. */
public final class HostileDossiers {

    private static final int MANY = 50_000;

    private static final ImmutableMap<String, Supplier<InputStream>> TEXTS =
            ImmutableMap.<String, Supplier<InputStream>>builder()
                    .put(
                            "unknown ids near known ones",
                            () -> text(
                                    section("sources", 40_000, i -> "s%06d: {report: r%d}".formatted(i, i)),
                                    section(
                                            "claims",
                                            30_000,
                                            i -> "c%d: {that: t%d, event: s%06dx, happened: yes}".formatted(i, i, i))))
                    .put(
                            "unknown keys",
                            () -> text(section(
                                    "events",
                                    MANY,
                                    i -> "e%d: {caled: e%d, durning: 1900, stageof: e1}".formatted(i, i))))
                    .put(
                            "unknown keys of one event",
                            () -> text(
                                    "events:\n  e:\n    called: e\n" + lines(200_000, i -> "    k%d: v".formatted(i))))
                    .put(
                            "unreadable dates",
                            () -> text(section(
                                    "events",
                                    MANY,
                                    i -> "e%d: {called: e%d, during: late sping of %d}".formatted(i, i, i))))
                    .put(
                            "a date of 190,000 letters",
                            () -> text(section(
                                    "events", 1, i -> "e: {called: e, during: %s}".formatted("a".repeat(190_000)))))
                    .put(
                            "a date of 30,000 words",
                            () -> text(section(
                                    "events",
                                    1,
                                    i -> "e: {called: e, during: %s}".formatted("late ".repeat(30_000) + "1900"))))
                    .put(
                            "a set of 30,000 years",
                            () -> text(section(
                                    "events",
                                    1,
                                    i -> "e: {called: e, during: \"[%s]\"}"
                                            .formatted(IntStream.range(1000, 31_000)
                                                    .mapToObj(year -> "%04d".formatted(year % 9000))
                                                    .collect(Collectors.joining(","))))))
                    .put(
                            "sets of years",
                            () -> text(section(
                                    "events",
                                    20_000,
                                    i -> "e%d: {called: e%d, during: \"[1..9999]\"}".formatted(i, i))))
                    .put(
                            "years of many digits",
                            () -> text(section(
                                    "events",
                                    MANY,
                                    i -> "e%d: {called: e%d, during: Y%d00000000000}".formatted(i, i, i))))
                    .put(
                            "great exponents",
                            () -> text(section(
                                    "events", MANY, i -> "e%d: {called: e%d, during: Y1E%d}".formatted(i, i, i))))
                    .put(
                            "one name for all events",
                            () -> text(section(
                                    "events",
                                    MANY,
                                    i -> "e%d: {called: the visit, during: %04d}".formatted(i, i % 9000 + 1000))))
                    .put(
                            "one wording for all claims",
                            () -> text(
                                    "events:\n  e: {called: e}\n",
                                    section(
                                            "claims",
                                            MANY,
                                            i -> "c%d: {that: It is so, event: e, happened: %04d}"
                                                    .formatted(i, i % 9000 + 1000))))
                    .put(
                            "a circle of sources",
                            () -> text(section(
                                    "sources",
                                    MANY,
                                    i -> "s%d: {report: r%d, drawing_on: s%d}".formatted(i, i, (i + 1) % MANY))))
                    .put(
                            "circles of two",
                            () -> text(section(
                                    "sources",
                                    MANY,
                                    i -> "s%d: {report: r%d, drawing_on: s%d}".formatted(i, i, i ^ 1))))
                    .put(
                            "a long lineage",
                            () -> text(
                                    section(
                                            "sources",
                                            MANY,
                                            i -> "s%d: {report: r%d, drawing_on: s%d}".formatted(i, i, i + 1)),
                                    "  s%d: {report: last}\n".formatted(MANY)))
                    .put(
                            "all sources of one source",
                            () -> text(
                                    section("sources", MANY, i -> "s%d: {report: r%d}".formatted(i, i)),
                                    "  all:\n    report: all\n    drawing_on:\n",
                                    lines(MANY, i -> "      - s" + i)))
                    .put(
                            "ladders of sources",
                            () -> text(section(
                                    "sources",
                                    4_000,
                                    i -> "s%d: {report: r%d, drawing_on: [%s]}"
                                            .formatted(
                                                    i,
                                                    i,
                                                    IntStream.range(Math.max(0, i - 100), i)
                                                            .mapToObj(other -> "s" + other)
                                                            .collect(Collectors.joining(", "))))))
                    .put(
                            "spans of many digits",
                            () -> text(
                                    "events:\n  e: {called: e}\n",
                                    section(
                                            "claims",
                                            MANY,
                                            i -> "c%d: {that: t%d, event: e, lasted: 9999999999999999999 years}"
                                                    .formatted(i, i))))
                    .put(
                            "unused sources",
                            () -> text(section("sources", MANY, i -> "s%d: {report: r%d}".formatted(i, i))))
                    .put(
                            "ids that are none",
                            () -> text(section(
                                    "events", MANY, i -> "\"the event no. %d\": {called: e%d}".formatted(i, i))))
                    .put("a key of 190,000 letters", () -> text("a".repeat(190_000) + ": b\n"))
                    .build();

    private HostileDossiers() {}

    public static void main(String[] args) throws IOException {
        for (String harmless : List.of("title: A test\n", "{\"dossier\": 1}")) {
            List<?> unused = problems(new ByteArrayInputStream(harmless.getBytes(UTF_8)));
        }
        Exertion.print(TEXTS, HostileDossiers::problems);
    }

    static int size() {
        return TEXTS.size();
    }

    private static List<?> problems(InputStream stream) throws IOException {
        try {
            return DossierFile.read(stream, "hostile.yaml", Limits.DEFAULT).remarks();
        } catch (UnreadableFileException refused) {
            return refused.problems();
        }
    }

    private static String section(String name, int number, IntFunction<String> noun) {
        return name + ":\n" + lines(number, i -> "  " + noun.apply(i));
    }

    private static String lines(int number, IntFunction<String> line) {
        return IntStream.range(0, number).mapToObj(i -> line.apply(i) + "\n").collect(Collectors.joining());
    }

    private static InputStream text(String... sections) {
        String text = "dossier: 1\ntitle: A test\n" + String.join("", sections);
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
