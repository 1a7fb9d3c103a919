package org.antequem.report.picture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.antequem.evaluation.Evaluation;
import org.antequem.lineage.Lineage;
import org.antequem.lineage.Telling;
import org.antequem.model.Actor;
import org.antequem.model.ActorKind;
import org.antequem.model.Claim;
import org.antequem.model.Source;
import org.antequem.rule.testimony.TestimonyRules;

/**
 * What first sources have in common, so that they do not count separately: the thing from which they infer what they
 * say, or the person whose words they are.
 *
 * @param roots the first sources
 * @param inferring who infers it, by the thing from which
 * @param speaking whose words they are
 */
record CommonGround(
        ImmutableSet<Source> roots,
        ImmutableSetMultimap<Source, Source> inferring,
        ImmutableSetMultimap<Actor, Source> speaking) {

    /** Where sources do not all say the same. */
    static final CommonGround NONE =
            new CommonGround(ImmutableSet.of(), ImmutableSetMultimap.of(), ImmutableSetMultimap.of());

    /**
     * Of the first sources of a claim.
     *
     * @param tellings the claims that say as much, each said by somebody
     */
    static CommonGround of(LineageGraph graph, List<Claim> tellings, Evaluation evaluation) {
        ImmutableSetMultimap.Builder<Actor, Source> speaking = ImmutableSetMultimap.builder();
        int inferring = 0;
        for (Source root : graph.roots()) {
            root.by().stream()
                    .filter(actor -> actor.kind() == ActorKind.PERSON)
                    .forEach(person -> speaking.put(person, root));
            inferring += graph.codes().containsEntry(root, TestimonyRules.INFERRED) ? 1 : 0;
        }
        return new CommonGround(
                graph.roots(),
                inferring < 2 ? ImmutableSetMultimap.of() : inferring(graph, tellings, evaluation),
                speaking.build());
    }

    /** What several rest on without having it from there. */
    private static ImmutableSetMultimap<Source, Source> inferring(
            LineageGraph graph, List<Claim> tellings, Evaluation evaluation) {
        Lineage lineage = Lineage.of(evaluation.dossier().counting(), evaluation.dossier());
        ImmutableSetMultimap.Builder<Source, Source> inferring = ImmutableSetMultimap.builder();
        for (Claim claim : tellings) {
            for (Telling telling : lineage.tellings(claim)) {
                for (Source thing : lineage.voice(telling).restingOn()) {
                    if (!graph.sources().contains(thing)
                            && graph.codes().containsEntry(telling.root(), TestimonyRules.INFERRED)) {
                        inferring.put(thing, telling.root());
                    }
                }
            }
        }
        return inferring.build();
    }

    /** The thing from which all of them infer it, where there are several. */
    Optional<Source> ofAll() {
        return inferring.keySet().stream()
                .filter(thing -> roots.size() > 1 && inferring.get(thing).equals(roots))
                .findFirst();
    }

    /** {@code 3 of the roots infer it from "the letter", and do not count separately.} */
    ImmutableList<String> sentences() {
        ImmutableList.Builder<String> sentences = ImmutableList.builder();
        inferring.asMap().forEach((thing, some) -> add(some, " infer it from " + thing.quoted(), sentences));
        speaking.asMap().forEach((person, some) -> add(some, " are words of " + person.quoted(), sentences));
        return sentences.build();
    }

    private void add(Collection<Source> some, String doing, ImmutableList.Builder<String> sentences) {
        if (some.size() > 1) {
            String who = some.size() == roots.size() ? "All " + some.size() : some.size() + " of the roots";
            sentences.add(who + doing + ", and do not count separately.");
        }
    }
}
