package org.antequem.files.form;

import com.google.common.collect.ImmutableList;

/** What a value looks like, for a schema and for the guide. */
public sealed interface Shape {

    /**
     * A text.
     *
     * @param pattern a regular expression that matches the whole text; empty if any text will do
     */
    record Text(String pattern, String description) implements Shape {}

    /** One of some words. */
    record Words(ImmutableList<String> words) implements Shape {}

    /** A whole number, not less than the least. */
    record Whole(long least) implements Shape {}

    /** Yes or no. */
    record Truth() implements Shape {}

    /**
     * The id of a noun.
     *
     * @param kind the kind of noun: {@code "event"}
     * @param isOrDerived true where the name of an event that another noun brings with it is allowed as well
     */
    record Reference(String kind, boolean isOrDerived) implements Shape {}

    /** A list. */
    record Several(Shape item, int least) implements Shape {}

    /** One of several shapes. */
    record Any(ImmutableList<Shape> shapes) implements Shape {

        public static Any of(Shape... shapes) {
            return new Any(ImmutableList.copyOf(shapes));
        }
    }

    /** A mapping of ids, or names, to values. */
    record Keyed(Shape key, Shape value) implements Shape {}

    /**
     * A mapping of known keys.
     *
     * @param alternatives empty, or sets of further keys, of which exactly one set is there
     */
    record Members(ImmutableList<Member> members, ImmutableList<Members> alternatives) implements Shape {

        public static Members of(Iterable<Member> members) {
            return new Members(ImmutableList.copyOf(members), ImmutableList.of());
        }
    }

    /** A shape that is described once, under its name. */
    record Named(String name) implements Shape {}

    /** One key of a mapping. */
    record Member(String name, Shape shape, boolean isRequired, String description) {}
}
