package org.antequem.model;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import org.antequem.time.Dating;

/** The optional parts of an {@link Actor}. */
public final class ActorBuilder {

    private final ImmutableActor.Builder parts = ImmutableActor.builder();

    ActorBuilder(String name, ActorKind kind) {
        parts.name(name).kind(kind);
    }

    /** Adds those for whom it acts, at any time. The author of the dossier vouches for it. */
    @CanIgnoreReturnValue
    public ActorBuilder actingFor(Actor... principals) {
        for (Actor principal : principals) {
            parts.addMandates(new Mandate(principal, Dating.UNKNOWN));
        }
        return this;
    }

    /** Adds somebody for whom it acts, from when to when as an EDTF interval: {@code "1950/1953"}. */
    @CanIgnoreReturnValue
    public ActorBuilder actingFor(Actor principal, String edtf) {
        parts.addMandates(new Mandate(principal, Dating.of(edtf)));
        return this;
    }

    /** Born or founded then, as an EDTF date. */
    @CanIgnoreReturnValue
    public ActorBuilder born(String edtf) {
        return born(Dating.of(edtf));
    }

    @CanIgnoreReturnValue
    public ActorBuilder born(Dating dating) {
        parts.born(dating);
        return this;
    }

    /** Died or dissolved then, as an EDTF date. */
    @CanIgnoreReturnValue
    public ActorBuilder died(String edtf) {
        return died(Dating.of(edtf));
    }

    @CanIgnoreReturnValue
    public ActorBuilder died(Dating dating) {
        parts.died(dating);
        return this;
    }

    /** Adds an office: its title, and from when to when it was held as an EDTF interval. */
    @CanIgnoreReturnValue
    public ActorBuilder inOffice(String title, String edtf) {
        return inOffice(new Office(title, Dating.of(edtf)));
    }

    @CanIgnoreReturnValue
    public ActorBuilder inOffice(Office office) {
        parts.addOffices(office);
        return this;
    }

    /**
     * Closes it.
     *
     * @throws IllegalArgumentException where the parts contradict each other
     */
    public Actor build() {
        return parts.build();
    }
}
