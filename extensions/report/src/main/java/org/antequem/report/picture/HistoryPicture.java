package org.antequem.report.picture;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.VerdictHistory;
import org.antequem.evaluation.VerdictHistory.Entry;
import org.antequem.model.Claim;
import org.antequem.model.Source;
import org.antequem.report.picture.Bar.Look;
import org.antequem.report.picture.Bar.Part;
import org.antequem.report.picture.Legend.Sign;
import org.antequem.report.svg.Ink;
import org.antequem.report.svg.Sheet;
import org.antequem.report.svg.Sheet.Anchor;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.verdict.Verdict;

/** A picture of how the verdict on a claim changed over time, as sources appeared. */
public final class HistoryPicture implements Picture {

    private final VerdictHistory history;
    private final Limits limits;
    private final Conventions conventions;

    private HistoryPicture(VerdictHistory history, Conventions conventions) {
        this.history = history;
        this.conventions = conventions;
        this.limits = Limits.of(conventions.zone());
    }

    /** True if the verdict was not the same at all times, so that there is a change to see. */
    public static boolean isOf(VerdictHistory history) {
        requireNonNull(history, "history");
        return history.entries().stream().map(Entry::verdict).distinct().count() > 1;
    }

    /**
     * A picture of how the verdict on a claim changed over time. The claim is judged once for each time at which a
     * source appeared.
     */
    public static HistoryPicture of(Claim claim, Evaluation evaluation) {
        requireNonNull(evaluation, "evaluation");
        return of(evaluation.throughTime(claim), evaluation);
    }

    /** A picture of what an evaluation says of a claim {@linkplain Evaluation#throughTime through time}. */
    public static HistoryPicture of(VerdictHistory history, Evaluation evaluation) {
        requireNonNull(history, "history");
        requireNonNull(evaluation, "evaluation");
        return new HistoryPicture(history, evaluation.dossier().conventions());
    }

    @Override
    public String title() {
        ImmutableList<Entry> entries = history.entries();
        Verdict verdict = entries.get(entries.size() - 1).verdict();
        if (!isOf(history)) {
            return "At all times the verdict was " + words(verdict);
        }
        int changed = entries.size() - 1;
        while (entries.get(changed - 1).verdict() == verdict) {
            changed--;
        }
        Entry last = entries.get(changed);
        Entry before = entries.get(changed - 1);
        String since = last.isAsItStands()
                ? "On the record as it stands"
                : "Since " + limits.on(last.during().earliest());
        return since + " the verdict is " + words(last.verdict()) + "; before, it was " + words(before.verdict());
    }

    @Override
    public String description() {
        return "The verdict on " + Words.quoted(history.claim().wording()) + " through time. "
                + facts().rows().stream()
                        .map(row -> String.join(
                                ", ",
                                row.stream().filter(text -> !text.isEmpty()).toList()))
                        .collect(Collectors.joining(". "))
                + ".";
    }

    @Override
    public FactTable facts() {
        ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
        for (Entry entry : history.entries()) {
            rows.add(ImmutableList.of(words(entry.verdict()), when(entry), String.join("; ", because(entry))));
        }
        return new FactTable(ImmutableList.of("Verdict", "When", "Because of"), rows.build());
    }

    @Override
    public String svg(int width) {
        return drawn(width).svg();
    }

    Drawn drawn(int width) {
        String subtitle = "What one could have concluded of "
                + Words.quoted(history.claim().wording()) + ", as sources appeared.";
        Sheet sheet = new Sheet(width, title() + subtitle + facts());
        sheet.paragraph(title(), Ink.TITLE);
        sheet.paragraph(subtitle, Ink.SUBTITLE);
        sheet.space(12);
        TimeFrame frame = TimeFrame.onTheCalendar(sheet, seconds(), conventions.zone());
        BarDrawing bars = new BarDrawing(sheet);
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        for (Entry entry : history.entries()) {
            double top = sheet.bottom();
            TimeFrame.Label label = frame.label(top, words(entry.verdict()), Ink.NAME, because(entry));
            double next = sheet.text(
                    frame.scale().left(), label.plot(), when(entry), Ink.LIMIT, Anchor.START, frame.wide(), 2);
            for (Part part : parts(entry)) {
                signs.add(part.look() == Look.SOLID ? Sign.STANDS : Sign.MAY_STAND);
                bars.draw(part, frame.scale().x(part.from()), frame.scale().x(part.to()), next);
            }
            sheet.reach(Math.max(label.bottom(), next + BarDrawing.HEIGHT) + TimeFrame.SPACE);
        }
        frame.close();
        new Legend(sheet).draw(signs);
        return new Drawn(sheet, sheet.svg(title(), description(), bars.pattern()));
    }

    private static ImmutableList<Part> parts(Entry entry) {
        if (entry.isAsItStands()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Part> parts = ImmutableList.builder();
        if (entry.told().earliest() < entry.told().latest() && entry.during().hasEarliest()) {
            parts.add(new Part(
                    Look.HATCHED, entry.told().earliest(), entry.during().earliest()));
        }
        return parts.add(new Part(
                        Look.SOLID, entry.during().earliest(), entry.during().latest()))
                .build();
    }

    private Optional<Bounds> seconds() {
        return TimeScale.known(history.entries().stream()
                        .filter(entry -> !entry.isAsItStands())
                        .flatMap(entry -> Stream.of(entry.during(), entry.told())))
                .map(all -> TimeScale.around(all, 0.15, 0.15));
    }

    private String when(Entry entry) {
        if (entry.isAsItStands()) {
            return "on the record as it stands";
        }
        boolean isLast = !entry.during().hasLatest();
        if (!entry.during().hasEarliest()) {
            return isLast
                    ? "by what has a date"
                    : "until " + limits.on(entry.during().latest() + 1);
        }
        String from = limits.on(entry.during().earliest());
        return isLast
                ? "at the latest from " + from + " on"
                : "at the latest from " + from + ", until "
                        + limits.on(entry.during().latest() + 1);
    }

    private static ImmutableList<String> because(Entry entry) {
        List<String> because = new ArrayList<>();
        if (!entry.by().isEmpty()) {
            because.add("because of " + entry.by().stream().map(Source::quoted).collect(Collectors.joining(" and ")));
        }
        if (!entry.undated().isEmpty()) {
            because.add(Words.counted(entry.undated().size(), "statement") + " without a date");
        }
        return ImmutableList.copyOf(because);
    }

    private static String words(Verdict verdict) {
        return verdict.name().replace('_', ' ');
    }
}
