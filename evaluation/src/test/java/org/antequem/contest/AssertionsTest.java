package org.antequem.contest;

import static org.antequem.world.Annals.EMBASSY;
import static org.antequem.world.Annals.MUSTER;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.before;
import static org.antequem.world.Annals.dated;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.stageOf;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.antequem.model.Actor;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Held;
import org.antequem.model.Identity;
import org.antequem.model.Interest;
import org.antequem.model.Matter;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Role;
import org.antequem.model.Source;
import org.antequem.model.Stage;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.time.Conventions;
import org.junit.jupiter.api.Test;

/** What a record asserts, and of what it speaks. */
class AssertionsTest {

    private static final Source LIVIA = eyewitness("Livia");
    private static final Source DRUSUS = eyewitness("Drusus");
    private static final Event RUMOUR = Event.called("the rumour").build();
    private static final Event PANIC = Event.called("the panic").build();
    private static final Proposition CAUSED = new Cause(EMBASSY, Role.DECIDED, WAR, false);
    private static final Proposition HELD =
            Held.of(Interest.of(Actor.state("Rome").build())
                    .in(Matter.of("the road"))
                    .seeking("to hold it")
                    .inOrderTo("trade")
                    .build());
    private static final Proposition GENUINE =
            Claim.that("it is genuine").document(LIVIA).isGenuine().build().proposition();

    @Test
    void those_who_say_the_same_make_one_assertion_the_stipulated_first_and_then_by_name() {
        Statement stipulated = new Stipulation(dated(WAR, "3"));
        Claim livia = told(LIVIA, dated(WAR, "3"));
        Claim drusus = told(DRUSUS, dated(WAR, "3"));
        Claim other = told(LIVIA, dated(WAR, "4"));

        for (List<Statement> order : Collections2.permutations(List.of(livia, stipulated, drusus, other))) {
            Assertions all = Assertions.of(order, Conventions.STANDARD);

            assertThat(all.of(dated(WAR, "3")))
                    .isEqualTo(new Assertion(dated(WAR, "3"), ImmutableList.of(stipulated, drusus, livia)));
            assertThat(all.of(dated(WAR, "5"))).isNull();
            assertThat(all.linking(WAR))
                    .extracting(Assertion::proposition)
                    .containsExactly(dated(WAR, "3"), dated(WAR, "4"));
        }
    }

    @Test
    void what_is_stipulated_twice_counts_once() {
        Statement stipulated = new Stipulation(dated(WAR, "3"));
        Assertions all = Assertions.of(List.of(stipulated, new Stipulation(dated(WAR, "3"))), Conventions.STANDARD);

        assertThat(all.linking(WAR)).containsExactly(new Assertion(dated(WAR, "3"), ImmutableList.of(stipulated)));
    }

    @Test
    void somebody_makes_each_assertion() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Assertion(dated(WAR, "3"), ImmutableList.of()))
                .withMessage("nobody says \"\"the war\" is dated \"3\"\"");
    }

    @Test
    void are_about_the_events_and_sources_of_which_they_speak_and_else_about_actors() {
        Assertions all = assertions(dated(WAR, "3"), CAUSED, HELD, GENUINE, dated(MUSTER, "4"));

        assertThat(propositions(all.about(Occurred.of(WAR)))).containsExactlyInAnyOrder(dated(WAR, "3"), CAUSED);
        assertThat(propositions(all.about(CAUSED))).containsExactlyInAnyOrder(dated(WAR, "3"), CAUSED);
        assertThat(propositions(all.about(GENUINE))).containsExactly(GENUINE);
        assertThat(propositions(all.about(HELD))).containsExactly(HELD);
        assertThat(all.about(Occurred.of(RUMOUR))).isEmpty();
    }

    @Test
    void linking_is_what_says_when_something_was_or_who_is_one_with_whom_or_denies_it() {
        assertThat(List.of(
                        dated(WAR, "3"),
                        Occurred.of(WAR),
                        HELD,
                        before(EMBASSY, WAR),
                        stageOf(MUSTER, Stage.PLANNING, WAR),
                        dated(WAR, "3").negated(),
                        Occurred.of(WAR).negated(),
                        before(EMBASSY, WAR).negated(),
                        new Identity(LIVIA, DRUSUS),
                        new Identity(LIVIA, DRUSUS).negated()))
                .allMatch(Assertions::isLinking);
        assertThat(List.of(CAUSED, CAUSED.negated(), GENUINE, HELD.negated(), GENUINE.negated()))
                .noneMatch(Assertions::isLinking);
        assertThat(assertions(CAUSED).linking(WAR)).isEmpty();
    }

    @Test
    void are_connected_over_what_is_said_of_time() {
        Assertions all = assertions(
                before(EMBASSY, MUSTER), before(MUSTER, WAR), before(RUMOUR, PANIC), CAUSED, dated(RUMOUR, "3"));

        assertThat(all.areConnected(Occurred.of(EMBASSY), Occurred.of(WAR))).isTrue();
        assertThat(all.areConnected(Occurred.of(WAR), Occurred.of(EMBASSY))).isTrue();
        assertThat(all.areConnected(before(WAR, RUMOUR), Occurred.of(PANIC))).isTrue();
        assertThat(all.areConnected(Occurred.of(EMBASSY), Occurred.of(PANIC))).isFalse();
        assertThat(assertions(CAUSED).areConnected(Occurred.of(EMBASSY), Occurred.of(WAR)))
                .isFalse();
        assertThat(assertions().areConnected(Occurred.of(EMBASSY), dated(EMBASSY, "3")))
                .isTrue();
        assertThat(assertions().areConnected(GENUINE, GENUINE)).isFalse();
    }

    @Test
    void sources_are_connected_over_what_is_said_of_who_is_one_with_whom() {
        Source marcus = Source.document("Marcus").build();
        Source julia = Source.document("Julia").build();
        Assertions all =
                assertions(new Identity(LIVIA, DRUSUS), new Identity(DRUSUS, marcus).negated(), dated(WAR, "3"));

        assertThat(all.areConnected(new Identity(LIVIA, julia), new Identity(marcus, julia)))
                .isTrue();
        assertThat(all.areConnected(new Identity(LIVIA, marcus), Occurred.of(WAR)))
                .isFalse();
        assertThat(all.areDenied(new Identity(LIVIA, julia))).isTrue();
        assertThat(all.areDenied(Occurred.of(WAR))).isFalse();
        assertThat(propositions(all.linking(DRUSUS))).hasSize(2);
        assertThat(all.linking(julia)).isEmpty();
    }

    /** In whatever order they are joined, and however many they are. */
    @Test
    void a_long_chain_is_connected_throughout() {
        for (int step : new int[] {1, 7, 13}) {
            Proposition[] chain = new Proposition[20];
            for (int i = 0; i < 20; i++) {
                int link = i * step % 20;
                chain[i] = link % 2 == 0 ? before(link(link), link(link + 1)) : before(link(link + 1), link(link));
            }
            Assertions all = assertions(chain);

            for (int i = 0; i <= 20; i++) {
                assertThat(all.areConnected(Occurred.of(link(0)), Occurred.of(link(i))))
                        .as("%s by steps of %s", i, step)
                        .isTrue();
            }
        }
    }

    @Test
    void what_is_connected_with_a_denied_order_or_date_is_denied() {
        Assertions all = assertions(
                before(EMBASSY, MUSTER), before(MUSTER, WAR).negated(), before(RUMOUR, PANIC), CAUSED.negated());

        assertThat(all.areDenied(Occurred.of(EMBASSY))).isTrue();
        assertThat(all.areDenied(Occurred.of(WAR))).isTrue();
        assertThat(all.areDenied(before(RUMOUR, WAR))).isTrue();
        assertThat(all.areDenied(Occurred.of(RUMOUR))).isFalse();
        assertThat(assertions(CAUSED.negated()).areDenied(Occurred.of(WAR))).isFalse();
        assertThat(assertions(dated(WAR, "3").negated()).areDenied(Occurred.of(WAR)))
                .isTrue();
        assertThat(assertions(before(RUMOUR, PANIC)).areDenied(Occurred.of(PANIC)))
                .isFalse();
    }

    private static Event link(int number) {
        return Event.called("link %02d".formatted(number)).build();
    }

    private static List<Proposition> propositions(Iterable<Assertion> some) {
        ImmutableList.Builder<Proposition> all = ImmutableList.builder();
        some.forEach(assertion -> all.add(assertion.proposition()));
        return all.build();
    }

    private static Assertions assertions(Proposition... said) {
        ImmutableList.Builder<Statement> all = ImmutableList.builder();
        for (Proposition one : said) {
            all.add(told(LIVIA, one));
        }
        return Assertions.of(all.build(), Conventions.STANDARD);
    }
}
