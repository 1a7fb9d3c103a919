package org.antequem.files.form.proposition;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.files.form.Entries;
import org.antequem.files.form.Fields;
import org.antequem.files.form.Key;
import org.antequem.files.form.Types;
import org.antequem.model.Admiralty;
import org.antequem.model.Grading;
import org.antequem.model.Source;

/** That a source is graded. */
final class GradingForm extends PropositionForm<Grading> {

    private static final Key<Admiralty> IS_GRADED =
            new Key<>("is_graded", Types.GRADE, "its grade in the Admiralty code, such as E5");

    GradingForm() {
        super(Grading.class, "grading");
    }

    @Override
    Key<?> subject() {
        return Subjects.SOURCE;
    }

    @Override
    ImmutableList<Key<?>> verbs() {
        return ImmutableList.of(IS_GRADED);
    }

    @Override
    Optional<Grading> read(Fields fields) {
        Optional<Source> source = fields.required(Subjects.SOURCE);
        Optional<Admiralty> grade = fields.required(IS_GRADED);
        return source.flatMap(which -> grade.map(as -> new Grading(which, as)));
    }

    @Override
    void write(Grading grading, Entries out) {
        out.put(Subjects.SOURCE, grading.source()).put(IS_GRADED, grading.grade());
    }
}
