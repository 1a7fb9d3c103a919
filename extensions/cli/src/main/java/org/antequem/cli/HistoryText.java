package org.antequem.cli;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.antequem.evaluation.Judgement;
import org.antequem.evaluation.VerdictHistory.Entry;

/** How a verdict changed as sources appeared, in sentences. */
record HistoryText(ImmutableList<Entry> entries, ZoneId zone) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    static HistoryText of(Judgement judgement) {
        return new HistoryText(
                judgement.evaluation().throughTime(judgement.claim()).entries(),
                judgement.conventions().zone());
    }

    String text() {
        return "  Through time:\n"
                + entries.stream().map(entry -> "    " + sentence(entry) + "\n").collect(Collectors.joining());
    }

    String markdown() {
        return "Through time:\n\n"
                + entries.stream().map(entry -> "- " + sentence(entry) + "\n").collect(Collectors.joining());
    }

    private String sentence(Entry entry) {
        String by = entry.by().isEmpty()
                ? ""
                : "; by then " + entry.by().stream().map(Object::toString).collect(Collectors.joining(", "))
                        + " had certainly spoken";
        return since(entry) + ": " + VerdictName.shown(entry.verdict()) + by;
    }

    private String since(Entry entry) {
        if (!entry.undated().isEmpty()) {
            return "with what has no date";
        } else if (!entry.during().hasEarliest()) {
            return "at first";
        }
        ZonedDateTime second = Instant.ofEpochSecond(entry.during().earliest()).atZone(zone);
        boolean isLastOfItsDay = second.plusSeconds(1).getDayOfYear() != second.getDayOfYear();
        return "from " + (isLastOfItsDay ? "the end of " : "") + DAY.format(second) + " on";
    }
}
