package org.antequem.time;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;

/**
 * Digits of which some may be left open: {@code 196X}, {@code X2}.
 *
 * @param digits four bits each, the last digit in the lowest; {@link #OPEN} for {@code X}
 * @param length how many there are
 */
@Immutable
record DigitMask(int digits, int length) implements Serializable {

    static final int OPEN = 15;

    /** The mask with one more digit on the right. */
    static int append(int digits, int digit) {
        return (digits << 4) | digit;
    }

    /** How many of the rightmost digits are open, where no other is; −1 otherwise. */
    int openFromTheRight() {
        int open = 0;
        while (open < length && digit(open) == OPEN) {
            open++;
        }
        for (int place = open; place < length; place++) {
            if (digit(place) == OPEN) {
                return -1;
            }
        }
        return open;
    }

    boolean isExact() {
        return openFromTheRight() == 0;
    }

    boolean isWhollyOpen() {
        return openFromTheRight() == length;
    }

    int lowest() {
        return filled(0);
    }

    int highest() {
        return filled(9);
    }

    boolean matches(int value) {
        int rest = value;
        for (int place = 0; place < length; place++) {
            int digit = digit(place);
            if (digit != OPEN && digit != rest % 10) {
                return false;
            }
            rest /= 10;
        }
        return rest == 0;
    }

    private int filled(int open) {
        int value = 0;
        for (int place = length - 1; place >= 0; place--) {
            value = 10 * value + (digit(place) == OPEN ? open : digit(place));
        }
        return value;
    }

    private int digit(int place) {
        return (digits >> (4 * place)) & 15;
    }

    /** As EDTF writes it. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(length);
        for (int place = length - 1; place >= 0; place--) {
            text.append(digit(place) == OPEN ? 'X' : (char) ('0' + digit(place)));
        }
        return text.toString();
    }
}
