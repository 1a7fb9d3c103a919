package org.antequem.files.tree;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Limits on the size of a text, beyond which reading stops with a problem, so that no text can exhaust memory or time.
 * Each limit is positive; others are refused with an {@link IllegalArgumentException}.
 *
 * <p>The default limits admit more than a person writes in a year, and keep reading within 200 MB of memory. Each can
 * be changed: {@code Limits.DEFAULT.withBytes(50_000_000)}.
 *
 * @param bytes the maximum number of bytes; 5,000,000 by default
 * @param line the maximum number of characters in a line of YAML; 200,000 by default; JSON may be on one line
 * @param depth the maximum nesting depth of lists and mappings, up to {@value #GREATEST_DEPTH}; 64 by default
 * @param nodes the maximum number of texts, numbers, lists and mappings, including keys; 500,000 by default
 * @param scalar the maximum number of characters in a text; 200,000 by default
 * @param digits the maximum number of characters in a number; 18 by default, so that it fits into a {@code long}
 * @param problems the maximum number of problems that are listed, after which reading stops; 100 by default
 */
public record Limits(int bytes, int line, int depth, int nodes, int scalar, int digits, int problems) {

    /** The greatest {@link #depth} that can be set. */
    public static final int GREATEST_DEPTH = 500;

    /** The limits that are used unless others are given. */
    public static final Limits DEFAULT = new Limits(5_000_000, 200_000, 64, 500_000, 200_000, 18, 100);

    public Limits {
        checkPositive(bytes, "bytes");
        checkPositive(line, "line");
        checkPositive(depth, "depth");
        checkPositive(nodes, "nodes");
        checkPositive(scalar, "scalar");
        checkPositive(digits, "digits");
        checkPositive(problems, "problems");
        checkArgument(bytes < Integer.MAX_VALUE - 16, "bytes %s: expected at most 2147483630", bytes);
        checkArgument(depth <= GREATEST_DEPTH, "depth %s: expected at most %s", depth, GREATEST_DEPTH);
    }

    private static void checkPositive(int limit, String name) {
        checkArgument(limit > 0, "%s %s: expected a positive number", name, limit);
    }

    /** A copy of these limits with another maximum number of bytes. */
    public Limits withBytes(int maximum) {
        return new Limits(maximum, line, depth, nodes, scalar, digits, problems);
    }

    /** A copy of these limits with another maximum length of a line of YAML, in characters. */
    public Limits withLine(int maximum) {
        return new Limits(bytes, maximum, depth, nodes, scalar, digits, problems);
    }

    /** A copy of these limits with another maximum nesting depth, up to {@value #GREATEST_DEPTH}. */
    public Limits withDepth(int maximum) {
        return new Limits(bytes, line, maximum, nodes, scalar, digits, problems);
    }

    /** A copy of these limits with another maximum number of values. */
    public Limits withNodes(int maximum) {
        return new Limits(bytes, line, depth, maximum, scalar, digits, problems);
    }

    /** A copy of these limits with another maximum length of a text, in characters. */
    public Limits withScalar(int maximum) {
        return new Limits(bytes, line, depth, nodes, maximum, digits, problems);
    }

    /** A copy of these limits with another maximum length of a number, in characters. */
    public Limits withDigits(int maximum) {
        return new Limits(bytes, line, depth, nodes, scalar, maximum, problems);
    }

    /** A copy of these limits with another maximum number of problems that are listed. */
    public Limits withProblems(int maximum) {
        return new Limits(bytes, line, depth, nodes, scalar, digits, maximum);
    }
}
