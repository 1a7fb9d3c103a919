package org.antequem.files.form.proposition;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.files.form.Entries;
import org.antequem.files.form.Fields;
import org.antequem.files.form.Key;
import org.antequem.files.form.Types;
import org.antequem.model.Examinable;
import org.antequem.model.Examination;
import org.antequem.model.Source;

/** That a source examined a thing or an event. */
final class ExaminationForm extends PropositionForm<Examination> {

    private static final Key<Examinable> EXAMINED =
            new Key<>("examined", Types.EXAMINABLE, "the source or the event that it examined");

    ExaminationForm() {
        super(Examination.class, "examination");
    }

    @Override
    Key<?> subject() {
        return Subjects.SOURCE;
    }

    @Override
    ImmutableList<Key<?>> verbs() {
        return ImmutableList.of(EXAMINED);
    }

    @Override
    Optional<Examination> read(Fields fields) {
        Optional<Source> source = fields.required(Subjects.SOURCE);
        Optional<Examinable> examined = fields.required(EXAMINED);
        return source.flatMap(who -> examined.flatMap(what -> fields.make(EXAMINED, () -> new Examination(who, what))));
    }

    @Override
    void write(Examination examination, Entries out) {
        out.put(Subjects.SOURCE, examination.source()).put(EXAMINED, examination.examined());
    }
}
