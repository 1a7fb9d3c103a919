package org.antequem.files.verdict;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.antequem.files.DossierFile;
import org.antequem.files.FileProblem;
import org.antequem.files.FileProblem.Severity;
import org.antequem.files.UnreadableFileException;
import org.antequem.files.tree.Limits;
import org.antequem.files.tree.Place;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stream with a dossier in JSON on each line. Blank lines are ignored. If a line is too long, no more of it is
 * held than is allowed. Not thread-safe.
 */
public final class LineReader {

    private final Reader reader;
    private final Limits limits;
    private long number;

    /**
     * Makes a reader that starts at the beginning of a stream and never closes it.
     *
     * @param limits how large a dossier may be
     */
    public LineReader(Reader reader, Limits limits) {
        requireNonNull(reader, "reader");
        requireNonNull(limits, "limits");
        this.reader = reader instanceof BufferedReader ? reader : new BufferedReader(reader);
        this.limits = limits;
    }

    /** One line of the stream, which may hold a dossier. */
    public static final class Line {

        private final long number;
        private final String text;
        private final boolean isTooLong;
        private final Limits limits;

        /** @param text without its line break; of one that is too long, nothing */
        private Line(long number, String text, boolean isTooLong, Limits limits) {
            this.number = number;
            this.text = text;
            this.isTooLong = isTooLong;
            this.limits = limits;
        }

        /** The number of the line in the stream, from 1, including blank lines. */
        public long number() {
            return number;
        }

        /**
         * The dossier on this line, in the complete or short form.
         *
         * @param name how messages call the line
         * @throws UnreadableFileException if it is not a dossier; it names everything that is wrong
         */
        public DossierFile dossier(String name) {
            checkLength(requireNonNull(name, "name"));
            return DossierFile.parse(text, name, limits);
        }

        /**
         * The dossier on this line, in the strict form.
         *
         * @param name how messages call the line
         * @throws UnreadableFileException if it is not a dossier; it names everything that is wrong
         */
        public DossierFile strictDossier(String name) {
            checkLength(requireNonNull(name, "name"));
            return DossierFile.parseStrict(text, name);
        }

        private void checkLength(String name) {
            if (isTooLong) {
                throw new UnreadableFileException(ImmutableList.of(new FileProblem(
                        Severity.ERROR,
                        name,
                        Place.NONE,
                        "",
                        "this line is too long",
                        Optional.of("at most %d characters".formatted(limits.bytes())),
                        Optional.empty(),
                        Optional.empty())));
            }
        }
    }

    /**
     * The next line that is not blank; null at the end.
     *
     * @throws IOException if the stream cannot be read
     */
    public @Nullable Line next() throws IOException {
        StringBuilder text = new StringBuilder();
        boolean isTooLong = false;
        boolean isBlank = true;
        for (int sign = reader.read(); sign >= 0; sign = reader.read()) {
            if (sign == '\n') {
                number++;
                if (!isBlank) {
                    return new Line(number, text.toString(), isTooLong, limits);
                }
                text.setLength(0);
            } else if (!isTooLong && text.length() < limits.bytes()) {
                text.append((char) sign);
                isBlank &= Character.isWhitespace(sign);
            } else if (!isTooLong) {
                text = new StringBuilder();
                isTooLong = true;
                isBlank = false;
            }
        }
        number++;
        return isBlank ? null : new Line(number, text.toString(), isTooLong, limits);
    }
}
