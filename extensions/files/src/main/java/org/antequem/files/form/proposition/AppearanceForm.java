package org.antequem.files.form.proposition;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.files.form.Entries;
import org.antequem.files.form.Fields;
import org.antequem.files.form.Key;
import org.antequem.files.form.Types;
import org.antequem.model.Appearance;
import org.antequem.model.Source;

/** That there is such a source. */
final class AppearanceForm extends PropositionForm<Appearance> {

    private static final Key<Boolean> APPEARED =
            new Key<>("appeared", Types.TRUTH, "yes: there is such a source, which was printed, or made, or spoke");

    AppearanceForm() {
        super(Appearance.class, "appeared");
    }

    @Override
    Key<?> subject() {
        return Subjects.SOURCE;
    }

    @Override
    ImmutableList<Key<?>> verbs() {
        return ImmutableList.of(APPEARED);
    }

    @Override
    Optional<Appearance> read(Fields fields) {
        Optional<Source> source = fields.required(Subjects.SOURCE);
        Optional<Boolean> appeared = fields.required(APPEARED);
        if (appeared.isPresent() && !appeared.get()) {
            fields.reading()
                    .refuse(
                            fields.place(APPEARED),
                            "that there is no such source is said by denying that it appeared",
                            "\"not: {source: …, appeared: yes}\"");
            return Optional.empty();
        }
        return source.filter(known -> appeared.isPresent()).map(Appearance::new);
    }

    @Override
    void write(Appearance appearance, Entries out) {
        out.put(Subjects.SOURCE, appearance.source()).put(APPEARED, true);
    }
}
