package org.antequem.files.form.proposition;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.files.form.Entries;
import org.antequem.files.form.Fields;
import org.antequem.files.form.Form;
import org.antequem.files.form.Key;
import org.antequem.files.form.Types;
import org.antequem.model.Held;
import org.antequem.model.Interest;
import org.antequem.time.Dating;

/** That somebody has an interest. */
final class HeldForm extends PropositionForm<Held> {

    private enum State {
        HELD
    }

    private static final Key<State> IS = new Key<>(
            "is", Types.word(State.class, "what an interest is"), "that somebody has it, when it says itself");
    private static final Key<Dating> HELD = new Key<>(
            "held", Types.DATE, "from when to when somebody has it, where that is not what the interest says itself");

    HeldForm() {
        super(Held.class, "held");
    }

    @Override
    Key<?> subject() {
        return Subjects.INTEREST;
    }

    @Override
    ImmutableList<Key<?>> verbs() {
        return ImmutableList.of(IS, HELD);
    }

    @Override
    boolean isRequired(Key<?> key, Form form) {
        return key.equals(Subjects.INTEREST);
    }

    @Override
    Optional<Held> read(Fields fields) {
        Optional<Interest> interest = fields.required(Subjects.INTEREST);
        boolean isAsItSays = fields.has(IS) && fields.get(IS).isPresent();
        Optional<Dating> held = fields.get(HELD);
        return interest.map(what -> isAsItSays || held.isEmpty() ? Held.of(what) : new Held(what, held.get()));
    }

    @Override
    void write(Held held, Entries out) {
        boolean isAsItSays = held.equals(Held.of(held.interest()));
        out.put(Subjects.INTEREST, held.interest())
                .put(IS, Optional.of(State.HELD).filter(state -> isAsItSays))
                .put(HELD, Optional.of(held.since()).filter(since -> !isAsItSays));
    }
}
