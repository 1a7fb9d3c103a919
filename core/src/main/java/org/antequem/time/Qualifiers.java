package org.antequem.time;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;

/** How sure each component of a date is, and the shortest way to write that (ISO 8601-2, 8.2.4). */
@Immutable
record Qualifiers(Qualifier year, Qualifier month, Qualifier day) implements Serializable {

    static final Qualifiers NONE = new Qualifiers(Qualifier.NONE, Qualifier.NONE, Qualifier.NONE);

    boolean isNone() {
        return any() == Qualifier.NONE;
    }

    static Qualifiers of(Qualifier year, Qualifier month, Qualifier day) {
        return year == Qualifier.NONE && month == Qualifier.NONE && day == Qualifier.NONE
                ? NONE
                : new Qualifiers(year, month, day);
    }

    Qualifier any() {
        return year.and(month).and(day);
    }

    /** True where one qualifier at the end of the whole date says it all. */
    boolean isWhole(Precision precision) {
        return switch (precision) {
            case YEAR -> true;
            case SEASON, MONTH -> year == month;
            default -> year == month && month == day;
        };
    }

    /**
     * Writes a date with its qualifiers: one behind a component stands for it and all to its left, one in front for it
     * alone. As much as possible stands behind, as far right as possible.
     *
     * @param month two characters, or nothing
     * @param day two characters, or nothing
     */
    String write(String year, String month, String day) {
        Qualifier whole =
                day.isEmpty() ? Qualifier.NONE : this.year.shared(this.month).shared(this.day);
        Qualifier restOfMonth = this.month.without(whole);
        Qualifier group =
                month.isEmpty() ? Qualifier.NONE : this.year.without(whole).shared(restOfMonth);
        StringBuilder text = new StringBuilder(16);
        text.append(year).append(this.year.without(whole).without(group));
        if (!month.isEmpty()) {
            text.append('-').append(restOfMonth.without(group)).append(month).append(group);
        }
        if (!day.isEmpty()) {
            text.append('-').append(this.day.without(whole)).append(day).append(whole);
        }
        return text.toString();
    }
}
