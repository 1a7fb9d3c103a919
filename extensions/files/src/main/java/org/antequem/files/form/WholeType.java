package org.antequem.files.form;

import java.util.Optional;
import org.antequem.files.tree.Node;
import org.antequem.files.tree.Scalar;

/** A whole number. */
final class WholeType implements Type<Long> {

    private final String expected;
    private final long least;

    WholeType(String expected, long least) {
        this.expected = expected;
        this.least = least;
    }

    @Override
    public Optional<Long> read(Node node, Reading in) {
        if (node instanceof Scalar scalar && scalar.value().matches("-?\\d{1,18}")) {
            long number = Long.parseLong(scalar.value());
            if (number >= least) {
                return Optional.of(number);
            }
        }
        in.refuse(node, expected);
        return Optional.empty();
    }

    @Override
    public Node write(Long value, Writing out) {
        return Scalar.number(value);
    }

    @Override
    public Shape shape(Form form) {
        return new Shape.Whole(least);
    }
}
