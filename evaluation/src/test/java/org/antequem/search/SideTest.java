package org.antequem.search;

import static org.antequem.search.SampleLines.SAME_WAR;
import static org.antequem.search.SampleLines.SAME_YEAR;
import static org.antequem.search.SampleLines.VIEW;
import static org.antequem.search.SampleLines.line;
import static org.antequem.search.SampleLines.stipulated;
import static org.antequem.search.SampleLines.view;
import static org.antequem.search.SampleLines.withMargin;
import static org.antequem.search.SampleLines.witness;
import static org.antequem.world.Annals.WAR;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.antequem.finding.Line;
import org.antequem.finding.Strength;
import org.antequem.model.Presumption;
import org.antequem.model.Source;
import org.antequem.record.Policy;
import org.antequem.verdict.Confidence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When lines establish a side, on what, and how well. */
class SideTest {

    private static final Presumption[] NONE = {};

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # firm | weak | asked firm | asked weak | confidence
                      0    | 0    | 1          | 2          |
                      0    | 1    | 1          | 2          |
                      0    | 2    | 1          | 2          | LOW
                      0    | 3    | 1          | 2          | MODERATE
                      1    | 0    | 1          | 2          | MODERATE
                      1    | 1    | 1          | 2          | MODERATE
                      2    | 0    | 1          | 2          | HIGH
                      2    | 3    | 1          | 2          | HIGH

                      1    | 0    | 2          | 2          |
                      1    | 1    | 2          | 2          | MODERATE
                      2    | 0    | 2          | 9          | HIGH
                      0    | 1    | 1          | 1          | LOW
                      1    | 1    | 2          | 3          |
                      1    | 2    | 2          | 3          | MODERATE
                    """)
    void is_established_by_so_many_as_the_policy_asks(
            int firm, int weak, int askedFirm, int askedWeak, @Nullable Confidence confidence) {
        Side side = Side.of(
                lines(firm, weak), view(Policy.STANDARD.firmLines(askedFirm).weakLines(askedWeak)));

        assertThat(side.isEstablished()).isEqualTo(confidence != null);
        assertThat(side.mayBeEstablished()).isEqualTo(confidence != null);
        assertThat(side.presuming())
                .isEqualTo(confidence == null ? ImmutableSet.of() : ImmutableSet.of(ImmutableSet.of()));
        if (confidence != null) {
            assertThat(side.confidence()).isEqualTo(confidence);
        }
    }

    @Test
    void is_established_by_the_firm_before_the_weak_and_then_by_what_presumes_the_least() {
        Line presuming = line(witness("a"), Strength.FIRM, SAME_WAR);
        Line plain = line(witness("b"), Strength.FIRM);
        Line both = line(witness("c"), Strength.FIRM, SAME_WAR, SAME_YEAR);

        assertThat(side(lines(0, 3), presuming).way()).hasValue(List.of(presuming));
        assertThat(side(lines(0, 3), presuming, plain).way()).hasValue(List.of(plain));
        assertThat(side(lines(0, 3), both, presuming).way()).hasValue(List.of(presuming));
        assertThat(side(lines(0, 1)).way()).isEmpty();
    }

    /** The last two of four presume the same. */
    @Test
    void is_established_by_the_choice_that_presumes_the_least_wherever_it_stands() {
        Presumption sameHand = new Presumption("SAME_HAND", "it is the same hand");
        Line first = line(witness("a"), Strength.WEAK, SAME_WAR);
        Line second = line(witness("b"), Strength.WEAK, SAME_YEAR);
        Line third = line(witness("c"), Strength.WEAK, sameHand);
        Line fourth = line(witness("d"), Strength.WEAK, sameHand);

        assertThat(side(first, second, third, fourth).way()).hasValue(List.of(third, fourth));
    }

    @Test
    void of_lines_alike_but_for_their_margin_the_widest_is_first() {
        Line narrow = withMargin(line(witness("a"), Strength.FIRM), 3);
        Line wide = withMargin(line(witness("b"), Strength.FIRM), 4);
        Line weak = withMargin(line(witness("c"), Strength.WEAK), 5);

        assertThat(side(weak, narrow, wide).lines()).containsExactly(wide, narrow, weak);
        assertThat(side(weak, narrow, wide).way()).hasValue(List.of(wide));
    }

    @Test
    void what_two_rules_find_on_the_same_words_counts_once() {
        Line one = line(witness("a"), Strength.WEAK, SAME_WAR);
        Line same = line(witness("a"), Strength.WEAK, SAME_YEAR);
        Line other = line(witness("b"), Strength.WEAK);

        assertThat(side(one, same).lines()).hasSize(1);
        assertThat(side(one, same).isEstablished()).isFalse();
        assertThat(side(one, same, other).presuming())
                .containsExactlyInAnyOrder(ImmutableSet.of(SAME_WAR), ImmutableSet.of(SAME_YEAR));
    }

    @Test
    void presumes_no_more_where_less_is_enough() {
        Line presuming = line(witness("a"), Strength.FIRM, SAME_WAR);
        Line more = line(witness("b"), Strength.FIRM, SAME_WAR, SAME_YEAR);

        assertThat(side(more, presuming).presuming()).containsExactly(ImmutableSet.of(SAME_WAR));
        assertThat(side(lines(0, 2), more, presuming).presuming()).containsExactly(ImmutableSet.of());
        assertThat(side(presuming, line(witness("b"), Strength.FIRM, SAME_YEAR)).presuming())
                .containsExactlyInAnyOrder(ImmutableSet.of(SAME_WAR), ImmutableSet.of(SAME_YEAR));
    }

    /** The firm presume only where nothing else is firm; so do the weak. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # firm | presuming | weak | presuming | asked firm | by the firm | by the weak
                      0    | 0         | 0    | 0         | 1          | false       | false
                      1    | 0         | 0    | 0         | 1          | false       | true
                      2    | 0         | 0    | 0         | 1          | true        | true
                      0    | 2         | 0    | 0         | 1          | false       | false
                      1    | 1         | 0    | 0         | 1          | false       | true
                      2    | 1         | 0    | 0         | 1          | true        | true

                      0    | 0         | 2    | 0         | 1          | false       | false
                      0    | 0         | 3    | 0         | 1          | false       | true
                      0    | 0         | 2    | 1         | 1          | false       | false
                      0    | 1         | 2    | 0         | 1          | false       | true
                      0    | 1         | 0    | 2         | 1          | false       | false

                      1    | 0         | 0    | 0         | 3          | false       | false
                      1    | 0         | 1    | 0         | 3          | false       | true
                      2    | 0         | 0    | 0         | 3          | false       | true
                      3    | 0         | 0    | 0         | 3          | true        | true
                    """)
    void is_settled_where_no_further_line_of_a_strength_changes_it(
            int firm, int firmPresuming, int weak, int weakPresuming, int askedFirm, boolean byFirm, boolean byWeak) {
        List<Line> all = new ArrayList<>();
        all.addAll(lines("firm", firm, Strength.FIRM));
        all.addAll(lines("presuming", firmPresuming, Strength.FIRM, SAME_WAR));
        all.addAll(lines("weak", weak, Strength.WEAK));
        all.addAll(lines("weak presuming", weakPresuming, Strength.WEAK, SAME_WAR));
        Side side = Side.of(ImmutableList.copyOf(all), view(Policy.STANDARD.firmLines(askedFirm)));

        assertThat(side.isSettled(Strength.FIRM)).isEqualTo(byFirm);
        assertThat(side.isSettled(Strength.WEAK)).isEqualTo(byWeak);
    }

    @Test
    void what_the_dossier_stipulates_establishes_alone_and_with_nobody() {
        assertThat(side(stipulated()).isEstablished()).isTrue();
        assertThat(Side.of(
                                ImmutableList.of(stipulated(), line(witness("a"), Strength.FIRM)),
                                view(Policy.STANDARD.firmLines(2)))
                        .isEstablished())
                .isFalse();
    }

    /**
     * Guards and sailors: no three are independent of each other, and who spoke when makes each of a kind of its own.
     */
    @Test
    void too_many_choices_leave_it_open() {
        Policy three = Policy.STANDARD.weakLines(3);
        Side few = Side.of(guardsAndSailors(20), view(three));
        Side many = Side.of(guardsAndSailors(220), view(three));

        assertThat(few.isEstablished()).isFalse();
        assertThat(few.mayBeEstablished()).isFalse();
        assertThat(many.isEstablished()).isFalse();
        assertThat(many.mayBeEstablished()).isTrue();
    }

    private static ImmutableList<Line> guardsAndSailors(int number) {
        ImmutableList.Builder<Line> lines = ImmutableList.builder();
        for (int i = 0; i < number; i++) {
            String one = i % 2 == 0 ? "guard" : "sailor";
            Source people = Source.unnamed(one + " " + i)
                    .described(one)
                    .butNot(i % 2 == 0 ? "sailor" : "guard")
                    .observed(WAR)
                    .published(String.valueOf(1500 + i))
                    .build();
            lines.add(line(people, Strength.WEAK));
        }
        return lines.build();
    }

    private static ImmutableList<Line> lines(int firm, int weak) {
        return ImmutableList.<Line>builder()
                .addAll(lines("firm", firm, Strength.FIRM, NONE))
                .addAll(lines("weak", weak, Strength.WEAK, NONE))
                .build();
    }

    private static List<Line> lines(String names, int number, Strength strength, Presumption... presuming) {
        List<Line> lines = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            lines.add(line(witness(names + " " + i), strength, presuming));
        }
        return lines;
    }

    private static Side side(Line... lines) {
        return Side.of(ImmutableList.copyOf(lines), VIEW);
    }

    private static Side side(List<Line> lines, Line... more) {
        return Side.of(ImmutableList.<Line>builder().addAll(lines).add(more).build(), VIEW);
    }
}
