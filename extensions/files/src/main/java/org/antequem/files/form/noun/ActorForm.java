package org.antequem.files.form.noun;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.antequem.files.form.Entries;
import org.antequem.files.form.Fields;
import org.antequem.files.form.Form;
import org.antequem.files.form.Key;
import org.antequem.files.form.Kind;
import org.antequem.files.form.Shape;
import org.antequem.files.form.Types;
import org.antequem.model.Actor;
import org.antequem.model.ActorBuilder;
import org.antequem.model.ActorKind;
import org.antequem.model.Mandate;
import org.antequem.model.Office;
import org.antequem.time.Dating;

/** A person, a group or a state. */
final class ActorForm extends NounForm<Actor, ActorBuilder> {

    private static final KindOf<ActorKind, ActorBuilder> HEAD =
            new KindOf<>(ActorKind.class, "actor", ActorForm::starter, ActorForm::description);

    private static final Key<ImmutableList<Mandate>> ACTING_FOR = new Key<>(
            "acting_for",
            Types.oneOrMore(new MandateType()),
            "for whom it acts: ids of actors, or {principal: iran, during: 1979/..}");
    private static final Key<Dating> BORN = new Key<>("born", Types.DATE, "when it was born or founded");
    private static final Key<Dating> DIED = new Key<>("died", Types.DATE, "when it died or was dissolved");
    private static final Key<ImmutableList<Office>> IN_OFFICE = new Key<>(
            "in_office",
            Types.oneOrMore(new OfficeType()),
            "the offices that it held: titles, or {title: minister of defence, held: 2013/2017}");

    private static final ImmutableList<Part<Actor, ActorBuilder>> PARTS = ImmutableList.of(
            Part.all(
                    ACTING_FOR,
                    Actor::mandates,
                    (actor, all) -> all.forEach(mandate -> actor.actingFor(mandate.principal(), mandate.held()))),
            Part.all(IN_OFFICE, Actor::offices, (actor, all) -> all.forEach(actor::inOffice)),
            Part.of(BORN, Actor::born, ActorBuilder::born),
            Part.of(DIED, Actor::died, ActorBuilder::died));

    ActorForm() {
        super(Kind.ACTOR, Actor.class);
    }

    private static Function<String, ActorBuilder> starter(ActorKind kind) {
        return switch (kind) {
            case PERSON -> Actor::person;
            case GROUP -> Actor::group;
            case STATE -> Actor::state;
        };
    }

    private static String description(ActorKind kind) {
        return switch (kind) {
            case PERSON -> "the name of a person";
            case GROUP -> "the name of a group";
            case STATE -> "the name of a state";
        };
    }

    @Override
    ImmutableList<Key<?>> headKeys(Form form) {
        return HEAD.keys(form);
    }

    @Override
    boolean isRequired(Key<?> key, Form form) {
        return form == Form.COMPLETE && super.isRequired(key, form);
    }

    @Override
    ImmutableList<Shape.Members> alternatives(Form form) {
        return HEAD.alternatives(form);
    }

    @Override
    Optional<Supplier<ActorBuilder>> begin(Fields fields) {
        return HEAD.read(fields);
    }

    @Override
    void writeHead(Actor actor, Entries out) {
        HEAD.write(actor.kind(), actor.name(), out);
    }

    @Override
    ImmutableList<Part<Actor, ActorBuilder>> parts() {
        return PARTS;
    }

    @Override
    Actor build(ActorBuilder builder) {
        return builder.build();
    }
}
