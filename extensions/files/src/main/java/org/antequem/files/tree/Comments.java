package org.antequem.files.tree;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The comments on a value, and on the values within it.
 *
 * <p>A comment belongs to the entry or item that it precedes, or on whose line it stands. A comment that is indented
 * deeper than what follows belongs to what it follows. Each is kept as it was written, with its {@code #}.
 *
 * @param before the lines before the value; an empty string is an empty line
 * @param behind the comment at the end of the value's first line
 * @param after the lines after the value
 * @param within the comments on values within the value, by their keys; for a list, by their indices from 0
 */
public record Comments(
        ImmutableList<String> before,
        Optional<String> behind,
        ImmutableList<String> after,
        ImmutableMap<String, Comments> within) {

    /** No comments. */
    public static final Comments NONE =
            new Comments(ImmutableList.of(), Optional.empty(), ImmutableList.of(), ImmutableMap.of());

    public Comments {
        requireNonNull(before, "before");
        requireNonNull(behind, "behind");
        requireNonNull(after, "after");
        requireNonNull(within, "within");
    }

    /** True if there are no comments on the value or within it. */
    public boolean isEmpty() {
        return before.isEmpty() && behind.isEmpty() && after.isEmpty() && within.isEmpty();
    }

    /** The comments on one of the values within this one; {@link #NONE} if there are none. */
    public Comments of(String key) {
        requireNonNull(key, "key");
        return requireNonNull(within.getOrDefault(key, NONE));
    }

    /** All lines of these comments in the order of the text, without empty lines. */
    public ImmutableList<String> lines() {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        before.stream().filter(line -> !line.isEmpty()).forEach(lines::add);
        behind.ifPresent(lines::add);
        within.values().forEach(comments -> lines.addAll(comments.lines()));
        after.stream().filter(line -> !line.isEmpty()).forEach(lines::add);
        return lines.build();
    }

    /** Comments while they are found. */
    static final class Found {

        final List<String> before = new ArrayList<>();
        final List<String> after = new ArrayList<>();
        Optional<String> behind = Optional.empty();
        private final Map<String, Found> within = new LinkedHashMap<>();

        Found of(String key) {
            return within.computeIfAbsent(key, ignored -> new Found());
        }

        Comments comments() {
            ImmutableMap.Builder<String, Comments> kept = ImmutableMap.builder();
            within.forEach((key, found) -> {
                Comments comments = found.comments();
                if (!comments.isEmpty()) {
                    kept.put(key, comments);
                }
            });
            return new Comments(ImmutableList.copyOf(before), behind, ImmutableList.copyOf(after), kept.buildOrThrow());
        }
    }
}
