package org.antequem.files.verdict;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.antequem.evaluation.Evaluation;
import org.antequem.files.DossierFile;
import org.antequem.files.tree.Mapping;
import org.antequem.files.tree.Node;
import org.antequem.files.tree.Scalar;
import org.antequem.hypotheses.Matrix;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.record.Policy;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.timeline.Conflict;
import org.antequem.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** An evaluation as JSON, version 1 of its form. */
final class EvaluationJson {

    private static final int VERSION = 1;

    private final Evaluation evaluation;
    private final Values values;
    private final FindingJson findings;
    private final StatementJson statements;

    EvaluationJson(Evaluation evaluation, @Nullable DossierFile file) {
        Conventions conventions = evaluation.dossier().conventions();
        this.evaluation = evaluation;
        this.values = new Values(new Nouns(file == null ? null : file.ids()), new Times(conventions));
        this.statements = new StatementJson(values, evaluation.dossier());
        this.findings = new FindingJson(values, statements, conventions);
    }

    Mapping of(List<Claim> claims, List<Claim> hypotheses, Optional<String> file, boolean hangsOn, boolean history) {
        JudgementJson judgements = new JudgementJson(values, statements, findings, hangsOn, history);
        Node judged = Values.each(claims, claim -> judgements.of(evaluation.of(claim)));
        Node policy = policy(evaluation.policy());
        Node matrix = hypotheses.isEmpty()
                ? Scalar.NULL
                : new MatrixJson(values).of(Matrix.of(evaluation, hypotheses.toArray(Claim[]::new)));
        return Mapping.builder()
                .put("evaluation", VERSION)
                .put("tool", Tool.json())
                .put("dossier", dossier(file))
                .put("conventions", conventions())
                .put("policy", policy)
                .put("presumptions", values.presumptions())
                .put("judgements", judged)
                .put("matrix", matrix)
                .put("timeline", timeline())
                .build();
    }

    private Mapping dossier(Optional<String> file) {
        Dossier dossier = evaluation.dossier();
        OptionalLong knownBy = dossier.knownBy();
        return Mapping.builder()
                .put("title", dossier.title())
                .put("file", file)
                .put("known_by", Times.second(knownBy.orElse(Bounds.DISTANT_FUTURE)))
                .put("according_to", values.nouns().of(dossier.atItsWord()))
                .put("without", values.nouns(dossier.silent()))
                .put("discounting", values.nouns(dossier.discounted()))
                .build();
    }

    private Mapping conventions() {
        Conventions conventions = evaluation.dossier().conventions();
        return Mapping.builder()
                .put("zone", conventions.zone().getId())
                .put("hemisphere", conventions.hemisphere().name())
                .put(
                        "circa",
                        Optional.ofNullable(conventions.approximation().circa()).map(Object::toString))
                .build();
    }

    private Mapping policy(Policy policy) {
        return Mapping.builder()
                .put("firm_lines", policy.firmLines())
                .put("weak_lines", policy.weakLines())
                .put("late_after", policy.lateAfter().toString())
                .put("most_hops", policy.mostHops())
                .put("switched_off", values.names(policy.switchedOff()))
                .build();
    }

    private Mapping timeline() {
        Timeline timeline = evaluation.timeline();
        ImmutableList<Conflict> conflicts = timeline.conflicts();
        return Mapping.builder()
                .put("events", findings.bounds(evaluation.dossier().events(), timeline))
                .put("conflicts", Values.each(conflicts, conflict -> values.all(conflict.statements())))
                .build();
    }
}
