package org.antequem.files.form;

import java.util.Optional;
import org.antequem.files.tree.Node;
import org.antequem.files.tree.Scalar;

/** Words. */
final class TextType implements Type<String> {

    private final String expected;

    /** @param expected what the text says: {@code "the name of the event"} */
    TextType(String expected) {
        this.expected = expected;
    }

    @Override
    public Optional<String> read(Node node, Reading in) {
        if (node instanceof Scalar scalar && !scalar.isNull()) {
            return Optional.of(scalar.value());
        }
        in.refuse(node, expected);
        return Optional.empty();
    }

    @Override
    public Node write(String value, Writing out) {
        return Scalar.text(value);
    }

    @Override
    public Shape shape(Form form) {
        return new Shape.Text("", expected);
    }
}
