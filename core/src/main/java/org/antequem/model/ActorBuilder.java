package org.antequem.model;

import static java.util.Objects.requireNonNull;
import static org.antequem.given.Given.allGiven;
import static org.antequem.given.Given.given;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import org.antequem.time.Dating;

/** Sets the optional parts of an {@link Actor} before {@link #build} makes it. Not thread-safe. */
public final class ActorBuilder {

    private final ImmutableActor.Builder parts = ImmutableActor.builder();

    ActorBuilder(String name, ActorKind kind) {
        parts.name(name).kind(kind);
    }

    /**
     * Adds actors for whom this actor acts, in a period that is not recorded. The author of the dossier vouches for it.
     */
    @CanIgnoreReturnValue
    public ActorBuilder actingFor(Actor... principals) {
        return actingFor(allGiven(principals, "actingFor"));
    }

    /**
     * Adds actors for whom this actor acts, in a period that is not recorded. The author of the dossier vouches for it.
     */
    @CanIgnoreReturnValue
    public ActorBuilder actingFor(Iterable<? extends Actor> principals) {
        for (Actor principal : allGiven(principals, "actingFor")) {
            parts.addMandates(new Mandate(principal, Dating.UNKNOWN));
        }
        return this;
    }

    /**
     * Adds an actor for whom this actor acts in a period: {@code actingFor(STATE, "1950/1953")}.
     *
     * @param edtf from when to when, as an EDTF interval
     * @throws org.antequem.time.UnreadableDateException if the text is not an EDTF date
     */
    @CanIgnoreReturnValue
    public ActorBuilder actingFor(Actor principal, String edtf) {
        requireNonNull(principal, "principal");
        requireNonNull(edtf, "edtf");
        return actingFor(principal, Dating.of(edtf));
    }

    /**
     * Adds an actor for whom this actor acts.
     *
     * @param held from when to when
     */
    @CanIgnoreReturnValue
    public ActorBuilder actingFor(Actor principal, Dating held) {
        parts.addMandates(new Mandate(principal, held));
        return this;
    }

    /**
     * Sets when the person was born, or the group or state was founded: {@code born("1873-06")}.
     *
     * @throws org.antequem.time.UnreadableDateException if the text is not an EDTF date
     */
    @CanIgnoreReturnValue
    public ActorBuilder born(String edtf) {
        requireNonNull(edtf, "edtf");
        return born(Dating.of(edtf));
    }

    /** Sets when the person was born, or the group or state was founded. */
    @CanIgnoreReturnValue
    public ActorBuilder born(Dating dating) {
        requireNonNull(dating, "dating");
        parts.born(dating);
        return this;
    }

    /**
     * Sets when the person died, or the group or state was dissolved: {@code died("1924")}.
     *
     * @throws org.antequem.time.UnreadableDateException if the text is not an EDTF date
     */
    @CanIgnoreReturnValue
    public ActorBuilder died(String edtf) {
        requireNonNull(edtf, "edtf");
        return died(Dating.of(edtf));
    }

    /** Sets when the person died, or the group or state was dissolved. */
    @CanIgnoreReturnValue
    public ActorBuilder died(Dating dating) {
        requireNonNull(dating, "dating");
        parts.died(dating);
        return this;
    }

    /**
     * Adds an office that the actor held: {@code inOffice("minister of foreign affairs", "1924/1929")}.
     *
     * @param edtf from when to when, as an EDTF interval
     * @throws org.antequem.time.UnreadableDateException if the text is not an EDTF date
     */
    @CanIgnoreReturnValue
    public ActorBuilder inOffice(String title, String edtf) {
        requireNonNull(title, "title");
        requireNonNull(edtf, "edtf");
        return inOffice(new Office(title, Dating.of(edtf)));
    }

    /** Adds an office that the actor held. */
    @CanIgnoreReturnValue
    public ActorBuilder inOffice(Office office) {
        parts.addOffices(given(office, "inOffice"));
        return this;
    }

    /**
     * Makes the actor.
     *
     * @throws IllegalArgumentException if the parts contradict each other
     */
    public Actor build() {
        return parts.build();
    }
}
