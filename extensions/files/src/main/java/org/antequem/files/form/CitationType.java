package org.antequem.files.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.antequem.files.tree.Mapping;
import org.antequem.files.tree.Node;
import org.antequem.files.tree.Scalar;
import org.antequem.files.tree.Sequence;
import org.antequem.model.Citation;
import org.antequem.model.Derivation;
import org.antequem.model.Source;

/** To whom something is attributed: sources, or nobody. */
final class CitationType implements Type<Citation> {

    private static final String NOBODY = "nobody";
    private static final Type<ImmutableList<Source>> SOURCES =
            new ListType<>(new ReferenceType<>(Source.class, Kind.SOURCE));
    private static final Key<ImmutableList<Source>> CITED =
            new Key<>("sources", SOURCES, "the sources; none where it is attributed to nobody");
    private static final Key<ImmutableList<Derivation>> DERIVATIONS = new Key<>(
            "derivations", new ListType<>(new DerivationType()), "how it derives from them, as far as that is said");

    @Override
    public Optional<Citation> read(Node node, Reading in) {
        if (node instanceof Mapping) {
            return Fields.of(node, "a citation", in).flatMap(CitationType::read);
        }
        if (node instanceof Scalar scalar && scalar.value().equals(NOBODY)) {
            return Optional.of(Citation.NOBODY);
        }
        if (node instanceof Sequence sequence && sequence.items().isEmpty()) {
            in.refuse(node, "the id of a source, or nobody");
            return Optional.empty();
        }
        return SOURCES.read(node, in).map(sources -> new Citation(true, ImmutableSet.copyOf(sources)));
    }

    private static Optional<Citation> read(Fields fields) {
        Optional<ImmutableList<Source>> sources = fields.required(CITED);
        ImmutableList<Derivation> derivations = fields.get(DERIVATIONS, ImmutableList.of());
        fields.close();
        return sources.flatMap(cited -> fields.make(
                DERIVATIONS, () -> new Citation(true, ImmutableSet.copyOf(cited), ImmutableSet.copyOf(derivations))));
    }

    @Override
    public Node write(Citation citation, Writing out) {
        if (out.isComplete()) {
            return new Entries(out)
                    .put(CITED, citation.sources().asList())
                    .put(DERIVATIONS, citation.derivations().asList())
                    .build();
        }
        return citation.sources().isEmpty()
                ? Plain.of(NOBODY)
                : SOURCES.write(citation.sources().asList(), out);
    }

    @Override
    public Shape shape(Form form) {
        Shape members = Shape.Members.of(ImmutableList.of(CITED.required(form), DERIVATIONS.member(form)));
        return form == Form.COMPLETE
                ? members
                : Shape.Any.of(new Shape.Words(ImmutableList.of(NOBODY)), SOURCES.shape(form), members);
    }
}
