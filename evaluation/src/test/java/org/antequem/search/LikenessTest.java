package org.antequem.search;

import static org.antequem.search.SampleLines.SAME_WAR;
import static org.antequem.search.SampleLines.VIEW;
import static org.antequem.search.SampleLines.line;
import static org.antequem.search.SampleLines.stipulated;
import static org.antequem.search.SampleLines.witness;
import static org.antequem.world.Annals.WAR;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.lineage.Independence;
import org.antequem.lineage.Telling.Ending;
import org.antequem.model.Presumption;
import org.antequem.model.Source;
import org.junit.jupiter.api.Test;

/** Of lines that stand alike to all others one is tried for all. */
class LikenessTest {

    private static final Source LIVIA = witness("Livia");
    private static final Source DRUSUS = witness("Drusus");
    private static final Source MARCUS = witness("Marcus");

    @Test
    void witnesses_who_differ_in_name_alone_are_of_one_kind() {
        Likeness likeness = of(line(LIVIA, Strength.WEAK), line(DRUSUS, Strength.WEAK), line(MARCUS, Strength.WEAK));

        assertThat(likeness.kind(0)).isEqualTo(likeness.kind(1)).isEqualTo(likeness.kind(2));
    }

    @Test
    void what_differs_in_strength_in_presumptions_or_in_voice_is_of_another_kind() {
        assertOfTwoKinds(line(LIVIA, Strength.WEAK), line(DRUSUS, Strength.FIRM));
        assertOfTwoKinds(line(LIVIA, Strength.WEAK), line(DRUSUS, Strength.WEAK, SAME_WAR));
        assertOfTwoKinds(line(LIVIA, Strength.WEAK), line(DRUSUS, Ending.NOT_RECORDED, Strength.WEAK));
    }

    @Test
    void who_is_heard_in_another_line_too_is_of_a_kind_of_its_own() {
        Source blog = Source.document("a blog").observed(WAR).drawingOn(DRUSUS).build();
        Source bundle =
                Source.document("a bundle").observed(WAR).bundling(DRUSUS).build();
        Line first = line(LIVIA, Strength.WEAK);
        Line second = line(DRUSUS, Strength.WEAK);

        assertOfTwoKinds(first, second, line(blog, Strength.WEAK));
        assertOfTwoKinds(first, second, line(bundle, Strength.WEAK));
        assertOfTwoKinds(first, second, line(DRUSUS, MARCUS, Strength.WEAK));
        assertOfTwoKinds(first, line(bundle, Strength.WEAK));
        assertOfTwoKinds(line(LIVIA, MARCUS, Strength.WEAK), line(DRUSUS, witness("Nero"), Strength.WEAK));
    }

    @Test
    void kinds_are_not_mistaken_for_lines() {
        Line weak = line(MARCUS, Strength.WEAK);
        Line firm = line(witness("Nero"), Strength.FIRM);
        Line both = line(LIVIA, DRUSUS, Strength.WEAK);

        for (List<Line> order : Collections2.permutations(List.of(weak, firm, both))) {
            Likeness likeness = of(order.toArray(Line[]::new));

            assertThat(List.of(likeness.kind(0), likeness.kind(1), likeness.kind(2)))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void two_lines_are_independent_where_every_root_of_the_one_is_of_every_root_of_the_other() {
        Source guard = people("guard", "sailor");
        Source sailor = people("sailor", "guard");
        Likeness likeness = of(
                line(LIVIA, DRUSUS, Strength.WEAK),
                line(MARCUS, Strength.WEAK),
                line(DRUSUS, Ending.NOT_RECORDED, Strength.WEAK),
                stipulated(),
                line(guard, Ending.NOT_RECORDED, Strength.WEAK),
                line(sailor, Ending.NOT_RECORDED, Strength.WEAK));
        ImmutableSet<Presumption> sides = ImmutableSet.of(Independence.SIDES_SPEAK_SEPARATELY);

        for (int time = 0; time < 2; time++) {
            assertThat(likeness.independence(0, 1)).hasValue(ImmutableSet.of());
            assertThat(likeness.independence(1, 0)).hasValue(ImmutableSet.of());
            assertThat(likeness.independence(0, 2)).isEmpty();
            assertThat(likeness.independence(1, 2)).isEmpty();
            assertThat(likeness.independence(3, 1)).isEmpty();
            assertThat(likeness.independence(1, 3)).isEmpty();
            assertThat(likeness.independence(4, 5)).isEqualTo(Optional.of(sides));
        }
    }

    private static Source people(String are, String areNot) {
        return Source.unnamed("a " + are).described(are).butNot(areNot).build();
    }

    /** The first two of these lines. */
    private static void assertOfTwoKinds(Line... lines) {
        Likeness likeness = of(lines);

        assertThat(likeness.kind(0)).isNotEqualTo(likeness.kind(1));
    }

    private static Likeness of(Line... lines) {
        return new Likeness(
                Arrays.stream(lines)
                        .map(line -> Evidence.of(line, VIEW.lineage()))
                        .collect(ImmutableList.toImmutableList()),
                VIEW);
    }
}
