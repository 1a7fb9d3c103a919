package org.antequem.phrases;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antequem.time.Bounds;
import org.antequem.time.Dating;
import org.antequem.time.Edtf;
import org.antequem.time.UnreadableDateException;
import org.jspecify.annotations.Nullable;

/**
 * A date in English words: "late spring 2015", "circa 1860", "between April and June 2015". What could mean two things
 * is read so that both fit, or refused. {@code docs/decisions/0006-what-date-phrases-mean.md} says what each form
 * means.
 */
@Immutable
public final class DatePhrase implements Serializable {

    private static final long serialVersionUID = 3L;

    private static final long DAY = 86_400;

    private static final Splitter TO = Splitter.on('/');

    private static final Pattern PAIR = Pattern.compile("(\\d{4})-(\\d{2})");

    private final String words;
    private final ImmutableList<DatePart> parts;
    private final boolean openStart;
    private final boolean openEnd;
    private final Border border;

    /** @param parts where there are several, it is at some time from the first to the last day of them all */
    DatePhrase(String words, ImmutableList<DatePart> parts, boolean openStart, boolean openEnd) {
        this(words, parts, openStart, openEnd, Border.INCLUDED);
    }

    /** @param border of the side that is open; no other is left out of the parts */
    DatePhrase(String words, ImmutableList<DatePart> parts, boolean openStart, boolean openEnd, Border border) {
        this.words = words;
        this.parts = parts;
        this.openStart = openStart;
        this.openEnd = openEnd;
        this.border = border;
    }

    /**
     * Reads a phrase, with {@link Border#UNSTATED}: {@code DatePhrase.parse("late spring 2015")}.
     *
     * @throws UnreadableDateException if any word is not understood, or could mean two things; see
     *     {@link #parse(String, Border)}
     */
    public static DatePhrase parse(String text) {
        return parse(text, Border.UNSTATED);
    }

    /**
     * Reads a phrase, or a date in EDTF as EDTF. Only a text like {@code 1904-05} is refused, which is a month in EDTF
     * and means two years to others.
     *
     * @param border whether "before" and "after" leave room for the date that they name
     * @throws UnreadableDateException if any word is not understood, or could mean two things: it quotes the text, and
     *     says where reading failed and what was expected
     */
    public static DatePhrase parse(String text, Border border) {
        requireNonNull(border, "border");
        if (isEdtf(text)) {
            refuseTwoYears(text);
            return new DatePhrase(text, DatePart.whole(text), false, false);
        }
        try {
            return new DatePhraseReader(text, border).read();
        } catch (UnreadableDateException e) {
            throw MachineTime.complaint(text)
                    .or(() -> Vocabulary.complaint(text))
                    .orElse(e);
        }
    }

    /**
     * The phrase in EDTF. If EDTF has no notation for it, it is a range from the first day to the last:
     * {@code [2015-10-01..2015-10-16]}. Half of a season without a hemisphere is of the northern one, a range between
     * such seasons of either. An hour is written from its first minute to its last. A time of day after which or before
     * which something was is an end of an interval, which ISO 8601-1 writes so: {@code ../1964-08-04T15:50}.
     */
    public Edtf edtf() {
        DatePart first = parts.get(0);
        boolean open = isSide();
        if (parts.size() == 1 && first.isHour() && !open) {
            return Edtf.parseToTheMinute(first.edtf());
        }
        if (isSideOfATime()) {
            List<String> ends = TO.splitToList(first.edtf());
            return Edtf.parseToTheMinute(openStart ? "../" + ends.get(ends.size() - 1) : ends.get(0) + "/..");
        }
        if (parts.size() == 1 && (open ? first.isDate() : first.isWhole())) {
            return Edtf.parseToTheMinute(open ? range(first.edtf(), first.edtf()) : first.edtf());
        }
        Bounds extent = isOnePart() ? parts.get(0).dating().extent() : DatePart.extent(parts);
        boolean isFar = Years.isFar(extent);
        String earliest = day(extent.earliest());
        String latest = day(extent.latest());
        return Edtf.parse(isFar ? range(Years.of(earliest), Years.of(latest)) : range(earliest, latest));
    }

    /** The dating that the phrase means: at some time within a period, or from one to another if it says so. */
    public Dating dating() {
        return read().inWords(words);
    }

    private Dating read() {
        if (isSide() && border == Border.UNSTATED) {
            String named = new DatePhrase(words, parts, false, false).edtf().toString();
            return openStart ? Dating.before(named) : Dating.after(named);
        }
        if (isOnePart()) {
            return parts.get(0).dating();
        }
        String named = edtf().toString();
        return isSideOfATime() ? Dating.sometimeWithin(named) : Dating.of(named);
    }

    /** True if both have the same words, and the same reading of their border. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DatePhrase phrase && words.equals(phrase.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    /** The words as they were written and, after "before" and "after", how their border was read. */
    @Override
    public String toString() {
        return words;
    }

    private boolean isOnePart() {
        return parts.size() == 1 && !isSide();
    }

    private boolean isSide() {
        return openStart || openEnd;
    }

    private boolean isSideOfATime() {
        DatePart first = parts.get(0);
        return isSide()
                && parts.size() == 1
                && (first.isDate() || first.isHour())
                && first.edtf().contains("T");
    }

    private String range(String first, String last) {
        if (isSide()) {
            return openStart ? "[.." + last + "]" : "[" + first + "..]";
        }
        return "[" + first + ".." + last + "]";
    }

    static String day(long second) {
        return LocalDate.ofEpochDay(Math.floorDiv(second, DAY)).toString();
    }

    private static void refuseTwoYears(String text) {
        Matcher pair = PAIR.matcher(text);
        if (pair.matches()) {
            Pair read = new Pair(Integer.parseInt(pair.group(1)), pair.group(2));
            if (read.isBoth()) {
                throw new UnreadableDateException("not understood", text, 0, read.found(), Pair.EXPECTED);
            }
        }
    }

    static boolean isReadable(String text) {
        try {
            DatePhrase unused = parse(text);
            return true;
        } catch (UnreadableDateException e) {
            return false;
        }
    }

    private static boolean isEdtf(String text) {
        try {
            return Edtf.parseToTheMinute(text).level() >= 0;
        } catch (UnreadableDateException e) {
            return false;
        }
    }
}
