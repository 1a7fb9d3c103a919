package org.antequem.law;

import static org.antequem.law.Asked.STANDARD;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Judgement;
import org.antequem.model.Claim;
import org.antequem.model.ClaimBuilder;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Hedge;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Saying;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.record.RecordView;
import org.antequem.time.Conventions;
import org.antequem.timeline.Moment;
import org.antequem.timeline.Timeline;
import org.antequem.verdict.Confidence;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * One more word of a root that contradicts nothing, no denial that it says so either, and is of no date and no stage,
 * costs no side anything.
 */
@Tag("laws")
class MoreWordsLawTest {

    /** So many of all words are tried. */
    private static final int ONE_IN = 4;

    @Test
    void one_more_word_costs_no_side_anything() {
        Law law = MoreWordsLawTest::broken;
        law.check(Asked.worlds(150, 100, 7, 30));
    }

    private static Optional<String> broken(World world) {
        Dossier dossier = world.dossier();
        Evaluation before = STANDARD.evaluate(dossier);
        Random random = new Random(dossier.claims().size());
        for (Source root : dossier.sources()) {
            for (Event event : spokenOf(dossier)) {
                Proposition said = Occurred.of(event);
                if (random.nextInt(ONE_IN) == 0
                        && contradictsNothing(said, dossier)
                        && contradictsNothing(new Saying(root, said), dossier)
                        && !foretells(root, event, dossier)
                        && putsNothingDownTo(root, event, dossier)) {
                    for (Claim word : words(root, said)) {
                        Evaluation after = STANDARD.evaluate(world.and(word).dossier());
                        for (Claim judged : world.judged()) {
                            if (isLess(after.of(judged), before.of(judged))) {
                                return Optional.of("%s is %s, and %s once it is said: %s"
                                        .formatted(
                                                judged,
                                                Asked.answer(before.of(judged)),
                                                Asked.answer(after.of(judged)),
                                                word));
                            }
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** What happened, but for the lives of actors and the tellings of sources. */
    private static Set<Event> spokenOf(Dossier dossier) {
        Set<Event> events = new LinkedHashSet<>(dossier.events());
        dossier.sources().forEach(source -> {
            events.remove(source.telling());
            events.remove(source.publication());
            events.remove(source.comingToLight());
            source.signedIn().ifPresent(events::remove);
        });
        dossier.actors().forEach(actor -> {
            events.remove(actor.birth());
            events.remove(actor.death());
            actor.offices().forEach(office -> events.remove(actor.term(office)));
        });
        dossier.interests().forEach(interest -> events.remove(interest.holding()));
        return events;
    }

    private static boolean contradictsNothing(Proposition said, Dossier dossier) {
        Conventions conventions = dossier.conventions();
        return Stream.<Statement>concat(dossier.claims().stream(), dossier.stipulations().stream())
                .noneMatch(other -> other.proposition().in(conventions).excludes(said));
    }

    /**
     * True where some dates prove that the root was written or told before the event, so that a word of it contradicts
     * them. So it does where others on record contradict these dates, and leave open which came first.
     */
    private static boolean foretells(Source root, Event event, Dossier dossier) {
        List<Event> writings = new ArrayList<>(root.signedIn().stream().toList());
        writings.add(root.telling());
        List<Statement> dates = new ArrayList<>(
                RecordView.of(dossier, STANDARD.policy()).timeline().statements());
        root.bearsDate()
                .map(date ->
                        Event.called("what the root was dated").during(date).build())
                .ifPresent(writings::add);
        writings.forEach(writing -> dates.add(new Stipulation(Occurred.asDated(writing), true)));
        Timeline timeline = Timeline.of(dates, dossier.conventions());
        return writings.stream()
                .anyMatch(writing -> timeline.before(Moment.endOf(writing), Moment.startOf(event))
                        .isPresent());
    }

    /** False where what others put down to the root may be less than borne out by what it now says. */
    private static boolean putsNothingDownTo(Source root, Event event, Dossier dossier) {
        boolean relates = dossier.counting().stream()
                .anyMatch(claim -> claim.saidBy().equals(Optional.of(root))
                        && claim.proposition().events().contains(event));
        boolean isSaidToSay = dossier.counting().stream()
                .anyMatch(
                        claim -> claim.proposition().events().contains(event) && isOfWords(claim.proposition(), root));
        return !isSaidToSay
                && (relates
                        || dossier.counting().stream()
                                .noneMatch(claim -> claim.proposition().events().contains(event)
                                        && (claim.citing().sources().contains(root)
                                                || claim.tracedTo().sources().contains(root))));
    }

    /** True where somebody is said to say something, or not to, whoever hands that on. */
    private static boolean isOfWords(Proposition said, Source root) {
        return said.affirmed() instanceof Saying saying
                && (saying.source().equals(root) || isOfWords(saying.said(), root));
    }

    private static List<Claim> words(Source root, Proposition said) {
        return ImmutableList.of(
                word(root, said, "plainly").citingNobody().build(),
                word(root, said, "with care")
                        .citingNobody()
                        .hedged(Hedge.REPORTEDLY)
                        .build(),
                word(root, said, "from wherever").build());
    }

    private static ClaimBuilder word(Source root, Proposition said, String how) {
        return Claim.that("and besides, " + how + ": " + said).states(said).saidBy(root);
    }

    private static boolean isLess(Judgement after, Judgement before) {
        Optional<Confidence> was = before.confidence();
        Optional<Confidence> is = after.confidence();
        boolean isLost = !Asked.sides(after.verdict()).containsAll(Asked.sides(before.verdict()));
        boolean isLessSure = before.verdict() == after.verdict()
                && was.isPresent()
                && is.isPresent()
                && is.get().compareTo(was.get()) < 0;
        boolean presumesMore =
                before.verdict() == after.verdict() && !before.presuming().containsAll(after.presuming());
        return isLost || isLessSure || presumesMore;
    }
}
