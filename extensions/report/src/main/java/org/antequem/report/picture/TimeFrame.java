package org.antequem.report.picture;

import static org.antequem.report.svg.Sheet.MARGIN;

import com.google.common.collect.ImmutableList;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.antequem.report.picture.Ticks.Tick;
import org.antequem.report.svg.Ink;
import org.antequem.report.svg.Sheet;
import org.antequem.report.svg.Sheet.Anchor;
import org.antequem.time.Bounds;

/** Rows of names with a time axis beside them; on a narrow sheet, beneath them. */
final class TimeFrame {

    /** What is left free between rows. */
    static final double SPACE = 16;

    private static final double NARROW = 620;
    private static final double MOST_FOR_NAMES = 320;
    private static final double SHARE_OF_NAMES = 0.3;

    private final Sheet sheet;
    private final boolean isNarrow;
    private final double names;
    private final TimeScale scale;
    private final ImmutableList<Tick> ticks;
    private final String ofTimes;
    private final double top;

    /** Draws the axis of a calendar; none where no date is known. */
    static TimeFrame onTheCalendar(Sheet sheet, Optional<Bounds> seconds, ZoneId zone) {
        return new TimeFrame(
                sheet,
                seconds.orElse(Bounds.UNKNOWN),
                scale -> seconds.isPresent() ? Ticks.onTheCalendar(scale, zone) : ImmutableList.of(),
                "Times of day are those of " + words(zone) + ".");
    }

    /** Draws an axis on which seconds are counted, up to days; or months, or years. */
    static TimeFrame counted(Sheet sheet, Bounds seconds, ChronoUnit unit) {
        return new TimeFrame(
                sheet, seconds, scale -> unit == ChronoUnit.DAYS ? Ticks.counted(scale) : Ticks.in(unit, scale), "");
    }

    private static String words(ZoneId zone) {
        if (zone.equals(ZoneOffset.UTC)) {
            return "UTC";
        }
        return (zone instanceof ZoneOffset ? "UTC" : "") + zone.getId();
    }

    /** @param ofTimes what is said beneath the rows where the axis counts less than days */
    private TimeFrame(Sheet sheet, Bounds seconds, Function<TimeScale, ImmutableList<Tick>> axis, String ofTimes) {
        this.sheet = sheet;
        this.isNarrow = sheet.width() < NARROW;
        this.names = isNarrow ? sheet.width() - 2 * MARGIN : Math.min(MOST_FOR_NAMES, sheet.width() * SHARE_OF_NAMES);
        this.scale = new TimeScale(
                seconds.earliest(), seconds.latest(), isNarrow ? MARGIN : MARGIN + names + SPACE, sheet.right());
        this.ticks = axis.apply(scale);
        this.ofTimes = ofTimes;
        this.top = sheet.bottom();
        for (Tick tick : ticks) {
            if (!tick.label().isEmpty()) {
                sheet.text(scale.x(tick.second()) + 4, top, tick.label(), Ink.DETAIL, Anchor.START, sheet.width(), 1);
            }
        }
        sheet.reach(top + (ticks.isEmpty() ? 0 : Ink.DETAIL.leading() + SPACE / 2));
    }

    TimeScale scale() {
        return scale;
    }

    /** How wide the part is on which bars are drawn. */
    double wide() {
        return scale.right() - scale.left();
    }

    /**
     * Writes the name of a row and what is said of it.
     *
     * @param top of the row
     */
    Label label(double top, String name, Ink ink, ImmutableList<String> details) {
        return label(top, name, ink, details, ImmutableList.of());
    }

    /**
     * Writes the name of a row and what is said of it.
     *
     * @param top of the row
     * @param lines through the row from above; where names stand above their bars, they keep clear of these if they can
     */
    Label label(double top, String name, Ink ink, ImmutableList<String> details, List<Double> lines) {
        Strip clear = Strip.clearOf(isNarrow ? lines : ImmutableList.of(), MARGIN, MARGIN + names);
        double within = clear.left() == MARGIN ? clear.width() : names;
        double next = sheet.text(MARGIN, top, name, ink, Anchor.START, within, 3);
        for (String detail : details) {
            next = sheet.text(MARGIN, next + 1, detail, Ink.DETAIL, Anchor.START, within, isNarrow ? 5 : 6);
        }
        return new Label(next, isNarrow ? next + 4 : top);
    }

    /**
     * A name that was written.
     *
     * @param bottom its lower edge
     * @param plot where the bars of its row may begin
     */
    record Label(double bottom, double plot) {}

    /** Draws the lines of the axis, down to what has been drawn, and says of which zone times of day are. */
    void close() {
        for (Tick tick : ticks) {
            double x = scale.x(tick.second());
            sheet.drawBehind(Sheet.line("rule", x, top, x, sheet.bottom() - SPACE));
        }
        if (ticks.stream().anyMatch(Tick::isOfADay)) {
            sheet.paragraph(ofTimes, Ink.DETAIL);
            sheet.space(SPACE / 2);
        }
    }
}
