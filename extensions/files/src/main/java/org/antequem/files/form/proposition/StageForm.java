package org.antequem.files.form.proposition;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.files.form.Entries;
import org.antequem.files.form.Fields;
import org.antequem.files.form.Key;
import org.antequem.files.form.StageLinkType;
import org.antequem.model.Event;
import org.antequem.model.Event.StageLink;
import org.antequem.model.StageOf;

/** That an event was a stage of another. */
final class StageForm extends PropositionForm<StageOf> {

    private static final Key<StageLink> STAGE_OF = new Key<>(
            "stage_of", StageLinkType.ONE, "the whole of which it was a stage, and which: {intervention: planning}");

    StageForm() {
        super(StageOf.class, "stage");
    }

    @Override
    Key<?> subject() {
        return Subjects.EVENT;
    }

    @Override
    ImmutableList<Key<?>> verbs() {
        return ImmutableList.of(STAGE_OF);
    }

    @Override
    ImmutableList<Key<?>> others() {
        return ImmutableList.of(Subjects.IF_AT_ALL);
    }

    @Override
    Optional<StageOf> read(Fields fields) {
        Optional<Event> event = fields.required(Subjects.EVENT);
        Optional<StageLink> link = fields.required(STAGE_OF);
        boolean isIfAtAll = fields.get(Subjects.IF_AT_ALL, false);
        return event.flatMap(of ->
                link.flatMap(to -> fields.make(STAGE_OF, () -> new StageOf(of, to.stage(), to.whole(), isIfAtAll))));
    }

    @Override
    void write(StageOf stage, Entries out) {
        out.put(Subjects.EVENT, stage.event())
                .put(STAGE_OF, new StageLink(stage.stage(), stage.whole()))
                .flag(Subjects.IF_AT_ALL, stage.ifAtAll());
    }
}
