package org.antequem.explanation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.antequem.model.Not;
import org.antequem.model.Proposition;
import org.antequem.model.Saying;
import org.antequem.time.Approximation;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;

/** What a date is taken for that is marked with a {@code ~}, or early, mid or late in a period: in words. */
final class TakenAs {

    private final Conventions read;

    private TakenAs(Conventions read) {
        this.read = read;
    }

    /** {@code ", taken as 2725 to 2275 BC"}; nothing for what is read as it stands, and for a denial. */
    static String words(Proposition said, Conventions read) {
        Proposition inner = said;
        while (inner instanceof Saying saying) {
            inner = saying.said();
        }
        Optional<Dating> dated = inner instanceof Not ? Optional.empty() : inner.stated();
        try {
            return dated.filter(date -> isTaken(date, read.approximation()))
                    .map(date -> ", taken as " + new TakenAs(read).of(date.in(read)))
                    .orElse("");
        } catch (DateTimeException beyondTheCalendar) {
            return "";
        }
    }

    private static boolean isTaken(Dating date, Approximation approximation) {
        return (date.isApproximate() && approximation.circaTimes() > 0)
                || (date.isPart() && approximation.takesHalves());
    }

    private String of(Dating date) {
        if (date.start().equals(date.end())) {
            return of(date.start());
        }
        String start = date.start().equals(Bounds.UNKNOWN) ? "" : "beginning " + of(date.start());
        String end = date.end().equals(Bounds.UNKNOWN) ? "" : "ending " + of(date.end());
        return start + (start.isEmpty() || end.isEmpty() ? "" : ", ") + end;
    }

    /** {@code "1855 to 1865"}: in the longest units that fit. */
    private String of(Bounds bounds) {
        LocalDate first = day(bounds.hasEarliest() ? bounds.earliest() : bounds.latest() + 1);
        LocalDate morrow = day(bounds.hasLatest() ? bounds.latest() : bounds.earliest() - 1)
                .plusDays(1);
        boolean isOfMonths = first.getDayOfMonth() == 1 && morrow.getDayOfMonth() == 1;
        boolean isOfYears = isOfMonths && first.getMonth() == Month.JANUARY && morrow.getMonth() == Month.JANUARY;
        LocalDate last = morrow.minusDays(1);
        String before = isOfYears ? "" : isOfMonths ? month(first) : first.getDayOfMonth() + " " + month(first);
        String after = isOfYears ? "" : isOfMonths ? month(last) : last.getDayOfMonth() + " " + month(last);
        if (!bounds.hasEarliest()) {
            return "no later than " + after + year(last);
        }
        if (!bounds.hasLatest()) {
            return "no earlier than " + before + year(first);
        }
        boolean isOne = before.equals(after) && first.getYear() == last.getYear();
        if (isOne) {
            return after + year(last);
        }
        boolean isBefore = last.getYear() <= 0;
        String begun = isBefore ? "" + (1 - first.getYear()) : year(first);
        String ended = !isBefore && first.getYear() <= 0 ? "AD " + year(last) : year(last);
        return before + begun + " to " + after + ended;
    }

    private LocalDate day(long second) {
        return LocalDate.ofInstant(Instant.ofEpochSecond(second), read.zone());
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " ";
    }

    private static String year(LocalDate day) {
        return day.getYear() > 0 ? "" + day.getYear() : 1 - day.getYear() + " BC";
    }
}
