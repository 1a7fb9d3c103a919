package org.antequem.files.form.proposition;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.files.form.Entries;
import org.antequem.files.form.Fields;
import org.antequem.files.form.Key;
import org.antequem.files.form.Types;
import org.antequem.model.Identity;
import org.antequem.model.Source;

/** That two sources are one. */
final class IdentityForm extends PropositionForm<Identity> {

    private static final Key<Source> IS_SAME_AS =
            new Key<>("is_same_as", Types.SOURCE, "the source that is the same under another name");

    IdentityForm() {
        super(Identity.class, "identity");
    }

    @Override
    Key<?> subject() {
        return Subjects.SOURCE;
    }

    @Override
    ImmutableList<Key<?>> verbs() {
        return ImmutableList.of(IS_SAME_AS);
    }

    @Override
    Optional<Identity> read(Fields fields) {
        Optional<Source> one = fields.required(Subjects.SOURCE);
        Optional<Source> other = fields.required(IS_SAME_AS);
        return one.flatMap(source -> other.flatMap(as -> fields.make(IS_SAME_AS, () -> new Identity(source, as))));
    }

    @Override
    void write(Identity identity, Entries out) {
        out.put(Subjects.SOURCE, identity.one()).put(IS_SAME_AS, identity.other());
    }
}
