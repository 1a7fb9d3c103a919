package org.antequem.timeline.network;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Arrays;

/**
 * A set of numbers, 0 or greater, that gives each the place at which it was entered. They are found by open addressing.
 */
final class IntIndex {

    static final int NOWHERE = -1;

    private int[] numbers = new int[8];
    /** For each slot, one more than the place of the number in it, or 0; at most half of the slots are taken. */
    private int[] slots = new int[16];

    private int size;

    int size() {
        return size;
    }

    int number(int place) {
        return numbers[place];
    }

    /** The place at which a number was entered, or {@link #NOWHERE}. */
    int place(int number) {
        return slots[slot(number)] - 1;
    }

    /** Enters a number, if it is not there yet, and returns its place. */
    @CanIgnoreReturnValue
    int enter(int number) {
        int slot = slot(number);
        if (slots[slot] == 0) {
            if (size == numbers.length) {
                grow();
                slot = slot(number);
            }
            numbers[size] = number;
            slots[slot] = ++size;
        }
        return slots[slot] - 1;
    }

    /** All numbers, in the order in which they were entered. */
    int[] toArray() {
        return Arrays.copyOf(numbers, size);
    }

    private int slot(int number) {
        int mask = slots.length - 1;
        int slot = (int) ((number * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (slots[slot] != 0 && numbers[slots[slot] - 1] != number) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        numbers = Arrays.copyOf(numbers, 2 * size);
        slots = new int[4 * size];
        for (int place = 0; place < size; place++) {
            slots[slot(numbers[place])] = place + 1;
        }
    }
}
