package org.antequem.time;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;

/**
 * A year of more digits than a {@code long} has, kept as written: its digits, so many zeros, and how many of the digits
 * are significant.
 *
 * @param digits without leading zeros
 * @param zeros how many zeros follow them; {@link Long#MAX_VALUE} for that many or more
 * @param significant how many digits from the left say something; the rest may be any
 */
@Immutable
record HugeYear(boolean negative, String digits, long zeros, long significant) implements Serializable {

    /** True where every year that this can be is later than every one that {@code other} can be. */
    boolean isAfter(HugeYear other) {
        if (negative != other.negative) {
            return other.negative;
        }
        return negative ? other.isFartherThan(this) : isFartherThan(other);
    }

    /** From the year 0: the nearest that this can be is farther than the farthest that {@code other} can be. */
    private boolean isFartherThan(HugeYear other) {
        if (zeros == Long.MAX_VALUE || other.zeros == Long.MAX_VALUE) {
            return zeros > other.zeros;
        }
        long length = digits.length() + zeros;
        long otherLength = other.digits.length() + other.zeros;
        if (length != otherLength) {
            return length > otherLength;
        }
        for (int place = 0; place < Math.max(digits.length(), other.digits.length()); place++) {
            int difference = digit(place, '0') - other.digit(place, '9');
            if (difference != 0) {
                return difference > 0;
            }
        }
        return false;
    }

    private char digit(int place, char unknown) {
        if (place >= significant) {
            return unknown;
        }
        return place < digits.length() ? digits.charAt(place) : '0';
    }
}
