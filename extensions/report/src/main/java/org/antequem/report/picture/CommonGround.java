package org.antequem.report.picture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Collection;
import java.util.Optional;
import org.antequem.evaluation.Evaluation;
import org.antequem.lineage.Opinion;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Examinable;
import org.antequem.model.Examination;
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

    /** Of the first sources of a claim. */
    static CommonGround of(LineageGraph graph, Claim claim, Evaluation evaluation) {
        ImmutableSetMultimap.Builder<Source, Source> inferring = ImmutableSetMultimap.builder();
        ImmutableSetMultimap.Builder<Actor, Source> speaking = ImmutableSetMultimap.builder();
        for (Source root : graph.roots()) {
            root.by().forEach(actor -> speaking.put(actor, root));
            if (graph.codes().containsEntry(root, TestimonyRules.INFERRED)) {
                for (Examinable thing : examined(root, evaluation)) {
                    if (thing instanceof Source source && Opinion.isAbout(source, claim.proposition())) {
                        inferring.put(source, root);
                    }
                }
            }
        }
        return new CommonGround(graph.roots(), inferring.build(), speaking.build());
    }

    /** What it is recorded or told to have examined. */
    private static ImmutableSet<Examinable> examined(Source root, Evaluation evaluation) {
        ImmutableSet.Builder<Examinable> examined = ImmutableSet.builder();
        examined.addAll(root.examined());
        for (Claim told : evaluation.dossier().counting()) {
            if (told.proposition() instanceof Examination examination
                    && examination.source().equals(root)) {
                examined.add(examination.examined());
            }
        }
        return examined.build();
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
