package org.antequem.files;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;
import java.util.Optional;
import org.antequem.files.form.DateProblems;
import org.antequem.files.tree.Place;
import org.antequem.phrases.DateText;
import org.antequem.time.Dating;
import org.antequem.time.UnreadableDateException;
import org.antequem.time.WrittenDate;

/**
 * Says how one date in a file was read.
 *
 * @param path the keys and ids that lead to it: {@code "events / receipt / during"}
 * @param place where it stands in the file
 * @param text the date as it is written
 * @param dating what it means
 * @param edtf the same in EDTF, with what is taken from it: {@code "starting by 2015-09-30"}, {@code "late 2015-21"}
 * @param isPhrase true for a phrase in English words, which is read by rules that its author may not know
 */
@Immutable
public record DateRead(String path, Place place, String text, Dating dating, String edtf, boolean isPhrase) {

    public DateRead {
        requireNonNull(path, "path");
        requireNonNull(place, "place");
        requireNonNull(text, "text");
        requireNonNull(dating, "dating");
        requireNonNull(edtf, "edtf");
    }

    /**
     * Reads a date as if it stood in a file: in EDTF, as the library writes it, or in English words.
     *
     * @throws UnreadableDateException if it is none of these; it says what is wrong, and what may be meant
     */
    public static DateRead parse(String text) {
        requireNonNull(text, "text");
        DateText read = DateText.parse(text);
        return new DateRead(
                "",
                Place.NONE,
                text,
                read.dating(),
                edtf(read.dating()),
                read.phrase().isPresent());
    }

    /** The phrase that an unreadable text probably means; empty if none is similar. */
    public static Optional<String> nearest(UnreadableDateException unreadable) {
        requireNonNull(unreadable, "unreadable");
        return DateProblems.nearestPhrase(unreadable);
    }

    static String edtf(Dating dating) {
        return WrittenDate.of(dating).map(WrittenDate::toString).orElse("unknown");
    }

    /**
     * How the date was read, on one line: {@code 12:33: events / receipt / during: "8 or 9 October 1924" is read as
     * [1924-10-08,1924-10-09]}.
     */
    @Override
    public String toString() {
        return place + ": " + path + ": \"" + text + "\" is read as " + edtf;
    }
}
