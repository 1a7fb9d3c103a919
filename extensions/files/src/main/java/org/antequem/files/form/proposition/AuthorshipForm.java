package org.antequem.files.form.proposition;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.files.form.Entries;
import org.antequem.files.form.Fields;
import org.antequem.files.form.Key;
import org.antequem.files.form.Types;
import org.antequem.model.Authorship;
import org.antequem.model.Source;

/** That a document is genuine. */
final class AuthorshipForm extends PropositionForm<Authorship> {

    private enum State {
        GENUINE
    }

    private static final Key<State> IS = new Key<>(
            "is",
            Types.word(State.class, "what a document is"),
            "that it is by whom it claims to be, from when it claims to be");

    AuthorshipForm() {
        super(Authorship.class, "genuine");
    }

    @Override
    Key<?> subject() {
        return Subjects.DOCUMENT;
    }

    @Override
    ImmutableList<Key<?>> verbs() {
        return ImmutableList.of(IS);
    }

    @Override
    Optional<Authorship> read(Fields fields) {
        Optional<Source> document = fields.required(Subjects.DOCUMENT);
        Optional<State> state = fields.required(IS);
        return document.filter(known -> state.isPresent()).map(Authorship::new);
    }

    @Override
    void write(Authorship authorship, Entries out) {
        out.put(Subjects.DOCUMENT, authorship.document()).put(IS, State.GENUINE);
    }
}
