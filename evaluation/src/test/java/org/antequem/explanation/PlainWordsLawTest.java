package org.antequem.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.explanation.Remark.HangsOn;
import org.antequem.finding.Finding;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Named;
import org.antequem.world.RandomDossier;
import org.junit.jupiter.api.Test;

/**
 * How every explanation reads, in generated dossiers. A Markdown text is looked at, in which each paragraph is a line,
 * without the words in quotes: those are the author's.
 */
class PlainWordsLawTest {

    private static final int SEEDS = 60;

    private static final int HINGED = 5;

    private static final List<Text> TEXTS = LongStream.range(0, SEEDS)
            .boxed()
            .flatMap(seed -> Stream.of(
                            Worlds.of(seed), RandomDossier.withSpeakers(seed).dossier())
                    .flatMap(dossier -> Text.of(dossier, seed < HINGED)))
            .toList();

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern RAW_INTERVAL = Pattern.compile("(\\d{4}(-\\d\\d)*/)|(/\\d{4})|\\.\\.|(\\d{4}-\\d\\d)");
    private static final Pattern MANY_DAYS = Pattern.compile("\\b(\\d{3,}) days(?! \\(about )");
    private static final Pattern STATED = Pattern.compile("[(;] ?(according to|said by|taken as given|stipulated)");

    private static final Pattern INTRODUCTION = Pattern.compile(
            "( *)- It is (?:weak|void)(?:,? (?:and )?because it rests on an assumption about dates \\(`[A-Z_]+`\\))*(?:, and)?"
                    + " for ([a-z]+)(?: more)? reasons:");
    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    @Test
    void begins_with_the_answer_and_what_it_rests_on() {
        forEachText(
                (dossier, text) -> assertThat(lines(text).skip(2).findFirst().orElseThrow())
                        .as("%s", text)
                        .matches(
                                "- The (record (refutes|supports|neither supports nor refutes|is divided on) this claim|search was cut short).*"));
    }

    @Test
    void joins_no_three_parts_by_colons() {
        forEachText((dossier, text) -> lines(text)
                .forEach(line -> assertThat(parts(line, ": ")).as(line).isLessThanOrEqualTo(1)));
    }

    @Test
    void shows_no_raw_interval() {
        forEachText((dossier, text) -> lines(text)
                .forEach(line ->
                        assertThat(RAW_INTERVAL.matcher(line).find()).as(line).isFalse()));
    }

    /** What somebody states is stated in the units of whoever wrote it down. */
    @Test
    void counts_many_days_in_a_larger_unit_as_well() {
        forEachText((dossier, text) -> lines(text)
                .filter(line -> !STATED.matcher(line).find() && !line.startsWith("- The claim says"))
                .forEach(line ->
                        assertThat(MANY_DAYS.matcher(line).find()).as(line).isFalse()));
    }

    @Test
    void marks_every_name_as_a_name() {
        forEachJudgement((dossier, judgement) -> {
            Set<String> names = Stream.<Named>concat(
                            Stream.concat(dossier.events().stream(), dossier.sources().stream()),
                            dossier.actors().stream())
                    .map(Named::toString)
                    .map(PlainWordsLawTest::flat)
                    .collect(Collectors.toCollection(() -> new TreeSet<>(
                            Comparator.comparing(String::length).reversed().thenComparing(name -> name))));
            String text = flat(judgement.explain());
            for (Claim claim : dossier.claims()) {
                text = text.replace(flat(claim.toString()), "");
            }
            for (String name : names) {
                text = text.replace("\"" + name + "\"", "")
                        .replaceAll("\"the [a-z ]+ of " + Pattern.quote(name) + "[^\"]*\"", "")
                        .replaceAll("\"" + Pattern.quote(name) + "'s? interest in [^\"]*\"", "");
            }
            String rest = QUOTED.matcher(text).replaceAll("");

            assertThat(names).as(rest).noneMatch(name -> isIn(name, rest));
        });
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Test
    void says_each_rules_sentence_once() {
        forEachJudgement((dossier, judgement) -> {
            String text = judgement.explanation().markdown();
            for (Finding finding : judgement.findings()) {
                assertThat(parts(text, finding.sentence())).as(text).isLessThanOrEqualTo(1);
            }
        });
    }

    @Test
    void has_no_label_without_a_value() {
        forEachText((dossier, text) -> lines(text)
                .filter(line -> !INTRODUCTION.matcher(line).matches())
                .forEach(line -> assertThat(line)
                        .doesNotContain("{}")
                        .doesNotMatch("(?s).*(:|,| and) ?\\.?$")
                        .doesNotContain("nothing recorded")));
    }

    @Test
    void has_as_many_lines_beneath_as_it_promises_reasons() {
        int[] met = {0};
        forEachText((dossier, text) -> {
            List<String> lines = text.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                Matcher introduction = INTRODUCTION.matcher(lines.get(i));
                if (introduction.matches()) {
                    String beneath = introduction.group(1) + "  - ";
                    long reasons = lines.subList(i + 1, lines.size()).stream()
                            .takeWhile(line -> line.startsWith(beneath))
                            .count();
                    assertThat(reasons).isEqualTo(NUMBERS.indexOf(introduction.group(2)));
                    met[0]++;
                }
            }
        });
        assertThat(met[0]).isGreaterThan(10);
    }

    private static boolean isIn(String name, String line) {
        return Pattern.compile("\\b" + Pattern.quote(name) + "\\b")
                .matcher(line)
                .find();
    }

    private static long parts(String line, String separator) {
        return Pattern.compile(Pattern.quote(separator))
                .matcher(line)
                .results()
                .map(MatchResult::start)
                .count();
    }

    private static Stream<String> lines(String text) {
        return text.lines().map(line -> QUOTED.matcher(line).replaceAll("\"\""));
    }

    private interface Law<T> {
        void check(Dossier dossier, T of);
    }

    /** What a verdict depends on is sought for some: that is another judgement for each thing it may depend on. */
    private static void forEachText(Law<String> law) {
        TEXTS.forEach(text -> law.check(text.dossier(), text.markdown()));
    }

    private static void forEachJudgement(Law<Judgement> law) {
        TEXTS.forEach(text -> law.check(text.dossier(), text.judgement()));
    }

    private record Text(Dossier dossier, Judgement judgement, String markdown) {

        static Stream<Text> of(Dossier dossier, boolean withHinges) {
            return Evaluator.standard().evaluate(dossier).judgements().stream()
                    .map(judgement -> new Text(dossier, judgement, markdown(judgement, withHinges)));
        }

        private static String markdown(Judgement judgement, boolean withHinges) {
            Explanation explanation = judgement.explanation();
            return withHinges
                    ? explanation.with(new HangsOn(judgement.hangsOn())).markdown()
                    : explanation.markdown();
        }
    }
}
