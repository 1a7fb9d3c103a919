package org.antequem.files.form.noun;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Supplier;
import org.antequem.files.form.Entries;
import org.antequem.files.form.Fields;
import org.antequem.files.form.Form;
import org.antequem.files.form.Key;
import org.antequem.files.form.Kind;
import org.antequem.files.form.Types;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Interest;
import org.antequem.model.InterestBuilder;
import org.antequem.model.Matter;

/** Something an actor wants, and the end it serves. */
final class InterestForm extends NounForm<Interest, InterestBuilder> {

    private static final Key<Actor> OF = new Key<>("of", Types.ACTOR, "whose interest it is");
    private static final Key<Matter> IN = new Key<>("in", Types.MATTER, "in what matter");
    private static final Key<String> SEEKING = new Key<>(
            "seeking", Types.text("what is wanted"), "what is wanted: \"the forts\" or \"to keep the forts\"");
    private static final Key<String> IN_ORDER_TO =
            new Key<>("in_order_to", Types.text("what it is wanted for"), "what it is wanted for: \"pay the fleet\"");
    private static final Key<ImmutableList<Event>> SERVED_BY =
            new Key<>("served_by", Types.oneOrMore(Types.EVENT), "events that serve it");
    private static final Key<ImmutableList<Event>> HARMED_BY =
            new Key<>("harmed_by", Types.oneOrMore(Types.EVENT), "events that harm it");
    private static final Key<ImmutableList<Claim>> SERVED_BY_BELIEF =
            new Key<>("served_by_belief", Types.oneOrMore(Types.CLAIM), "claims whose being believed serves it");
    private static final Key<ImmutableList<Claim>> HARMED_BY_BELIEF =
            new Key<>("harmed_by_belief", Types.oneOrMore(Types.CLAIM), "claims whose being believed harms it");
    private static final Key<ImmutableList<Interest>> OPPOSED_TO =
            new Key<>("opposed_to", Types.oneOrMore(Types.INTEREST), "interests that are opposed to it");

    private static final ImmutableList<Part<Interest, InterestBuilder>> PARTS = ImmutableList.of(
            new HeldPart(),
            Part.all(SERVED_BY, Interest::servedBy, (interest, all) -> interest.servedBy(all.toArray(Event[]::new))),
            Part.all(HARMED_BY, Interest::harmedBy, (interest, all) -> interest.harmedBy(all.toArray(Event[]::new))),
            Part.all(
                    SERVED_BY_BELIEF,
                    Interest::servedByBelief,
                    (interest, all) -> interest.servedByBelief(all.toArray(Claim[]::new))),
            Part.all(
                    HARMED_BY_BELIEF,
                    Interest::harmedByBelief,
                    (interest, all) -> interest.harmedByBelief(all.toArray(Claim[]::new))),
            Part.all(
                    OPPOSED_TO,
                    Interest::opposedTo,
                    (interest, all) -> interest.opposedTo(all.toArray(Interest[]::new))));

    InterestForm() {
        super(Kind.INTEREST, Interest.class);
    }

    @Override
    ImmutableList<Key<?>> headKeys(Form form) {
        return ImmutableList.of(OF, IN, SEEKING, IN_ORDER_TO);
    }

    @Override
    Optional<Supplier<InterestBuilder>> begin(Fields fields) {
        Optional<Actor> holder = fields.required(OF);
        Optional<Matter> matter = fields.required(IN);
        Optional<String> means = fields.required(SEEKING);
        Optional<String> end = fields.required(IN_ORDER_TO);
        return holder.flatMap(whose -> matter.flatMap(where -> means.flatMap(what ->
                end.map(why -> () -> Interest.of(whose).in(where).seeking(what).inOrderTo(why)))));
    }

    @Override
    void writeHead(Interest interest, Entries out) {
        out.put(OF, interest.holder())
                .put(IN, interest.matter())
                .put(SEEKING, interest.means())
                .put(IN_ORDER_TO, interest.end());
    }

    @Override
    ImmutableList<Part<Interest, InterestBuilder>> parts() {
        return PARTS;
    }

    @Override
    ImmutableList<Key<?>> asides() {
        return ImmutableList.of(STIPULATED, NOTE);
    }

    @Override
    Interest build(InterestBuilder builder) {
        return builder.build();
    }
}
