package org.antequem.files.form.proposition;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.antequem.files.form.Entries;
import org.antequem.files.form.Fields;
import org.antequem.files.form.Form;
import org.antequem.files.form.Key;
import org.antequem.files.form.Types;
import org.antequem.model.Cause;
import org.antequem.model.Event;
import org.antequem.model.Role;

/** That one event brought about another. */
final class CauseForm extends PropositionForm<Cause> {

    private static final ImmutableMap<Role, Key<Event>> ROLES = ImmutableMap.of(
            Role.ORIGINATED, verb("originated", "the event that it set going"),
            Role.DECIDED, verb("decided", "the event that would not have been decided on without it"),
            Role.SHAPED, verb("shaped", "the event to which it gave its scale, timing or form"),
            Role.COORDINATED, verb("coordinated", "the event of which it ordered how it was carried out"));

    private static final Key<Role> ROLE =
            new Key<>("role", Types.word(Role.class, "what a cause does"), "what it did to the effect");
    private static final Key<Event> EFFECT = new Key<>("effect", Types.EVENT, "the event that it brought about");

    CauseForm() {
        super(Cause.class, "cause");
    }

    private static Key<Event> verb(String name, String description) {
        return new Key<>(name, Types.EVENT, description);
    }

    @Override
    Key<?> subject() {
        return Subjects.CAUSE;
    }

    @Override
    ImmutableList<Key<?>> verbs() {
        return ImmutableList.copyOf(ROLES.values());
    }

    @Override
    ImmutableList<Key<?>> others() {
        return ImmutableList.of(Subjects.ALONE);
    }

    @Override
    ImmutableList<Key<?>> completeKeys() {
        return ImmutableList.of(Subjects.CAUSE, ROLE, EFFECT, Subjects.ALONE);
    }

    @Override
    boolean isRequired(Key<?> key, Form form) {
        return !key.equals(Subjects.ALONE);
    }

    @Override
    Optional<Cause> read(Fields fields) {
        Optional<Cause> read = Optional.empty();
        Optional<Event> cause = fields.required(Subjects.CAUSE);
        boolean isAlone = fields.get(Subjects.ALONE, false);
        for (Map.Entry<Role, Key<Event>> verb : ROLES.entrySet()) {
            Optional<Event> effect = fields.get(verb.getValue());
            if (effect.isPresent() && cause.isPresent()) {
                read = fields.make(verb.getValue(), () -> new Cause(cause.get(), verb.getKey(), effect.get(), isAlone));
            }
        }
        return read;
    }

    @Override
    Optional<Cause> readComplete(Fields fields) {
        Optional<Event> cause = fields.required(Subjects.CAUSE);
        Optional<Role> role = fields.required(ROLE);
        Optional<Event> effect = fields.required(EFFECT);
        boolean isAlone = fields.get(Subjects.ALONE, false);
        return cause.flatMap(from -> role.flatMap(how ->
                effect.flatMap(to -> fields.make(EFFECT, () -> new Cause(from, how, to, isAlone)))));
    }

    @Override
    void write(Cause cause, Entries out) {
        out.put(Subjects.CAUSE, cause.cause())
                .put(requireNonNull(ROLES.get(cause.role())), cause.effect())
                .flag(Subjects.ALONE, cause.alone());
    }

    @Override
    void writeComplete(Cause cause, Entries out) {
        out.put(Subjects.CAUSE, cause.cause())
                .put(ROLE, cause.role())
                .put(EFFECT, cause.effect())
                .flag(Subjects.ALONE, cause.alone());
    }
}
