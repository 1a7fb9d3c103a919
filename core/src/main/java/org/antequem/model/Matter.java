package org.antequem.model;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * What interests are about. Matters may nest: the harbours of a country lie within the matter of the country.
 *
 * @param within the matter that contains it; null where none is recorded
 */
@Immutable
public record Matter(String name, @Nullable Matter within) implements Named {

    public Matter {
        requireNonNull(name, "name");
        Names.checkNotBlank(name, "the name of a matter");
    }

    public static Matter of(String name) {
        return new Matter(name, null);
    }

    /** A matter within this one. */
    public Matter part(String name) {
        return new Matter(name, this);
    }

    /** True where the other is this matter or lies within it. */
    public boolean encloses(Matter other) {
        for (Matter matter = other; matter != null; matter = matter.within) {
            if (matter.equals(this)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof Matter that)) {
            return false;
        }
        Matter one = this;
        while (one != that) {
            if (one == null || that == null || !one.name.equals(that.name)) {
                return false;
            }
            one = one.within;
            that = that.within;
        }
        return true;
    }

    /** Of its name alone: what matters of one name lie within is seldom asked, and may be deep. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return Names.shown(name);
    }
}
