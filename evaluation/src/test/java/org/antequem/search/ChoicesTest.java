package org.antequem.search;

import static org.antequem.search.SampleLines.SAME_WAR;
import static org.antequem.search.SampleLines.SAME_YEAR;
import static org.antequem.search.SampleLines.VIEW;
import static org.antequem.search.SampleLines.line;
import static org.antequem.search.SampleLines.witness;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.lineage.Telling.Ending;
import org.antequem.search.Choices.Choice;
import org.junit.jupiter.api.Test;

/** Choices of lines that are independent of each other. */
class ChoicesTest {

    private static final Line WAR = line(witness("a"), Strength.WEAK, SAME_WAR);
    private static final Line YEAR = line(witness("b"), Strength.WEAK, SAME_YEAR);
    private static final Line OTHER_WAR = line(witness("c"), Strength.WEAK, SAME_WAR);
    private static final Line HEARSAY = line(witness("d"), Ending.NOT_RECORDED, Strength.WEAK);

    @Test
    void one_that_presumes_less_takes_the_place_of_one_that_presumes_more() {
        assertThat(choices(2, WAR, YEAR).found())
                .extracting(Choice::lines)
                .containsExactly(ImmutableList.of(WAR, YEAR));
        assertThat(choices(2, WAR, YEAR, OTHER_WAR).found())
                .extracting(Choice::lines)
                .containsExactly(ImmutableList.of(WAR, OTHER_WAR));
    }

    @Test
    void none_is_made_of_fewer_lines_or_of_others_than_the_candidates() {
        assertThat(choices(3, WAR, YEAR, OTHER_WAR).found()).hasSize(1);
        assertThat(choices(4, WAR, YEAR, OTHER_WAR).found()).isEmpty();
        assertThat(choices(2, WAR, HEARSAY).found()).isEmpty();
        assertThat(Choices.of(likeness(WAR, YEAR), 1, 2).found()).isEmpty();
        assertThat(choices(2, WAR, YEAR).isCutShort()).isFalse();
    }

    @Test
    void of_many_lines_of_which_none_has_a_root_that_was_there_none_is_sought() {
        List<Line> unplaced = new ArrayList<>();
        for (int one = 0; one < 300; one++) {
            unplaced.add(SampleLines.unplaced(line(witness("gazette " + one), Strength.WEAK)));
        }
        assertThat(choices(2, unplaced.toArray(Line[]::new)).found()).isEmpty();
        assertThat(choices(2, unplaced.toArray(Line[]::new)).isCutShort()).isFalse();

        unplaced.add(WAR);
        assertThat(choices(2, unplaced.toArray(Line[]::new)).found())
                .extracting(Choice::lines)
                .containsExactly(ImmutableList.of(unplaced.get(0), WAR));
    }

    private static Choices choices(int number, Line... lines) {
        return Choices.of(likeness(lines), lines.length, number);
    }

    private static Likeness likeness(Line... lines) {
        return new Likeness(
                Stream.of(lines)
                        .map(line -> Evidence.of(line, VIEW.lineage()))
                        .collect(ImmutableList.toImmutableList()),
                VIEW);
    }
}
