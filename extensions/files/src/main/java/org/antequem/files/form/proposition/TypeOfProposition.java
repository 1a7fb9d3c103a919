package org.antequem.files.form.proposition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import org.antequem.files.form.Form;
import org.antequem.files.form.Nearest;
import org.antequem.files.form.Reading;
import org.antequem.files.form.Shape;
import org.antequem.files.form.Type;
import org.antequem.files.form.Writing;
import org.antequem.files.tree.Node;
import org.antequem.files.tree.Scalar;

/** The kind of a proposition, as the complete form names it. */
final class TypeOfProposition implements Type<PropositionForm<?>> {

    private final ImmutableMap<String, PropositionForm<?>> forms;

    TypeOfProposition(ImmutableList<PropositionForm<?>> forms) {
        this.forms = Maps.uniqueIndex(forms, PropositionForm::type);
    }

    @Override
    public Optional<PropositionForm<?>> read(Node node, Reading in) {
        String type = node instanceof Scalar scalar ? scalar.value() : "";
        Optional<PropositionForm<?>> form = Optional.ofNullable(forms.get(type));
        if (form.isEmpty()) {
            in.add(in.problem(node.place(), "\"" + type + "\" is no type of what can be said")
                    .expecting("one of " + String.join(", ", forms.keySet()))
                    .near(Nearest.of(type, forms.keySet())));
        }
        return form;
    }

    @Override
    public Node write(PropositionForm<?> form, Writing out) {
        return Scalar.text(form.type());
    }

    @Override
    public Shape shape(Form form) {
        return new Shape.Words(forms.keySet().asList());
    }
}
