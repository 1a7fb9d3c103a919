package org.antequem.lineage;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.antequem.lineage.Telling.Ending;
import org.antequem.model.Authorship;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Proposition;
import org.antequem.model.Saying;
import org.antequem.model.Source;
import org.antequem.time.Conventions;
import org.jspecify.annotations.Nullable;

/** The chains of telling in a record, followed citation by citation. */
public final class Lineage {

    /**
     * Of two chains to one root: the one that ends better, then the one of which nothing was withdrawn, then the one
     * without a hedge or a doubt, then the one found first.
     */
    private static final Comparator<Telling> PREFERENCE = Comparator.comparing(Telling::ending)
            .thenComparing(telling ->
                    telling.chain().stream().anyMatch(link -> link.withdrawn().isPresent()))
            .thenComparing(telling -> telling.chain().stream()
                    .anyMatch(link -> link.hedge().isPresent() || link.doubted().isPresent()));

    private final ListMultimap<Source, Claim> said = ArrayListMultimap.create();
    private final ListMultimap<List<Object>, Claim> saidOfEvent = ArrayListMultimap.create();
    private final Map<Claim, ImmutableList<Telling>> known = new ConcurrentHashMap<>();

    private final Conventions conventions;
    private final ImmutableSet<Source> silent;

    private Lineage(Conventions conventions, ImmutableSet<Source> silent) {
        this.conventions = conventions;
        this.silent = silent;
    }

    /**
     * The lineage of these claims.
     *
     * @param conventions by which dates are read when claims are compared
     * @param silent whom no chain may pass through
     */
    public static Lineage of(Iterable<Claim> claims, Conventions conventions, ImmutableSet<Source> silent) {
        Lineage lineage = new Lineage(conventions, silent);
        for (Claim claim : claims) {
            claim.saidBy().ifPresent(teller -> {
                lineage.said.put(teller, claim);
                claim.proposition().events().forEach(event -> lineage.saidOfEvent.put(List.of(teller, event), claim));
            });
        }
        return lineage;
    }

    /**
     * The tellings of a claim, one chain to each root: one that ends well rather than not, then one that nobody took
     * back, then without a hedge or a doubt, then the shortest. A hypothesis has none.
     *
     * <p>A chain goes on through those claims of the cited source that entail the citing one. Where there are none, the
     * cited source stands as root; whether it relates some of the same events, and so does not bear the claim out,
     * shows in the {@link Ending}.
     */
    public ImmutableList<Telling> tellings(Claim claim) {
        ImmutableList<Telling> found = known.get(claim);
        if (found == null) {
            found = new Trace(claim, null).tellings();
            known.put(claim, found);
        }
        return found;
    }

    /** The tellings of a claim that do not descend from another one. */
    public ImmutableList<Telling> tellings(Claim claim, Claim other) {
        if (claim.equals(other)) {
            return ImmutableList.of();
        }
        ImmutableList<Telling> all = tellings(claim);
        return all.stream().anyMatch(telling -> telling.passesThrough(other))
                ? new Trace(claim, other).tellings()
                : all;
    }

    /** The claims of a source from which a claim can have been taken. */
    private List<Claim> supporters(Source cited, Claim claim) {
        Set<Claim> candidates = new LinkedHashSet<>();
        claim.proposition().events().forEach(event -> candidates.addAll(saidOfEvent.get(List.of(cited, event))));
        if (claim.proposition().events().isEmpty()) {
            candidates.addAll(said.get(cited));
        }
        return candidates.stream()
                .filter(candidate -> entails(candidate.proposition(), claim.proposition()))
                .toList();
    }

    /** True where the claim is that the source says something, and its own words on record entail that. */
    private boolean isItsSaying(Source cited, Claim claim) {
        return claim.proposition() instanceof Saying saying
                && saying.source().equals(cited)
                && said.get(cited).stream().anyMatch(own -> entails(own.proposition(), saying.said()));
    }

    private boolean entails(Proposition premise, Proposition conclusion) {
        return premise.in(conventions).entails(conclusion.in(conventions));
    }

    /** Some of the same events; where the claim vouches for a document of somebody else, of those that this relates. */
    private boolean relatesSomeOf(Source cited, Claim claim) {
        Set<Event> events = new LinkedHashSet<>(claim.proposition().events());
        if (claim.proposition() instanceof Authorship authorship
                && !authorship.sources().contains(cited)) {
            for (Source document : authorship.sources()) {
                for (Claim own : said.get(document)) {
                    events.addAll(own.proposition().events());
                }
            }
        }
        return events.stream()
                .anyMatch(event -> !saidOfEvent.get(List.of(cited, event)).isEmpty());
    }

    /** One walk from a claim to its roots, breadth first, so that the shortest chain to each is found. */
    private final class Trace {

        private record Chain(Claim claim, @Nullable Chain back) {

            ImmutableList<Claim> links() {
                ImmutableList.Builder<Claim> links = ImmutableList.builder();
                for (Chain chain = this; chain != null; chain = chain.back) {
                    links.add(chain.claim);
                }
                return links.build().reverse();
            }

            boolean contains(Claim link) {
                for (Chain chain = this; chain != null; chain = chain.back) {
                    if (chain.claim.equals(link)) {
                        return true;
                    }
                }
                return false;
            }
        }

        private final @Nullable Claim barred;
        private final Map<Source, Telling> byRoot = new LinkedHashMap<>();
        private final Set<Claim> met = new HashSet<>();
        private final Deque<Chain> open = new ArrayDeque<>();

        private final Chain start;
        private boolean turns;

        Trace(Claim claim, @Nullable Claim barred) {
            this.barred = barred;
            this.start = new Chain(claim, null);
            if (claim.saidBy().isPresent()) {
                met.add(claim);
                open.add(start);
            }
        }

        ImmutableList<Telling> tellings() {
            while (!open.isEmpty()) {
                follow(open.remove());
            }
            if (byRoot.isEmpty() && turns) {
                end(start, start.claim().citing().sources().iterator().next(), Ending.CIRCULAR);
            }
            return ImmutableList.copyOf(byRoot.values());
        }

        private void follow(Chain chain) {
            Claim claim = chain.claim();
            if (claim.citing().sources().isEmpty()) {
                Source teller = claim.saidBy().orElseThrow();
                end(chain, teller, claim.citing().isRecorded() ? Ending.OWN_KNOWLEDGE : endingAt(teller));
                return;
            }
            for (Source cited : claim.citing().sources()) {
                if (silent.contains(cited)) {
                    continue;
                }
                if (isItsSaying(cited, claim)) {
                    end(chain, cited, Ending.OWN_KNOWLEDGE);
                    continue;
                }
                List<Claim> supporters = supporters(cited, claim);
                if (supporters.isEmpty()) {
                    end(chain, cited, relatesSomeOf(cited, claim) ? Ending.NOT_BORNE_OUT : endingAt(cited));
                }
                for (Claim supporter : supporters) {
                    if (chain.contains(supporter)) {
                        end(chain, cited, Ending.CIRCULAR);
                    } else if (!supporter.equals(barred)) {
                        if (met.add(supporter)) {
                            open.add(new Chain(supporter, chain));
                        } else {
                            turns = true;
                        }
                    }
                }
            }
        }

        private void end(Chain chain, Source root, Ending ending) {
            Telling telling = new Telling(chain.links(), root, ending);
            byRoot.merge(root, telling, (known, other) -> PREFERENCE.compare(other, known) < 0 ? other : known);
        }

        private Ending endingAt(Source root) {
            return root.isLineageRecorded() && root.lineage().isEmpty() ? Ending.OWN_KNOWLEDGE : Ending.NOT_RECORDED;
        }
    }
}
