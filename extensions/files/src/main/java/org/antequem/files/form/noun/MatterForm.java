package org.antequem.files.form.noun;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Supplier;
import org.antequem.files.form.Entries;
import org.antequem.files.form.Fields;
import org.antequem.files.form.Form;
import org.antequem.files.form.Key;
import org.antequem.files.form.Kind;
import org.antequem.files.form.Reading;
import org.antequem.files.form.Shape;
import org.antequem.files.form.Types;
import org.antequem.files.form.Writing;
import org.antequem.files.tree.Mapping;
import org.antequem.files.tree.Node;
import org.antequem.files.tree.Place;
import org.antequem.files.tree.Scalar;
import org.antequem.model.Matter;
import org.jspecify.annotations.Nullable;

/** What interests are about: {@code syria: {named: Syria, part_of: middle-east}}, or its name alone. */
final class MatterForm extends NounForm<Matter, MatterForm.Parts> {

    /** The parts of a matter. */
    static final class Parts {

        private final String name;
        private @Nullable Matter within;

        private Parts(String name) {
            this.name = name;
        }
    }

    private static final Key<String> NAMED = new Key<>("named", Types.text("the name of the matter"), "its name");
    private static final Key<Matter> PART_OF = new Key<>("part_of", Types.MATTER, "the matter within which it lies");

    MatterForm() {
        super(Kind.MATTER, Matter.class);
    }

    @Override
    Optional<Noun> read(String id, Place place, Node node, Reading in) {
        boolean isName = node instanceof Scalar scalar && !scalar.isNull();
        return super.read(
                id, place, isName ? Mapping.builder().put(NAMED.name(), node).build() : node, in);
    }

    @Override
    Node write(Noun it, Writing writing) {
        Matter matter = (Matter) it.value();
        boolean isName =
                !writing.isComplete() && matter.within() == null && it.note().isEmpty();
        return isName ? NAMED.type().write(matter.name(), writing) : super.write(it, writing);
    }

    @Override
    ImmutableList<Key<?>> headKeys(Form form) {
        return ImmutableList.of(NAMED);
    }

    @Override
    Optional<Supplier<Parts>> begin(Fields fields) {
        return fields.required(NAMED).map(name -> () -> new Parts(name));
    }

    @Override
    void writeHead(Matter matter, Entries out) {
        out.put(NAMED, matter.name());
    }

    @Override
    ImmutableList<Part<Matter, Parts>> parts() {
        return ImmutableList.of(Part.of(
                PART_OF, matter -> Optional.ofNullable(matter.within()), (parts, whole) -> parts.within = whole));
    }

    @Override
    Matter build(Parts parts) {
        return new Matter(parts.name, parts.within);
    }

    @Override
    Shape shape(Form form) {
        return form == Form.COMPLETE
                ? super.shape(form)
                : Shape.Any.of(NAMED.type().shape(form), super.shape(form));
    }
}
