package org.antequem.files.form.proposition;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.files.form.Entries;
import org.antequem.files.form.Fields;
import org.antequem.files.form.Key;
import org.antequem.files.form.Types;
import org.antequem.model.Actor;
import org.antequem.model.Deed;
import org.antequem.model.Event;

/** Whose doing an event was. */
final class DeedForm extends PropositionForm<Deed> {

    private static final Key<Actor> WAS_BY = new Key<>("was_by", Types.ACTOR, "whose doing it was");

    DeedForm() {
        super(Deed.class, "deed");
    }

    @Override
    Key<?> subject() {
        return Subjects.EVENT;
    }

    @Override
    ImmutableList<Key<?>> verbs() {
        return ImmutableList.of(WAS_BY);
    }

    @Override
    ImmutableList<Key<?>> others() {
        return ImmutableList.of(Subjects.ALONE, Subjects.IF_AT_ALL);
    }

    @Override
    Optional<Deed> read(Fields fields) {
        Optional<Event> event = fields.required(Subjects.EVENT);
        Optional<Actor> actor = fields.required(WAS_BY);
        boolean isAlone = fields.get(Subjects.ALONE, false);
        boolean isIfAtAll = fields.get(Subjects.IF_AT_ALL, false);
        return event.flatMap(of ->
                actor.flatMap(by -> fields.make(Subjects.IF_AT_ALL, () -> new Deed(of, by, isAlone, isIfAtAll))));
    }

    @Override
    void write(Deed deed, Entries out) {
        out.put(Subjects.EVENT, deed.event())
                .put(WAS_BY, deed.actor())
                .flag(Subjects.ALONE, deed.alone())
                .flag(Subjects.IF_AT_ALL, deed.ifAtAll());
    }
}
