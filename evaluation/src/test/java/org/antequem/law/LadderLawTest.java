package org.antequem.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.antequem.finding.Bearing;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Presence;
import org.antequem.model.Presence.Part;
import org.antequem.model.Proposition;
import org.antequem.model.Saying;
import org.antequem.model.Source;
import org.antequem.search.Judge;
import org.antequem.verdict.Decision;
import org.antequem.world.Laws;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Moving a teller from nothing recorded to its own word, to what others attest, to what the dossier vouches for never
 * weakens the side on which it stands.
 */
@Tag("laws")
class LadderLawTest {

    /** Of what is said in one record. */
    private static final int MOST = 4;

    @Test
    void who_was_there_by_a_better_word_never_speaks_more_weakly() {
        Law law = LadderLawTest::broken;
        law.check(Asked.withSpeakers(Laws.worlds(15)));
    }

    private static Optional<String> broken(World world) {
        List<Proposition> some = world.judged().stream()
                .map(Claim::proposition)
                .filter(said -> said.interests().isEmpty()
                        && !said.attested().isEmpty()
                        && !(said.affirmed() instanceof Saying))
                .distinct()
                .limit(MOST)
                .toList();
        for (Proposition said : some) {
            Optional<String> broken = broken(said, world);
            if (broken.isPresent()) {
                return broken;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> broken(Proposition said, World world) {
        Claim asked = Claim.that("if " + said).states(said).build();
        Claim denied = Claim.that("if not " + said).states(said.negated()).build();
        Decision lower = null;
        Decision lowerDenied = null;
        for (ImmutableList<Claim> rung : rungs(said)) {
            World more = world;
            for (Claim claim : rung) {
                more = more.and(claim);
            }
            Judge judge = Asked.judge(more);
            Decision higher = judge.sides(asked).decision();
            Decision higherDenied = judge.sides(denied).decision();
            if (lower != null && isWeaker(lower, higher, Bearing.SUPPORTS)) {
                return Optional.of(
                        "%s is %s, and %s once: %s".formatted(said, Asked.answer(lower), Asked.answer(higher), rung));
            }
            if (lowerDenied != null && isWeaker(lowerDenied, higherDenied, Bearing.REFUTES)) {
                return Optional.of("that it is not so that %s is %s, and %s once: %s"
                        .formatted(said, Asked.answer(lowerDenied), Asked.answer(higherDenied), rung));
            }
            lower = higher;
            lowerDenied = higherDenied;
        }
        return Optional.empty();
    }

    private static boolean isWeaker(Decision lower, Decision higher, Bearing side) {
        boolean was = Asked.sides(lower.verdict()).contains(side);
        boolean is = Asked.sides(higher.verdict()).contains(side);
        return was
                && (!is
                        || (lower.verdict() == higher.verdict()
                                && Asked.sides(lower.verdict()).size() == 1
                                && higher.confidence()
                                                .orElseThrow()
                                                .compareTo(lower.confidence().orElseThrow())
                                        < 0));
    }

    /** One teller of the same words, better placed each time. */
    private static ImmutableList<ImmutableList<Claim>> rungs(Proposition said) {
        ImmutableSet<Event> events = said.attested();
        Source teller = Source.document("the teller").build();
        Source vouched = Source.document("the teller")
                .observed(events.toArray(Event[]::new))
                .build();
        Source other = Source.document("somebody else who was there")
                .observed(events.toArray(Event[]::new))
                .build();
        return ImmutableList.of(
                ImmutableList.of(by(teller, said)),
                placed(teller, said, teller),
                placed(teller, said, other),
                ImmutableList.of(by(vouched, said)));
    }

    private static ImmutableList<Claim> placed(Source teller, Proposition said, Source attesting) {
        ImmutableList.Builder<Claim> all = ImmutableList.<Claim>builder().add(by(teller, said));
        said.attested().forEach(event -> all.add(by(attesting, new Presence(teller, Part.OBSERVED, event))));
        return all.build();
    }

    private static Claim by(Source teller, Proposition said) {
        return Claim.that(teller + " says: " + said)
                .states(said)
                .saidBy(teller)
                .citingNobody()
                .build();
    }
}
