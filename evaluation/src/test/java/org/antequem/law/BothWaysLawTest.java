package org.antequem.law;

import static org.antequem.law.Asked.STANDARD;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Judgement;
import org.antequem.model.Actor;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Interest;
import org.antequem.model.InterestBuilder;
import org.antequem.model.Matter;
import org.antequem.model.Source;
import org.antequem.world.Laws;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An interest that disbelief in something serves behaves as one that belief in it harms; and the other way round. */
@Tag("laws")
class BothWaysLawTest {

    /** The maximum number of claims that are tried in a world: they take four evaluations each. */
    private static final int MOST = 1;

    @Test
    void what_harms_if_it_is_believed_serves_if_it_is_disbelieved() {
        Law law = BothWaysLawTest::broken;
        law.check(Asked.dossiers(Laws.worlds(20)));
    }

    private static Optional<String> broken(World world) {
        Dossier dossier = world.dossier();
        int tried = 0;
        for (Actor holder : speakers(dossier)) {
            for (Claim claim : dossier.claims()) {
                if (tried < MOST
                        && claim.saidBy()
                                .filter(teller -> teller.standsFor(holder))
                                .isPresent()) {
                    tried++;
                    Claim denial = Claim.that("the contrary of " + claim.wording())
                            .states(claim.proposition().negated())
                            .build();
                    Optional<String> broken = differing(
                                    world,
                                    with(denial, wants(holder).harmedByBelief(claim), dossier),
                                    with(denial, wants(holder).servedByBelief(denial), dossier))
                            .or(() -> differing(
                                    world,
                                    with(denial, wants(holder).servedByBelief(claim), dossier),
                                    with(denial, wants(holder).harmedByBelief(denial), dossier)));
                    if (broken.isPresent()) {
                        return broken.map(words -> holder + " and " + claim + ": " + words);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** All for whom somebody speaks. */
    private static Set<Actor> speakers(Dossier dossier) {
        Set<Actor> speakers = new LinkedHashSet<>();
        for (Source source : dossier.sources()) {
            speakers.addAll(source.by());
            speakers.addAll(source.speaksFor());
        }
        return speakers;
    }

    private static InterestBuilder wants(Actor holder) {
        return Interest.of(holder)
                .in(Matter.of("what is thought of it"))
                .seeking("to be thought well of")
                .inOrderTo("live in peace");
    }

    private static Evaluation with(Claim denial, InterestBuilder interest, Dossier dossier) {
        return STANDARD.evaluate(World.built(
                dossier,
                Lists.newArrayList(Iterables.concat(dossier.claims(), List.of(denial))),
                dossier.sources(),
                dossier.events(),
                Lists.newArrayList(Iterables.concat(dossier.interests(), List.of(interest.build())))));
    }

    private static Optional<String> differing(World world, Evaluation one, Evaluation other) {
        for (Claim judged : world.judged()) {
            Judgement here = one.of(judged);
            Judgement there = other.of(judged);
            if (!Asked.answer(here).equals(Asked.answer(there)) || !found(here).equals(found(there))) {
                return Optional.of("%s is %s by %s, and %s by %s"
                        .formatted(judged, Asked.answer(here), found(here), Asked.answer(there), found(there)));
            }
        }
        return Optional.empty();
    }

    /** The findings, but for the interests that they name. */
    private static Set<ImmutableList<Object>> found(Judgement judgement) {
        return judgement.findings().stream()
                .map(finding -> ImmutableList.<Object>of(
                        finding.code(),
                        finding.bearing(),
                        finding.lines().stream()
                                .map(line -> List.of(line.basis(), line.strength()))
                                .toList()))
                .collect(Collectors.toSet());
    }
}
