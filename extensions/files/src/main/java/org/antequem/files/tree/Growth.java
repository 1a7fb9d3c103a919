package org.antequem.files.tree;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A tree while it is read: the lists and mappings that are still open, and what is wrong so far. */
final class Growth {

    /** Reading stops here: a limit is exceeded, or the rest of the text cannot be understood. */
    static final class Stopped extends Exception {

        private static final long serialVersionUID = 1;

        Stopped() {
            super("the text cannot be read further", null, false, false);
        }
    }

    private final Deque<Open> open = new ArrayDeque<>();
    private final Problems problems;
    private final Limits limits;
    private int nodes;
    private @Nullable Node root;

    Growth(Limits limits) {
        this.limits = limits;
        this.problems = new Problems(limits);
    }

    Tree tree(Text text) {
        return new Tree(Optional.ofNullable(root), problems.inOrder(), text);
    }

    Tree stopped(Text text) {
        return new Tree(Optional.empty(), problems.inOrder(), text);
    }

    boolean isEmpty() {
        return root == null;
    }

    void problem(Place place, String message) {
        problems.add(place, path(), message);
    }

    /** True where the next scalar is the key of an entry. */
    boolean expectsKey() {
        return !open.isEmpty() && open.peek().mapping && open.peek().key == null;
    }

    void open(boolean mapping, Place place) throws Stopped {
        count(place);
        if (open.size() == limits.depth()) {
            String message = String.format(
                    "this stands within more than %,d lists and mappings, deeper than is allowed", limits.depth());
            problems.add(place, ImmutableList.of(), message);
            throw new Stopped();
        }
        open.push(new Open(mapping, place));
    }

    /** Closes the innermost list or mapping, which ends where its last value ends unless its end is given. */
    void close(Optional<Place> end) throws Stopped {
        Open closed = open.pop();
        Place last = end.orElse(closed.last);
        Place place = new Place(closed.start.line(), closed.start.column(), last.endLine(), last.endColumn());
        add(closed.mapping ? new Mapping(closed.entries.build(), place) : new Sequence(closed.items.build(), place));
    }

    void scalar(Scalar scalar) throws Stopped {
        count(scalar.place());
        add(checked(scalar));
    }

    private Scalar checked(Scalar scalar) {
        String value = scalar.value();
        if (value.length() > limits.scalar()) {
            problem(
                    scalar.place(),
                    String.format(
                            "a text of %,d characters is longer than the %,d that are allowed",
                            value.length(), limits.scalar()));
            return nothing(scalar.place());
        }
        if (value.length() > limits.digits() && scalar.isNumber()) {
            problem(
                    scalar.place(),
                    String.format(
                            "a number of %,d digits is longer than the %,d that are allowed",
                            value.length(), limits.digits()));
            return nothing(scalar.place());
        }
        int unpaired = Characters.unpaired(value);
        if (unpaired >= 0) {
            String half = Characters.escaped(value.charAt(unpaired));
            problem(scalar.place(), "\"" + half + "\" is half a character; expected its other half beside it");
            return nothing(scalar.place());
        }
        return scalar;
    }

    static Scalar nothing(Place place) {
        return new Scalar("", Scalar.Style.PLAIN, place);
    }

    private void count(Place place) throws Stopped {
        nodes++;
        if (problems.isFull()) {
            throw new Stopped();
        }
        if (nodes > limits.nodes()) {
            problem(place, String.format("there are more than the %,d values that are allowed", limits.nodes()));
            throw new Stopped();
        }
    }

    private void add(Node node) {
        Open parent = open.peek();
        if (parent == null) {
            root = node;
            return;
        }
        parent.last = node.place();
        if (!parent.mapping) {
            parent.items.add(node);
            parent.size++;
        } else if (parent.key == null) {
            parent.key = key(node, parent);
        } else {
            parent.entries.add(new Mapping.Entry(parent.key, node));
            parent.key = null;
        }
    }

    private Scalar key(Node node, Open parent) {
        if (!(node instanceof Scalar scalar)) {
            problem(node.place(), "a list or a mapping stands where a key was expected, which is a text");
            return nothing(node.place());
        }
        Place first = parent.keys.putIfAbsent(scalar.value(), scalar.place());
        if (first != null) {
            problem(
                    scalar.place(),
                    String.format(
                            "\"%s\" is there twice, here and at %s; expected each key once",
                            brief(scalar.value()), first));
        }
        return scalar;
    }

    static String brief(String words) {
        return Ascii.truncate(words, 60, "…");
    }

    ImmutableList<String> path() {
        ImmutableList.Builder<String> path = ImmutableList.builder();
        open.descendingIterator().forEachRemaining(level -> level.step().ifPresent(path::add));
        return path.build();
    }

    /** A list or a mapping that is not complete yet. */
    private static final class Open {

        private final boolean mapping;
        private final Place start;
        private final ImmutableList.Builder<Mapping.Entry> entries = ImmutableList.builder();
        private final ImmutableList.Builder<Node> items = ImmutableList.builder();
        private final Map<String, Place> keys = new HashMap<>();
        private Place last;
        private @Nullable Scalar key;
        private int size;

        private Open(boolean mapping, Place start) {
            this.mapping = mapping;
            this.start = start;
            this.last = start;
        }

        private Optional<String> step() {
            return mapping ? Optional.ofNullable(key).map(Scalar::value) : Optional.of(Integer.toString(size));
        }
    }
}
