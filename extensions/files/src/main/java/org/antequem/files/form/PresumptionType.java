package org.antequem.files.form;

import java.util.Optional;
import org.antequem.files.tree.Mapping;
import org.antequem.files.tree.Node;
import org.antequem.files.tree.Scalar;
import org.antequem.model.Presumption;

/** A presumption of the file by its name; or, where there are two of one name, with its words. */
final class PresumptionType implements Type<Presumption> {

    private static final Type<String> WORDS = new TextType("what is assumed, as a clause without a full stop");
    private static final Type<Presumption> NAME = new ReferenceType<>(Presumption.class, Kind.PRESUMPTION);

    @Override
    public Optional<Presumption> read(Node node, Reading in) {
        if (!(node instanceof Mapping mapping)) {
            return NAME.read(node, in);
        }
        if (mapping.entries().size() != 1) {
            in.refuse(node, "one name of a presumption, and its words");
            return Optional.empty();
        }
        Mapping.Entry entry = mapping.entries().get(0);
        return WORDS.read(entry.value(), in.at(entry.key().value())).flatMap(words -> {
            try {
                return Optional.of(new Presumption(entry.key().value(), words));
            } catch (IllegalArgumentException refused) {
                in.refuse(entry.key().place(), Messages.inKeys(refused));
                return Optional.empty();
            }
        });
    }

    @Override
    public Node write(Presumption presumption, Writing out) {
        String id = out.names().of(presumption);
        return id.equals(presumption.name())
                ? Scalar.text(id)
                : Mapping.builder().put(presumption.name(), presumption.words()).build();
    }

    @Override
    public Shape shape(Form form) {
        return Shape.Any.of(
                NAME.shape(form),
                new Shape.Keyed(new Shape.Text("[A-Z][A-Z0-9_]*", "its name"), new Shape.Text("", "its words")));
    }
}
