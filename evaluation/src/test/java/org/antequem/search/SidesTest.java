package org.antequem.search;

import static org.antequem.search.SampleLines.SAME_WAR;
import static org.antequem.search.SampleLines.SAME_YEAR;
import static org.antequem.search.SampleLines.VIEW;
import static org.antequem.search.SampleLines.line;
import static org.antequem.search.SampleLines.witness;
import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.hypothesis;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.antequem.finding.Bearing;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.model.Claim;
import org.antequem.model.Occurred;
import org.antequem.verdict.Confidence;
import org.antequem.verdict.Decision;
import org.antequem.verdict.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The verdict that the two sides of a claim lead to. */
class SidesTest {

    private static final Claim TESTED = hypothesis(Occurred.of(WAR));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # firm against | in favour | verdict              | confidence
                      0            | 0         | NOT_ENOUGH_EVIDENCE  |
                      1            | 0         | REFUTED              | MODERATE
                      2            | 0         | REFUTED              | HIGH
                      0            | 1         | SUPPORTED            | MODERATE
                      0            | 2         | SUPPORTED            | HIGH
                      1            | 2         | CONFLICTING_EVIDENCE | MODERATE
                      2            | 1         | CONFLICTING_EVIDENCE | MODERATE
                      2            | 2         | CONFLICTING_EVIDENCE | HIGH
                    """)
    void each_side_is_established_by_itself(
            int against, int inFavour, Verdict verdict, @Nullable Confidence confidence) {
        Sides sides = sides(Set.of(), refutes(against), supports(inFavour));

        assertThat(sides.decision().verdict()).isEqualTo(verdict);
        assertThat(sides.decision().confidence().orElse(null)).isEqualTo(confidence);
        assertThat(sides.isCutShort()).isFalse();
    }

    /** A side that is established stands whatever more were found. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # firm against | in favour | unsure   | cut short
                      0            | 0         | REFUTES  | true
                      0            | 0         | SUPPORTS | true
                      1            | 0         | REFUTES  | false
                      1            | 0         | SUPPORTS | true
                      0            | 1         | REFUTES  | true
                      0            | 1         | SUPPORTS | false
                    """)
    void a_verdict_stands_only_where_more_could_not_change_it(
            int against, int inFavour, Bearing unsure, boolean isCutShort) {
        Sides sides = sides(Set.of(unsure), refutes(against), supports(inFavour));

        assertThat(sides.isCutShort()).isEqualTo(isCutShort);
        assertThat(sides.open()).isEqualTo(isCutShort ? Set.of(unsure) : Set.of());
        assertThat(sides.decision().equals(Decision.CUT_SHORT)).isEqualTo(isCutShort);
    }

    @Test
    void a_conflict_presumes_what_both_sides_do() {
        Sides sides = sides(
                Set.of(),
                finding(Bearing.REFUTES, line(witness("a"), Strength.FIRM, SAME_WAR)),
                finding(Bearing.SUPPORTS, line(witness("b"), Strength.FIRM, SAME_YEAR)));

        assertThat(sides.decision().verdict()).isEqualTo(Verdict.CONFLICTING_EVIDENCE);
        assertThat(sides.decision().presuming()).containsExactlyInAnyOrder(SAME_WAR, SAME_YEAR);
    }

    @Test
    void a_verdict_presumes_what_its_side_does() {
        Line presuming = line(witness("a"), Strength.FIRM, SAME_WAR);

        assertThat(sides(Set.of(), finding(Bearing.REFUTES, presuming))
                        .decision()
                        .presuming())
                .containsExactly(SAME_WAR);
        assertThat(sides(Set.of(), finding(Bearing.SUPPORTS, presuming))
                        .decision()
                        .presuming())
                .containsExactly(SAME_WAR);
    }

    @Test
    void what_is_void_establishes_nothing_and_is_listed_all_the_same() {
        Line empty = line(witness("a"), Strength.VOID);
        Line weak = line(witness("b"), Strength.WEAK);
        Finding found = finding(Bearing.REFUTES, empty, weak);
        Sides sides = sides(Set.of(), found, supports(1));

        assertThat(sides.against().lines()).containsExactly(weak);
        assertThat(sides.lines(Bearing.REFUTES)).containsExactly(empty, weak);
        assertThat(sides.lines(Bearing.SUPPORTS)).hasSize(1);
        assertThat(sides.bearings(true)).containsExactly(Bearing.SUPPORTS);
        assertThat(sides.bearings(false)).containsExactly(Bearing.REFUTES);
        assertThat(sides.on(Bearing.REFUTES)).isSameAs(sides.against());
        assertThat(sides.on(Bearing.SUPPORTS)).isSameAs(sides.inFavour());
        assertThat(sides.established()).containsExactly(sides.findings().get(1));
    }

    private static Finding refutes(int firm) {
        return finding(Bearing.REFUTES, firm("against", firm));
    }

    private static Finding supports(int firm) {
        return finding(Bearing.SUPPORTS, firm("for", firm));
    }

    private static Line[] firm(String names, int number) {
        List<Line> lines = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            lines.add(line(witness(names + " " + i), Strength.FIRM));
        }
        return lines.toArray(Line[]::new);
    }

    private static Finding finding(Bearing bearing, Line... lines) {
        return Finding.of("CODE", "Somebody says so.", bearing, TESTED).with(ImmutableList.copyOf(lines));
    }

    private static Sides sides(Set<Bearing> unsure, Finding... findings) {
        return Sides.of(
                ImmutableList.copyOf(findings),
                side(Bearing.REFUTES, findings),
                side(Bearing.SUPPORTS, findings),
                VIEW,
                ImmutableSet.of(),
                ImmutableSet.copyOf(unsure));
    }

    private static Side side(Bearing bearing, Finding... findings) {
        return Side.of(
                Arrays.stream(findings)
                        .filter(finding -> finding.bearing() == bearing)
                        .flatMap(finding -> finding.lines().stream())
                        .filter(line -> line.strength() != Strength.VOID)
                        .collect(ImmutableList.toImmutableList()),
                VIEW);
    }
}
