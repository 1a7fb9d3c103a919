package org.antequem.cli;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.files.DateRead;
import org.antequem.files.DossierFile;
import org.antequem.files.Ids;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Presumption;
import org.antequem.model.Source;
import org.antequem.record.Policy;
import org.antequem.time.Span;
import org.antequem.time.SpanText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which part of a record is left out, and by which policy the rest is judged. */
final class ViewOptions {

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Judges by what had certainly been published, or had come to light, by the end of a day."
                    + " A date as in a file: 1925, 1924-10-25, \"end of 1924\".")
    private @Nullable String asOf;

    @Option(
            names = "--according-to",
            paramLabel = "SOURCE",
            description = "Judges by what one source says, taken at its word.")
    private @Nullable String accordingTo;

    @Option(
            names = "--without",
            paramLabel = "SOURCE",
            split = ",",
            description = "Judges as if a source had never spoken. Can be given several times.")
    private List<String> without = ImmutableList.of();

    @Option(
            names = "--switch-off",
            paramLabel = "PRESUMPTION",
            split = ",",
            description = "Judges without something that rules presume, such as PREPARATION_FOLLOWS_DECISION. Can be"
                    + " given several times; \"antequem explain\" lists them.")
    private List<String> switchedOff = ImmutableList.of();

    @Option(
            names = "--late-after",
            paramLabel = "TIME",
            description = "A first report that comes later than this is late: \"120 days\". Unless given, 60 days.")
    private @Nullable String lateAfter;

    @Option(
            names = "--most-hops",
            paramLabel = "NUMBER",
            description = "More retellings than this make a statement weak. Unless given, 3.")
    private int mostHops = Policy.STANDARD.mostHops();

    @Option(
            names = "--firm-lines",
            paramLabel = "NUMBER",
            description = "How many firm pieces of evidence are enough. Unless given, 1.")
    private int firmLines = Policy.STANDARD.firmLines();

    @Option(
            names = "--weak-lines",
            paramLabel = "NUMBER",
            description = "How many weak pieces of evidence that are independent are enough. Unless given, 2.")
    private int weakLines = Policy.STANDARD.weakLines();

    boolean hasView() {
        return asOf != null || accordingTo != null || !without.isEmpty();
    }

    /** The dossier of a file, or the view of it that is asked for. */
    Dossier of(DossierFile file) {
        Dossier dossier = file.dossier();
        if (asOf != null) {
            dossier = asOf(dossier, asOf);
        }
        if (accordingTo != null) {
            dossier = dossier.accordingTo(source(accordingTo, file));
        }
        Source[] silent = without.stream().map(id -> source(id, file)).toArray(Source[]::new);
        return silent.length == 0 ? dossier : dossier.without(silent);
    }

    private static Dossier asOf(Dossier dossier, String date) {
        try {
            return dossier.asOf(DateRead.parse(date).dating());
        } catch (IllegalArgumentException e) {
            throw new Refusal("--as-of: " + e.getMessage());
        }
    }

    private static Source source(String id, DossierFile file) {
        return file.ids()
                .source(id)
                .orElseThrow(
                        () -> Unknown.refusal(id, "source of " + file.name(), known(file.ids(), file.ids()::source)));
    }

    /** Claims judged by this view of a file. A person who waits is told how far it is. */
    Evaluation evaluation(DossierFile file, Iterable<Claim> claims, Terminal terminal) {
        Evaluator evaluator = Evaluator.standard().under(policy(file));
        if (terminal.hasProgress()) {
            evaluator = evaluator.tellingProgressTo(new ProgressLine(terminal.err(), file.name()));
        }
        return evaluator.evaluate(of(file), claims);
    }

    /** The policy without what is switched off: a presumption of the bundled rules, or of the file. */
    Policy policy(DossierFile file) {
        return policy(name -> file.ids().presumption(name), known(file.ids(), file.ids()::presumption));
    }

    /** The policy without what is switched off of the bundled rules. */
    Policy policy() {
        return policy(name -> Optional.empty(), ImmutableSet.of());
    }

    private Policy policy(Function<String, Optional<Presumption>> own, Iterable<String> names) {
        ImmutableMap<String, Presumption> bundled = BundledPresumptions.ALL;
        return numbers()
                .without(switchedOff.stream()
                        .map(name -> own.apply(name)
                                .or(() -> Optional.ofNullable(bundled.get(name)))
                                .orElseThrow(() -> Unknown.refusal(
                                        name, "name of an assumption", Iterables.concat(bundled.keySet(), names))))
                        .toArray(Presumption[]::new));
    }

    private Policy numbers() {
        Policy policy = set("--firm-lines", () -> Policy.STANDARD.firmLines(firmLines));
        Policy counting = set("--weak-lines", () -> policy.weakLines(weakLines));
        Policy retelling = set("--most-hops", () -> counting.mostHops(mostHops));
        String late = lateAfter;
        return late == null ? retelling : set("--late-after", () -> retelling.lateAfter(oneNumber(late)));
    }

    private static Span oneNumber(String text) {
        Span span = SpanText.parse(text);
        checkArgument(span.least() == span.greatest(), "\"%s\": expected one number, such as \"60 days\"", text);
        return span;
    }

    private static Policy set(String option, Supplier<Policy> policy) {
        try {
            return policy.get();
        } catch (IllegalArgumentException e) {
            throw new Refusal(option + ": " + e.getMessage());
        }
    }

    static ImmutableList<String> known(Ids ids, Function<String, Optional<?>> kind) {
        return ids.all().stream().filter(id -> kind.apply(id).isPresent()).collect(ImmutableList.toImmutableList());
    }
}
