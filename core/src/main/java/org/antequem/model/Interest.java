package org.antequem.model;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.Optional;
import org.antequem.time.Dating;
import org.immutables.value.Value;

/**
 * Something an actor wants, and the end it serves.
 *
 * <p>An interest that is added to a dossier is stipulated: it rests on the author of the dossier. What a source says of
 * one is a {@link Claim}, and the interest then counts as far as that does; see {@link ClaimSubject#interest}. Whoever
 * tells of an interest tells all that is recorded here of it.
 */
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

    /** What it is wanted for. Two interests with equal words here want it for the same end. */
    public abstract String end();

    /**
     * Since when, and until when where that is said; empty where neither is recorded. An end that is given here, or
     * left open, is an end of it.
     */
    public abstract Optional<Dating> since();

    /** Events that serve it. */
    public abstract ImmutableSet<Event> servedBy();

    /** Events that harm it; an act of somebody is directed against it. */
    public abstract ImmutableSet<Event> harmedBy();

    /** Claims whose being believed serves it. */
    public abstract ImmutableSet<Claim> servedByBelief();

    /** Claims whose being believed harms it. */
    public abstract ImmutableSet<Claim> harmedByBelief();

    /** Interests that the record opposes to it; opposition is mutual and recorded on one side. */
    public abstract ImmutableSet<Interest> opposedTo();

    /**
     * The having of it, as an event on the timeline, so that it can be dated and placed by others; nobody says here
     * when it was.
     */
    @Value.Derived
    public Event holding() {
        return Event.called("the interest of " + holder() + " in " + matter() + ", seeking " + means() + " in order to "
                        + end())
                .by(holder())
                .build();
    }

    /**
     * How this interest stands to one of somebody else: opposed, where either is recorded as opposed to the other; else
     * by whether the same end is wanted, or else the same means. It does not ask when they were held, or in what
     * matter.
     */
    public Alignment alignedWith(Interest other) {
        if (opposedTo().contains(other) || other.opposedTo().contains(this)) {
            return Alignment.CONFLICTING;
        }
        if (end().equals(other.end())) {
            return Alignment.SHARED;
        }
        return means().equals(other.means()) ? Alignment.PARALLEL : Alignment.DIVERGENT;
    }

    /** The same want, of which all is recorded that is recorded of the other; when it was held is not asked. */
    boolean tellsAllOf(Interest other) {
        return holder().equals(other.holder())
                && matter().equals(other.matter())
                && means().equals(other.means())
                && end().equals(other.end())
                && servedBy().containsAll(other.servedBy())
                && harmedBy().containsAll(other.harmedBy())
                && servedByBelief().containsAll(other.servedByBelief())
                && harmedByBelief().containsAll(other.harmedByBelief())
                && opposedTo().containsAll(other.opposedTo());
    }

    /** True where nothing is recorded of what serves or harms it, or what it is opposed to. */
    boolean isBare() {
        return Interest.of(holder())
                .in(matter())
                .seeking(means())
                .inOrderTo(end())
                .build()
                .tellsAllOf(this);
    }

    @Value.Check
    void check() {
        int unusedButKept = hashCode();
        Names.checkNotBlank(means(), "what an interest seeks");
        Names.checkNotBlank(end(), "the end of an interest");
    }

    @Override
    public String toString() {
        return holder().quoted() + " (seeking " + Names.quoted(means()) + ")";
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
