package org.antequem.model;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A subject of interests, such as a country or its harbours. One matter can lie within another.
 *
 * @param within the matter that contains this one; null if none is recorded
 */
@Immutable
public record Matter(String name, @Nullable Matter within) implements Named {

    public Matter {
        requireNonNull(name, "name");
        Names.checkNotBlank(name, "the name of a matter");
    }

    /**
     * A matter that is not part of a larger one: {@code Matter.of("Syria")}.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public static Matter of(String name) {
        return new Matter(name, null);
    }

    /**
     * A new matter that is part of this one: {@code SYRIA.part("its harbours")}.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public Matter part(String name) {
        return new Matter(name, this);
    }

    /** True if the other matter is this one or lies within it, at any depth. */
    public boolean encloses(Matter other) {
        requireNonNull(other, "other");
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

    /** A hash code of the name alone, because matters can be nested deeply. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return Names.shown(name);
    }
}
