package org.antequem.report.page;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.antequem.given.Given.each;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.EvaluationInterruptedException;
import org.antequem.evaluation.Judgement;
import org.antequem.hypotheses.Matrix;
import org.antequem.model.Claim;
import org.antequem.report.template.JtereportGenerated;

/**
 * The verdicts of an evaluation as one HTML file for readers: the verdicts at a glance, then each claim with its
 * argument, pictures and sources, and the rules that were used.
 *
 * <p>The file loads nothing and runs no script; a Content Security Policy in it forbids both. Every text of the record
 * is escaped. The same evaluation gives the same bytes on every machine.
 *
 * <pre>{@code
 * HtmlReport.of(evaluation).about(CLAIMS_UNDER_TEST).write(Path.of("report.html"));
 * }</pre>
 */
public final class HtmlReport {

    private final Evaluation evaluation;
    private final String title;
    private final ImmutableSet<Claim> claims;
    private final ImmutableList<Matrix> matrices;
    private final ImmutableSet<Extra> extras;

    private HtmlReport(
            Evaluation evaluation,
            String title,
            ImmutableSet<Claim> claims,
            ImmutableList<Matrix> matrices,
            ImmutableSet<Extra> extras) {
        this.evaluation = evaluation;
        this.title = title;
        this.claims = claims;
        this.matrices = matrices;
        this.extras = extras;
    }

    /**
     * A report on all claims of the dossier, in its order and under its title. It does not say what the verdicts depend
     * on, nor how they changed.
     */
    public static HtmlReport of(Evaluation evaluation) {
        requireNonNull(evaluation, "evaluation");
        return new HtmlReport(
                evaluation,
                evaluation.dossier().title(),
                evaluation.dossier().claims(),
                ImmutableList.of(),
                ImmutableSet.of());
    }

    /**
     * A copy of this report with another title.
     *
     * @throws IllegalArgumentException if the title is blank
     */
    public HtmlReport titled(String other) {
        requireNonNull(other, "other");
        checkArgument(!other.isBlank(), "\"%s\" is no title of a report: expected words", other);
        return new HtmlReport(evaluation, other, claims, matrices, extras);
    }

    /** A copy of this report on some claims only, in this order. They need not be in the dossier. */
    public HtmlReport about(Iterable<Claim> others) {
        return new HtmlReport(evaluation, title, ImmutableSet.copyOf(each(others, "others")), matrices, extras);
    }

    /** A copy of this report that also compares hypotheses; see {@link Matrix}. */
    public HtmlReport comparing(Matrix... others) {
        return comparing(each(others, "others"));
    }

    /** A copy of this report that also compares hypotheses; see {@link Matrix}. */
    public HtmlReport comparing(Iterable<Matrix> others) {
        return new HtmlReport(evaluation, title, claims, each(others, "others"), extras);
    }

    /**
     * A copy of this report that also says what each verdict depends on; see {@link Judgement#hangsOn}. It takes
     * longer, as each claim is judged many times.
     */
    public HtmlReport tellingWhatVerdictsHangOn() {
        return telling(Extra.WHAT_VERDICTS_HANG_ON);
    }

    /**
     * A copy of this report that shows, of each claim whose verdict changed as sources appeared, how it changed; see
     * {@link Evaluation#throughTime}. It takes longer: each claim is judged anew for each time at which a source
     * appeared.
     */
    public HtmlReport tellingVerdictsThroughTime() {
        return telling(Extra.VERDICTS_THROUGH_TIME);
    }

    private HtmlReport telling(Extra extra) {
        ImmutableSet<Extra> all =
                ImmutableSet.<Extra>builder().addAll(extras).add(extra).build();
        return new HtmlReport(evaluation, title, claims, matrices, all);
    }

    /**
     * The HTML of this report; made anew on each call.
     *
     * @throws EvaluationInterruptedException if this thread is interrupted while claims are judged
     */
    public String html() {
        ImmutableList<Judgement> judgements =
                claims.stream().map(evaluation::of).collect(ImmutableList.toImmutableList());
        StringOutput output = new StringOutput();
        JtereportGenerated.render(
                new OwaspHtmlTemplateOutput(output),
                Untouched.HTML,
                new Assembly(evaluation, matrices, extras).page(title, judgements));
        return output.toString();
    }

    /**
     * Writes the HTML of this report in UTF-8 and replaces a file that is there.
     *
     * @throws IOException if the file cannot be written
     */
    public void write(Path file) throws IOException {
        requireNonNull(file, "file");
        Files.writeString(file, html(), UTF_8);
    }

    /** The claims that the report is about. */
    @Override
    public String toString() {
        return "a report on " + claims.size() + " claims of " + evaluation.dossier();
    }
}
