package org.antequem.files.form;

import org.jspecify.annotations.Nullable;

/**
 * The keys and ids that lead to a value: {@code events / receipt / during}.
 *
 * @param before null at the beginning
 */
record Path(@Nullable Path before, String last) {

    static final Path ROOT = new Path(null, "");

    Path to(String key) {
        return new Path(this, key);
    }

    @Override
    public String toString() {
        if (before == null) {
            return last;
        }
        String start = before.toString();
        return start.isEmpty() ? last : start + " / " + last;
    }
}
