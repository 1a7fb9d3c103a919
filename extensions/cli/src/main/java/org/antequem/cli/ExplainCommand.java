package org.antequem.cli;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.antequem.evaluation.Evaluator;
import org.antequem.files.verdict.RulePage;
import org.antequem.model.Presumption;
import org.antequem.rule.Rule;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Explains the codes that stand in output. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        header = "Explains a rule, a verdict, an assumption, or a word of explanations.",
        sortOptions = false,
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        description =
                "Explains what stands in output: shows the page of a rule, or says what a verdict, a bearing, an assumption"
                        + " or a word such as \"firm\" means. Without one, lists them all.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  antequem explain",
            "  antequem explain ALREADY_DECIDED",
            "  antequem explain not-enough-evidence",
            "  antequem explain firm",
            "  antequem explain PREPARATION_FOLLOWS_DECISION"
        })
final class ExplainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            arity = "0..1",
            paramLabel = "CODE",
            description = "The code of a rule, a verdict, a bearing, an assumption or a word, in capitals or not.")
    private @Nullable String code;

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.out().print(code == null ? list() : explained(code));
        return ExitCode.AS_EXPECTED.number();
    }

    private static String explained(String code) {
        String name = code.strip().toUpperCase(Locale.ROOT).replaceAll("[- ]", "_");
        return RulePage.of(name)
                .map(page -> withoutLinks(page.markdown()))
                .or(() -> entry(name, Glossary.VERDICTS, "verdict"))
                .or(() -> entry(name, Glossary.BEARINGS, "bearing"))
                .or(() -> Optional.ofNullable(BundledPresumptions.ALL.get(name)).map(ExplainCommand::presumption))
                .or(() -> entry(name, Glossary.WORDS, "word of explanations"))
                .orElseThrow(() -> Unknown.refusal(
                        name,
                        "code of a rule, and no verdict, bearing, assumption or word of explanations",
                        Iterables.concat(
                                rules().keySet(),
                                Glossary.VERDICTS.keySet(),
                                Glossary.BEARINGS.keySet(),
                                BundledPresumptions.ALL.keySet(),
                                Glossary.WORDS.keySet())));
    }

    private static Optional<String> entry(String name, ImmutableMap<String, String> words, String kind) {
        return Optional.ofNullable(words.get(name))
                .map(meaning -> words(name) + ", a " + kind + "\n\n" + Wrapped.text(meaning, ""));
    }

    private static String presumption(Presumption presumption) {
        return presumption.name() + ", an assumption\n\n"
                + Wrapped.text("Rules take this for granted: " + presumption.words() + ".", "")
                + "Explanations that use it say so, with the verdict without it.\n\nSwitch it off:\n"
                + "  antequem judge FILE --switch-off " + presumption.name() + "\n";
    }

    private static String list() {
        StringBuilder list = new StringBuilder("Verdicts:\n");
        Glossary.VERDICTS.forEach((name, meaning) -> list.append(row(name, meaning)));
        list.append("\nBearings of a finding on a claim:\n");
        Glossary.BEARINGS.forEach((name, meaning) -> list.append(row(name, meaning)));
        list.append("\nRules:\n");
        rules().forEach((name, sentence) -> list.append(row(name, sentence)));
        list.append("\nAssumptions:\n");
        BundledPresumptions.ALL.forEach((name, value) -> list.append(row(name, value.words())));
        list.append("\nWords of explanations:\n");
        Glossary.WORDS.forEach((name, meaning) -> list.append(row(words(name), meaning)));
        return list.toString();
    }

    /** The sentences of each code, in the order of the rules. */
    private static Map<String, String> rules() {
        Map<String, String> rules = new LinkedHashMap<>();
        for (Rule rule : Evaluator.standard().rules()) {
            rules.merge(rule.code(), rule.sentence(), (one, other) -> one + " " + other);
        }
        return rules;
    }

    /** As explanations write it. */
    private static String words(String name) {
        return Glossary.WORDS.containsKey(name) ? name.toLowerCase(Locale.ROOT).replace('_', ' ') : name;
    }

    private static String row(String name, String meaning) {
        return "  " + name + "\n" + Wrapped.text(meaning, "      ");
    }

    /** A text of Markdown without its links, which a terminal cannot follow. */
    private static String withoutLinks(String markdown) {
        return markdown.replaceAll("\\[([^\\]\\n]+)\\]\\([^)\\n]+\\)", "$1");
    }
}
