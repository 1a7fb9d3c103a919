package org.antequem.time;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A year as a date writes it, and the years that it can be.
 *
 * @param first the first of them; says nothing where the year is huge
 * @param last the last of them; says nothing where the year is huge
 * @param mask its digits, where some are left open
 * @param huge where it has more digits than a {@code long}
 * @param isSignificant true where the number of its significant digits is stated: {@code 1950S2}
 * @param isYearOnly true where neither month nor day can follow
 * @param level of EDTF
 */
@Immutable
record EdtfYear(
        long first,
        long last,
        @Nullable DigitMask mask,
        @Nullable HugeYear huge,
        boolean isSignificant,
        boolean isYearOnly,
        int level)
        implements Serializable {

    static EdtfYear exact(long year) {
        return new EdtfYear(year, year, null, null, false, false, year < 0 ? 1 : 0);
    }

    /** One or two digits left open from the right are of level 1, any others of level 2. */
    static EdtfYear masked(DigitMask mask) {
        int open = mask.openFromTheRight();
        return new EdtfYear(mask.lowest(), mask.highest(), mask, null, false, false, open == 1 || open == 2 ? 1 : 2);
    }

    /** Of two years at least one of which is huge: true where this is certainly the later. */
    boolean isAfter(EdtfYear other) {
        if (huge == null) {
            return other.huge != null && other.huge.negative();
        }
        return other.huge == null ? !huge.negative() : huge.isAfter(other.huge);
    }

    boolean matches(long year) {
        return mask == null ? year == first : mask.matches((int) year);
    }
}
