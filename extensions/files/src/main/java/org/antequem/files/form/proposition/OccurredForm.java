package org.antequem.files.form.proposition;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.files.form.Entries;
import org.antequem.files.form.Fields;
import org.antequem.files.form.Key;
import org.antequem.files.form.Types;
import org.antequem.model.Count;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.time.Dating;

/** That an event happened, when, and how many there were. */
final class OccurredForm extends PropositionForm<Occurred> {

    private static final Key<Dating> HAPPENED =
            new Key<>("happened", Types.DATE_OR_YES, "when it happened, or yes where that is not said");
    private static final Key<Count> NUMBERED =
            new Key<>("numbered", Types.COUNT, "how many there were of what it is said of: dead, votes, ships");

    OccurredForm() {
        super(Occurred.class, "happened");
    }

    @Override
    Key<?> subject() {
        return Subjects.EVENT;
    }

    @Override
    ImmutableList<Key<?>> verbs() {
        return ImmutableList.of(HAPPENED, NUMBERED);
    }

    @Override
    boolean combinesVerbs() {
        return true;
    }

    @Override
    Optional<Occurred> read(Fields fields) {
        Optional<Event> event = fields.required(Subjects.EVENT);
        Dating dating = fields.get(HAPPENED, Dating.UNKNOWN);
        Count count = fields.get(NUMBERED, Count.NOT_RECORDED);
        return event.map(of -> new Occurred(of, dating, count));
    }

    @Override
    void write(Occurred occurred, Entries out) {
        boolean isCounted = !occurred.count().equals(Count.NOT_RECORDED);
        boolean isDated = !occurred.dating().equals(Dating.UNKNOWN);
        out.put(Subjects.EVENT, occurred.event())
                .put(HAPPENED, Optional.of(occurred.dating()).filter(dating -> isDated || !isCounted))
                .put(NUMBERED, Optional.of(occurred.count()).filter(count -> isCounted));
    }
}
