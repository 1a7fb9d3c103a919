package org.antequem.phrases;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.antequem.time.Dating;
import org.antequem.time.Edtf;
import org.antequem.time.EdtfDate;
import org.antequem.time.Hemisphere;

/** Reads what stands behind a first period: nothing, or a second one and what joins them. */
final class Ranges {

    private static final String IN_DOUBT = "a date without doubt, since EDTF cannot say it of a range";
    private static final String PRECISE = "a date as precise as the one before ";
    private static final String IN_FULL = "each date in full, or the earlier one first";

    private static final int WINTER = 24;

    private final String text;
    private final Words words;

    Ranges(String text, Words words) {
        this.text = text;
        this.words = words;
    }

    DatePhrase behind(Period first) {
        boolean dash = words.word().equals("-");
        boolean hyphen = words.isHyphen();
        if (words.word().equals("/") || words.word().equals("and")) {
            String joint = "'" + words.word() + "'";
            words.step();
            return sides(first, joint);
        }
        if (words.take("-", "to", "through", "until", "till")) {
            if (hyphen) {
                refuseMonth(first);
            }
            return words.take("present", "now") ? goingOn(first) : interval(first, dash);
        }
        if (words.take("or")) {
            if (words.take("later")) {
                return new DatePhrase(text, Meaning.of(first, words), false, true);
            }
            return words.take("earlier") ? new DatePhrase(text, Meaning.of(first, words), true, false) : either(first);
        }
        if (words.take("onward", "onwards")) {
            return new DatePhrase(text, Meaning.of(first, words), false, true);
        }
        return whole(Meaning.of(first, words));
    }

    /** It began then, and goes on. */
    DatePhrase goingOn(Period first) {
        ImmutableList<DatePart> parts = Meaning.of(first, words);
        return parts.get(0).isDate()
                ? whole(DatePart.whole(parts.get(0).edtf() + "/.."))
                : new DatePhrase(text, parts, false, true);
    }

    /** "1904-05" is May to EDTF, and a year to who leaves out what two years share. */
    private void refuseMonth(Period first) {
        boolean isPair = first.isYear() && first.digitsOfYear == 4 && first.era.isEmpty() && words.touches();
        if (isPair && words.isNumber() && words.word().length() <= 2) {
            Pair pair = new Pair(first.year, words.word());
            if (pair.isEdtf()) {
                throw words.complaint(first.yearAt, pair.found(), Pair.EXPECTED);
            }
        }
    }

    DatePhrase between() {
        Period first = PeriodReader.read(words);
        if (!words.take("and")) {
            throw words.expected("'and'");
        }
        return sides(first, "'and'");
    }

    /** At some time from the start of the one to the end of the other. */
    private DatePhrase sides(Period first, String joint) {
        boolean hasYear = first.digitsOfYear > 0;
        Period second = second(first);
        checkPrecision(first, hasYear, second, joint);
        ImmutableList<DatePart> from = Meaning.of(first, words);
        ImmutableList<DatePart> to = Meaning.of(second, words);
        checkOrder(second, from, to);
        checkCompleted(first, second, from, to);
        if (isRange(from.get(0), to.get(0))) {
            return whole(
                    DatePart.whole("[" + from.get(0).edtf() + ".." + to.get(0).edtf() + "]"));
        }
        return hull(first, second);
    }

    private DatePhrase either(Period first) {
        boolean hasYear = first.digitsOfYear > 0;
        Period second = second(first);
        checkPrecision(first, hasYear, second, "'or'");
        ImmutableList<DatePart> one = Meaning.of(first, words);
        ImmutableList<DatePart> other = Meaning.of(second, words);
        checkCompleted(first, second, one, other);
        if (one.get(0).isDate() && other.get(0).isDate()) {
            return whole(
                    DatePart.whole("[" + one.get(0).edtf() + "," + other.get(0).edtf() + "]"));
        }
        return hull(first, second);
    }

    /** @param dash "October 1914–1918" may be all Octobers, and "summer 1914–15" all summers */
    DatePhrase interval(Period first, boolean dash) {
        boolean hasYear = first.digitsOfYear > 0;
        Period second = second(first);
        if (dash && hasYear && second.isYear() && !first.isYear() && !first.isDecade) {
            throw words.expectedAt(second.at, PRECISE + "the dash");
        }
        checkPrecision(first, hasYear, second, "'to'");
        ImmutableList<DatePart> from = Meaning.of(first, words);
        ImmutableList<DatePart> to = Meaning.of(second, words);
        checkOrder(second, from, to);
        if (!from.get(0).isDate() || !to.get(0).isDate()) {
            return hull(first, second);
        }
        String edtf = from.get(0).edtf() + "/" + to.get(0).edtf();
        if (!isDating(edtf)) {
            checkCompleted(first, second, from, to);
            throw reversed(second);
        }
        return whole(DatePart.whole(edtf));
    }

    /** False for an interval between seasons that ends before it starts. */
    private static boolean isDating(String edtf) {
        try {
            Dating unused = Dating.of(edtf);
            return true;
        } catch (IllegalArgumentException endsBeforeItStarts) {
            return false;
        }
    }

    /** Reads the second of two periods, which share what is said of but one of them and can be meant of both. */
    private Period second(Period first) {
        Period second = PeriodReader.read(words);
        if (first.eraInFront && second.era.isEmpty()) {
            second.era = first.era;
        }
        first.completeFrom(second);
        completeYear(first, second);
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

    /** "1914–18", "1190–85 BC", "1850s–60s": what both years share is written once. */
    private void completeYear(Period first, Period second) {
        boolean isAlike = (first.isYear() && second.isYear()) || (first.isDecade && second.isDecade);
        if (!isAlike || second.digitsOfYear >= first.digitsOfYear || second.eraInFront || second.era.equals("bp")) {
            return;
        }
        String digits = String.valueOf(first.year);
        String ending = words.digits(second.yearAt);
        if (ending.length() >= digits.length()) {
            return;
        }
        int year = Integer.parseInt(digits.substring(0, digits.length() - ending.length()) + ending);
        List<Integer> readings = new ArrayList<>();
        for (int reading : new int[] {second.year, year}) {
            boolean isFull = reading == year || (!second.era.isEmpty() && !ending.startsWith("0"));
            boolean isInOrder = second.era.equals("bc") ? reading < first.year : reading > first.year;
            if (isFull && isInOrder && reading != 0) {
                readings.add(reading);
            }
        }
        if (readings.size() > 1) {
            String era = second.era.equals("bc") ? " BC" : " AD";
            throw words.complaint(
                    second.yearAt,
                    "found '" + ending + "', which is " + second.year + era + " or " + year + era,
                    "each year in full");
        }
        if (readings.contains(year)) {
            second.year = year;
            second.digitsOfYear = first.digitsOfYear;
        }
    }

    private void checkOrder(Period second, ImmutableList<DatePart> from, ImmutableList<DatePart> to) {
        if (isReversed(from, to)) {
            throw reversed(second);
        }
    }

    private IllegalArgumentException reversed(Period second) {
        return words.complaint(second.at, "the range ends before it starts", "the earlier date first");
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
                    IN_FULL);
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
        return whole(ImmutableList.<DatePart>builder()
                .addAll(Meaning.of(first, words))
                .addAll(Meaning.of(second, words))
                .build());
    }

    private DatePhrase whole(ImmutableList<DatePart> parts) {
        return new DatePhrase(text, parts, false, false);
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
        return (EdtfDate) Edtf.parseToTheMinute(part.edtf());
    }
}
