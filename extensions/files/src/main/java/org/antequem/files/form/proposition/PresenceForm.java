package org.antequem.files.form.proposition;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.files.form.Entries;
import org.antequem.files.form.Fields;
import org.antequem.files.form.Form;
import org.antequem.files.form.Key;
import org.antequem.files.form.Types;
import org.antequem.model.Event;
import org.antequem.model.Presence;
import org.antequem.model.Presence.Part;
import org.antequem.model.Source;

/** Where a source stood when something happened. */
final class PresenceForm extends PropositionForm<Presence> {

    private static final Key<Event> OBSERVED = new Key<>(
            "observed", Types.EVENT, "the event at which it was and saw, heard or read what happened, if it did");
    private static final Key<Event> TOOK_PART_IN =
            new Key<>("took_part_in", Types.EVENT, "the event in which it had a part, if it happened");
    private static final Key<Part> PART =
            new Key<>("part", Types.word(Part.class, "what a source did there"), "what it did there");

    PresenceForm() {
        super(Presence.class, "presence");
    }

    @Override
    Key<?> subject() {
        return Subjects.SOURCE;
    }

    @Override
    ImmutableList<Key<?>> verbs() {
        return ImmutableList.of(OBSERVED, TOOK_PART_IN);
    }

    @Override
    ImmutableList<Key<?>> completeKeys() {
        return ImmutableList.of(Subjects.SOURCE, PART, Subjects.EVENT);
    }

    @Override
    boolean isRequired(Key<?> key, Form form) {
        return true;
    }

    @Override
    Optional<Presence> read(Fields fields) {
        Optional<Source> source = fields.required(Subjects.SOURCE);
        Part part = fields.has(TOOK_PART_IN) ? Part.TOOK_PART : Part.OBSERVED;
        Optional<Event> event = fields.get(part == Part.TOOK_PART ? TOOK_PART_IN : OBSERVED);
        return source.flatMap(who -> event.map(where -> new Presence(who, part, where)));
    }

    @Override
    Optional<Presence> readComplete(Fields fields) {
        Optional<Source> source = fields.required(Subjects.SOURCE);
        Optional<Part> part = fields.required(PART);
        Optional<Event> event = fields.required(Subjects.EVENT);
        return source.flatMap(who -> part.flatMap(what -> event.map(where -> new Presence(who, what, where))));
    }

    @Override
    void write(Presence presence, Entries out) {
        out.put(Subjects.SOURCE, presence.source())
                .put(presence.part() == Part.TOOK_PART ? TOOK_PART_IN : OBSERVED, presence.event());
    }

    @Override
    void writeComplete(Presence presence, Entries out) {
        out.put(Subjects.SOURCE, presence.source()).put(PART, presence.part()).put(Subjects.EVENT, presence.event());
    }
}
