package org.antequem.files.form.noun;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.antequem.files.form.Entries;
import org.antequem.files.form.Fields;
import org.antequem.files.form.Form;
import org.antequem.files.form.Key;
import org.antequem.files.form.Nearest;
import org.antequem.files.form.Shape;
import org.antequem.files.form.Type;
import org.antequem.files.form.Types;

/**
 * The head of a noun of several kinds: the kind is the key of its name, {@code {state: Iran}}; in the complete form
 * both have keys of their own.
 *
 * @param <K> the kinds
 * @param <B> what builds the noun
 */
final class KindOf<K extends Enum<K>, B> {

    private final Function<K, Function<String, B>> starter;
    private final ImmutableList<Key<String>> byKind;
    private final List<K> kinds;
    private final Key<K> kind;
    private final Key<String> name;

    KindOf(Class<K> kinds, String what, Function<K, Function<String, B>> starter, Function<K, String> description) {
        this.kinds = List.of(kinds.getEnumConstants());
        this.starter = starter;
        Type<String> text = Types.text("the name of " + what);
        this.byKind = this.kinds.stream()
                .map(one -> new Key<>(one.name().toLowerCase(Locale.ROOT), text, description.apply(one)))
                .collect(ImmutableList.toImmutableList());
        this.kind = new Key<>("kind", Types.word(kinds, "a kind of " + what), "what kind it is of");
        this.name = new Key<>("name", text, "its name, as it stands in the middle of a sentence");
    }

    ImmutableList<Key<?>> keys(Form form) {
        return form == Form.COMPLETE ? ImmutableList.of(kind, name) : ImmutableList.copyOf(byKind);
    }

    /** The keys of each kind, in the short form. */
    ImmutableList<Shape.Members> alternatives(Form form) {
        return form == Form.COMPLETE
                ? ImmutableList.of()
                : byKind.stream()
                        .map(key -> Shape.Members.of(ImmutableList.of(key.required(form))))
                        .collect(ImmutableList.toImmutableList());
    }

    Optional<Supplier<B>> read(Fields fields) {
        if (fields.has(kind) || fields.has(name)) {
            Optional<K> what = fields.required(kind);
            Optional<String> called = fields.required(name);
            return what.flatMap(
                    one -> called.map(words -> () -> starter.apply(one).apply(words)));
        }
        List<Key<String>> said = byKind.stream().filter(fields::has).toList();
        if (said.size() != 1) {
            refuse(said, fields);
            return Optional.empty();
        }
        K one = kinds.get(byKind.indexOf(said.get(0)));
        return fields.get(said.get(0)).map(words -> () -> starter.apply(one).apply(words));
    }

    private void refuse(List<Key<String>> said, Fields fields) {
        List<String> names = byKind.stream().map(Key::name).toList();
        String expected = "one of " + String.join(", ", names) + ", with a name";
        if (said.isEmpty()) {
            Optional<String> meant = fields.unknown().stream()
                    .filter(key -> Nearest.of(key, names).isPresent())
                    .findFirst();
            if (meant.isEmpty()) {
                fields.reading().refuse(fields.place(), "it is not said what it is", expected);
            } else {
                fields.reading().spoil();
            }
        } else {
            fields.reading()
                    .refuse(
                            fields.keyPlace(said.get(1).name()),
                            "it is said to be two things: \"" + said.get(0) + "\" and \"" + said.get(1) + "\"",
                            expected);
        }
    }

    void write(K one, String called, Entries out) {
        if (out.isComplete()) {
            out.put(kind, one).put(name, called);
        } else {
            out.put(byKind.get(kinds.indexOf(one)), called);
        }
    }
}
