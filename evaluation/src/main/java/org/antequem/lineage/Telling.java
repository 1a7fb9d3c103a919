package org.antequem.lineage;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.Optional;
import org.antequem.model.Claim;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.model.Saying;
import org.antequem.model.Source;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;
import org.antequem.time.Gap;

/**
 * One chain of sources through which a claim comes, from its teller back to its first source, the root.
 *
 * @param chain from the claim itself to the last claim before the root; not empty, each said by somebody
 * @param root the first source, at which the chain ends
 * @param ending why it ends there
 * @param reading the presumptions about words without which one of its claims would not follow from the next
 */
@Immutable
public record Telling(ImmutableList<Claim> chain, Source root, Ending ending, ImmutableSet<Presumption> reading)
        implements Serializable {

    public Telling {
        requireNonNull(chain, "chain");
        requireNonNull(root, "root");
        requireNonNull(ending, "ending");
        requireNonNull(reading, "reading");
    }

    /** Makes a chain that presumes nothing about how words are meant. */
    public Telling(ImmutableList<Claim> chain, Source root, Ending ending) {
        this(chain, root, ending, ImmutableSet.of());
    }

    @Override
    public int hashCode() {
        return 31 * chain.hashCode() + root.hashCode();
    }

    /** Why a chain goes no further. */
    public enum Ending {
        /** The first source says it first-hand: it is recorded that it cites nobody. */
        OWN_KNOWLEDGE,
        /** The record does not say where the first source got it. */
        NOT_RECORDED,
        /** The cited source speaks of the same events, but nothing that it says entails what is attributed to it. */
        NOT_BORNE_OUT,
        /** The chain runs in a circle: its last source cites one through which it came. */
        CIRCULAR
    }

    /** The claim that came through this chain. */
    public Claim claim() {
        return chain.get(0);
    }

    /**
     * What is said at the root, all of which the root has to know. Sources that hand on a part of it know no more than
     * the root does.
     */
    public Proposition word() {
        return atRoot().proposition();
    }

    private Claim atRoot() {
        return chain.get(chain.size() - 1);
    }

    /**
     * What is put down to the root of this chain by others: the proposition that the root says so. Empty where the root
     * makes the claim itself, and where no more sayings may be nested.
     */
    public Optional<Saying> putDown() {
        return isOfTheRoot() ? Optional.empty() : Saying.of(root, word());
    }

    private boolean isOfTheRoot() {
        return atRoot().saidBy().equals(Optional.of(root));
    }

    /** How often the claim was handed on; 0 if the root itself makes it. */
    public int hops() {
        int last = chain.size() - 1;
        return isOfTheRoot() ? last : last + 1;
    }

    /** The sources through which the claim came, from the root to its teller. */
    public ImmutableSet<Source> speakers() {
        ImmutableSet.Builder<Source> speakers = ImmutableSet.<Source>builder().add(root);
        for (Claim link : chain.reverse()) {
            speakers.add(link.saidBy().orElseThrow());
        }
        return speakers.build();
    }

    /** True if a claim is on this chain. */
    public boolean passesThrough(Claim link) {
        requireNonNull(link, "link");
        return chain.contains(link);
    }

    /** True if this chain presumes nothing. */
    public boolean isPlain() {
        for (Claim link : chain) {
            if (!link.presuming().isEmpty()) {
                return false;
            }
        }
        return reading.isEmpty();
    }

    /** The presumptions of this chain: that each claim says what it is taken to say, and follows from the next. */
    public ImmutableSet<Presumption> presuming() {
        if (isPlain()) {
            return ImmutableSet.of();
        }
        ImmutableSet.Builder<Presumption> all = ImmutableSet.builder();
        chain.forEach(link -> all.addAll(link.presuming()));
        return all.addAll(reading).build();
    }

    /**
     * When the root told this. If the root does not say it, or has no date, when the source nearest to the root with a
     * recorded date told it; empty if no source on the chain has one.
     */
    public Optional<Dating> firstTold() {
        Optional<Dating> told = ending == Ending.NOT_BORNE_OUT ? Optional.empty() : root.told();
        for (Claim link : chain.reverse()) {
            if (told.isEmpty()) {
                told = link.saidBy().orElseThrow().told();
            }
        }
        return told;
    }

    /**
     * How many seconds after a fact this was first told; negative if it was told before.
     *
     * @param fact when what is told could first be known
     * @param conventions how dates are read
     */
    public Gap latency(Bounds fact, Conventions conventions) {
        requireNonNull(fact, "fact");
        requireNonNull(conventions, "conventions");
        Bounds told = firstTold().orElse(Dating.UNKNOWN).in(conventions).extent();
        return new Gap(
                told.hasEarliest() && fact.hasLatest() ? told.earliest() - fact.latest() : Bounds.DISTANT_PAST,
                told.hasLatest() && fact.hasEarliest() ? told.latest() - fact.earliest() : Bounds.DISTANT_FUTURE);
    }
}
