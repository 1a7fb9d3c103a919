package org.antequem.rule;

import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.stream.IntStream;
import org.antequem.model.Occurred;
import org.antequem.model.Statement;
import org.junit.jupiter.api.Test;

/** A few of those who contradict a statement are named, the others are counted. */
class OppositionTest {

    @Test
    void five_are_named_and_the_others_are_counted() {
        Opposition seven = Opposition.by(speaking(7));

        assertThat(seven.by()).containsExactlyElementsOf(speaking(5));
        assertThat(seven.more()).isEqualTo(2);
        assertThat(Opposition.by(speaking(5)).more()).isZero();
        assertThat(Opposition.by(speaking(3)).by()).isEqualTo(speaking(3));
    }

    @Test
    void is_none_where_nobody_contradicts_it_as_far_as_is_known() {
        assertThat(Opposition.by(speaking(1)).isNone()).isFalse();
        assertThat(Opposition.by(speaking(0))).isEqualTo(Opposition.NONE);
        assertThat(Opposition.NONE.isNone()).isTrue();
        assertThat(Opposition.UNDECIDED.isNone()).isTrue();
    }

    private static ImmutableSet<Statement> speaking(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> told(eyewitness("witness " + i), Occurred.of(WAR)))
                .collect(ImmutableSet.toImmutableSet());
    }
}
