package org.antequem.lineage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.Optional;
import org.antequem.model.Claim;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;
import org.antequem.time.Gap;

/**
 * A claim, as one chain of telling hands it down from one root.
 *
 * @param chain from the claim itself to the last claim before the root; never empty, each said by somebody
 * @param root where the chain ends
 * @param ending why it ends there
 * @param reading what is presumed of how words on it are meant, without which one of its claims does not bear out
 *     another
 */
@Immutable
public record Telling(ImmutableList<Claim> chain, Source root, Ending ending, ImmutableSet<Presumption> reading)
        implements Serializable {

    /** A chain that presumes nothing of how words on it are meant. */
    public Telling(ImmutableList<Claim> chain, Source root, Ending ending) {
        this(chain, root, ending, ImmutableSet.of());
    }

    /** Why a chain goes no further. */
    public enum Ending {
        /** The root says it of its own knowledge: it is recorded that it cites nobody. */
        OWN_KNOWLEDGE,
        /** Where the root has it from is not recorded. */
        NOT_RECORDED,
        /** The cited source relates some of the same, and nothing that it says entails what is put down to it. */
        NOT_BORNE_OUT,
        /** The root cites what this chain came from. */
        CIRCULAR
    }

    /** The claim that is handed down. */
    public Claim claim() {
        return chain.get(0);
    }

    /**
     * What is said at the root: all of it has to be known there. Whoever hands on a part of it knows no more than the
     * root does.
     */
    public Proposition word() {
        return atRoot().proposition();
    }

    private Claim atRoot() {
        return chain.get(chain.size() - 1);
    }

    /** How many times it was handed on. */
    public int hops() {
        int last = chain.size() - 1;
        return atRoot().saidBy().equals(Optional.of(root)) ? last : last + 1;
    }

    /** Through whom it came: from the root to its teller. */
    public ImmutableSet<Source> speakers() {
        ImmutableSet.Builder<Source> speakers = ImmutableSet.<Source>builder().add(root);
        for (Claim link : chain.reverse()) {
            speakers.add(link.saidBy().orElseThrow());
        }
        return speakers.build();
    }

    /** True where a claim is on its chain. */
    public boolean passesThrough(Claim link) {
        return chain.contains(link);
    }

    /** True where it presumes nothing. */
    public boolean isPlain() {
        for (Claim link : chain) {
            if (!link.presuming().isEmpty()) {
                return false;
            }
        }
        return reading.isEmpty();
    }

    /** What it presumes: that each claim on its chain says what it is taken to say, and bears the one before it out. */
    public ImmutableSet<Presumption> presuming() {
        if (isPlain()) {
            return ImmutableSet.of();
        }
        ImmutableSet.Builder<Presumption> all = ImmutableSet.builder();
        chain.forEach(link -> all.addAll(link.presuming()));
        return all.addAll(reading).build();
    }

    /**
     * When it was first told, as far as that is recorded: by the root, unless it does not say it, else by the nearest
     * to it whose time is.
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
     * How long after the fact it was first told, in seconds; less than nothing where it was told before.
     *
     * @param fact when what is told was there to be told
     * @param conventions by which dates are read
     */
    public Gap latency(Bounds fact, Conventions conventions) {
        Bounds told = firstTold().orElse(Dating.UNKNOWN).in(conventions).extent();
        return new Gap(
                told.hasEarliest() && fact.hasLatest() ? told.earliest() - fact.latest() : Bounds.DISTANT_PAST,
                told.hasLatest() && fact.hasEarliest() ? told.latest() - fact.earliest() : Bounds.DISTANT_FUTURE);
    }
}
