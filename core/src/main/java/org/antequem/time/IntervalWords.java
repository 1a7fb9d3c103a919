package org.antequem.time;

import java.util.Objects;
import org.antequem.time.EdtfEnd.Kind;
import org.jspecify.annotations.Nullable;

/**
 * An interval in English.
 *
 * @param first null where its start is open or unknown
 * @param last null where its end is open or unknown
 */
record IntervalWords(
        @Nullable PeriodWords first, Kind start, @Nullable PeriodWords last, Kind end) implements EdtfWords {

    private static final String UNKNOWN_TIME = "a time that is not recorded";
    private static final String NOT_RECORDED = "at " + UNKNOWN_TIME;

    static IntervalWords of(EdtfInterval interval) {
        return new IntervalWords(
                words(interval.from()),
                interval.from().kind(),
                words(interval.to()),
                interval.to().kind());
    }

    /** All from one date to another, of which one may be missing. */
    static IntervalWords of(EdtfMember range) {
        PeriodWords first = range.first().map(PeriodWords::of).orElse(null);
        PeriodWords last = range.last().map(PeriodWords::of).orElse(null);
        return new IntervalWords(
                first, first == null ? Kind.OPEN : Kind.DATED, last, last == null ? Kind.OPEN : Kind.DATED);
    }

    private static @Nullable PeriodWords words(EdtfEnd end) {
        return end.date().map(PeriodWords::of).orElse(null);
    }

    @Override
    public String when() {
        if (first != null && last != null) {
            return isOneDate() ? first.when() : fromTo(first, last);
        }
        if (first != null) {
            return "from " + first.noun() + orSo(start) + (end == Kind.OPEN ? " on" : " to a time that is not known");
        }
        if (last != null) {
            return last.until() + orSo(end);
        }
        return end == Kind.OPEN ? "from a time that is not known on" : NOT_RECORDED;
    }

    @Override
    public String happened() {
        if (first != null && last != null) {
            return isOneDate()
                    ? "happened " + first.when()
                    : "began " + first.when() + orSo(start) + " and ended " + last.when() + orSo(end);
        }
        if (first != null) {
            return "began " + first.when() + orSo(start) + (end == Kind.OPEN ? " and went on" : "");
        }
        if (last != null) {
            return "ended " + last.when() + orSo(end);
        }
        return end == Kind.OPEN ? "began at a time that is not known and went on" : "happened";
    }

    @Override
    public String throughout() {
        if (first != null && last != null) {
            return isOneDate() ? first.throughout() : fromTo(first, last);
        }
        return last == null ? when() : "until " + last.noun() + orSo(end);
    }

    @Override
    public String within() {
        PeriodWords earliest = earliest();
        PeriodWords latest = latest();
        if (earliest != null && latest != null) {
            return isOneDate() ? latest.when() : "between " + earliest.nounBefore(latest) + " and " + latest.noun();
        }
        if (latest != null) {
            return latest.by();
        }
        return earliest == null ? NOT_RECORDED : "at some time from " + earliest.noun() + " on";
    }

    @Override
    public String happenedWithin() {
        boolean isBetween = earliest() != null && latest() != null && !isOneDate();
        return "happened " + (isBetween ? "at some time " : "") + within();
    }

    @Override
    public String since() {
        PeriodWords earliest = earliest();
        PeriodWords latest = latest();
        if (earliest != null && latest != null) {
            return isOneDate() ? latest.since() : "from some time " + within();
        }
        if (latest != null) {
            return latest.sinceOrEarlier();
        }
        return earliest == null ? "from " + UNKNOWN_TIME : "from " + earliest.noun() + " or later";
    }

    @Override
    public String began() {
        PeriodWords earliest = earliest();
        return earliest == null || latest() != null ? "began " + within() : "began " + earliest.when() + " or later";
    }

    @Override
    public String sinceOrEarlier() {
        return last == null ? "from " + UNKNOWN_TIME : last.sinceOrEarlier();
    }

    @Override
    public String by() {
        return last == null ? NOT_RECORDED : last.by();
    }

    @Override
    public String noun() {
        return last != null && isOneDate() ? last.noun() : "the time " + when();
    }

    @Override
    public String in(Part part) {
        return last != null && isOneDate() ? last.in(part) : part.of("in") + noun();
    }

    private boolean isOneDate() {
        return start == Kind.DATED && end == Kind.DATED && Objects.equals(first, last);
    }

    private String fromTo(PeriodWords from, PeriodWords to) {
        String start = isOpen() ? from.noun() + orSo(this.start) : from.nounBefore(to);
        return "from " + start + " to " + to.noun() + orSo(end);
    }

    private boolean isOpen() {
        return start != Kind.DATED || end != Kind.DATED;
    }

    /** Before which it certainly did not start; null where there is no such date. */
    private @Nullable PeriodWords earliest() {
        return start == Kind.ON_OR_BEFORE ? null : first;
    }

    /** After which it certainly did not end; null where there is no such date. */
    private @Nullable PeriodWords latest() {
        return end == Kind.ON_OR_AFTER ? null : last;
    }

    private static String orSo(Kind kind) {
        return kind == Kind.ON_OR_BEFORE ? " or earlier" : kind == Kind.ON_OR_AFTER ? " or later" : "";
    }
}
