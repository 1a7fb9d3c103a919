package org.antequem.verification;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.antequem.time.Edtf;

/**
 * Reads every date of a file and compares what it says with what the file says of it.
 *
 * <p>A row has five cells with tabs between them, {@code edtf level valid earliest latest}, the third {@code yes} or
 * {@code no}. A bound is a day, {@code -inf} or {@code +inf} where it is open, {@code unknown}, or blank where nothing
 * is asserted; so may the level be.
 */
public final class CheckEdtf {

    private static final String HEADER = "edtf\tlevel\tvalid\tearliest\tlatest";
    private static final String CELLS = HEADER.replace('\t', ' ');

    private static final int RIGHT = 0;
    private static final int WRONG = 1;
    private static final int UNREADABLE = 2;

    private final PrintStream out;

    CheckEdtf(PrintStream out) {
        this.out = out;
    }

    /** Exits with 0 where all rows are right, with 1 where one is wrong, and with 2 where the file cannot be read. */
    public static void main(String... files) {
        System.exit(new CheckEdtf(System.out).check(files));
    }

    int check(String... files) {
        if (files.length != 1) {
            out.println("expected one file of rows \"" + CELLS + "\", found " + files.length);
            return UNREADABLE;
        }
        List<Row> rows;
        try {
            rows = rows(Files.readAllLines(Path.of(files[0]), UTF_8));
        } catch (IOException | InvalidPathException e) {
            out.println("cannot read " + files[0] + ": " + e);
            return UNREADABLE;
        } catch (IllegalArgumentException e) {
            out.println("cannot read " + files[0] + ": " + e.getMessage());
            return UNREADABLE;
        }
        long wrong = rows.stream().filter(row -> !isRight(row)).count();
        out.println(rows.size() + " rows, " + wrong + " wrong");
        return wrong == 0 ? RIGHT : WRONG;
    }

    private boolean isRight(Row row) {
        Reading expected = row.expected();
        Reading found;
        String complaint = "";
        try {
            found = Reading.of(Edtf.parse(row.text()));
        } catch (IllegalArgumentException e) {
            found = Reading.NONE;
            complaint = " (" + e.getMessage() + ")";
        }
        if (expected.allows(found)) {
            return true;
        }
        out.println("line " + row.line() + ": \"" + row.text() + "\": expected " + expected + ", found " + found
                + complaint);
        return false;
    }

    private static List<Row> rows(List<String> lines) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty() && !lines.get(i).equals(HEADER)) {
                rows.add(row(i + 1, Splitter.on('\t').splitToList(lines.get(i))));
            }
        }
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("no rows \"" + CELLS + "\"");
        }
        return rows;
    }

    private static Row row(int line, List<String> cells) {
        if (cells.size() != 5 || !cells.get(2).matches("yes|no")) {
            throw new IllegalArgumentException("line " + line + ": expected \"" + CELLS + "\", found " + cells);
        }
        boolean valid = cells.get(2).equals("yes");
        return new Row(
                line, cells.get(0), valid ? new Reading(true, cells.get(1), cells.get(3), cells.get(4)) : Reading.NONE);
    }

    private record Row(int line, String text, Reading expected) {}

    /** What is said of a date; a blank cell says nothing. */
    private record Reading(boolean valid, String level, String earliest, String latest) {

        static final Reading NONE = new Reading(false, "", "", "");

        static Reading of(Edtf date) {
            return new Reading(
                    true,
                    String.valueOf(date.level()),
                    date.earliest().map(String::valueOf).orElse(date.isOpenStart() ? "-inf" : "unknown"),
                    date.latest().map(String::valueOf).orElse(date.isOpenEnd() ? "+inf" : "unknown"));
        }

        boolean allows(Reading found) {
            return valid == found.valid
                    && allows(level, found.level)
                    && allows(earliest, found.earliest)
                    && allows(latest, found.latest);
        }

        private static boolean allows(String cell, String found) {
            return cell.isEmpty() || cell.equals(found);
        }

        @Override
        public String toString() {
            return valid ? "level " + orAny(level) + " and " + orAny(earliest) + " to " + orAny(latest) : "no date";
        }

        private static String orAny(String cell) {
            return cell.isEmpty() ? "any" : cell;
        }
    }
}
