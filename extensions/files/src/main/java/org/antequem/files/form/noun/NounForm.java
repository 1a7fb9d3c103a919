package org.antequem.files.form.noun;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
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
import org.antequem.files.form.noun.Part.Setting;
import org.antequem.files.tree.Mapping;
import org.antequem.files.tree.Node;
import org.antequem.files.tree.Place;
import org.antequem.verdict.Verdict;

/**
 * How one kind of noun is read and written.
 *
 * @param <T> the noun
 * @param <B> what builds it
 */
abstract class NounForm<T, B> {

    static final Key<String> ID = new Key<>("id", Types.text("an id"), "its id");
    static final Key<String> NOTE = new Key<>("note", Types.text("a note"), "anything; it is kept, and says nothing");
    static final Key<Verdict> EXPECT =
            new Key<>("expect", Types.word(Verdict.class, "a verdict"), "the verdict that is expected, for checks");
    static final Key<Boolean> STIPULATED = new Key<>(
            "stipulated", Types.TRUTH, "whether it is taken as given; otherwise it counts as far as claims say it");

    private final Kind kind;
    private final Class<T> noun;

    NounForm(Kind kind, Class<T> noun) {
        this.kind = kind;
        this.noun = noun;
    }

    final Kind kind() {
        return kind;
    }

    /** The keys that such a noun must have. */
    abstract ImmutableList<Key<?>> headKeys(Form form);

    /** Reads these keys; empty where one of them is missing, or cannot be read. */
    abstract Optional<Supplier<B>> begin(Fields fields);

    abstract void writeHead(T noun, Entries out);

    abstract ImmutableList<Part<T, B>> parts();

    abstract T build(B builder);

    /** The keys for what the author says of the noun besides. */
    ImmutableList<Key<?>> asides() {
        return ImmutableList.of(NOTE);
    }

    /** Reads a noun; empty where it cannot be read as yet, or at all. */
    Optional<Noun> read(String id, Place place, Node node, Reading in) {
        if (!(node instanceof Mapping mapping)) {
            in.refuse(
                    node,
                    kind.one() + " with its keys, such as \""
                            + headKeys(Form.SHORT).get(0) + "\"");
            return Optional.empty();
        }
        Fields fields = new Fields(mapping, kind.one(), place, in);
        fields.ignore(ID.name());
        Optional<Supplier<B>> begun = begin(fields);
        List<Setting<B>> settings = new ArrayList<>();
        parts().forEach(part -> settings.addAll(part.read(fields)));
        Optional<String> note = fields.get(NOTE);
        boolean isStipulated = asides().contains(STIPULATED) && fields.get(STIPULATED, false);
        Optional<Noun.Expected> expected = asides().contains(EXPECT)
                ? fields.get(EXPECT).map(verdict -> new Noun.Expected(verdict, fields.place(EXPECT)))
                : Optional.empty();
        fields.close();
        if (!in.isSound()) {
            begun.ifPresent(begin -> tryOut(begin, settings, fields));
            return Optional.empty();
        }
        return begun.flatMap(begin -> built(begin, settings, fields))
                .map(value -> new Noun(kind, id, value, place, isStipulated, note, expected));
    }

    /** Reports what the builder refuses, even if the noun cannot be read for other reasons. */
    private static <B> void tryOut(Supplier<B> begin, List<Setting<B>> settings, Fields fields) {
        B builder = begin.get();
        for (Setting<B> setting : settings) {
            boolean unused = isSet(setting, builder, fields);
        }
    }

    private static <B> boolean isSet(Setting<B> setting, B builder, Fields fields) {
        return fields.make(setting.blamed(), () -> {
                    setting.set().accept(builder);
                    return setting;
                })
                .isPresent();
    }

    private Optional<T> built(Supplier<B> begin, List<Setting<B>> settings, Fields fields) {
        B builder = begin.get();
        boolean isWhole = true;
        for (Setting<B> setting : settings) {
            isWhole &= isSet(setting, builder, fields);
        }
        if (!isWhole) {
            return Optional.empty();
        }
        try {
            return Optional.of(build(builder));
        } catch (IllegalArgumentException | IllegalStateException refused) {
            Key<?> blamed = culprit(begin, settings, fields);
            fields.reading().at(blamed.name()).refuse(fields.place(blamed), Messages.inKeys(refused));
            return Optional.empty();
        }
    }

    /** The last key without which the builder would refuse nothing. */
    private Key<?> culprit(Supplier<B> begin, List<Setting<B>> settings, Fields fields) {
        for (int i = settings.size() - 1; i >= 0; i--) {
            List<Setting<B>> others = new ArrayList<>(settings);
            Setting<B> without = others.remove(i);
            try {
                B builder = begin.get();
                others.forEach(setting -> setting.set().accept(builder));
                T unused = build(builder);
                return without.blamed();
            } catch (IllegalArgumentException | IllegalStateException stillRefused) {
                // another key is the cause
            }
        }
        ImmutableList<Key<?>> head = headKeys(Form.SHORT);
        return head.stream().filter(fields::has).findFirst().orElse(head.get(0));
    }

    /** Writes a noun without its id, or, in the complete form, with it. */
    Node write(Noun it, Writing writing) {
        Entries out = new Entries(writing);
        if (writing.isComplete()) {
            out.put(ID, it.id());
        }
        T value = noun.cast(it.value());
        writeHead(value, out);
        parts().forEach(part -> part.write(value, out));
        if (asides().contains(STIPULATED)) {
            out.flag(STIPULATED, it.isStipulated());
        }
        if (asides().contains(EXPECT)) {
            out.put(EXPECT, it.expected().map(Noun.Expected::verdict));
        }
        return out.put(NOTE, it.note()).build();
    }

    /** The keys of the short form, or of the complete one. */
    final ImmutableList<Key<?>> keys(Form form) {
        ImmutableList.Builder<Key<?>> keys = ImmutableList.builder();
        keys.addAll(headKeys(form));
        parts().forEach(part -> keys.addAll(part.keys(form)));
        return keys.addAll(asides()).build();
    }

    /** As a schema describes it. */
    Shape shape(Form form) {
        ImmutableList.Builder<Shape.Member> members = ImmutableList.builder();
        if (form == Form.COMPLETE) {
            members.add(ID.required(form));
        }
        keys(form).stream()
                .filter(key -> alternatives(form).isEmpty() || !headKeys(form).contains(key))
                .forEach(key -> members.add(isRequired(key, form) ? key.required(form) : key.member(form)));
        return new Shape.Members(members.build(), alternatives(form));
    }

    /** Sets of keys of which one is there besides the others. */
    ImmutableList<Shape.Members> alternatives(Form form) {
        return ImmutableList.of();
    }

    /** True for a key that such a noun must have. */
    boolean isRequired(Key<?> key, Form form) {
        return headKeys(form).contains(key);
    }
}
