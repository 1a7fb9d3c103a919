package org.antequem.files.form.proposition;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.files.form.Entries;
import org.antequem.files.form.Fields;
import org.antequem.files.form.Key;
import org.antequem.files.form.Types;
import org.antequem.model.Actor;
import org.antequem.model.Agency;
import org.antequem.time.Dating;

/** That an actor acted for another. */
final class AgencyForm extends PropositionForm<Agency> {

    private static final Key<Actor> ACTED_FOR = new Key<>("acted_for", Types.ACTOR, "for whom it acted");
    private static final Key<Dating> DURING =
            new Key<>("during", Types.DATE, "throughout which time it did, as an interval such as 1950/1953");

    AgencyForm() {
        super(Agency.class, "agency");
    }

    @Override
    Key<?> subject() {
        return Subjects.ACTOR;
    }

    @Override
    ImmutableList<Key<?>> verbs() {
        return ImmutableList.of(ACTED_FOR);
    }

    @Override
    ImmutableList<Key<?>> others() {
        return ImmutableList.of(DURING);
    }

    @Override
    Optional<Agency> read(Fields fields) {
        Optional<Actor> actor = fields.required(Subjects.ACTOR);
        Optional<Actor> principal = fields.required(ACTED_FOR);
        Dating throughout = fields.get(DURING, Dating.UNKNOWN);
        return actor.flatMap(who ->
                principal.flatMap(whom -> fields.make(ACTED_FOR, () -> new Agency(who, whom, throughout))));
    }

    @Override
    void write(Agency agency, Entries out) {
        out.put(Subjects.ACTOR, agency.actor())
                .put(ACTED_FOR, agency.principal())
                .put(DURING, Optional.of(agency.throughout()).filter(time -> !time.equals(Dating.UNKNOWN)));
    }
}
