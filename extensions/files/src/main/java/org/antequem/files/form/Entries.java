package org.antequem.files.form;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Collection;
import java.util.Optional;
import org.antequem.files.tree.Mapping;
import org.antequem.files.tree.Scalar;

/**
 * The entries of a mapping that is being written: in the complete form all keys, in the short form what is recorded.
 */
public final class Entries {

    private final Mapping.Builder mapping = Mapping.builder();
    private final Writing out;

    public Entries(Writing out) {
        this.out = out;
    }

    public Writing writing() {
        return out;
    }

    public boolean isComplete() {
        return out.isComplete();
    }

    @CanIgnoreReturnValue
    public <T> Entries put(Key<T> key, T value) {
        mapping.put(key.name(), key.type().write(value, out));
        return this;
    }

    @CanIgnoreReturnValue
    public <T> Entries put(Key<T> key, Optional<T> value) {
        if (value.isPresent()) {
            return put(key, value.get());
        }
        if (isComplete()) {
            mapping.put(key.name(), Scalar.NULL);
        }
        return this;
    }

    /** Adds a list that may be empty; an empty list says that there are none. */
    @CanIgnoreReturnValue
    public <T, C extends Collection<T>> Entries putAll(Key<C> key, C values) {
        return isComplete() || !values.isEmpty() ? put(key, values) : this;
    }

    /** Adds yes or no, where a missing key means no. */
    @CanIgnoreReturnValue
    public Entries flag(Key<Boolean> key, boolean value) {
        return isComplete() || value ? put(key, value) : this;
    }

    public Mapping build() {
        return mapping.build();
    }
}
