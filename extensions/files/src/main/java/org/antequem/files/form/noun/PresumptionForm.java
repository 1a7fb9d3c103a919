package org.antequem.files.form.noun;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Supplier;
import org.antequem.files.form.Entries;
import org.antequem.files.form.Fields;
import org.antequem.files.form.Form;
import org.antequem.files.form.Key;
import org.antequem.files.form.Kind;
import org.antequem.files.form.Messages;
import org.antequem.files.form.Reading;
import org.antequem.files.form.Shape;
import org.antequem.files.form.Types;
import org.antequem.files.form.Writing;
import org.antequem.files.tree.Mapping;
import org.antequem.files.tree.Node;
import org.antequem.files.tree.Place;
import org.antequem.model.Presumption;

/** What is taken for granted, by its name: {@code SAME_WAR: they speak of the same war}. */
final class PresumptionForm extends NounForm<Presumption, PresumptionForm.Words> {

    /** What is presumed; its name is its id. */
    record Words(String words) {}

    private static final Key<String> WORDS =
            new Key<>("words", Types.text("what is presumed"), "what is assumed, as a clause without a full stop");

    PresumptionForm() {
        super(Kind.PRESUMPTION, Presumption.class);
    }

    @Override
    Optional<Noun> read(String id, Place place, Node node, Reading in) {
        Optional<String> words = Optional.empty();
        Optional<String> note = Optional.empty();
        if (node instanceof Mapping mapping) {
            Fields fields = new Fields(mapping, "a presumption", place, in);
            fields.ignore(ID.name());
            words = fields.required(WORDS);
            note = fields.get(NOTE);
            fields.close();
        } else {
            words = WORDS.type().read(node, in);
        }
        Optional<String> said = note;
        return words.flatMap(what -> {
            try {
                return Optional.of(
                        new Noun(kind(), id, new Presumption(id, what), place, false, said, Optional.empty()));
            } catch (IllegalArgumentException refused) {
                in.refuse(place, Messages.inKeys(refused));
                return Optional.empty();
            }
        });
    }

    @Override
    Node write(Noun it, Writing writing) {
        String words = ((Presumption) it.value()).words();
        return writing.isComplete() || it.note().isPresent()
                ? super.write(it, writing)
                : WORDS.type().write(words, writing);
    }

    @Override
    ImmutableList<Key<?>> headKeys(Form form) {
        return ImmutableList.of(WORDS);
    }

    @Override
    Optional<Supplier<Words>> begin(Fields fields) {
        return fields.required(WORDS).map(words -> () -> new Words(words));
    }

    @Override
    void writeHead(Presumption presumption, Entries out) {
        out.put(WORDS, presumption.words());
    }

    @Override
    ImmutableList<Part<Presumption, Words>> parts() {
        return ImmutableList.of();
    }

    @Override
    Presumption build(Words words) {
        throw new UnsupportedOperationException("a presumption is made of its name and its words");
    }

    @Override
    Shape shape(Form form) {
        return form == Form.COMPLETE
                ? super.shape(form)
                : Shape.Any.of(WORDS.type().shape(form), super.shape(form));
    }
}
