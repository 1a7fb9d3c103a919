package org.antequem.files.form.proposition;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.files.form.Entries;
import org.antequem.files.form.Fields;
import org.antequem.files.form.Key;
import org.antequem.files.form.Types;
import org.antequem.model.Actor;
import org.antequem.model.Event;
import org.antequem.model.Motive;

/** That an actor had interests of its own that account for an event. */
final class MotiveForm extends PropositionForm<Motive> {

    private static final Key<Event> EVENT =
            new Key<>("had_its_own_motive_for", Types.EVENT, "the event for which its own interests account");

    MotiveForm() {
        super(Motive.class, "motive");
    }

    @Override
    Key<?> subject() {
        return Subjects.ACTOR;
    }

    @Override
    ImmutableList<Key<?>> verbs() {
        return ImmutableList.of(EVENT);
    }

    @Override
    Optional<Motive> read(Fields fields) {
        Optional<Actor> actor = fields.required(Subjects.ACTOR);
        Optional<Event> event = fields.required(EVENT);
        return actor.flatMap(whose -> event.map(what -> new Motive(whose, what)));
    }

    @Override
    void write(Motive motive, Entries out) {
        out.put(Subjects.ACTOR, motive.actor()).put(EVENT, motive.event());
    }
}
