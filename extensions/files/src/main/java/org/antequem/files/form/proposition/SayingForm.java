package org.antequem.files.form.proposition;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.files.form.Entries;
import org.antequem.files.form.Fields;
import org.antequem.files.form.Key;
import org.antequem.model.Proposition;
import org.antequem.model.Saying;
import org.antequem.model.Source;

/** That a source says something. */
final class SayingForm extends PropositionForm<Saying> {

    private static final Key<Proposition> SAYS = new Key<>(
            "says", PropositionType.INSTANCE, "what it says, whether or not that is so: {event: visit, happened: yes}");

    SayingForm() {
        super(Saying.class, "says");
    }

    @Override
    Key<?> subject() {
        return Subjects.SOURCE;
    }

    @Override
    ImmutableList<Key<?>> verbs() {
        return ImmutableList.of(SAYS);
    }

    @Override
    Optional<Saying> read(Fields fields) {
        Optional<Source> source = fields.required(Subjects.SOURCE);
        Optional<Proposition> said = fields.required(SAYS);
        return source.flatMap(who -> said.flatMap(what -> fields.make(SAYS, () -> new Saying(who, what))));
    }

    @Override
    void write(Saying saying, Entries out) {
        out.put(Subjects.SOURCE, saying.source()).put(SAYS, saying.said());
    }
}
