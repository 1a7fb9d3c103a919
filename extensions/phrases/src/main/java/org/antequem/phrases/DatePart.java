package org.antequem.phrases;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;
import org.antequem.time.Hemisphere;

/**
 * A date in EDTF, or one half of it. It is kept as it was said, rather than as days, since what days a season has
 * depends on who reads it.
 */
@Immutable
final class DatePart implements Serializable {

    private static final long serialVersionUID = 2L;

    /** At some time within an interval of EDTF: an hour, from its first minute to its last. */
    static final String WITHIN = "within";

    private final String part;
    private final String edtf;

    /** @param part {@code early}, {@code mid}, {@code late} or {@link #WITHIN}; empty for the whole */
    DatePart(String part, String edtf) {
        this.part = part;
        this.edtf = edtf;
    }

    static ImmutableList<DatePart> whole(String edtf) {
        return ImmutableList.of(new DatePart("", edtf));
    }

    String edtf() {
        return edtf;
    }

    boolean isWhole() {
        return part.isEmpty();
    }

    boolean isHour() {
        return part.equals(WITHIN);
    }

    /** True for a whole date that can stand in an interval or a set, as no set can. */
    boolean isDate() {
        return isWhole() && !edtf.startsWith("[");
    }

    Dating dating() {
        return switch (part) {
            case "early" -> Dating.early(edtf);
            case "mid" -> Dating.mid(edtf);
            case "late" -> Dating.late(edtf);
            case WITHIN -> Dating.sometimeWithin(edtf);
            default -> Dating.of(edtf);
        };
    }

    /** From the first second of any of them to the last, in either hemisphere: days name no season any more. */
    static Bounds extent(ImmutableList<DatePart> parts) {
        return extent(parts, Hemisphere.NORTHERN).hull(extent(parts, Hemisphere.SOUTHERN));
    }

    static Bounds extent(ImmutableList<DatePart> parts, Hemisphere hemisphere) {
        Conventions conventions = Conventions.STANDARD.inHemisphere(hemisphere);
        Bounds extent = parts.get(0).dating().in(conventions).extent();
        for (DatePart part : parts) {
            extent = extent.hull(part.dating().in(conventions).extent());
        }
        return extent;
    }
}
