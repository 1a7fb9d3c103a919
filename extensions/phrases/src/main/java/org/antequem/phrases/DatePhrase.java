package org.antequem.phrases;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.time.LocalDate;
import org.antequem.time.Bounds;
import org.antequem.time.Dating;
import org.antequem.time.Edtf;
import org.antequem.time.UnreadableDateException;
import org.jspecify.annotations.Nullable;

/**
 * A date in the words of a report: "late spring 2015", "circa 1860", "between April and June 2015". English only, and
 * strict: what could mean two things is either read so that both fit, or refused. What each form comes to is written
 * down in {@code docs/decisions/0006-what-date-phrases-mean.md}.
 */
@Immutable
public final class DatePhrase implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final long DAY = 86_400;

    private final String words;
    private final ImmutableList<DatePart> parts;
    private final boolean openStart;
    private final boolean openEnd;

    /** @param parts where there are several, it is at some time from the first to the last day of them all */
    DatePhrase(String words, ImmutableList<DatePart> parts, boolean openStart, boolean openEnd) {
        this.words = words;
        this.parts = parts;
        this.openStart = openStart;
        this.openEnd = openEnd;
    }

    /** Reads a phrase with "before" and "after" as {@link Border#INCLUDED}; see {@link #parse(String, Border)}. */
    public static DatePhrase parse(String text) {
        return parse(text, Border.INCLUDED);
    }

    /**
     * Reads a phrase, or a date in EDTF, which is read as itself.
     *
     * @param border whether "before" and "after" leave room for what they name
     * @throws UnreadableDateException where any word is not understood, or could mean two things: it quotes the text,
     *     and says where it fails and what was expected
     */
    public static DatePhrase parse(String text, Border border) {
        requireNonNull(border, "border");
        if (isEdtf(text)) {
            return new DatePhrase(text, DatePart.whole(text), false, false);
        }
        return new DatePhraseReader(text, border).read();
    }

    /**
     * The same in EDTF; of what EDTF has no word for, from the first day to the last: {@code [2015-10-01..2015-10-16]}.
     * A half of a season that names no hemisphere is of the northern one; of a range between seasons, of either.
     */
    public Edtf edtf() {
        DatePart first = parts.get(0);
        boolean open = openStart || openEnd;
        if (parts.size() == 1 && (open ? first.isDate() : first.isWhole())) {
            return Edtf.parse(open ? range(first.edtf(), first.edtf()) : first.edtf());
        }
        Bounds extent = isOnePart() ? parts.get(0).dating().extent() : DatePart.extent(parts);
        return Edtf.parse(range(day(extent.earliest()), day(extent.latest())));
    }

    /** At some time within it, or from one end of it to the other where the phrase says from when to when. */
    public Dating dating() {
        return (isOnePart() ? parts.get(0).dating() : Dating.of(edtf().toString())).inWords(words);
    }

    /** True where the words are the same and their border was read alike; then all else is the same, too. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DatePhrase phrase && words.equals(phrase.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    /** The words as they were written and, behind "before" and "after", how their border was read. */
    @Override
    public String toString() {
        return words;
    }

    private boolean isOnePart() {
        return parts.size() == 1 && !openStart && !openEnd;
    }

    private String range(String first, String last) {
        if (openStart || openEnd) {
            return openStart ? "[.." + last + "]" : "[" + first + "..]";
        }
        return "[" + first + ".." + last + "]";
    }

    static String day(long second) {
        return LocalDate.ofEpochDay(Math.floorDiv(second, DAY)).toString();
    }

    private static boolean isEdtf(String text) {
        try {
            return Edtf.parse(text).level() >= 0;
        } catch (UnreadableDateException e) {
            return false;
        }
    }
}
