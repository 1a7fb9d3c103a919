package org.antequem.files.form;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.antequem.files.tree.Mapping;
import org.antequem.files.tree.Scalar;
import org.antequem.phrases.DateText;
import org.antequem.time.Bounds;
import org.antequem.time.Dating;
import org.antequem.time.Span;
import org.antequem.time.Taken;
import org.antequem.time.WrittenDate;

/**
 * The keys of a date that is not one text: what is taken from it, in which words it was said, by how much it may be
 * off; or the seconds between which it lies.
 */
final class DateMembers {

    /** The values of the key {@code as}: what is taken from a date. Of an unknown date, nothing is taken. */
    private enum As {
        WRITTEN(Taken.START_AND_END),
        WITHIN(Taken.SOMETIME_WITHIN),
        STARTS_WITHIN(Taken.START_WITHIN),
        STARTS_BY(Taken.START_BY),
        BY(Taken.ALL_BY),
        BEFORE(Taken.BEFORE),
        AFTER(Taken.AFTER),
        EARLY(Taken.EARLY),
        MID(Taken.MID),
        LATE(Taken.LATE),
        UNKNOWN(Taken.START_AND_END);

        final Taken taken;

        As(Taken taken) {
            this.taken = taken;
        }

        static As of(Taken taken) {
            As found = WRITTEN;
            for (As as : values()) {
                found = as.taken == taken && as != UNKNOWN ? as : found;
            }
            return found;
        }
    }

    private enum Calendar {
        GREGORIAN,
        JULIAN
    }

    private static final Key<String> DATE =
            new Key<>("date", new DateTextType(), "the date, in EDTF or in English words");
    private static final Key<As> AS = new Key<>(
            "as",
            new WordType<>(
                    "what is taken from a date",
                    ImmutableList.copyOf(As.values()),
                    as -> as.name().toLowerCase(Locale.ROOT)),
            "what is taken from the date; all that it says, where nothing is said");
    private static final Key<Calendar> CALENDAR =
            new Key<>("calendar", WordType.of(Calendar.class, "a calendar"), "of which calendar the date is");
    private static final Key<Span> GIVE_OR_TAKE = new Key<>(
            "give_or_take", SpanType.plain(), "by how much each end of it may be off, such as \"10 minutes\"");
    private static final Key<String> WORDS = new Key<>("words", new TextType("words"), "the words of the source");
    private static final Key<Bounds> START = new Key<>(
            "start", new BoundsType(), "the seconds between which it started, counted from 1970-01-01T00:00Z");
    private static final Key<Bounds> END =
            new Key<>("end", new BoundsType(), "the seconds between which it ended, counted from 1970-01-01T00:00Z");
    private static final Key<Boolean> ONGOING =
            new Key<>("ongoing", new TruthType(), "whether it goes on, rather than having an end that is not known");

    private DateMembers() {}

    static Shape shape(Form form) {
        return Shape.Members.of(ImmutableList.of(
                DATE.member(form),
                AS.member(form),
                CALENDAR.member(form),
                GIVE_OR_TAKE.member(form),
                WORDS.member(form),
                START.member(form),
                END.member(form),
                ONGOING.member(form)));
    }

    static Optional<Dating> read(Fields fields) {
        Optional<String> words = fields.get(WORDS);
        Optional<As> as = fields.get(AS);
        Optional<Calendar> calendar = fields.get(CALENDAR);
        Optional<Span> tolerance = fields.get(GIVE_OR_TAKE);
        boolean isOngoing = fields.get(ONGOING, false);
        boolean isBetweenSeconds = fields.has(START) || fields.has(END) || isOngoing;
        Optional<Dating> dating;
        if (as.filter(As.UNKNOWN::equals).isPresent()) {
            boolean isAlone = isAlone("as: unknown", fields, DATE, CALENDAR, GIVE_OR_TAKE, START, END)
                    && (!isOngoing || isAlone("as: unknown", fields, ONGOING));
            dating = isAlone ? Optional.of(Dating.UNKNOWN) : Optional.empty();
        } else if (isBetweenSeconds
                && !isAlone(
                        fields.has(START) ? "start" : fields.has(END) ? "end" : "ongoing",
                        fields,
                        DATE,
                        AS,
                        CALENDAR,
                        GIVE_OR_TAKE)) {
            dating = Optional.empty();
        } else if (isBetweenSeconds) {
            Bounds start = fields.get(START, Bounds.UNKNOWN);
            Bounds end = fields.get(END, Bounds.UNKNOWN);
            dating = fields.required(WORDS)
                    .flatMap(given -> fields.make(START, () -> new Dating(given, start, end, isOngoing)));
        } else {
            dating = fields.required(DATE).flatMap(text -> dating(fields, text, as, calendar, tolerance));
            dating.ifPresent(read -> logged(fields, read));
        }
        fields.close();
        return dating.map(read -> words.map(read::inWords).orElse(read));
    }

    /** Reports a key that says something else of the same date; true where there is none. */
    private static boolean isAlone(String said, Fields fields, Key<?>... others) {
        Optional<Key<?>> other = Arrays.stream(others).filter(fields::has).findFirst();
        other.ifPresent(key -> fields.reading()
                .refuse(
                        fields.keyPlace(key.name()),
                        "\"" + said + "\" and \"" + key + "\" say two things of one date",
                        "one of them"));
        return other.isEmpty();
    }

    private static void logged(Fields fields, Dating read) {
        fields.node(DATE).ifPresent(node -> fields.reading().dated(node, read.words(), read, false));
    }

    private static Optional<Dating> dating(
            Fields fields, String text, Optional<As> as, Optional<Calendar> calendar, Optional<Span> tolerance) {
        try {
            return Optional.of(dating(text, as, calendar, tolerance));
        } catch (IllegalArgumentException unreadable) {
            Reading in = fields.reading().at(DATE.name());
            in.add(DateProblems.dated(in, new Scalar(text, Scalar.Style.QUOTED, fields.place(DATE)), unreadable));
            return Optional.empty();
        }
    }

    private static Dating dating(String text, Optional<As> as, Optional<Calendar> calendar, Optional<Span> tolerance) {
        boolean isJulian = calendar.filter(Calendar.JULIAN::equals).isPresent();
        boolean isTaken = as.filter(what -> what != As.WRITTEN).isPresent();
        Dating dating = isJulian || isTaken
                ? new WrittenDate(
                                isJulian ? text : edtf(text),
                                as.map(what -> what.taken).orElse(Taken.START_AND_END),
                                isJulian,
                                null)
                        .dating()
                : DateText.parse(text).dating();
        return tolerance.map(dating::giveOrTake).orElse(dating);
    }

    private static String edtf(String text) {
        return DateText.parse(text)
                .phrase()
                .map(phrase -> phrase.edtf().toString())
                .orElse(text);
    }

    static Mapping write(Dating dating, Writing out) {
        Optional<WrittenDate> written = WrittenDate.of(dating);
        boolean isUnknown = dating.isUnknown() && written.isEmpty();
        boolean isBetweenSeconds = !isUnknown && written.isEmpty();
        Optional<As> as = written.map(WrittenDate::taken).map(As::of).filter(what -> what != As.WRITTEN);
        Optional<Calendar> julian = written.filter(WrittenDate::isJulian).map(date -> Calendar.JULIAN);
        return new Entries(out)
                .put(DATE, written.map(WrittenDate::date))
                .put(AS, isUnknown ? Optional.of(As.UNKNOWN) : as)
                .put(CALENDAR, julian)
                .put(GIVE_OR_TAKE, written.flatMap(date -> Optional.ofNullable(date.giveOrTake())))
                .put(WORDS, Optional.of(dating.words()).filter(words -> !isImplied(dating, written)))
                .put(START, bounds(dating.start(), isBetweenSeconds))
                .put(END, bounds(dating.end(), isBetweenSeconds))
                .flag(ONGOING, isBetweenSeconds && dating.ongoing())
                .build();
    }

    /** True where a dating has just the words that it gets if none are given. */
    private static boolean isImplied(Dating dating, Optional<WrittenDate> written) {
        return written.map(date -> date.dating().equals(dating)).orElse(dating.equals(Dating.UNKNOWN));
    }

    private static Optional<Bounds> bounds(Bounds bounds, boolean isBetweenSeconds) {
        return Optional.of(bounds).filter(there -> isBetweenSeconds && !there.equals(Bounds.UNKNOWN));
    }
}
