package org.antequem.files.form;

import java.util.Optional;
import org.antequem.files.tree.Node;
import org.antequem.files.tree.Scalar;

/** The text of a date. A year alone looks like a number, and is read as a text all the same. */
final class DateTextType implements Type<String> {

    private static final String EXPECTED = "a date";

    @Override
    public Optional<String> read(Node node, Reading in) {
        if (node instanceof Scalar scalar && !scalar.isNull()) {
            return Optional.of(scalar.value());
        }
        in.refuse(node, EXPECTED);
        return Optional.empty();
    }

    @Override
    public Node write(String value, Writing out) {
        return out.isComplete() ? Scalar.text(value) : Plain.of(value);
    }

    @Override
    public Shape shape(Form form) {
        Shape text = new Shape.Text("", EXPECTED);
        return form == Form.COMPLETE ? text : Shape.Any.of(text, new Shape.Whole(Long.MIN_VALUE));
    }
}
