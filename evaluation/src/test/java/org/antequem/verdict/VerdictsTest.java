package org.antequem.verdict;

import static org.antequem.verdict.Confidence.HIGH;
import static org.antequem.verdict.Confidence.LOW;
import static org.antequem.verdict.Verdict.NOT_ENOUGH_EVIDENCE;
import static org.antequem.verdict.Verdict.REFUTED;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.hypothesis;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Optional;
import java.util.OptionalLong;
import org.antequem.model.Occurred;
import org.antequem.model.Presumption;
import org.antequem.model.Source;
import org.antequem.verdict.Hinges.Loss;
import org.antequem.verdict.Hinges.PresumptionLoss;
import org.antequem.verdict.Hinges.Reversal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A verdict and what it depends on, as values. */
class VerdictsTest {

    private static final Source LIVIA = eyewitness("Livia");
    private static final Source DRUSUS = eyewitness("Drusus");
    private static final Source NERO = eyewitness("Nero");
    private static final Presumption SAME_WAR = new Presumption("SAME_WAR", "it is the same war");
    private static final Presumption SAME_TEXT = new Presumption("SAME_TEXT", "it is the same text");

    private static final Decision REFUTED_WELL = decision(REFUTED, HIGH);
    private static final Decision REFUTED_POORLY = decision(REFUTED, LOW);
    private static final Decision OPEN = new Decision(NOT_ENOUGH_EVIDENCE, Optional.empty(), ImmutableSet.of());

    @Test
    void answers_are_alike_by_verdict_and_confidence_whatever_they_presume() {
        Decision presuming = new Decision(REFUTED, Optional.of(HIGH), ImmutableSet.of(SAME_WAR));

        assertThat(REFUTED_WELL.isAnsweredLike(presuming)).isTrue();
        assertThat(REFUTED_WELL.isAnsweredLike(REFUTED_POORLY)).isFalse();
        assertThat(REFUTED_WELL.isAnsweredLike(decision(Verdict.SUPPORTED, HIGH)))
                .isFalse();
    }

    @Test
    void a_decision_is_put_into_words() {
        assertThat(REFUTED_WELL).hasToString("REFUTED (confidence high)");
        assertThat(OPEN).hasToString("NOT ENOUGH EVIDENCE");
    }

    @Test
    void what_a_verdict_hangs_on_is_put_into_words() {
        assertThat(new Loss(ImmutableSet.of(LIVIA, DRUSUS), OPEN))
                .hasToString("without \"Livia\" and \"Drusus\", the verdict would be NOT ENOUGH EVIDENCE");
        assertThat(new PresumptionLoss(SAME_WAR, REFUTED_POORLY))
                .hasToString("without the assumption SAME_WAR, the verdict would be REFUTED (confidence low)");
        assertThat(new Reversal(Occurred.of(WAR), OPEN, OPEN))
                .hasToString("the verdict would be NOT ENOUGH EVIDENCE if it turned out that \"the war\" happened");
        assertThat(new Reversal(Occurred.of(WAR), REFUTED_POORLY, OPEN))
                .hasToString("the verdict would be NOT ENOUGH EVIDENCE if it turned out that \"the war\" happened,"
                        + " and REFUTED (confidence low) if a witness said so");
    }

    @Test
    void a_linchpin_is_a_source_that_is_enough_alone() {
        assertThat(hinges(OptionalLong.empty()).linchpins()).containsExactly(LIVIA);
    }

    @Test
    void a_presumption_is_needed_where_the_verdict_changes_without_it() {
        assertThat(hinges(OptionalLong.empty()).needed()).containsExactly(SAME_WAR);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 86_400})
    void are_the_same_when_they_were_stored_and_read_again(long margin) throws Exception {
        Hinges hinges = hinges(margin < 0 ? OptionalLong.empty() : OptionalLong.of(margin));

        assertThat(stored(hinges)).isEqualTo(hinges);
        assertThat(stored(OPEN)).isEqualTo(OPEN);
        assertThat(stored(REFUTED_WELL)).isEqualTo(REFUTED_WELL);
    }

    private static Object stored(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    private static Decision decision(Verdict verdict, Confidence confidence) {
        return new Decision(verdict, Optional.of(confidence), ImmutableSet.of());
    }

    private static Hinges hinges(OptionalLong margin) {
        return new Hinges(
                hypothesis(Occurred.of(WAR)),
                REFUTED_WELL,
                ImmutableList.of(new Loss(ImmutableSet.of(LIVIA), OPEN), new Loss(ImmutableSet.of(DRUSUS, NERO), OPEN)),
                3,
                true,
                ImmutableList.of(new PresumptionLoss(SAME_WAR, OPEN), new PresumptionLoss(SAME_TEXT, REFUTED_POORLY)),
                margin,
                ImmutableList.of(new Reversal(Occurred.of(WAR).negated(), OPEN, REFUTED_POORLY)));
    }
}
