package org.antequem.examples.cookbook;

import static java.util.Objects.requireNonNull;
import static org.antequem.testing.AntequemAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.examples.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each question of the cookbook, what its recipe prints, and whether that is the right answer. */
class CookbookTest {

    private static final Page PAGE = Page.of("docs/guide/cookbook.md");

    private static final Pattern QUESTION_OR_OUTPUT =
            Pattern.compile("^### ([^\n]*)$|^```text\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern ANSWER =
            Pattern.compile("\\b(SUPPORTED|REFUTED|NOT_ENOUGH_EVIDENCE|CONFLICTING_EVIDENCE|LOW|MODERATE|HIGH)\\b");

    private static final ImmutableMap<String, Runnable> RECIPES = ImmutableMap.<String, Runnable>builder()
            .put("Two sources disagree on the day. What is left?", Dates::twoDays)
            .put("The date is in the Julian calendar. How do I write it?", Dates::twoCalendars)
            .put("I know only a season, a decade or \"early 2015\". Is that enough?", Dates::vagueDates)
            .put("A witness says \"two years later\". How exact is that?", Dates::aboutTwoYears)
            .put("Nobody dates the dinner, but it was during the conference. Is it dated?", Dates::datesThatFollow)
            .put("It was one night in two time zones. Which came first?", Dates::twoZones)
            .put("Two sources give different numbers. What is left?", Witnesses::twoNumbers)
            .put("My source is an anonymous official. Does that count?", Witnesses::anonymousOfficial)
            .put("Only the witness himself says that he was there. Is that enough?", Witnesses::ownWord)
            .put("The accused denies it. Does that refute it?", Witnesses::denial)
            .put("A spokesman repeats his minister. Are these two sources?", Witnesses::spokesman)
            .put("The confession was forced. How do I say that?", Witnesses::forcedConfession)
            .put("The source gains if it is believed. Does that matter?", Witnesses::whoGains)
            .put("Two newspapers say so. Are these two sources?", Retelling::oneAgency)
            .put("The source said \"apparently\", the newspaper did not. What now?", Retelling::lostHedge)
            .put("The quotation is not in the source. What becomes of it?", Retelling::quotation)
            .put("The witness took it back. What is left?", Retelling::retraction)
            .put("The document mentions what came later. Is it a forgery?", Documents::forgery)
            .put("A translation was known before the original. Is that a problem?", Documents::translation)
            .put("The document was published later. What could people know before?", Documents::archive)
            .put("It was already decided. Can something later have caused it?", Causes::alreadyDecided)
            .put("She was not yet born. Can she have said it?", Causes::notYetBorn)
            .put("Nobody ever claimed it. Can I still ask?", Verdicts::nobodyVoiced)
            .put("What follows if one source is right?", Verdicts::accordingTo)
            .put("Two weak sources are too few for me. Can I ask for three?", Verdicts::ownPolicy)
            .put("What would change the verdict?", Verdicts::hangsOn)
            .put("There are several explanations. Which one is contradicted least?", Verdicts::sideBySide)
            .put("The effect came first. How do I test that in my build?", CookbookTest::failingTest)
            .build();

    @Test
    void shows_under_each_question_what_its_recipe_prints() {
        ImmutableList.Builder<String> printed = ImmutableList.builder();
        RECIPES.forEach((question, recipe) -> printed.add(question, Page.printed(recipe)));

        assertThat(questionsAndOutputs()).containsExactlyElementsOf(printed.build());
    }

    @Test
    void shows_one_snippet_for_each_question_after_what_all_have_in_common() {
        assertThat(PAGE.blocks("java")).hasSize(1 + RECIPES.size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', useHeadersInDisplayName = true, textBlock = """
            question                                                            | answers
            Two sources disagree on the day. What is left?                      | NOT_ENOUGH_EVIDENCE SUPPORTED
            The date is in the Julian calendar. How do I write it?              | REFUTED SUPPORTED
            I know only a season, a decade or "early 2015". Is that enough?     | SUPPORTED SUPPORTED NOT_ENOUGH_EVIDENCE
            A witness says "two years later". How exact is that?                | NOT_ENOUGH_EVIDENCE SUPPORTED
            Nobody dates the dinner, but it was during the conference. Is it dated?  | SUPPORTED NOT_ENOUGH_EVIDENCE REFUTED
            It was one night in two time zones. Which came first?               | SUPPORTED
            Two sources give different numbers. What is left?                   | NOT_ENOUGH_EVIDENCE SUPPORTED
            My source is an anonymous official. Does that count?                | NOT_ENOUGH_EVIDENCE SUPPORTED
            Only the witness himself says that he was there. Is that enough?    | NOT_ENOUGH_EVIDENCE SUPPORTED
            The accused denies it. Does that refute it?                         | SUPPORTED
            A spokesman repeats his minister. Are these two sources?            | MODERATE MODERATE HIGH
            The confession was forced. How do I say that?                       | SUPPORTED NOT_ENOUGH_EVIDENCE
            The source gains if it is believed. Does that matter?               | NOT_ENOUGH_EVIDENCE
            Two newspapers say so. Are these two sources?                       | NOT_ENOUGH_EVIDENCE SUPPORTED
            The source said "apparently", the newspaper did not. What now?      | NOT_ENOUGH_EVIDENCE
            The quotation is not in the source. What becomes of it?             | NOT_ENOUGH_EVIDENCE NOT_ENOUGH_EVIDENCE
            The witness took it back. What is left?                             | SUPPORTED NOT_ENOUGH_EVIDENCE
            The document mentions what came later. Is it a forgery?             | REFUTED
            A translation was known before the original. Is that a problem?     | SUPPORTED NOT_ENOUGH_EVIDENCE
            The document was published later. What could people know before?            | NOT_ENOUGH_EVIDENCE SUPPORTED
            It was already decided. Can something later have caused it?         | REFUTED NOT_ENOUGH_EVIDENCE
            She was not yet born. Can she have said it?                         | REFUTED
            Nobody ever claimed it. Can I still ask?                            | NOT_ENOUGH_EVIDENCE SUPPORTED
            What follows if one source is right?                                | NOT_ENOUGH_EVIDENCE SUPPORTED REFUTED
            Two weak sources are too few for me. Can I ask for three?           | SUPPORTED NOT_ENOUGH_EVIDENCE
            What would change the verdict?                                      | REFUTED
            The effect came first. How do I test that in my build?              | SUPPORTED REFUTED
            """)
    void answers_rightly(String question, String answers) {
        String printed = Page.printed(RECIPES.get(question));

        assertThat(ANSWER.matcher(printed).results().map(MatchResult::group).collect(Collectors.joining(" ")))
                .isEqualTo(answers);
    }

    @Test
    void ranks_first_what_is_contradicted_least() {
        assertThat(Page.printed(Verdicts::sideBySide).lines())
                .anyMatch(line -> line.startsWith("  1  B") && line.contains("The nephew lit it"))
                .anyMatch(line -> line.startsWith("  2  A") && line.contains("The gardener lit it"));
    }

    /** Prints how the message of a test begins that expects the wrong verdict. */
    private static void failingTest() {
        Evaluation evaluation = Evaluator.standard().evaluate(TelegramTest.DOSSIER);
        Throwable failure = catchThrowable(
                () -> assertThat(evaluation).verdictOn(TelegramTest.LED_TO_IT).isSupported());
        requireNonNull(failure.getMessage()).strip().lines().limit(4).forEach(System.out::println);
    }

    private static ImmutableList<String> questionsAndOutputs() {
        return QUESTION_OR_OUTPUT
                .matcher(PAGE.text())
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .collect(ImmutableList.toImmutableList());
    }
}
