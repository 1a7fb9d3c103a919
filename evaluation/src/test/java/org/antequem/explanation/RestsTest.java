package org.antequem.explanation;

import static org.antequem.world.Annals.WAR;
import static org.antequem.world.Annals.eyewitness;
import static org.antequem.world.Annals.told;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.IntStream;
import org.antequem.explanation.Remark.Rests;
import org.antequem.finding.Argument;
import org.antequem.finding.Bearing;
import org.antequem.finding.Connection;
import org.antequem.finding.Fact;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.finding.Quorum;
import org.antequem.finding.Strength;
import org.antequem.lineage.Obstacle;
import org.antequem.lineage.Telling;
import org.antequem.lineage.Telling.Ending;
import org.antequem.model.Claim;
import org.antequem.model.Occurred;
import org.antequem.model.Source;
import org.antequem.model.Stipulation;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.verdict.Decision;
import org.antequem.verdict.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first sentences of an explanation: the verdict in words, and the evidence on both sides. */
class RestsTest {

    private static final ImmutableList<Line> NO_LINES = ImmutableList.of();
    private static final ImmutableList<Quorum> NONE = ImmutableList.of();
    private static final ImmutableList<Connection> UNCONNECTED = ImmutableList.of();
    private static final Claim TESTED = told(eyewitness("Nero"), Occurred.of(WAR));

    /** Evidence is written F for firm and W for weak, with the name of its root; "the dossier" has none. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            against                 | for                       | words
                                    |                           | The record refutes this claim.
            F Livia                 |                           | The record refutes this claim: there is one firm piece of evidence against it, from "Livia". There is no evidence for it.
            F the dossier           |                           | The record refutes this claim: there is one firm piece of evidence against it, from the dossier itself. There is no evidence for it.
            F Livia, F Livia        |                           | The record refutes this claim: there is one firm piece of evidence against it, from "Livia". There is no evidence for it.
            W Livia, W Drusus, W Jo |                           | The record refutes this claim: there are three weak pieces of evidence against it, from "Livia", "Drusus" and "Jo". There is no evidence for it.
            F Livia, W Drusus       |                           | The record refutes this claim: there is one firm piece and one weak piece of evidence against it, from "Livia" and "Drusus". There is no evidence for it.
            F Livia, W Drusus, W Jo |                           | The record refutes this claim: there is one firm piece and two weak pieces of evidence against it, from "Livia", "Drusus" and "Jo". There is no evidence for it.
            F Livia, F Drusus, W Jo |                           | The record refutes this claim: there are two firm pieces and one weak piece of evidence against it, from "Livia", "Drusus" and "Jo". There is no evidence for it.
            F Livia                 | W Drusus                  | The record refutes this claim: there is one firm piece of evidence against it, from "Livia". There is also one weak piece of evidence for it, from "Drusus", which is not enough.
            F Livia                 | W Drusus, W Jo            | The record refutes this claim: there is one firm piece of evidence against it, from "Livia". There are also two weak pieces of evidence for it, from "Drusus" and "Jo", which are not enough.
            """)
    void of_what_is_refuted(@Nullable String against, @Nullable String inFavour, String words) {
        assertThat(rests(Verdict.REFUTED, against, inFavour)).hasToString(words);
    }

    /** Which pieces are independent of each other, and how many are enough, is known from the search. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            against                        | independent             | needed | words
            W Livia, W Drusus              | W Livia, W Drusus       | 2      | They are enough together, because they are independent of each other.
            W Livia, W Drusus, W Jo        | W Livia, W Jo           | 2      | Two of them, one from "Livia" and one from "Jo", are enough together, because they are independent of each other.
            W Livia, W Drusus, W Jo        | W Livia, W Drusus, W Jo | 2      | They are independent of each other, and two would be enough.
            W Livia, W Drusus, W Jo, W Jim | W Livia, W Drusus, W Jo | 2      | Three of them, one from "Livia", one from "Drusus" and one from "Jo", are independent of each other. Two would be enough.
            F Livia, W Drusus, W Jo        | F Livia, W Jo           | 2      | Two of them, one from "Livia" and one from "Jo", are enough together, because they are independent of each other.
            W Livia, W Drusus              | W Livia                 | 1      | One of them is enough.
            W Livia                        | W Livia                 | 1      |
            F Livia, W Drusus              | F Livia                 | 1      |
            """)
    void of_what_is_enough_together(String against, String independent, int needed, @Nullable String words) {
        ImmutableList<Quorum> quorums = ImmutableList.of(new Quorum(Bearing.REFUTES, lines(independent), needed));
        String all = new Rests(decision(Verdict.REFUTED), lines(against), NO_LINES, quorums, UNCONNECTED).toString();
        String plain = rests(Verdict.REFUTED, against, null).toString();

        assertThat(all)
                .isEqualTo(
                        words == null
                                ? plain
                                : plain.replace(" There is no evidence", " " + words + " There is no evidence"));
    }

    @Test
    void of_what_is_enough_on_each_side() {
        ImmutableList<Quorum> quorums = ImmutableList.of(
                new Quorum(Bearing.REFUTES, lines("W Livia, W Drusus"), 2),
                new Quorum(Bearing.SUPPORTS, lines("W Jo, W Jim"), 2));

        assertThat(new Rests(
                        decision(Verdict.CONFLICTING_EVIDENCE),
                        lines("W Livia, W Drusus"),
                        lines("W Jo, W Jim, W Joan"),
                        quorums,
                        UNCONNECTED))
                .asString()
                .endsWith(" for it, from \"Jo\", \"Jim\" and \"Joan\". Those against it are enough together, because"
                        + " they are independent of each other. Two of those for it, one from \"Jo\" and one from"
                        + " \"Jim\", are enough together, because they are independent of each other.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            against        | for                       | words
                           |                           | The record supports this claim.
                           | F Livia                   | The record supports this claim: there is one firm piece of evidence for it, from "Livia". There is no evidence against it.
                           | F Livia, F Drusus         | The record supports this claim: there are two firm pieces of evidence for it, from "Livia" and "Drusus". There is no evidence against it.
            W Jo           | F Livia                   | The record supports this claim: there is one firm piece of evidence for it, from "Livia". There is also one weak piece of evidence against it, from "Jo", which is not enough.
            W Jo, W Drusus | F Livia                   | The record supports this claim: there is one firm piece of evidence for it, from "Livia". There are also two weak pieces of evidence against it, from "Jo" and "Drusus", which are not enough.
            """)
    void of_what_is_supported(@Nullable String against, @Nullable String inFavour, String words) {
        assertThat(rests(Verdict.SUPPORTED, against, inFavour)).hasToString(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            against           | for            | words
            F Livia           | F Drusus       | The record is divided on this claim: there is one firm piece of evidence against it, from "Livia", and one firm piece of evidence for it, from "Drusus".
            F Livia, W Drusus | F Jo, F Caesar | The record is divided on this claim: there is one firm piece and one weak piece of evidence against it, from "Livia" and "Drusus", and two firm pieces of evidence for it, from "Jo" and "Caesar".
            """)
    void of_what_conflicts(String against, String inFavour, String words) {
        assertThat(rests(Verdict.CONFLICTING_EVIDENCE, against, inFavour)).hasToString(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            against           | for               | words
                              |                   | The record neither supports nor refutes this claim: apart from the claim itself, nothing in it that counts speaks for it or against it.
            W Livia           |                   | The record neither supports nor refutes this claim: there is one weak piece of evidence against it, from "Livia". One such piece alone is not enough.
                              | W Livia           | The record neither supports nor refutes this claim: there is one weak piece of evidence for it, from "Livia". One such piece alone is not enough.
            W Livia           | W Drusus          | The record neither supports nor refutes this claim: there is one weak piece of evidence against it, from "Livia", and one weak piece of evidence for it, from "Drusus". One such piece alone is not enough.
            W Livia, W Drusus |                   | The record neither supports nor refutes this claim: there are two weak pieces of evidence against it, from "Livia" and "Drusus". That is not enough, because too few are firm or known to be independent of each other.
                              | W Livia, W Drusus | The record neither supports nor refutes this claim: there are two weak pieces of evidence for it, from "Livia" and "Drusus". That is not enough, because too few are firm or known to be independent of each other.
            W Livia           | W Drusus, W Jo    | The record neither supports nor refutes this claim: there is one weak piece of evidence against it, from "Livia", and two weak pieces of evidence for it, from "Drusus" and "Jo". That is not enough, because too few are firm or known to be independent of each other.
            """)
    void of_what_is_open(@Nullable String against, @Nullable String inFavour, String words) {
        assertThat(rests(Verdict.NOT_ENOUGH_EVIDENCE, against, inFavour)).hasToString(words);
    }

    /** Of two weak pieces it is said what they lack; of three, one pair of which may be independent, only how many. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            against           | for                     | words
            W Livia, W Drusus |                         | That is not enough, because they are not known to be independent of each other.
            W Livia           | W Drusus, W Jo          | That is not enough, because the two for it are not known to be independent of each other.
            W Livia, W Drusus | W Jo                    | That is not enough, because the two against it are not known to be independent of each other.
            W Livia, W Drusus | W Jo, W Jim             | That is not enough, because too few are firm or known to be independent of each other.
                              | W Livia, W Drusus, W Jo | That is not enough, because too few are firm or known to be independent of each other.
            """)
    void of_two_pieces_that_are_connected(@Nullable String against, @Nullable String inFavour, String words) {
        ImmutableList<Connection> connections =
                ImmutableList.of(new Connection(ImmutableSet.of(), Obstacle.ofStipulation()));

        assertThat(new Rests(decision(Verdict.NOT_ENOUGH_EVIDENCE), lines(against), lines(inFavour), NONE, connections))
                .asString()
                .endsWith(" " + words);
    }

    @Test
    void of_two_pieces_from_sources_that_were_nowhere() {
        ImmutableList<Line> two = ImmutableList.of(unplaced("Livia"), unplaced("Drusus"));

        assertThat(new Rests(decision(Verdict.NOT_ENOUGH_EVIDENCE), two, NO_LINES, NONE, UNCONNECTED))
                .asString()
                .endsWith(" That is not enough, because nothing on record puts either source in a position to know"
                        + " it.");
    }

    @Test
    void of_a_search_that_was_cut_short() {
        assertThat(new Rests(Decision.CUT_SHORT, lines("F Livia"), lines("W Drusus"), NONE, UNCONNECTED))
                .hasToString("The search was cut short. With more of it, the verdict might be another one.");
    }

    @Test
    void more_than_ten_are_counted_in_digits_and_ten_are_listed() {
        String ten = "\"a0\", \"a1\", \"a2\", \"a3\", \"a4\", \"a5\", \"a6\", \"a7\", \"a8\"";

        assertThat(new Rests(decision(Verdict.SUPPORTED), ImmutableList.of(), many(10), NONE, UNCONNECTED))
                .hasToString("The record supports this claim: there are ten weak pieces of evidence for it, from " + ten
                        + " and \"a9\". There is no evidence against it.");
        assertThat(new Rests(decision(Verdict.SUPPORTED), ImmutableList.of(), many(12), NONE, UNCONNECTED))
                .hasToString("The record supports this claim: there are 12 weak pieces of evidence for it, from " + ten
                        + ", \"a9\" and 2 more. There is no evidence against it.");
    }

    /** What stands in the text is read off the lines that are not void. */
    @Test
    void void_lines_are_on_neither_side() {
        Explanation explanation = new Explanation(
                TESTED,
                decision(Verdict.NOT_ENOUGH_EVIDENCE),
                NONE,
                Conventions.STANDARD,
                Bounds.DISTANT_FUTURE,
                ImmutableList.of(new Ground(new Finding(
                        "SEEN",
                        "A claim is supported where somebody saw it.",
                        Bearing.SUPPORTS,
                        TESTED,
                        ImmutableList.of(line(Strength.VOID, "Livia"), line(Strength.WEAK, "Drusus")),
                        ImmutableList.of()))),
                ImmutableList.of());

        assertThat(explanation.preface().get(0))
                .isEqualTo(new Rests(explanation.decision(), ImmutableList.of(), lines("W Drusus"), NONE, UNCONNECTED));
    }

    private static Rests rests(Verdict verdict, @Nullable String against, @Nullable String inFavour) {
        return new Rests(decision(verdict), lines(against), lines(inFavour), NONE, UNCONNECTED);
    }

    private static Decision decision(Verdict verdict) {
        return new Decision(verdict, Optional.empty(), ImmutableSet.of());
    }

    private static ImmutableList<Line> lines(@Nullable String written) {
        return written == null
                ? ImmutableList.of()
                : Splitter.on(", ")
                        .splitToStream(written)
                        .map(line -> line(line.startsWith("F") ? Strength.FIRM : Strength.WEAK, line.substring(2)))
                        .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Line> many(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> line(Strength.WEAK, "a" + i))
                .collect(ImmutableList.toImmutableList());
    }

    private static Line unplaced(String name) {
        Line line = line(Strength.WEAK, name);
        Claim claim = line.tellings().keySet().iterator().next();
        return new Line(
                line.argument(),
                line.tellings(),
                Strength.WEAK,
                ImmutableList.of(new Finding(
                        "NOWHERE",
                        "A statement is weak where its first source was nowhere.",
                        Bearing.WEAKENS,
                        claim,
                        ImmutableList.of(),
                        ImmutableList.of(Fact.unplaced("it was outside of {}", ImmutableSet.of(WAR))))));
    }

    private static Line line(Strength strength, String name) {
        if (name.equals("the dossier")) {
            return new Line(
                    new Argument(
                            ImmutableSet.of(new Stipulation(Occurred.of(WAR))), ImmutableList.of(), ImmutableSet.of()),
                    ImmutableMap.of(),
                    strength,
                    ImmutableList.of());
        }
        Source root = eyewitness(name);
        Claim claim = told(root, Occurred.of(WAR));
        return new Line(
                new Argument(ImmutableSet.of(claim), ImmutableList.of(), ImmutableSet.of()),
                ImmutableMap.of(claim, new Telling(ImmutableList.of(claim), root, Ending.OWN_KNOWLEDGE)),
                strength,
                ImmutableList.of());
    }
}
