package org.antequem.files.tree;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * Why a text cannot be read, and where.
 *
 * @param place where the problem is
 * @param path the keys that lead to it, as far as they could be read; for an item of a list, its index from 0
 * @param message what was found, as a sentence without a full stop
 * @param expected what could stand there instead; empty if that is not known
 */
public record TreeProblem(Place place, ImmutableList<String> path, String message, Optional<String> expected) {

    private static final String EXPECTED = "; expected ";

    public TreeProblem {
        requireNonNull(place, "place");
        requireNonNull(path, "path");
        requireNonNull(message, "message");
        requireNonNull(expected, "expected");
    }

    /** Of a sentence that says what was found, and what was expected if it says so. */
    static TreeProblem of(Place place, List<String> path, String sentence) {
        int end = sentence.indexOf(EXPECTED);
        String message = end < 0 ? sentence : sentence.substring(0, end);
        Optional<String> expected =
                end < 0 ? Optional.empty() : Optional.of(sentence.substring(end + EXPECTED.length()));
        return new TreeProblem(place, ImmutableList.copyOf(path), message, expected);
    }

    /** The place and the message: {@code 12:5: a tab indents this line; expected spaces}. */
    @Override
    public String toString() {
        return place + ": " + message + expected.map(what -> EXPECTED + what).orElse("");
    }
}
