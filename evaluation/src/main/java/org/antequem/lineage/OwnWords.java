package org.antequem.lineage;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.time.Conventions;

/** What those say themselves for whom others speak: who contradicts it does not speak for them. */
final class OwnWords {

    /** Where nobody says anything himself. */
    static final OwnWords NONE = new OwnWords(ImmutableSetMultimap.of(), Deeds.LAID_DOWN);

    /** By who says it, and of what it speaks. */
    private final ImmutableSetMultimap<List<Object>, Claim> said;

    private final Deeds deeds;
    private final Map<Asked, Boolean> known = new ConcurrentHashMap<>();

    private record Asked(Actor actor, Proposition said) {}

    private OwnWords(ImmutableSetMultimap<List<Object>, Claim> said, Deeds deeds) {
        this.said = said;
        this.deeds = deeds;
    }

    /**
     * @param claims that came by some plain chain
     * @param tellings the chains by which a claim came
     */
    static OwnWords in(Iterable<Claim> claims, Deeds deeds, Function<Claim, ? extends Iterable<Telling>> tellings) {
        ImmutableSetMultimap.Builder<List<Object>, Claim> said = ImmutableSetMultimap.builder();
        for (Claim claim : claims) {
            Source teller = claim.saidBy().orElseThrow();
            if (!teller.by().isEmpty() && isHisOwn(teller, tellings.apply(claim))) {
                for (Object subject : claim.proposition().subjects()) {
                    teller.by().forEach(actor -> said.put(List.of(actor, subject), claim));
                }
            }
        }
        return new OwnWords(said.build(), deeds);
    }

    private static boolean isHisOwn(Source teller, Iterable<Telling> tellings) {
        for (Telling telling : tellings) {
            if (telling.root().equals(teller)) {
                return true;
            }
        }
        return false;
    }

    /**
     * True where somebody himself says what excludes what is said, and nothing that entails it. What he says to clear
     * himself or his side of a deed is not asked for: he gains nothing by it.
     */
    boolean contradict(Actor actor, Proposition read, Conventions conventions) {
        return !said.isEmpty()
                && known.computeIfAbsent(new Asked(actor, read), asked -> areContrary(actor, read, conventions));
    }

    private boolean areContrary(Actor actor, Proposition read, Conventions conventions) {
        boolean isContrary = false;
        for (Claim word : about(actor, read)) {
            Proposition own = word.proposition().in(conventions);
            if (own.entails(read)) {
                return false;
            }
            isContrary |= own.excludes(read) && !deeds.areOf(actor, own);
        }
        return isContrary;
    }

    /** What somebody says himself of the same. */
    ImmutableSet<Claim> about(Actor actor, Proposition other) {
        Set<Claim> about = new LinkedHashSet<>();
        other.subjects().forEach(subject -> about.addAll(said.get(List.of(actor, subject))));
        return ImmutableSet.copyOf(about);
    }

    boolean isEmpty() {
        return said.isEmpty();
    }
}
