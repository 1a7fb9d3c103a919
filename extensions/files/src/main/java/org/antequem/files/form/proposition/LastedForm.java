package org.antequem.files.form.proposition;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.files.form.Entries;
import org.antequem.files.form.Fields;
import org.antequem.files.form.Key;
import org.antequem.files.form.Types;
import org.antequem.model.Event;
import org.antequem.model.Lasted;
import org.antequem.time.Span;

/** How long an event lasted. */
final class LastedForm extends PropositionForm<Lasted> {

    private static final Key<Span> LASTED =
            new Key<>("lasted", Types.SPAN, "how long it lasted, such as \"40 days\" or \"at least 2 years\"");

    LastedForm() {
        super(Lasted.class, "lasted");
    }

    @Override
    Key<?> subject() {
        return Subjects.EVENT;
    }

    @Override
    ImmutableList<Key<?>> verbs() {
        return ImmutableList.of(LASTED);
    }

    @Override
    Optional<Lasted> read(Fields fields) {
        Optional<Event> event = fields.required(Subjects.EVENT);
        Optional<Span> span = fields.required(LASTED);
        return event.flatMap(of -> span.flatMap(by -> fields.make(LASTED, () -> new Lasted(of, by))));
    }

    @Override
    void write(Lasted lasted, Entries out) {
        out.put(Subjects.EVENT, lasted.event()).put(LASTED, lasted.by());
    }
}
