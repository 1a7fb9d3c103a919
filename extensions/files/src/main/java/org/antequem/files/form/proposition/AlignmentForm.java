package org.antequem.files.form.proposition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.antequem.files.form.Entries;
import org.antequem.files.form.Fields;
import org.antequem.files.form.Form;
import org.antequem.files.form.Key;
import org.antequem.files.form.Types;
import org.antequem.model.Actor;
import org.antequem.model.Aligned;
import org.antequem.model.Alignment;
import org.antequem.model.Matter;
import org.antequem.time.Dating;

/** How the interests of two actors in a matter stood to each other. */
final class AlignmentForm extends PropositionForm<Aligned> {

    private static final Key<ImmutableList<Actor>> INTERESTS_OF =
            new Key<>("interests_of", Types.oneOrMore(Types.ACTOR), "the two actors whose interests are compared");
    private static final Key<ImmutableList<Alignment>> WERE = new Key<>(
            "were",
            Types.oneOrMore(Types.word(Alignment.class, "how interests stand to each other")),
            "how they stood to each other; of several, one of these");
    private static final Key<Matter> IN = new Key<>("in", Types.MATTER, "in what matter");
    private static final Key<Dating> THROUGHOUT =
            new Key<>("throughout", Types.DATE, "throughout which time, as an interval such as 2015-07/..");

    AlignmentForm() {
        super(Aligned.class, "alignment");
    }

    @Override
    Key<?> subject() {
        return INTERESTS_OF;
    }

    @Override
    ImmutableList<Key<?>> verbs() {
        return ImmutableList.of(WERE);
    }

    @Override
    ImmutableList<Key<?>> others() {
        return ImmutableList.of(IN, THROUGHOUT);
    }

    @Override
    boolean isRequired(Key<?> key, Form form) {
        return !key.equals(THROUGHOUT);
    }

    @Override
    Optional<Aligned> read(Fields fields) {
        Optional<ImmutableList<Actor>> actors = fields.required(INTERESTS_OF);
        Optional<ImmutableList<Alignment>> kinds = fields.required(WERE);
        Optional<Matter> matter = fields.required(IN);
        Dating throughout = fields.get(THROUGHOUT, Dating.UNKNOWN);
        if (actors.isPresent() && actors.get().size() != 2) {
            fields.reading()
                    .refuse(
                            fields.place(INTERESTS_OF),
                            "interests are compared of " + actors.get().size(),
                            "the ids of two actors, such as \"[russia, iran]\"");
            return Optional.empty();
        }
        return actors.flatMap(two -> kinds.flatMap(how -> matter.flatMap(in -> fields.make(
                INTERESTS_OF, () -> new Aligned(two.get(0), two.get(1), in, ImmutableSet.copyOf(how), throughout)))));
    }

    @Override
    void write(Aligned aligned, Entries out) {
        out.put(INTERESTS_OF, ImmutableList.of(aligned.one(), aligned.other()))
                .put(WERE, aligned.kinds().asList())
                .put(IN, aligned.matter())
                .put(THROUGHOUT, Optional.of(aligned.throughout()).filter(time -> !time.equals(Dating.UNKNOWN)));
    }
}
