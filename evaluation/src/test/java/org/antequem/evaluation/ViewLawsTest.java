package org.antequem.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.ClaimBuilder;
import org.antequem.model.Count;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Hedge;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Role;
import org.antequem.model.Source;
import org.antequem.record.Approximations;
import org.antequem.rule.Inquiry;
import org.antequem.rule.NoteRule;
import org.antequem.time.Dating;
import org.antequem.verdict.Verdict;
import org.antequem.world.Laws;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Views of generated dossiers: what they let count, and that judging them is judging no more than that. */
class ViewLawsTest {

    private static final int WORLDS = Laws.worlds(300);
    private static final List<Event> EVENTS = ImmutableList.of(
            Event.called("the plan").build(),
            Event.called("the visit").during("1914-06").build(),
            Event.called("the war").build());

    @ParameterizedTest
    @MethodSource("seeds")
    void hold(long seed) {
        Random random = new Random(seed);
        List<Source> sources = sources(random);
        Dossier dossier = Dossier.titled("Seed " + seed)
                .claims(claims(random, sources))
                .sources(sources.toArray(Source[]::new))
                .events(EVENTS.toArray(Event[]::new))
                .build();
        Source one = any(random, sources);
        Source other = any(random, sources);
        Claim claim = any(random, dossier.claims().asList());
        int early = random.nextInt(1, 13);
        int late = random.nextInt(early, 13);

        // Once is enough, and the order does not matter.
        assertThat(dossier.without(one).without(one)).isEqualTo(dossier.without(one));
        assertThat(dossier.without(one).without(other)).isEqualTo(dossier.without(other, one));
        assertThat(dossier.asOf(month(early)).asOf(month(late))).isEqualTo(dossier.asOf(month(early)));
        assertThat(dossier.asOf(month(late)).without(one))
                .isEqualTo(dossier.without(one).asOf(month(late)));

        assertThat(dossier.discounting(claim).discounting(claim)).isEqualTo(dossier.discounting(claim));
        assertThat(dossier.asOf(month(late)).without(one).discounting(claim))
                .isEqualTo(dossier.discounting(claim).without(one).asOf(month(late)));

        // More is known later; nothing is added by a view.
        assertThat(dossier.asOf(month(late)).counting())
                .containsAll(dossier.asOf(month(early)).counting());
        assertThat(dossier.without(one).counting())
                .containsAll(dossier.without(one, other).counting());

        checkJudgedAsWhatCounts(dossier.asOf(month(early)), sources);
        checkJudgedAsWhatCounts(dossier.without(), sources);
        checkSilent(dossier.without(one), one);
        checkDiscounted(dossier.discounting(claim), claim);
        checkDiscounted(dossier.without(one).discounting(claim), claim);
        checkFirm(dossier.accordingTo(one));

        checkTakenAtTheirWord(dossier, sources);
        checkTakenAtTheirWord(dossier.asOf(month(late)), sources);
        checkTakenAtTheirWord(dossier.without(one), sources);
    }

    /**
     * What a rule is told of a source's own view is the verdict of that view, where the source says anything; no zone
     * is presumed there, since nothing becomes void by it.
     */
    private static void checkTakenAtTheirWord(Dossier dossier, List<Source> sources) {
        Evaluation evaluation = Evaluator.standard().with(new Asking(dossier)).evaluate(dossier);
        for (Source source : sources) {
            Dossier view = dossier.accordingTo(source);
            Evaluation ofView =
                    Evaluator.standard().without(Approximations.ONE_ZONE).evaluate(view);
            for (Claim claim : dossier.claims()) {
                Optional<Verdict> told = evaluation.of(claim).findings("ASKING").stream()
                        .flatMap(finding -> finding.facts().stream())
                        .filter(fact -> fact.label().equals(source.name()))
                        .map(fact -> (Verdict) fact.values().asList().get(0))
                        .findFirst();

                assertThat(told)
                        .as("%s at the word of %s in %s", claim, source, dossier)
                        .isEqualTo(
                                view.counting().isEmpty()
                                        ? Optional.of(Verdict.NOT_ENOUGH_EVIDENCE)
                                        : Optional.of(ofView.of(claim).verdict()));
            }
        }
    }

    /** Asks what each source, taken at its word, makes of a claim. */
    private static final class Asking extends NoteRule {

        private final ImmutableSet<Source> sources;

        Asking(Dossier dossier) {
            super("ASKING", "It is noted what each source makes of a claim.");
            this.sources = dossier.sources();
        }

        @Override
        public ImmutableList<Fact> note(Claim claim, Inquiry inquiry) {
            return sources.stream()
                    .map(source -> Fact.shown(source.name(), verdict(inquiry.atItsWord(source, claim))))
                    .collect(ImmutableList.toImmutableList());
        }

        private static Verdict verdict(List<Finding> found) {
            boolean refuted = found.stream().anyMatch(finding -> finding.bearing() == Bearing.REFUTES);
            boolean supported = found.stream().anyMatch(finding -> finding.bearing() == Bearing.SUPPORTS);
            if (refuted && supported) {
                return Verdict.CONFLICTING_EVIDENCE;
            }
            if (refuted) {
                return Verdict.REFUTED;
            }
            return supported ? Verdict.SUPPORTED : Verdict.NOT_ENOUGH_EVIDENCE;
        }
    }

    static ImmutableList<Long> seeds() {
        return ImmutableList.copyOf(new Random(1914).longs(WORLDS).iterator());
    }

    /** Not so where claims are discounted: whoever overstates one still does. */
    private static void checkJudgedAsWhatCounts(Dossier view, List<Source> sources) {
        Dossier rebuilt = Dossier.titled(view.title())
                .claims(view.counting())
                .sources(sources.toArray(Source[]::new))
                .events(EVENTS.toArray(Event[]::new))
                .build();
        Evaluation ofView = Evaluator.standard().evaluate(view);
        Evaluation ofRebuilt = Evaluator.standard().evaluate(rebuilt);

        for (Claim claim : view.claims()) {
            assertThat(ofView.of(claim).explain())
                    .as("%s in %s", claim, view)
                    .isEqualTo(ofRebuilt.of(claim).explain());
        }
    }

    private static void checkSilent(Dossier view, Source silent) {
        Evaluation evaluation = Evaluator.standard().evaluate(view);
        for (Claim claim : view.claims()) {
            for (Line line : lines(evaluation.of(claim))) {
                assertThat(line.roots()).as("%s in %s", claim, view).doesNotContain(silent);
                line.tellings()
                        .values()
                        .forEach(telling -> assertThat(telling.chain())
                                .noneMatch(link ->
                                        link.saidBy().filter(silent::equals).isPresent()));
            }
        }
    }

    private static void checkDiscounted(Dossier view, Claim discounted) {
        Evaluation evaluation = Evaluator.standard().evaluate(view);
        for (Claim claim : view.claims()) {
            for (Line line : lines(evaluation.of(claim))) {
                assertThat(line.tellings().values())
                        .as("%s in %s", claim, view)
                        .noneMatch(telling -> telling.passesThrough(discounted));
            }
        }
    }

    private static void checkFirm(Dossier view) {
        Evaluation evaluation = Evaluator.standard().evaluate(view);
        for (Claim claim : view.claims()) {
            for (Line line : lines(evaluation.of(claim))) {
                assertThat(line.strength()).as("%s in %s", claim, view).isEqualTo(Strength.FIRM);
            }
        }
    }

    private static List<Line> lines(Judgement judgement) {
        List<Line> lines = new ArrayList<>(judgement.lines(Bearing.REFUTES));
        lines.addAll(judgement.lines(Bearing.SUPPORTS));
        return lines;
    }

    private static List<Source> sources(Random random) {
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            sources.add(
                    random.nextInt(4) == 0
                            ? Source.report("report " + i).build()
                            : Source.document("document " + i)
                                    .published(month(random.nextInt(1, 13)))
                                    .observed(any(random, EVENTS))
                                    .build());
        }
        return sources;
    }

    private static List<Claim> claims(Random random, List<Source> sources) {
        Set<Claim> claims = new LinkedHashSet<>();
        for (int i = 0; i < 9; i++) {
            Source teller = any(random, sources);
            Proposition said = proposition(random);
            ClaimBuilder claim = Claim.that(i + ": " + said).states(said).saidBy(teller);
            switch (random.nextInt(4)) {
                case 0 -> claim.citingNobody();
                case 1 -> claim.citing(any(random, sources));
                case 2 -> claim.citing(sources.get(0), sources.get(1));
                default -> claim.hedged(Hedge.REPORTEDLY);
            }
            claims.add(claim.build());
        }
        Proposition hypothesis = proposition(random);
        claims.add(Claim.that("a hypothesis: " + hypothesis).states(hypothesis).build());
        return ImmutableList.copyOf(claims);
    }

    private static Proposition proposition(Random random) {
        Event event = any(random, EVENTS);
        return switch (random.nextInt(4)) {
            case 0 -> Occurred.of(event);
            case 1 -> new Cause(EVENTS.get(1), any(random, List.of(Role.values())), EVENTS.get(2), false);
            case 2 -> Occurred.of(event).negated();
            default -> new Occurred(event, Dating.of(month(random.nextInt(1, 13))), Count.NOT_RECORDED);
        };
    }

    private static String month(int number) {
        return "1914-%02d".formatted(number);
    }

    private static <T> T any(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
