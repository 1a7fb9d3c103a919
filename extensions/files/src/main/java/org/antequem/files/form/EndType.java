package org.antequem.files.form;

import java.util.Optional;
import org.antequem.files.tree.Node;
import org.antequem.files.tree.Scalar;
import org.antequem.time.Edtf;

/** Until when: a single date in EDTF. */
final class EndType implements Type<String> {

    private static final String EXPECTED = "the single date within which it ended, such as 1990";

    @Override
    public Optional<String> read(Node node, Reading in) {
        if (!(node instanceof Scalar scalar) || scalar.isNull()) {
            in.refuse(node, EXPECTED);
            return Optional.empty();
        }
        try {
            Edtf unused = Edtf.parseToTheMinute(scalar.value());
            return Optional.of(scalar.value());
        } catch (IllegalArgumentException unreadable) {
            in.add(DateProblems.of(in, scalar, unreadable));
            return Optional.empty();
        }
    }

    @Override
    public Node write(String value, Writing out) {
        return Plain.of(value);
    }

    @Override
    public Shape shape(Form form) {
        return new Shape.Text("", EXPECTED);
    }
}
