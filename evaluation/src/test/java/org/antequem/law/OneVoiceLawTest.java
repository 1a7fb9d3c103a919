package org.antequem.law;

import static org.antequem.lineage.Independence.WITNESSES_OF_ONE_SIDE_SPEAK_FOR_THEMSELVES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Bearing;
import org.antequem.finding.Finding;
import org.antequem.lineage.Oneself;
import org.antequem.lineage.Telling;
import org.antequem.model.Actor;
import org.antequem.model.Agency;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.antequem.model.SourceBuilder;
import org.antequem.record.Policy;
import org.antequem.record.RecordView;
import org.antequem.time.Dating;
import org.antequem.world.Laws;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Adding a spokesman, no better placed and saying the same, of a principal who has spoken changes nothing, unless those
 * who were there speak for themselves.
 */
@Tag("laws")
class OneVoiceLawTest {

    /** Of the claims of one record. */
    private static final int MOST = 4;

    private static final Evaluator WITHOUT =
            Evaluator.standard().under(Policy.STANDARD.without(WITNESSES_OF_ONE_SIDE_SPEAK_FOR_THEMSELVES));

    @Test
    void one_more_spokesman_of_the_same_changes_nothing() {
        Law law = OneVoiceLawTest::broken;
        law.check(Asked.dossiers(Laws.worlds(10)));
    }

    private static Optional<String> broken(World world) {
        Evaluation before = WITHOUT.evaluate(world.dossier());
        List<Claim> some = world.claims().stream()
                .filter(claim -> claim.isOfOwnKnowledge()
                        && claim.saidBy()
                                .filter(teller -> hasPrincipal(teller)
                                        && teller.parts().isEmpty()
                                        && isDrawnOnByNobody(teller, world))
                                .isPresent())
                .limit(MOST)
                .toList();
        for (Claim said : some) {
            for (ImmutableList<Claim> more : spokesmen(said)) {
                World after = world;
                for (Claim claim : more) {
                    after = after.and(claim);
                }
                Optional<String> broken = broken(said, more.get(0), before, world, after);
                if (broken.isPresent()) {
                    return broken;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> broken(Claim said, Claim again, Evaluation before, World world, World more) {
        Evaluation after = WITHOUT.evaluate(more.dossier());
        if (!weaknesses(after.of(again)).containsAll(weaknesses(before.of(said))) || speaksForItself(said, more)) {
            return Optional.empty();
        }
        Source teller = said.saidBy().orElseThrow();
        for (Claim claim : world.judged()) {
            boolean isOfTheTeller =
                    claim.saidBy().filter(other -> Oneself.mayBe(other, teller)).isPresent();
            if (!isOfTheTeller && !Asked.answer(before.of(claim)).equals(Asked.answer(after.of(claim)))) {
                return Optional.of("%s is %s, and %s once %s says %s as well"
                        .formatted(
                                claim,
                                Asked.answer(before.of(claim)),
                                Asked.answer(after.of(claim)),
                                again.saidBy().orElseThrow(),
                                said));
            }
        }
        return Optional.empty();
    }

    private static boolean hasPrincipal(Source teller) {
        return teller.isNamed() && !(teller.by().isEmpty() && teller.speaksFor().isEmpty());
    }

    /** Whoever draws on the one, and not on the other, is independent of the other. */
    private static boolean isDrawnOnByNobody(Source teller, World world) {
        return world.dossier().sources().stream()
                .noneMatch(source -> source.parts().contains(teller)
                        || source.lineage().stream()
                                .anyMatch(link -> link.from().equals(teller)));
    }

    /** What tells against a claim, by the codes of rules. */
    private static Set<String> weaknesses(Judgement judgement) {
        ImmutableSet.Builder<String> codes = ImmutableSet.builder();
        for (Finding finding : judgement.findings()) {
            if (finding.bearing() == Bearing.WEAKENS || finding.bearing() == Bearing.VOIDS) {
                codes.add(finding.code());
            }
        }
        return codes.build();
    }

    /** True where it says what harms its side, or what its principal denies. */
    private static boolean speaksForItself(Claim said, World world) {
        RecordView view = RecordView.of(world.dossier(), Policy.STANDARD);
        return view.lineage().tellings(said).stream().anyMatch(telling -> isAgainstItsSide(telling, view));
    }

    private static boolean isAgainstItsSide(Telling telling, RecordView view) {
        return view.lineage().voice(telling).isAgainstItsSide();
    }

    /** Somebody who speaks for the same, as the dossier vouches; and somebody else of whom that is told. */
    private static ImmutableList<ImmutableList<Claim>> spokesmen(Claim said) {
        Source teller = said.saidBy().orElseThrow();
        Actor[] principals = ImmutableSet.<Actor>builder()
                .addAll(teller.by())
                .addAll(teller.speaksFor())
                .build()
                .toArray(Actor[]::new);
        Claim vouched = by(
                placed(Source.official("one more who speaks for it"), teller)
                        .speakingFor(principals)
                        .build(),
                said);
        Actor agent = Actor.person("an agent").build();
        Claim told = by(
                placed(Source.official("one more of whom that is told"), teller)
                        .by(agent)
                        .build(),
                said);
        ImmutableList.Builder<Claim> agencies = ImmutableList.<Claim>builder().add(told);
        for (Actor principal : principals) {
            Claim agency = Claim.that("the agent acts for " + principal)
                    .states(new Agency(agent, principal, Dating.UNKNOWN))
                    .saidBy(told.saidBy().orElseThrow())
                    .citingNobody()
                    .build();
            agencies.add(agency);
        }
        return ImmutableList.of(ImmutableList.of(vouched), agencies.build());
    }

    private static SourceBuilder placed(SourceBuilder source, Source teller) {
        teller.lineage().forEach(link -> source.deriving(link.verb(), link.from()));
        teller.spoken().ifPresent(source::spoken);
        teller.published().ifPresent(source::published);
        teller.cameToLight().ifPresent(source::cameToLight);
        return source.observed(teller.observed().toArray(Event[]::new))
                .tookPartIn(teller.tookPartIn().toArray(Event[]::new));
    }

    private static Claim by(Source teller, Claim said) {
        var claim = Claim.that("once more: " + said.proposition())
                .states(said.proposition())
                .saidBy(teller)
                .citingNobody();
        said.hedge().ifPresent(claim::hedged);
        said.withdrawn().ifPresent(claim::withdrawn);
        said.doubted().ifPresent(claim::doubted);
        said.presuming().forEach(claim::presuming);
        return claim.build();
    }
}
