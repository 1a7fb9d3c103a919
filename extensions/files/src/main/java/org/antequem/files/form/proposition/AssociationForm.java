package org.antequem.files.form.proposition;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.files.form.Entries;
import org.antequem.files.form.Fields;
import org.antequem.files.form.Key;
import org.antequem.files.form.Types;
import org.antequem.model.Association;
import org.antequem.model.Event;

/** That two events went together. */
final class AssociationForm extends PropositionForm<Association> {

    private static final Key<Event> WENT_WITH =
            new Key<>("went_with", Types.EVENT, "the event with which it went, as cause, as effect or otherwise");

    AssociationForm() {
        super(Association.class, "association");
    }

    @Override
    Key<?> subject() {
        return Subjects.EVENT;
    }

    @Override
    ImmutableList<Key<?>> verbs() {
        return ImmutableList.of(WENT_WITH);
    }

    @Override
    Optional<Association> read(Fields fields) {
        Optional<Event> one = fields.required(Subjects.EVENT);
        Optional<Event> other = fields.required(WENT_WITH);
        return one.flatMap(event -> other.flatMap(with -> fields.make(WENT_WITH, () -> new Association(event, with))));
    }

    @Override
    void write(Association association, Entries out) {
        out.put(Subjects.EVENT, association.one()).put(WENT_WITH, association.other());
    }
}
