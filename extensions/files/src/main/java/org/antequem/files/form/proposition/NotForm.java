package org.antequem.files.form.proposition;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.files.form.Entries;
import org.antequem.files.form.Fields;
import org.antequem.files.form.Key;
import org.antequem.model.Not;
import org.antequem.model.Proposition;

/** That something is not so. */
final class NotForm extends PropositionForm<Not> {

    private static final Key<Proposition> NOT =
            new Key<>("not", PropositionType.INSTANCE, "what is not so: {source: informant, observed: meeting}");

    NotForm() {
        super(Not.class, "not");
    }

    @Override
    Key<?> subject() {
        return NOT;
    }

    @Override
    ImmutableList<Key<?>> verbs() {
        return ImmutableList.of();
    }

    @Override
    Optional<Not> read(Fields fields) {
        return fields.required(NOT).flatMap(denied -> fields.make(NOT, () -> new Not(denied)));
    }

    @Override
    void write(Not denial, Entries out) {
        out.put(NOT, denial.negated());
    }
}
