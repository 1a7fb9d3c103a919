package org.antequem.files.form;

import java.util.Optional;
import org.antequem.files.tree.Node;
import org.antequem.files.tree.Scalar;

/** Yes or no. */
final class TruthType implements Type<Boolean> {

    @Override
    public Optional<Boolean> read(Node node, Reading in) {
        if (node instanceof Scalar scalar) {
            switch (scalar.value()) {
                case "yes", "true" -> {
                    return Optional.of(true);
                }
                case "no", "false" -> {
                    return Optional.of(false);
                }
                default -> {}
            }
        }
        in.refuse(node, "yes or no");
        return Optional.empty();
    }

    @Override
    public Node write(Boolean value, Writing out) {
        return out.isComplete() ? Scalar.truth(value) : Plain.of(value ? "yes" : "no");
    }

    @Override
    public Shape shape(Form form) {
        return new Shape.Truth();
    }
}
