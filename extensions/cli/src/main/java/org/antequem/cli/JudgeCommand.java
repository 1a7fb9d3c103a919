package org.antequem.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.files.DossierFile;
import org.antequem.files.Expectation;
import org.antequem.model.Claim;
import org.antequem.verdict.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges the claims of dossiers. */
@Command(
        name = "judge",
        mixinStandardHelpOptions = true,
        header = "Judges the claims of dossiers, and says why.",
        sortOptions = false,
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        description = {
            "The verdict on a claim is what the record in its dossier permits to say of it.",
            "",
            "What a file expects of a claim (\"expect: refuted\") is held against the verdict, unless only a part of"
                    + " the record is asked (--as-of, --according-to, --without). That a claim is refuted is no failure,"
                    + " unless --fail-on says so."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  antequem judge letter.dossier.yaml",
            "  antequem judge letter.dossier.yaml brought-down --hangs-on",
            "  antequem judge letter.dossier.yaml --as-of 1925 --without riga,agent",
            "  antequem judge letter.dossier.yaml --format html -o letter.html",
            "  antequem judge *.dossier.yaml --format junit -o verdicts.xml",
            "  antequem judge my.yaml -f json | jq '.judgements[].decision.verdict'",
            "  antequem judge --lines - < dossiers.jsonl > verdicts.jsonl",
            "",
            "Exit code: 0 as expected; 1 an \"expect\" or --fail-on did not hold; 2 a file",
            "cannot be read, or wrong use. The format never changes it."
        })
final class JudgeCommand implements Callable<Integer> {

    static final String NAME = "antequem judge";

    private final Terminal terminal;

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "A dossier in YAML or JSON, or \"-\" for standard input.")
    private String first = "";

    @Parameters(
            index = "1..*",
            paramLabel = "CLAIM",
            description = "The id of a claim; all claims unless given. What has a slash, or ends as files do (in .yaml,"
                    + " .json or .jsonl), is another file.")
    private List<String> rest = ImmutableList.of();

    @Mixin
    private ViewOptions view = new ViewOptions();

    @Option(names = "--hangs-on", description = "Says what would have to be otherwise for another verdict.")
    private boolean hangsOn;

    @Option(names = "--through-time", description = "Says how each verdict changed as sources appeared.")
    private boolean history;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "How verdicts are written: ${COMPLETION-CANDIDATES}. Unless given, text.")
    private JudgeFormat format = JudgeFormat.TEXT;

    @Mixin
    private OutputOption output = new OutputOption();

    @Option(
            names = "--fail-on",
            paramLabel = "VERDICT",
            split = ",",
            converter = VerdictName.class,
            completionCandidates = VerdictName.class,
            description = "Ends with exit code 1 where a claim that is judged has one of these verdicts: supported,"
                    + " refuted, not-enough-evidence, conflicting-evidence.")
    private Set<Verdict> failOn = ImmutableSet.of();

    @Option(names = "--strict", description = "The files are in the strict form, in which language models write.")
    private boolean isStrict;

    @Option(
            names = "--lines",
            description = "The file has a dossier in JSON on each line, as have files that end in .jsonl. On each line"
                    + " a result is written, in JSON.")
    private boolean hasLines;

    JudgeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if ((hangsOn || history) && !format.hasMore()) {
            throw new Refusal("--hangs-on and --through-time are for the formats text, markdown, json and html");
        }
        List<String> names = new ArrayList<>(List.of(first));
        Set<String> ids = new LinkedHashSet<>();
        rest.forEach(argument -> (DossierInput.isFile(argument) ? names : ids).add(argument));
        if (format == JudgeFormat.HTML && names.size() > 1) {
            throw new Refusal("a page in HTML is on one dossier: expected one FILE, and not " + names.size());
        }
        ImmutableList<DossierInput> files = DossierInput.of(names, terminal);
        files.forEach(output::checkIsNot);
        if (hasLines || Iterables.any(files, DossierInput::hasLines)) {
            return lines(files, ids).number();
        }
        return judge(files, ids).number();
    }

    private ExitCode judge(List<DossierInput> inputs, Set<String> ids) {
        ExitCode code = ExitCode.AS_EXPECTED;
        List<DossierFile> files = new ArrayList<>();
        for (DossierInput input : inputs) {
            try {
                files.add(input.dossier(isStrict));
            } catch (Refusal e) {
                terminal.complain(NAME, e.sentence());
                code = ExitCode.UNREADABLE;
            }
        }
        files.forEach(file -> terminal.tellNotes(NAME, file));
        if (files.size() == inputs.size()) {
            checkAreClaims(ids, files);
        }
        ImmutableList<Judged> judged =
                files.stream().map(file -> judge(file, ids)).collect(ImmutableList.toImmutableList());
        if (!judged.isEmpty()) {
            Colours colours = output.isFile() ? Colours.NONE : Colours.of(terminal);
            output.write(new Report(judged, hangsOn, history, colours).in(format), terminal);
        }
        for (Judged file : judged) {
            code = code.or(compared(file));
        }
        return code;
    }

    private static void checkAreClaims(Set<String> ids, List<DossierFile> files) {
        for (String id : ids) {
            if (files.stream().allMatch(file -> file.ids().claim(id).isEmpty())) {
                Iterable<String> known = Iterables.concat(
                        Iterables.transform(files, file -> ViewOptions.known(file.ids(), file.ids()::claim)));
                String place = files.size() == 1 ? files.get(0).name() : "these files";
                throw Unknown.refusal(id, "claim of " + place, known);
            }
        }
    }

    private Judged judge(DossierFile file, Set<String> ids) {
        ImmutableList<Claim> claims = ids.isEmpty()
                ? file.dossier().claims().asList()
                : ids.stream().flatMap(id -> file.ids().claim(id).stream()).collect(ImmutableList.toImmutableList());
        return new Judged(file, view.evaluation(file, claims, terminal), claims, ids.isEmpty());
    }

    /** Compares the verdicts with those that the file expects, and with those that {@code --fail-on} names. */
    private ExitCode compared(Judged judged) {
        if (judged.notCompared() > 0) {
            terminal.complain(
                    NAME,
                    "%s: what is expected of %s is about the whole record, and was not compared with this part of it"
                            .formatted(judged.file().name(), Counted.of(judged.notCompared(), "claim")));
        }
        for (Map.Entry<Judgement, Expectation> one : judged.unexpected().entrySet()) {
            Expectation expected = one.getValue();
            String place = expected.place().isKnown() ? ":" + expected.place() : "";
            terminal.complain(
                    NAME,
                    "%s%s: %s is expected to be %s, and is judged %s"
                            .formatted(
                                    judged.file().name(),
                                    place,
                                    judged.name(one.getKey().claim()),
                                    VerdictName.shown(expected.verdict()),
                                    one.getKey().decision()));
        }
        boolean isExpected = judged.unexpected().isEmpty();
        for (Judgement judgement : judged.judgements()) {
            if (failOn.contains(judgement.verdict())) {
                isExpected = false;
                terminal.complain(
                        NAME,
                        "%s: %s is judged %s, which --fail-on names"
                                .formatted(
                                        judged.file().name(),
                                        judged.name(judgement.claim()),
                                        VerdictName.shown(judgement.verdict())));
            }
        }
        return isExpected ? ExitCode.AS_EXPECTED : ExitCode.NOT_AS_EXPECTED;
    }

    private ExitCode lines(List<DossierInput> files, Set<String> ids) {
        boolean isAsked = view.hasView() || hangsOn || history || isStrict || !failOn.isEmpty() || output.isFile();
        if (files.size() > 1
                || !ids.isEmpty()
                || isAsked
                || (format != JudgeFormat.TEXT && format != JudgeFormat.JSON)) {
            throw new Refusal("of JSON lines each dossier is judged as a whole, and to JSON: expected one FILE, and no"
                    + " option but those that say by what it is judged, such as --switch-off");
        }
        return new LinesJudge(Evaluator.standard().under(view.policy()), terminal).judge(files.get(0));
    }
}
