package org.antequem.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.antequem.files.DateRead;
import org.antequem.files.tree.Mapping;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;
import org.antequem.time.EnglishDates;
import org.antequem.time.UnreadableDateException;
import org.antequem.time.WrittenDate;
import org.jspecify.annotations.Nullable;

/** A date that was handed to {@code antequem dates}, and how it is read; or why it is not. */
final class DateShown {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private final String text;
    private final @Nullable DateRead read;
    private final @Nullable String problem;
    private final Conventions conventions;

    private DateShown(String text, @Nullable DateRead read, @Nullable String problem, Conventions conventions) {
        this.text = text;
        this.read = read;
        this.problem = problem;
        this.conventions = conventions;
    }

    static DateShown of(String text, Conventions conventions) {
        try {
            return new DateShown(text, DateRead.parse(text), null, conventions);
        } catch (UnreadableDateException e) {
            String hint = DateRead.nearest(e)
                    .map(near -> "; did you mean \"" + near + "\"?")
                    .orElse("");
            return new DateShown(text, null, e.getMessage() + hint, conventions);
        } catch (IllegalArgumentException e) {
            return new DateShown(text, null, e.getMessage(), conventions);
        }
    }

    Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    /** The lines to print; empty where the date is not understood. */
    String text() {
        if (read == null) {
            return "";
        }
        Dating dating = read.dating().in(conventions);
        String when = dating.start().equals(dating.end())
                ? "  between    " + between(dating.start(), " and ") + "\n"
                : "  begins     " + between(dating.start(), " to ") + "\n  ends       " + between(dating.end(), " to ")
                        + "\n";
        return text + "\n  is read as " + read.edtf() + "\n  in English " + english(read) + "\n" + when;
    }

    /** The reading of a phrase in plain English, without the words of the phrase. */
    private static String english(DateRead read) {
        return EnglishDates.when(
                read.isPhrase() && !read.edtf().equals("unknown")
                        ? WrittenDate.parse(read.edtf()).dating()
                        : read.dating());
    }

    private String between(Bounds bounds, String word) {
        return shown(bounds.hasEarliest(), bounds.earliest()).orElse("any time before")
                + word
                + shown(bounds.hasLatest(), bounds.latest()).orElse("any time after");
    }

    Mapping json() {
        Mapping.Builder json = Mapping.builder().put("text", text);
        json.put("edtf", Optional.ofNullable(read).map(DateRead::edtf));
        json.put("english", Optional.ofNullable(read).map(DateShown::english));
        Bounds start =
                read == null ? Bounds.UNKNOWN : read.dating().in(conventions).start();
        Bounds end =
                read == null ? Bounds.UNKNOWN : read.dating().in(conventions).end();
        return json.put("start", bounds(start))
                .put("end", bounds(end))
                .put("problem", problem())
                .build();
    }

    private Mapping bounds(Bounds bounds) {
        return Mapping.builder()
                .put(
                        "earliest",
                        second(bounds.hasEarliest(), bounds.earliest())
                                .map(ZonedDateTime::toOffsetDateTime)
                                .map(OffsetDateTime::toString))
                .put(
                        "latest",
                        second(bounds.hasLatest(), bounds.latest())
                                .map(ZonedDateTime::toOffsetDateTime)
                                .map(OffsetDateTime::toString))
                .build();
    }

    /** A second as a day, where it is the first or the last of one; else with its time. */
    private Optional<String> shown(boolean isKnown, long second) {
        return second(isKnown, second).map(when -> {
            LocalTime time = when.toLocalTime();
            boolean isDay = time.equals(LocalTime.MIDNIGHT) || time.equals(LAST_SECOND);
            return isDay ? when.toLocalDate().toString() : when.toLocalDate() + " " + time;
        });
    }

    private Optional<ZonedDateTime> second(boolean isKnown, long second) {
        try {
            ZoneId zone = conventions.zone();
            return isKnown ? Optional.of(Instant.ofEpochSecond(second).atZone(zone)) : Optional.empty();
        } catch (DateTimeException outOfReach) {
            return Optional.empty();
        }
    }
}
