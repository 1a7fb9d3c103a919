package org.antequem.search;

import static java.util.Objects.requireNonNull;
import static org.antequem.search.SampleLines.SAME_WAR;
import static org.antequem.search.SampleLines.SAME_YEAR;
import static org.antequem.search.SampleLines.VIEW;
import static org.antequem.search.SampleLines.line;
import static org.antequem.search.SampleLines.stipulated;
import static org.antequem.search.SampleLines.unplaced;
import static org.antequem.search.SampleLines.withMargin;
import static org.antequem.search.SampleLines.witness;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.lineage.Telling.Ending;
import org.antequem.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which line can be dropped because another one does all that it does. */
class EvidenceTest {

    private static final Source LIVIA = witness("Livia");
    private static final Source DRUSUS = witness("Drusus");

    private static final ImmutableMap<String, Line> LINES = ImmutableMap.<String, Line>builder()
            .put("plain", line(LIVIA, Strength.WEAK))
            .put("firm", line(LIVIA, Strength.FIRM))
            .put("hearsay", line(LIVIA, Ending.NOT_RECORDED, Strength.WEAK))
            .put("presuming", line(LIVIA, Strength.WEAK, SAME_WAR))
            .put("presuming more", line(LIVIA, Strength.WEAK, SAME_WAR, SAME_YEAR))
            .put("presuming else", line(LIVIA, Strength.WEAK, SAME_YEAR))
            .put("narrow", withMargin(line(LIVIA, Strength.WEAK), 3))
            .put("wide", withMargin(line(LIVIA, Strength.WEAK), 4))
            .put("other", line(DRUSUS, Strength.WEAK))
            .put("both", line(LIVIA, DRUSUS, Strength.WEAK))
            .put("unplaced", unplaced(line(LIVIA, Strength.WEAK)))
            .put("stipulated", stipulated())
            .buildOrThrow();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # line           | another        | falls to it | and it to the line
                      plain          | plain          | true        | true
                      plain          | firm           | true        | false
                      hearsay        | plain          | true        | false
                      presuming      | plain          | true        | false
                      presuming more | presuming      | true        | false
                      presuming      | presuming else | false       | false
                      narrow         | wide           | true        | false
                      wide           | plain          | true        | false
                      plain          | other          | false       | false
                      both           | plain          | true        | false
                      plain          | stipulated     | false       | false
                      stipulated     | stipulated     | true        | true
                      presuming      | firm           | true        | false
                      presuming      | wide           | false       | false
                      unplaced       | plain          | true        | false
                      unplaced       | unplaced       | true        | true
                    """)
    void a_line_falls_to_one_that_does_all_that_it_does(
            String line, String another, boolean falls, boolean andTheOther) {
        assertThat(evidence(line).fallsTo(evidence(another))).isEqualTo(falls);
        assertThat(evidence(another).fallsTo(evidence(line))).isEqualTo(andTheOther);
    }

    @Test
    void found_by_two_rules_it_presumes_either_and_is_shown_as_the_better() {
        Evidence narrow = evidence("narrow");
        Evidence wide = evidence("wide");
        Evidence presuming = evidence("presuming more");
        Evidence both = presuming.and(wide);

        assertThat(narrow.and(wide).line()).isEqualTo(wide.line());
        assertThat(wide.and(narrow).line()).isEqualTo(wide.line());
        assertThat(both.presuming()).containsExactlyInAnyOrder(ImmutableSet.of(), ImmutableSet.of(SAME_WAR, SAME_YEAR));
        assertThat(presuming.presumed()).isEqualTo(2);
        assertThat(both.presumed()).isZero();
    }

    @Test
    void where_more_is_presumed_each_of_its_ways_presumes_that_too() {
        Evidence either = evidence("presuming").and(evidence("plain"));
        Evidence more = either.presuming(ImmutableSet.of(SAME_YEAR));

        assertThat(more.presuming())
                .containsExactlyInAnyOrder(ImmutableSet.of(SAME_YEAR), ImmutableSet.of(SAME_WAR, SAME_YEAR));
        assertThat(more.line().presuming()).containsExactly(SAME_YEAR);
        assertThat(more.presumed()).isEqualTo(1);
        assertThat(more.voices()).isEqualTo(either.voices());
    }

    private static Evidence evidence(String line) {
        return Evidence.of(requireNonNull(LINES.get(line), line), VIEW.lineage());
    }
}
