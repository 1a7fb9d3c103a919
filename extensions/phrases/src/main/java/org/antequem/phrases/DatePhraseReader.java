package org.antequem.phrases;

import com.google.common.collect.ImmutableList;
import org.antequem.time.Bounds;

/** Reads a whole phrase: one period, or two and what joins them, or one and the side of it that is meant. */
final class DatePhraseReader {

    private final String text;
    private final Border border;
    private final Words words;

    DatePhraseReader(String text, Border border) {
        this.text = text;
        this.border = border;
        this.words = new Words(text);
    }

    DatePhrase read() {
        boolean bracket = words.take("[");
        if (!words.word().equals("on") || !words.takeAll("on", "or")) {
            words.take("in", "on", "during", "dated", "at");
        }
        DatePhrase phrase = readSide();
        if (bracket) {
            words.require("]");
        }
        if (!words.isAtEnd()) {
            throw words.expected("the end of the phrase");
        }
        return phrase;
    }

    private DatePhrase readSide() {
        Ranges ranges = new Ranges(text, words);
        if (words.take("before", "pre", "ante")) {
            words.take("-");
            return bordered(true);
        }
        if (words.take("after", "post")) {
            words.take("-");
            return bordered(false);
        }
        if (words.take("by")) {
            return open(true);
        }
        if (words.take("not", "no")) {
            return limited();
        }
        if (words.take("tpq")) {
            return open(false);
        }
        if (words.take("taq")) {
            return open(true);
        }
        if (words.take("since")) {
            return ranges.goingOn(PeriodReader.read(words));
        }
        if (words.take("until", "till")) {
            Period last = PeriodReader.read(words);
            ImmutableList<DatePart> parts = Meaning.of(last, words);
            return parts.get(0).isDate()
                    ? whole("../" + parts.get(0).edtf())
                    : new DatePhrase(text, parts, true, false);
        }
        if (words.take("between")) {
            return ranges.between();
        }
        if (words.take("from")) {
            Period first = PeriodReader.read(words);
            if (words.take("on", "onward", "onwards")) {
                return ranges.goingOn(first);
            }
            if (!words.take("to", "through", "until", "till")) {
                throw words.expected("'to'");
            }
            return ranges.interval(first, false);
        }
        return ranges.behind(PeriodReader.read(words));
    }

    /** "Not before" is after, and "not later than" is by. */
    private DatePhrase limited() {
        boolean isEarliest = words.take("before") || words.takeAll("earlier", "than");
        if (!isEarliest && !words.take("after") && !words.takeAll("later", "than")) {
            throw words.expected("'before', 'after', 'earlier than' or 'later than'");
        }
        return open(!isEarliest);
    }

    private DatePhrase open(boolean isLatest) {
        return new DatePhrase(text, ofSeason(Meaning.of(PeriodReader.read(words), words)), isLatest, !isLatest);
    }

    /** Before or after. What is excluded must have a border that nobody can doubt. */
    private DatePhrase bordered(boolean before) {
        int from = words.at();
        Period period = PeriodReader.read(words);
        String named = words.from(from) + " itself ";
        ImmutableList<DatePart> parts = Meaning.of(period, words);
        String said = text + " (" + named + border.words() + ")";
        if (border != Border.EXCLUDED) {
            return new DatePhrase(said, ofSeason(parts), before, !before, border);
        }
        if (!period.hasCertainBorders()) {
            throw words.expectedAt(period.at, "a day, a month, a year or a decade, since no other can be excluded");
        }
        Bounds extent = DatePart.extent(parts);
        String edtf = before
                ? "[.." + DatePhrase.day(extent.earliest() - 1) + "]"
                : "[" + DatePhrase.day(extent.latest() + 1) + "..]";
        return new DatePhrase(said, DatePart.whole(edtf), false, false);
    }

    /** Which days a half of a season has is for who reads it, so that a side of it is that of its season. */
    private static ImmutableList<DatePart> ofSeason(ImmutableList<DatePart> parts) {
        DatePart first = parts.get(0);
        return parts.size() == 1 && !first.isWhole() && first.dating().hasOpenSeason()
                ? DatePart.whole(first.edtf())
                : parts;
    }

    private DatePhrase whole(String edtf) {
        return new DatePhrase(text, DatePart.whole(edtf), false, false);
    }
}
