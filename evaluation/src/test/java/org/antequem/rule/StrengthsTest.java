package org.antequem.rule;

import static org.antequem.world.Annals.dossier;
import static org.antequem.world.Annals.hypothesis;
import static org.antequem.world.Annals.retold;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.antequem.finding.Strength;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Occurred;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.record.Policy;
import org.antequem.record.RecordView;
import org.antequem.world.Laws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who contradicts a statement is the same whatever was asked before, and however the dossier lists it. */
final class StrengthsTest {

    private static final int DOSSIERS = Laws.worlds(300);
    private static final int EVENTS = 5;

    @Test
    void a_statement_too_weak_to_count_ties_nothing_together() {
        int contradicted = 0;
        for (int seed = 0; seed < DOSSIERS; seed++) {
            Random random = new Random(seed);
            List<Claim> claims = claims(random);
            Claim weak = before(event(random.nextInt(EVENTS)), event(EVENTS + random.nextInt(EVENTS)), "weak");
            claims.add(weak);
            Collections.shuffle(claims, random);
            Strengths plain = strengths(claims, weak);
            Collections.shuffle(claims, random);
            Strengths asked = strengths(claims, weak);

            assertThat(asked.opposition(weak)).as("seed %s", seed).isEqualTo(Opposition.NONE);
            for (Claim claim : claims) {
                Opposition opposition = plain.opposition(claim);
                contradicted += opposition.isNone() ? 0 : 1;
                assertThat(opposition.by()).doesNotContain(weak);
                assertThat(asked.opposition(claim))
                        .as("%s of seed %s", claim, seed)
                        .isEqualTo(opposition);
            }
        }
        assertThat(contradicted).isGreaterThan(5 * DOSSIERS);
    }

    /** A stipulation is firm, and so is a claim of which one telling is; a void one takes nothing away. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # one  | other | strength
                      FIRM | FIRM  | FIRM
                      FIRM | WEAK  | FIRM
                      WEAK | FIRM  | FIRM
                      WEAK | VOID  | WEAK
                      VOID | WEAK  | WEAK
                      VOID | VOID  | VOID
                    """)
    void a_statement_is_as_strong_as_its_strongest_telling(Strength one, Strength other, Strength strength) {
        Source first = Source.document("the first").build();
        Source second = Source.document("the second").build();
        Claim claim = retold(Source.document("the gazette").build(), Occurred.of(event(1)), first, second);
        Strengths strengths = new Strengths(
                inquiry(dossier(claim)), (telling, asker) -> telling.root().equals(first) ? one : other);

        assertThat(strengths.of(claim)).isEqualTo(strength);
        assertThat(strengths.of(new Stipulation(Occurred.of(event(1))))).isEqualTo(Strength.FIRM);
    }

    @Test
    void what_only_the_claim_under_test_stipulates_is_void() {
        Event dated = Event.called("the parley").during("1990").build();
        Claim tested = hypothesis(Occurred.of(dated));
        RecordView view = RecordView.of(dossier(), Policy.STANDARD).with(tested);
        Strengths strengths = new Strengths(
                new Hearing(view, words -> (claim, asker) -> ImmutableList.of()).inquiry(),
                (telling, asker) -> Strength.FIRM);
        Statement date = new Stipulation(Occurred.asDated(dated));

        assertThat(view.isBrought(date)).isTrue();
        assertThat(strengths.of(date)).isEqualTo(Strength.VOID);
    }

    /** On events of which the first few have nothing to do with the others. */
    private static List<Claim> claims(Random random) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 18; i++) {
            int first = EVENTS * random.nextInt(2);
            int one = random.nextInt(EVENTS);
            int other = (one + 1 + random.nextInt(EVENTS - 1)) % EVENTS;
            claims.add(before(event(first + one), event(first + other), "c" + i));
        }
        return claims;
    }

    private static Strengths strengths(List<Claim> claims, Claim weak) {
        RecordView view = RecordView.of(Dossier.titled("Orders").claims(claims).build(), Policy.STANDARD);
        return new Strengths(
                new Hearing(view, words -> (claim, asker) -> ImmutableList.of()).inquiry(),
                (telling, asker) -> telling.claim().equals(weak) ? Strength.WEAK : Strength.FIRM);
    }

    private static Inquiry inquiry(Dossier dossier) {
        return new Hearing(RecordView.of(dossier, Policy.STANDARD), words -> (claim, asker) -> ImmutableList.of())
                .inquiry();
    }

    private static Claim before(Event one, Event other, String name) {
        return Claim.that(name)
                .event(one)
                .startedBefore(other)
                .saidBy(Source.document("source of " + name).observed(one).build())
                .citingNobody()
                .build();
    }

    private static Event event(int number) {
        return Event.called("e" + number).build();
    }
}
