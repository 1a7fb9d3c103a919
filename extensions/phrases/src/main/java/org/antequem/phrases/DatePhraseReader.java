package org.antequem.phrases;

import com.google.common.collect.ImmutableList;
import org.antequem.time.Bounds;
import org.antequem.time.Edtf;
import org.antequem.time.EdtfDate;
import org.antequem.time.Hemisphere;

/** Reads a whole phrase: one period, or two and what joins them, or one and the side of it that is meant. */
final class DatePhraseReader {

    private static final String IN_DOUBT = "a date without doubt, since EDTF cannot say it of a range";
    private static final String END = "a day, a month, a season, a year or a decade, since EDTF has no other interval";

    private static final String PRECISE = "a date as precise as the one before ";
    private static final String CENTURY = "a century in full, as in 'between the 8th century and the 9th century',"
            + " since no other range of centuries is read";

    private static final int WINTER = 24;

    private final String text;
    private final Border border;
    private final Words words;

    DatePhraseReader(String text, Border border) {
        this.text = text;
        this.border = border;
        this.words = new Words(text);
    }

    DatePhrase read() {
        if (words.take("before")) {
            return bordered(true);
        }
        if (words.take("after")) {
            return bordered(false);
        }
        if (words.take("by")) {
            return phrase(text, readings(PeriodReader.read(words)), true, false);
        }
        if (words.take("between")) {
            return between();
        }
        if (words.take("from")) {
            Period first = PeriodReader.read(words);
            if (!words.take("to", "through")) {
                throw words.expected("'to'");
            }
            return interval(first, false);
        }
        Period first = PeriodReader.read(words);
        boolean dash = words.word().equals("-");
        if (words.take("-", "to", "through")) {
            return interval(first, dash);
        }
        if (words.take("or")) {
            return either(first);
        }
        return phrase(text, readings(first), false, false);
    }

    /** Before or after. What is excluded must have a border that nobody can doubt. */
    private DatePhrase bordered(boolean before) {
        int from = words.at();
        Period period = PeriodReader.read(words);
        String named = words.from(from) + " itself ";
        ImmutableList<DatePart> parts = readings(period);
        if (border == Border.INCLUDED) {
            return phrase(text + " (" + named + "included)", parts, before, !before);
        }
        if (!period.hasCertainBorders()) {
            throw words.expectedAt(period.at, "a day, a month, a year or a decade, since no other can be excluded");
        }
        Bounds extent = DatePart.extent(parts);
        String edtf = before
                ? "[.." + DatePhrase.day(extent.earliest() - 1) + "]"
                : "[" + DatePhrase.day(extent.latest() + 1) + "..]";
        return phrase(text + " (" + named + "excluded)", DatePart.whole(edtf), false, false);
    }

    private DatePhrase between() {
        Period first = PeriodReader.read(words);
        if (!words.take("and")) {
            throw words.expected("'and'");
        }
        boolean hasYear = first.digitsOfYear > 0;
        Period second = second(first);
        checkPrecision(first, hasYear, second, "'and'");
        ImmutableList<DatePart> from = readings(first);
        ImmutableList<DatePart> to = readings(second);
        checkOrder(second, from, to);
        checkCompleted(first, second, from, to);
        if (isRange(from.get(0), to.get(0))) {
            return phrase(
                    text,
                    DatePart.whole("[" + from.get(0).edtf() + ".." + to.get(0).edtf() + "]"),
                    false,
                    false);
        }
        return hull(first, second);
    }

    private DatePhrase either(Period first) {
        boolean hasYear = first.digitsOfYear > 0;
        Period second = second(first);
        checkPrecision(first, hasYear, second, "'or'");
        ImmutableList<DatePart> one = readings(first);
        ImmutableList<DatePart> other = readings(second);
        checkCompleted(first, second, one, other);
        if (one.get(0).isDate() && other.get(0).isDate()) {
            return phrase(
                    text,
                    DatePart.whole("[" + one.get(0).edtf() + "," + other.get(0).edtf() + "]"),
                    false,
                    false);
        }
        return hull(first, second);
    }

    /** @param dash "October 1914–1918" may be all Octobers, and "summer 1914–15" all summers */
    private DatePhrase interval(Period first, boolean dash) {
        boolean hasYear = first.digitsOfYear > 0;
        Period second = second(first);
        if (dash && hasYear && second.isYear() && !first.isYear() && !first.isDecade) {
            throw words.expectedAt(second.at, PRECISE + "the dash");
        }
        checkPrecision(first, hasYear, second, "'to'");
        ImmutableList<DatePart> from = end(first);
        ImmutableList<DatePart> to = end(second);
        checkOrder(second, from, to);
        return phrase(text, DatePart.whole(from.get(0).edtf() + "/" + to.get(0).edtf()), false, false);
    }

    /** Reads the second of two periods, which share what is said of but one of them and can be meant of both. */
    private Period second(Period first) {
        Period second = PeriodReader.read(words);
        if (second.century != 0 && first.isNumberAlone()) {
            throw words.expectedAt(first.at, CENTURY);
        }
        first.completeFrom(second);
        if (first.isCompleted && second.season == WINTER) {
            throw words.complaint(
                    second.at,
                    "one date takes its year from a winter that may be at either end of it",
                    "each date in full");
        }
        second.isCirca |= first.isCirca;
        second.isDoubtful |= first.isDoubtful;
        first.isMarked |= second.isMarked;
        if (first.isJulian() != second.isJulian() && (first.style.isEmpty() || second.style.isEmpty())) {
            throw words.expectedAt(
                    (first.style.isEmpty() ? first : second).at, "its calendar too, as in (O.S.) or (N.S.)");
        }
        return second;
    }

    private ImmutableList<DatePart> readings(Period period) {
        period.check(words);
        return period.parts();
    }

    private ImmutableList<DatePart> end(Period period) {
        ImmutableList<DatePart> parts = readings(period);
        if (!parts.get(0).isDate()) {
            throw words.expectedAt(period.at, END);
        }
        return parts;
    }

    private void checkOrder(Period second, ImmutableList<DatePart> from, ImmutableList<DatePart> to) {
        if (isReversed(from, to)) {
            throw words.complaint(second.at, "the range ends before it starts", "the earlier date first");
        }
    }

    private static boolean isReversed(ImmutableList<DatePart> from, ImmutableList<DatePart> to) {
        if (from.get(0).isDate() && to.get(0).isDate()) {
            return date(from.get(0)).isAfter(date(to.get(0)));
        }
        return DatePart.extent(from).earliest() > DatePart.extent(to).latest();
    }

    /** "December or January 2016" is of two years, whatever is written; so is "autumn or March 2016" in the north. */
    private void checkCompleted(Period first, Period second, ImmutableList<DatePart> from, ImmutableList<DatePart> to) {
        if (first.isCompleted
                && (isReversed(from, to)
                        || isReversed(from, to, Hemisphere.NORTHERN)
                        || isReversed(from, to, Hemisphere.SOUTHERN))) {
            throw words.complaint(
                    second.at,
                    "one date takes from the other what it lacks, and then the first comes after the second",
                    "each date in full, or the earlier one first");
        }
    }

    private static boolean isReversed(ImmutableList<DatePart> from, ImmutableList<DatePart> to, Hemisphere hemisphere) {
        return DatePart.extent(from, hemisphere).earliest()
                > DatePart.extent(to, hemisphere).latest();
    }

    /** "Winter 2014 or 2015" may be said of two winters, and a week or a winter can end after its year. */
    private void checkPrecision(Period first, boolean hasYear, Period second, String joint) {
        if (hasYear && second.isYear() && (first.season != 0 || first.isWeek)) {
            throw words.expectedAt(second.at, PRECISE + joint);
        }
    }

    private DatePhrase hull(Period first, Period second) {
        if (first.isInDoubt() || second.isInDoubt()) {
            throw words.expectedAt((first.isInDoubt() ? first : second).at, IN_DOUBT);
        }
        ImmutableList<DatePart> parts = ImmutableList.<DatePart>builder()
                .addAll(readings(first))
                .addAll(readings(second))
                .build();
        return phrase(text, parts, false, false);
    }

    private DatePhrase phrase(String said, ImmutableList<DatePart> parts, boolean openStart, boolean openEnd) {
        if (!words.isAtEnd()) {
            throw words.expected("the end of the phrase");
        }
        return new DatePhrase(said, parts, openStart, openEnd);
    }

    /** True where EDTF can write {@code [from..to]}. */
    private static boolean isRange(DatePart from, DatePart to) {
        return from.isDate()
                && to.isDate()
                && date(from).isPlain()
                && date(to).isPlain()
                && date(from).precision() == date(to).precision();
    }

    private static EdtfDate date(DatePart part) {
        return (EdtfDate) Edtf.parse(part.edtf());
    }
}
