package org.antequem.lineage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.Optional;
import org.antequem.model.Claim;
import org.antequem.model.Source;
import org.antequem.time.Dating;

/**
 * A claim, as one chain of telling hands it down from one root.
 *
 * @param chain from the claim itself to the last claim before the root; never empty, each said by somebody
 * @param root where the chain ends
 * @param ending why it ends there
 */
@Immutable
public record Telling(ImmutableList<Claim> chain, Source root, Ending ending) implements Serializable {

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

    /** How many times it was handed on. */
    public int hops() {
        int last = chain.size() - 1;
        return chain.get(last).saidBy().filter(root::equals).isPresent() ? last : last + 1;
    }

    /** Through whom it came: from the root to its teller. */
    public ImmutableSet<Source> speakers() {
        ImmutableSet.Builder<Source> speakers = ImmutableSet.<Source>builder().add(root);
        for (Claim link : chain.reverse()) {
            speakers.add(link.saidBy().orElseThrow());
        }
        return speakers.build();
    }

    public boolean passesThrough(Claim link) {
        return chain.contains(link);
    }

    /** When it was first told, as far as that is recorded: by the root, else by the nearest to it whose time is. */
    public Optional<Dating> firstTold() {
        return root.told()
                .or(() -> chain.reverse().stream()
                        .flatMap(link -> link.saidBy().stream())
                        .flatMap(teller -> teller.told().stream())
                        .findFirst());
    }
}
