package org.antequem.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.antequem.files.tree.Json;
import org.antequem.files.tree.Mapping;
import org.antequem.files.tree.Sequence;
import org.antequem.time.Conventions;
import org.antequem.time.Hemisphere;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how dates are read. */
@Command(
        name = "dates",
        mixinStandardHelpOptions = true,
        header = "Shows how dates are read.",
        sortOptions = false,
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        description = {
            "Shows how dates are read that stand in a dossier: in EDTF, in English, and between which days something"
                    + " began and ended that is dated so."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  antequem dates \"late spring 2015\" 1964-08-04T22:39",
            "  antequem dates --hemisphere southern \"summer 2015\"",
            "  antequem dates --format json - < phrases.txt",
            "",
            "Exit code: 0 all were read; 2 one was not understood."
        })
final class DatesCommand implements Callable<Integer> {

    private static final String NAME = "antequem dates";

    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "DATE",
            description =
                    "A date in EDTF (2015-07, 156X, 1914/1918), as Antequem writes it (\"starting by 2015-09-30\"),"
                            + " or in English words. A single \"-\" reads one a line from standard input.")
    private List<String> dates = ImmutableList.of();

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "Reads dates without an offset in this zone: +07:00, Asia/Ho_Chi_Minh. UTC unless given.")
    private String zone = "Z";

    @Option(
            names = "--hemisphere",
            paramLabel = "HEMISPHERE",
            description = "Reads seasons as those of the northern (unless given) or southern hemisphere.")
    private Hemisphere hemisphere = Hemisphere.NORTHERN;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "How they are written: ${COMPLETION-CANDIDATES}. Unless given, text.")
    private Format format = Format.TEXT;

    DatesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    private enum Format {
        TEXT,
        JSON;

        /** As it is written on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() {
        Conventions conventions = conventions();
        List<DateShown> shown = new ArrayList<>();
        for (String date : dates.equals(ImmutableList.of("-")) ? lines() : dates) {
            shown.add(DateShown.of(date, conventions));
        }
        if (format == Format.JSON) {
            terminal.out()
                    .print(Json.indented(Mapping.builder()
                            .put(
                                    "dates",
                                    Sequence.of(
                                            shown.stream().map(DateShown::json).toList()))
                            .build()));
        } else {
            shown.forEach(date -> terminal.out().print(date.text()));
        }
        shown.forEach(date -> date.problem().ifPresent(problem -> terminal.complain(NAME, problem)));
        boolean isRead = shown.stream().allMatch(date -> date.problem().isEmpty());
        return (isRead ? ExitCode.AS_EXPECTED : ExitCode.UNREADABLE).number();
    }

    private Conventions conventions() {
        try {
            return Conventions.STANDARD.inZone(zone).inHemisphere(hemisphere);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new Refusal("--zone: " + e.getMessage());
        }
    }

    private List<String> lines() {
        try {
            return new BufferedReader(new InputStreamReader(terminal.in(), UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (UncheckedIOException e) {
            throw new Refusal("standard input cannot be read: " + e.getMessage());
        }
    }
}
