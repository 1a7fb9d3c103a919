package org.antequem.files.form;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.files.tree.Mapping;
import org.antequem.files.tree.Node;
import org.antequem.model.Derivation;
import org.antequem.model.Derivation.Verb;
import org.antequem.model.Source;

/** One link of a lineage: {@code {drawing_on: riga}}. */
final class DerivationType implements Type<Derivation> {

    private static final Type<Source> SOURCE = new ReferenceType<>(Source.class, Kind.SOURCE);
    private static final Key<Verb> VERB =
            new Key<>("verb", WordType.of(Verb.class, "a verb of derivation"), "how it derives");
    private static final Key<Source> FROM = new Key<>("from", SOURCE, "what it derives from");

    @Override
    public Optional<Derivation> read(Node node, Reading in) {
        if (node instanceof Mapping mapping && mapping.get(VERB.name()).isPresent()) {
            return Fields.of(node, "a link of a lineage", in).flatMap(DerivationType::read);
        }
        if (node instanceof Mapping mapping && mapping.entries().size() == 1) {
            Mapping.Entry entry = mapping.entries().get(0);
            String key = entry.key().value();
            Optional<Verb> verb = DerivationKeys.verb(key);
            if (verb.isPresent()) {
                return SOURCE.read(entry.value(), in.at(key)).map(from -> new Derivation(verb.get(), from));
            }
        }
        in.refuse(node, "a verb and a source, such as \"drawing_on: letter\"");
        return Optional.empty();
    }

    private static Optional<Derivation> read(Fields fields) {
        Optional<Verb> verb = fields.required(VERB);
        Optional<Source> from = fields.required(FROM);
        fields.close();
        return verb.flatMap(how -> from.map(source -> new Derivation(how, source)));
    }

    @Override
    public Node write(Derivation link, Writing out) {
        return out.isComplete()
                ? new Entries(out).put(VERB, link.verb()).put(FROM, link.from()).build()
                : Mapping.builder()
                        .put(DerivationKeys.name(link.verb()), SOURCE.write(link.from(), out))
                        .build();
    }

    @Override
    public Shape shape(Form form) {
        Shape pair = Shape.Members.of(ImmutableList.of(VERB.required(form), FROM.required(form)));
        return form == Form.COMPLETE
                ? pair
                : Shape.Any.of(new Shape.Keyed(new Shape.Words(DerivationKeys.names()), SOURCE.shape(form)), pair);
    }
}
