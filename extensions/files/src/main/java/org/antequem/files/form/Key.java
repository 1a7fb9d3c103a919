package org.antequem.files.form;

/**
 * A key of a mapping.
 *
 * @param description what it says, as a clause without a full stop, for editors and for the guide
 */
public record Key<T>(String name, Type<T> type, String description) {

    @Override
    public String toString() {
        return name;
    }

    /** As a schema describes it. */
    public Shape.Member member(Form form) {
        return new Shape.Member(name, type.shape(form), false, description);
    }

    /** This key as a schema describes it where it is required. */
    public Shape.Member required(Form form) {
        return new Shape.Member(name, type.shape(form), true, description);
    }

    /** This key as a schema describes it where it is not allowed, not even with {@code null}. */
    public Shape.Member absent() {
        return new Shape.Member(name, Shape.Any.of(), false, description);
    }
}
