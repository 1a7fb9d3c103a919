package org.antequem.files.verdict;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;
import static java.util.Objects.requireNonNull;
import static org.antequem.given.Given.each;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import com.google.errorprone.annotations.Immutable;
import java.util.Optional;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Evaluator;
import org.antequem.evaluation.Judgement;
import org.antequem.files.DossierFile;
import org.antequem.files.Expectation;
import org.antequem.files.tree.Json;
import org.antequem.files.tree.Mapping;
import org.antequem.model.Claim;
import org.jspecify.annotations.Nullable;

/**
 * Writes the verdicts of an evaluation for other programs, as JSON, SARIF or JUnit XML:
 * {@code Verdicts.of(DossierFile.read(path)).json()}.
 *
 * <p>Immutable. What takes long is left out unless it is asked for: what each verdict depends on, its history, and a
 * matrix of hypotheses.
 */
public final class Verdicts {

    private final Evaluation evaluation;
    private final @Nullable DossierFile file;
    private final Content content;

    /**
     * What is written.
     *
     * @param hypotheses empty, or two at least
     */
    @Immutable
    private record Content(
            ImmutableList<Claim> claims, ImmutableList<Claim> hypotheses, boolean hangsOn, boolean history) {}

    private Verdicts(Evaluation evaluation, @Nullable DossierFile file, Content content) {
        this.evaluation = evaluation;
        this.file = file;
        this.content = content;
    }

    /** The verdicts on the claims of a file, by the bundled rules and the standard policy. */
    public static Verdicts of(DossierFile file) {
        requireNonNull(file, "file");
        return of(Evaluator.standard().evaluate(file.dossier()), file);
    }

    /** The verdicts of an evaluation of a file's dossier, or of a view of it. Nouns have their ids of the file. */
    public static Verdicts of(Evaluation evaluation, DossierFile file) {
        requireNonNull(evaluation, "evaluation");
        requireNonNull(file, "file");
        return new Verdicts(evaluation, file, contentOf(evaluation));
    }

    /** The verdicts of an evaluation of a dossier that a program built. Nouns have names and no ids. */
    public static Verdicts of(Evaluation evaluation) {
        requireNonNull(evaluation, "evaluation");
        return new Verdicts(evaluation, null, contentOf(evaluation));
    }

    private static Content contentOf(Evaluation evaluation) {
        return new Content(evaluation.dossier().claims().asList(), ImmutableList.of(), false, false);
    }

    /**
     * A copy of this with the verdicts on some claims only. A claim that is not in the dossier is judged against it.
     */
    public Verdicts on(Claim... claims) {
        return on(each(claims, "claims"));
    }

    /**
     * A copy of this with the verdicts on some claims only. A claim that is not in the dossier is judged against it.
     */
    public Verdicts on(Iterable<? extends Claim> claims) {
        return with(new Content(each(claims, "claims"), content.hypotheses, content.hangsOn, content.history));
    }

    /** A copy of this that also says what each verdict depends on, which judges each claim many times. */
    public Verdicts withWhatTheyHangOn() {
        return with(new Content(content.claims, content.hypotheses, true, content.history));
    }

    /** A copy of this that also says how each verdict changed over time, which judges each claim many times. */
    public Verdicts withTheirHistory() {
        return with(new Content(content.claims, content.hypotheses, content.hangsOn, true));
    }

    /**
     * A copy of this that also has a matrix of hypotheses compared by the evidence.
     *
     * @throws IllegalArgumentException if there are fewer than two
     */
    public Verdicts comparing(Claim... hypotheses) {
        return comparing(each(hypotheses, "hypotheses"));
    }

    /**
     * A copy of this that also has a matrix of hypotheses compared by the evidence.
     *
     * @throws IllegalArgumentException if there are fewer than two
     */
    public Verdicts comparing(Iterable<? extends Claim> hypotheses) {
        ImmutableList<Claim> all = each(hypotheses, "hypotheses");
        checkArgument(all.size() >= 2, "%s hypotheses side by side: expected 2 or more", all.size());
        return with(new Content(content.claims, all, content.hangsOn, content.history));
    }

    private Verdicts with(Content other) {
        return new Verdicts(evaluation, file, other);
    }

    /**
     * What the file expects of these claims, in its order. An expectation is about the whole record: where a view of
     * the dossier was judged, there is none.
     */
    public ImmutableMap<Claim, Expectation> expectations() {
        return file != null && file.dossier().equals(evaluation.dossier())
                ? ImmutableMap.copyOf(
                        Maps.filterKeys(file.expectations(), ImmutableSet.copyOf(content.claims)::contains))
                : ImmutableMap.of();
    }

    /** The judgements that are not as the file expects, and what it expects. */
    public ImmutableMap<Judgement, Expectation> unexpected() {
        ImmutableMap.Builder<Judgement, Expectation> unexpected = ImmutableMap.builder();
        expectations().forEach((claim, expected) -> {
            Judgement judgement = evaluation.of(claim);
            if (judgement.verdict() != expected.verdict()) {
                unexpected.put(judgement, expected);
            }
        });
        return unexpected.buildOrThrow();
    }

    /** JSON on several lines, as {@link #schema} describes it; ends with a line break. */
    public String json() {
        return Json.indented(tree());
    }

    /** JSON on one line, without a line break, as {@link #schema} describes it. */
    public String jsonOnOneLine() {
        return Json.onOneLine(tree());
    }

    /** The JSON Schema (2020-12) of the JSON that this class writes. */
    public static String schema() {
        return Shipped.text("evaluation-1.schema.json").orElseThrow();
    }

    /**
     * SARIF 2.1.0, for tools that show findings in files: a result for each finding, and for each
     * {@linkplain #expectations expectation} of the file that failed.
     *
     * @throws IllegalStateException if the dossier was not read from a file
     */
    public String sarif() {
        return sarif(ImmutableList.of(this));
    }

    /**
     * SARIF 2.1.0 with a run for each of several files; see {@link #sarif()}.
     *
     * @throws IllegalStateException if a dossier was not read from a file
     */
    public static String sarif(Iterable<Verdicts> several) {
        return Json.indented(Sarif.of(Iterables.transform(
                each(several, "several"),
                one -> new Sarif(one.evaluation, one.file(), one.unexpected()).run(one.content.claims))));
    }

    /**
     * JUnit XML, for tools that show tests: a test case for each {@linkplain #expectations expectation} of the file.
     *
     * @throws IllegalStateException if the dossier was not read from a file
     */
    public String junit() {
        return junit(ImmutableList.of(this));
    }

    /**
     * JUnit XML with a test suite for each of several files; see {@link #junit()}.
     *
     * @throws IllegalStateException if a dossier was not read from a file
     */
    public static String junit(Iterable<Verdicts> several) {
        return JUnitXml.of(Iterables.transform(
                each(several, "several"),
                one -> new JUnitXml.Suite(one.evaluation, one.file(), one.expectations(), one.unexpected())));
    }

    private DossierFile file() {
        checkState(file != null, "\"%s\" is of no file: expected Verdicts.of(evaluation, file)", evaluation.dossier());
        return file;
    }

    Mapping tree() {
        return new EvaluationJson(evaluation, file)
                .of(
                        content.claims,
                        content.hypotheses,
                        Optional.ofNullable(file).map(DossierFile::name),
                        content.hangsOn,
                        content.history);
    }
}
