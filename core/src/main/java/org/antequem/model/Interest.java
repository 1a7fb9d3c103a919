package org.antequem.model;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.Optional;
import org.antequem.time.Dating;
import org.immutables.value.Value;

/** Something an actor wants, and the end it serves. */
@Immutable
@Value.Immutable
@HiddenValue
public abstract class Interest implements Serializable {

    private static final long serialVersionUID = 1L;

    Interest() {}

    /**
     * Starts an interest: {@code Interest.of(IRAN).in(SYRIA).seeking("to keep Assad").inOrderTo("hold the bridge")}.
     */
    public static Holder of(Actor holder) {
        return matter -> means -> end -> new InterestBuilder(holder, matter, means, end);
    }

    public abstract Actor holder();

    public abstract Matter matter();

    /** What is wanted. Two interests with equal words here want the same. */
    public abstract String means();

    /** What it is wanted for. */
    public abstract String end();

    /** Since when; empty where that is not recorded. */
    public abstract Optional<Dating> since();

    /** Events that serve it. */
    public abstract ImmutableSet<Event> servedBy();

    /** Events that harm it. */
    public abstract ImmutableSet<Event> harmedBy();

    /** Claims whose being believed serves it. */
    public abstract ImmutableSet<Claim> servedByBelief();

    /** Claims whose being believed harms it. */
    public abstract ImmutableSet<Claim> harmedByBelief();

    /** Interests that the record opposes to it; opposition is mutual and recorded on one side. */
    public abstract ImmutableSet<Interest> opposedTo();

    @Value.Check
    void check() {
        Names.checkNotBlank(means(), "what an interest seeks");
        Names.checkNotBlank(end(), "the end of an interest");
    }

    @Override
    public String toString() {
        return holder() + ", " + means();
    }

    /** Whose interest it is. */
    @FunctionalInterface
    public interface Holder {

        Means in(Matter matter);
    }

    /** In what matter. */
    @FunctionalInterface
    public interface Means {

        End seeking(String means);
    }

    /** What is wanted. */
    @FunctionalInterface
    public interface End {

        InterestBuilder inOrderTo(String end);
    }
}
