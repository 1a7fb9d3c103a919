package org.antequem.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.explanation.Paragraph.Look;
import org.antequem.explanation.Remark.HangsOn;
import org.antequem.explanation.Remark.Presumed;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Presumption;
import org.antequem.world.Grounding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every explanation, in generated dossiers. */
class ExplanationLawsTest {

    private static final int SEEDS = 100;

    @Test
    void every_leaf_is_a_statement_of_the_record_whose_source_stands_there() {
        forEachJudgement((dossier, judgement) -> Grounding.check(dossier, judgement.explanation()));
    }

    @Test
    void every_presumption_of_the_verdict_is_named_with_what_remains_without_it() {
        forEachJudgement((dossier, judgement) -> {
            for (Presumption presumption : judgement.presuming()) {
                Judgement rest = Evaluator.standard()
                        .without(presumption)
                        .evaluate(dossier)
                        .of(judgement.claim());

                assertThat(judgement.explanation().remarks())
                        .as("%s in %s", judgement, dossier)
                        .contains(new Presumed(presumption, rest.decision()));
            }
        });
    }

    @Test
    void its_paragraphs_have_the_words_of_its_text_at_the_same_depths() {
        forEachJudgement((dossier, judgement) -> {
            Explanation explanation = judgement.explanation();
            StringBuilder laidOut = new StringBuilder();
            for (Paragraph paragraph : explanation.paragraphs()) {
                String indent = " ".repeat(2 * paragraph.depth());
                laidOut.append(new Page().paragraph(indent, indent.length() + 4, paragraph.text()));
            }

            assertThat(laidOut.toString()).isEqualTo(explanation.text());
        });
    }

    @Test
    void what_stands_out_in_its_markdown_stands_out_in_its_paragraphs() {
        Pattern marked = Pattern.compile("(?<!\\\\)(\\*\\*|`)(.+?)\\1");
        forEachJudgement((dossier, judgement) -> {
            Explanation explanation = judgement.explanation();
            List<String> inMarkdown = marked.matcher(explanation.markdown())
                    .results()
                    .map(found -> (found.group(1).equals("`") ? Look.CODE : Look.STRONG) + " " + found.group(2))
                    .toList();

            assertThat(explanation.paragraphs().stream()
                            .flatMap(paragraph -> paragraph.runs().stream())
                            .filter(run -> run.look() != Look.PLAIN)
                            .map(run -> run.look() + " " + run.words()))
                    .as("%s in %s", judgement, dossier)
                    .isNotEmpty()
                    .containsExactlyElementsOf(inMarkdown);
        });
    }

    @Test
    void the_paragraphs_of_a_remark_are_those_that_stand_in_a_text_which_has_it() {
        forEachJudgement((dossier, judgement) -> {
            Explanation answer = Explanation.of(
                    judgement.claim(),
                    judgement.decision(),
                    judgement.conventions(),
                    ImmutableList.of(),
                    ImmutableList.of());
            HangsOn remark = new HangsOn(judgement.hangsOn());
            ImmutableList<Paragraph> all = answer.with(remark).paragraphs();

            assertThat(answer.paragraphs(remark))
                    .as("%s in %s", judgement, dossier)
                    .isNotEmpty()
                    .containsExactlyElementsOf(all.subList(answer.paragraphs().size(), all.size()).stream()
                            .map(told -> new Paragraph(told.depth() - 1, told.runs()))
                            .toList());
        });
    }

    @Test
    void no_presumption_of_a_line_changes_the_answer_unnamed() {
        forEachJudgement((dossier, judgement) -> {
            String text = judgement.explanation().remarks().toString();
            for (Finding finding : judgement.findings()) {
                for (Line line : finding.lines()) {
                    for (Presumption presumption : line.presuming()) {
                        Judgement rest = judgement.without(presumption);
                        assertThat(rest.verdict() == judgement.verdict()
                                        && rest.confidence().equals(judgement.confidence()))
                                .as("%s in %s without %s", judgement, dossier, presumption.name())
                                .matches(same -> same || text.contains("It assumes " + presumption.name()));
                    }
                }
            }
        });
    }

    @Test
    void both_texts_say_the_same() {
        forEachJudgement((dossier, judgement) -> {
            Explanation explanation = judgement.explanation();

            assertThat(CommonMark.read(explanation.markdown()))
                    .as("%s", dossier)
                    .isEqualTo(explanation.text().replaceAll("\\s+", " ").strip());
        });
    }

    @Test
    void an_explanation_is_equal_to_one_of_the_same_record_and_to_itself_stored() {
        for (long seed = 0; seed < SEEDS; seed += 10) {
            Evaluation one = Evaluator.standard().evaluate(Worlds.of(seed));
            Evaluation other = Evaluator.standard().evaluate(Worlds.of(seed));
            for (Claim claim : one.dossier().claims()) {
                Explanation explanation = one.of(claim)
                        .explanation()
                        .with(new HangsOn(one.of(claim).hangsOn()));

                assertThat(other.of(claim)
                                .explanation()
                                .with(new HangsOn(other.of(claim).hangsOn())))
                        .isEqualTo(explanation)
                        .hasSameHashCodeAs(explanation);
                assertThat(stored(explanation)).isEqualTo(explanation);
            }
        }
    }

    @Test
    void what_the_verdict_hangs_on_is_there_only_where_it_is_added() {
        forEachJudgement((dossier, judgement) -> {
            Explanation explanation = judgement.explanation();

            assertThat(explanation.remarks()).as("%s", dossier).noneMatch(HangsOn.class::isInstance);
            assertThat(judgement.explanation()).as("%s", dossier).isEqualTo(explanation);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "hi-IN-u-nu-deva", "en-US"})
    void a_text_is_the_same_byte_for_byte_wherever_it_is_made(String language) {
        String expected = texts();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String separator = System.lineSeparator();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            System.setProperty("line.separator", "\r\n");

            assertThat(texts()).isEqualTo(expected).doesNotContain("\r");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
            System.setProperty("line.separator", separator);
        }
    }

    private static String texts() {
        StringBuilder texts = new StringBuilder();
        for (long seed = 0; seed < 20; seed++) {
            for (Judgement judgement :
                    Evaluator.standard().evaluate(Worlds.of(seed)).judgements()) {
                texts.append(judgement.explain()).append(judgement.explanation().markdown());
            }
        }
        return texts.toString();
    }

    private static Object stored(Object value) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new ObjectOutputStream(bytes).writeObject(value);
            return new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ClassNotFoundException unknown) {
            throw new LinkageError("stored " + value, unknown);
        }
    }

    private interface Law {
        void check(Dossier dossier, Judgement judgement);
    }

    private static void forEachJudgement(Law law) {
        LongStream.range(0, SEEDS).forEach(seed -> {
            Dossier dossier = Worlds.of(seed);
            Evaluator.standard().evaluate(dossier).judgements().forEach(judgement -> law.check(dossier, judgement));
        });
    }
}
