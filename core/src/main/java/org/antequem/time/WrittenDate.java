package org.antequem.time;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a dating was written, so that it can be written again: {@code starting by 2015-09-30}, {@code 1917-10-25 (Julian
 * calendar)}, {@code 1964-08-04T22:39, give or take 10 minutes}. {@link #dating} makes the dating again, except for
 * words of a source and the conventions by which it was read.
 *
 * @param date the date in EDTF, or as {@link Dating#julian} reads it
 * @param taken what the dating takes from the date; {@link Taken#START_AND_END} for the Julian calendar
 * @param isJulian true for a date of the Julian calendar
 * @param giveOrTake by how much each bound is moved outward; null for not at all
 */
@Immutable
public record WrittenDate(
        String date,
        Taken taken,
        boolean isJulian,
        @Nullable Span giveOrTake) implements Serializable {

    private static final String JULIAN = " (Julian calendar)";
    private static final String GIVE_OR_TAKE = ", give or take ";

    public WrittenDate {
        requireNonNull(date, "date");
        requireNonNull(taken, "taken");
        checkArgument(
                !isJulian || taken == Taken.START_AND_END,
                "%s%s: expected a date of the Julian calendar without \"%s\"",
                taken.opening(),
                date,
                taken.opening().strip());
    }

    /** How a dating was written; empty if it was given in seconds, or nothing is known. */
    public static Optional<WrittenDate> of(Dating dating) {
        requireNonNull(dating, "dating");
        Written written = dating.written();
        if (written == null) {
            return Optional.empty();
        }
        return asItsWordsAre(dating, written.taken()).or(() -> Optional.of(canonical(written)));
    }

    /** EDTF may say one thing in several ways; who gave no words is quoted. */
    private static Optional<WrittenDate> asItsWordsAre(Dating dating, Taken taken) {
        Wording saying = dating.wording();
        if (saying == null) {
            return Optional.empty();
        }
        try {
            WrittenDate words = parse(dating.words());
            WrittenDate read = new WrittenDate(words.date(), taken, words.isJulian(), words.giveOrTake());
            return Optional.of(read).filter(date -> saying.equals(date.dating().wording()));
        } catch (IllegalArgumentException otherWords) {
            return Optional.empty();
        }
    }

    private static WrittenDate canonical(Written written) {
        String julian = written.julian();
        Span tolerance = written.giveOrTake();
        return new WrittenDate(
                julian == null ? written.from().toString() : julian,
                written.taken(),
                julian != null,
                tolerance.greatest() == 0 ? null : tolerance);
    }

    /**
     * Reads a date in EDTF, or a text that {@link #toString} wrote.
     *
     * @throws UnreadableDateException if the text is neither
     */
    public static WrittenDate parse(String text) {
        requireNonNull(text, "text");
        int comma = text.indexOf(GIVE_OR_TAKE);
        Span tolerance = comma < 0 ? null : SpanText.parse(text.substring(comma + GIVE_OR_TAKE.length()));
        String rest = comma < 0 ? text : text.substring(0, comma);
        boolean isJulian = rest.endsWith(JULIAN);
        String written = isJulian ? rest.substring(0, rest.length() - JULIAN.length()) : rest;
        Taken taken = Taken.START_AND_END;
        for (Taken other : Taken.values()) {
            if (written.startsWith(other.opening())) {
                taken = other;
            }
        }
        WrittenDate read = new WrittenDate(written.substring(taken.opening().length()), taken, isJulian, tolerance);
        Dating unused = read.dating();
        return read;
    }

    /**
     * Makes the dating that is written like this.
     *
     * @throws IllegalArgumentException if the text is not a date, or nothing of this kind can be taken from it
     */
    public Dating dating() {
        Dating dating = isJulian ? Dating.julian(date) : taken.of(date);
        return giveOrTake == null ? dating : dating.giveOrTake(giveOrTake);
    }

    /** The date as the library writes it if a dating has no words of a source. */
    @Override
    public String toString() {
        return taken.opening()
                + date
                + (isJulian ? JULIAN : "")
                + (giveOrTake == null ? "" : GIVE_OR_TAKE + giveOrTake);
    }
}
