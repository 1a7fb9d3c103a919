package org.antequem.report.picture;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import com.google.common.collect.Table;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antequem.evaluation.Evaluation;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.finding.Finding;
import org.antequem.lineage.SourceLineage;
import org.antequem.model.Claim;
import org.antequem.model.Derivation;
import org.antequem.model.Derivation.Verb;
import org.antequem.model.Source;

/**
 * Who has it from whom: what is drawn of a lineage.
 *
 * @param sources the nearest to the tellers first
 * @param tellers those who tell the claims
 * @param roots where the chains end
 * @param only those through which every chain passes; none where there is but one teller
 * @param links in the direction of telling
 * @param unrecorded roots of which it is not recorded where they have it
 * @param codes of the rules that weaken or void what a source says, beyond its links
 * @param sentences of these rules, by their codes
 * @param leftOut how many sources were left out, because there are too many
 */
record LineageGraph(
        ImmutableList<Source> sources,
        ImmutableSet<Source> tellers,
        ImmutableSet<Source> roots,
        ImmutableSet<Source> only,
        ImmutableList<Link> links,
        ImmutableSet<Source> unrecorded,
        ImmutableSetMultimap<Source, String> codes,
        ImmutableMap<String, String> sentences,
        int leftOut) {

    /** So many sources are drawn, and no more. */
    static final int MOST = 300;

    /**
     * One has it from another.
     *
     * @param from the one that said it first
     * @param verbs how the other derives from it; none where that is not said
     * @param codes of the rules by which the link is worth less
     */
    record Link(Source from, Source to, ImmutableSet<Verb> verbs, ImmutableSet<String> codes) {}

    static LineageGraph of(List<Claim> claims, Evaluation evaluation) {
        SourceLineage lineage = SourceLineage.of(claims);
        Set<Source> roots = new LinkedHashSet<>();
        lineage.tellers().forEach(teller -> roots.addAll(lineage.roots(teller)));
        ImmutableSet<Source> only =
                lineage.tellers().size() < 2 ? ImmutableSet.of() : ImmutableSet.copyOf(lineage.dominators());
        Set<Source> wanted = new LinkedHashSet<>(only);
        wanted.addAll(Sets.intersection(lineage.sources(), usedIn(claims, evaluation)));
        wanted.addAll(lineage.sources());
        ImmutableSet<Source> kept = ImmutableSet.copyOf(Iterables.limit(wanted, MOST));
        ImmutableList<Source> sources =
                lineage.sources().stream().filter(kept::contains).collect(ImmutableList.toImmutableList());
        Table<Source, Source, Set<String>> struck = HashBasedTable.create();
        Map<String, String> sentences = new LinkedHashMap<>();
        ImmutableSetMultimap.Builder<Source, String> codes = ImmutableSetMultimap.builder();
        for (Claim claim : claims) {
            for (Finding finding : evaluation.of(claim).findings()) {
                if (finding.bearing() == Bearing.WEAKENS || finding.bearing() == Bearing.VOIDS) {
                    Source teller = claim.saidBy().orElseThrow();
                    Set<Source> named = Sets.intersection(named(finding), lineage.beyond(teller));
                    named.forEach(from -> struck.row(teller)
                            .computeIfAbsent(from, any -> new LinkedHashSet<>())
                            .add(finding.code()));
                    sentences.putIfAbsent(finding.code(), finding.sentence());
                    if (named.isEmpty()) {
                        codes.put(teller, finding.code());
                    }
                }
            }
        }
        ImmutableList.Builder<Link> links = ImmutableList.builder();
        for (Source to : sources) {
            for (Source from : Sets.intersection(lineage.beyond(to), kept)) {
                links.add(new Link(
                        from,
                        to,
                        verbs(from, to, claims),
                        ImmutableSet.copyOf(struck.row(to).getOrDefault(from, Set.of()))));
            }
        }
        return new LineageGraph(
                sources,
                lineage.tellers(),
                ImmutableSet.copyOf(roots),
                only,
                links.build(),
                unrecorded(roots, evaluation),
                codes.build(),
                ImmutableMap.copyOf(sentences),
                lineage.sources().size() - kept.size());
    }

    /** {@code "5 tellers, 1 root"}. */
    String caption() {
        return Words.counted(tellers.size(), "teller") + ", " + Words.counted(roots.size(), "root");
    }

    private static Set<Source> usedIn(List<Claim> claims, Evaluation evaluation) {
        Set<Source> used = new LinkedHashSet<>();
        for (Claim claim : claims) {
            for (Finding finding : evaluation.of(claim).findings()) {
                finding.lines()
                        .forEach(line -> line.tellings().values().forEach(telling -> used.addAll(telling.speakers())));
            }
        }
        return used;
    }

    private static Set<Source> named(Finding finding) {
        Set<Source> named = new LinkedHashSet<>();
        finding.facts().stream().map(Fact::sources).forEach(named::addAll);
        return named;
    }

    private static ImmutableSet<Verb> verbs(Source from, Source to, List<Claim> claims) {
        ImmutableSet.Builder<Verb> verbs = ImmutableSet.builder();
        for (Claim claim : claims) {
            if (claim.saidBy().equals(Optional.of(to))) {
                verbs.addAll(claim.derivingFrom(from));
            }
        }
        for (Derivation derivation : to.lineage()) {
            if (derivation.from().equals(from)) {
                verbs.add(derivation.verb());
            }
        }
        return verbs.build();
    }

    /** Of a root that says nothing on record, nothing is recorded either. */
    private static ImmutableSet<Source> unrecorded(Set<Source> roots, Evaluation evaluation) {
        Set<Source> recorded = new LinkedHashSet<>();
        for (Claim claim : evaluation.dossier().counting()) {
            if (claim.origin().isRecorded()) {
                claim.saidBy().ifPresent(recorded::add);
            }
        }
        return Sets.difference(roots, recorded).immutableCopy();
    }
}
