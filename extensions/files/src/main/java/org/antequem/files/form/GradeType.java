package org.antequem.files.form;

import java.util.Optional;
import org.antequem.files.tree.Node;
import org.antequem.files.tree.Scalar;
import org.antequem.model.Admiralty;

/** A grade in the Admiralty code: {@code B2}. */
final class GradeType implements Type<Admiralty> {

    @Override
    public Optional<Admiralty> read(Node node, Reading in) {
        if (!(node instanceof Scalar scalar) || scalar.isNull()) {
            in.refuse(node, "a grade in the Admiralty code, such as B2");
            return Optional.empty();
        }
        try {
            return Optional.of(Admiralty.of(scalar.value()));
        } catch (IllegalArgumentException noGrade) {
            in.add(DateProblems.of(in, scalar, noGrade));
            return Optional.empty();
        }
    }

    @Override
    public Node write(Admiralty grade, Writing out) {
        return Scalar.text(grade.toString());
    }

    @Override
    public Shape shape(Form form) {
        return new Shape.Text("[A-F][1-6]", "a grade in the Admiralty code, such as B2");
    }
}
