package org.antequem.model;

import static java.util.Objects.requireNonNull;
import static org.antequem.given.Given.given;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.Optional;
import org.antequem.time.Dating;
import org.immutables.value.Value;

/**
 * Something that an actor wants, and the end for which the actor wants it.
 *
 * <p>An interest that is added to a dossier is stipulated: the author of the dossier vouches for it. If a source says
 * that somebody has it, that is a {@link Claim}, which states everything that is recorded here; see
 * {@link ClaimSubject#interest}.
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
        Actor of = given(holder, "of");
        return matter -> {
            Matter in = given(matter, "in");
            return means -> {
                String seeking = given(means, "seeking");
                return end -> new InterestBuilder(of, in, seeking, end);
            };
        };
    }

    /** The actor who has the interest. */
    public abstract Actor holder();

    /** The matter that the interest is about. */
    public abstract Matter matter();

    /** What the holder wants, the means to the {@link #end}. Two interests with equal words here want the same. */
    public abstract String means();

    /** What the holder wants it for. Two interests with equal words here have the same end. */
    public abstract String end();

    /**
     * From when, and perhaps until when, the holder has the interest; empty if neither is recorded. If the dating
     * states an end, or says that there is none, so does the interest.
     */
    public abstract Optional<Dating> since();

    /** Events that serve this interest. */
    public abstract ImmutableSet<Event> servedBy();

    /** Events that harm this interest. If somebody carried one out, that act is directed against it. */
    public abstract ImmutableSet<Event> harmedBy();

    /** Claims that serve this interest if people believe them. All of them have to be in the dossier. */
    public abstract ImmutableSet<Claim> servedByBelief();

    /** Claims that harm this interest if people believe them. All of them have to be in the dossier. */
    public abstract ImmutableSet<Claim> harmedByBelief();

    /**
     * Interests to which this one is recorded as opposed. Opposition is mutual, and needs recording on one side only.
     */
    public abstract ImmutableSet<Interest> opposedTo();

    /**
     * The holder's having this interest as an event on the timeline, so that claims can date it. It has no date of its
     * own.
     */
    @Value.Derived
    public Event holding() {
        String possessive = holder().name().endsWith("s") ? "'" : "'s";
        return Event.called(holder() + possessive + " interest in " + matter() + " (" + means() + ", to " + end() + ")")
                .by(holder())
                .build();
    }

    /**
     * How this interest relates to one of another actor: conflicting if either is recorded as opposed to the other,
     * else shared if the ends are equal, else parallel if the means are, else divergent. Periods and matters are not
     * compared.
     */
    public Alignment alignedWith(Interest other) {
        requireNonNull(other, "other");
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

    /** A step in building an interest whose holder is known; the matter is next. */
    @FunctionalInterface
    public interface Holder {

        /** Sets the matter in which the holder wants something: {@code in(Matter.of("Syria"))}. */
        Means in(Matter matter);
    }

    /** A step in building an interest whose matter is known; what the holder wants is next. */
    @FunctionalInterface
    public interface Means {

        /**
         * Sets what the holder wants, in words that could follow "sought": {@code seeking("to keep Assad")}.
         *
         * @throws IllegalArgumentException when the interest is built, if the words are blank
         */
        End seeking(String means);
    }

    /** A step in building an interest of which it is known what is wanted; the purpose is next. */
    @FunctionalInterface
    public interface End {

        /**
         * Sets what the holder wants it for, in words that could follow "in order to": {@code inOrderTo("hold the
         * bridge")}.
         *
         * @throws IllegalArgumentException when the interest is built, if the words are blank
         */
        InterestBuilder inOrderTo(String end);
    }
}
