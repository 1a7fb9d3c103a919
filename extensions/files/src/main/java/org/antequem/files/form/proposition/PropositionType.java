package org.antequem.files.form.proposition;

import java.util.Optional;
import org.antequem.files.form.Entries;
import org.antequem.files.form.Fields;
import org.antequem.files.form.Form;
import org.antequem.files.form.Reading;
import org.antequem.files.form.Shape;
import org.antequem.files.form.Type;
import org.antequem.files.form.Writing;
import org.antequem.files.tree.Node;
import org.antequem.model.Proposition;

/** What is said, within something else: {@code {event: visit, happened: yes}}. */
public final class PropositionType implements Type<Proposition> {

    /** The only instance of this type. */
    public static final Type<Proposition> INSTANCE = new PropositionType();

    private PropositionType() {}

    @Override
    public Optional<Proposition> read(Node node, Reading in) {
        return Fields.of(node, "what is said", in).flatMap(fields -> {
            Optional<Proposition> read = Propositions.read(fields);
            fields.close();
            return read;
        });
    }

    @Override
    public Node write(Proposition proposition, Writing out) {
        Entries entries = new Entries(out);
        Propositions.write(proposition, entries);
        return entries.build();
    }

    @Override
    public Shape shape(Form form) {
        return new Shape.Named("proposition");
    }
}
