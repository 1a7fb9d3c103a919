package org.antequem.evaluation;

import static java.util.Objects.requireNonNull;
import static org.antequem.evaluation.EvaluationInterruptedException.throwIfInterrupted;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Presumption;
import org.antequem.record.Policy;
import org.antequem.record.RecordView;
import org.antequem.rule.Rule;
import org.antequem.search.Judge;
import org.antequem.timeline.Timeline;

/** The judgements on the claims of a dossier. Thread-safe. */
public final class Evaluation {

    private final Judge judge;
    private final Map<Claim, Judgement> known = new ConcurrentHashMap<>();

    /** The judgements of a judge, who judges each claim when it is first asked for. */
    private Evaluation(Judge judge) {
        this.judge = judge;
    }

    /** The judgements of a judge, who has judged these claims. */
    static Evaluation judgedBy(Judge judge, ImmutableList<Claim> claims, Progress progress) {
        Evaluation evaluation = new Evaluation(judge);
        progress.start(claims.size());
        SharedWork.onEach(claims.size(), "judged", i -> {
            Judgement unused = evaluation.of(claims.get(i));
            progress.oneMore();
        });
        return evaluation;
    }

    /** The dossier, or the view of one, whose claims are judged. */
    public Dossier dossier() {
        return judge.view().dossier();
    }

    /** The policy under which the claims are judged. */
    public Policy policy() {
        return judge.view().policy();
    }

    /** The rules by which the claims are judged, in the order in which they are asked. */
    public ImmutableList<Rule> rules() {
        return judge.rules();
    }

    /**
     * What all statements together say about when everything happened, and where they contradict each other. It also
     * knows when each source spoke, was published and came to light, as far as the dossier says so.
     */
    public Timeline timeline() {
        return judge.view().timeline();
    }

    /**
     * The judgements on all claims of the dossier, in its order.
     *
     * @throws EvaluationInterruptedException if this thread is interrupted while a claim is still to be judged
     */
    public ImmutableList<Judgement> judgements() {
        ImmutableList.Builder<Judgement> judgements = ImmutableList.builder();
        for (Claim claim : dossier().claims()) {
            if (!known.containsKey(claim)) {
                throwIfInterrupted("the claims of " + dossier() + " were judged");
            }
            judgements.add(of(claim));
        }
        return judgements.build();
    }

    /**
     * Explains the judgements on all claims of the dossier, in its order and separated by empty lines; see
     * {@link Judgement#explain}. Long explanations are written by several threads.
     *
     * @throws EvaluationInterruptedException if this thread is interrupted before all are written
     */
    public String explain() {
        ImmutableList<Judgement> judgements = judgements();
        String[] texts = new String[judgements.size()];
        SharedWork.onEach(
                texts.length, "explained", i -> texts[i] = judgements.get(i).explain());
        return String.join("\n", texts);
    }

    /** The judgement on a claim. A claim that is not in the dossier is judged against it, and is not evidence in it. */
    public Judgement of(Claim claim) {
        Judgement judgement = known.get(requireNonNull(claim, "claim"));
        if (judgement != null) {
            return judgement;
        }
        if (!dossier().claims().contains(claim)) {
            return new Evaluation(judge.knowing(claim)).judged(claim);
        }
        judgement = judged(claim);
        known.put(claim, judgement);
        return judgement;
    }

    /**
     * How the verdict on a claim changed over time, as sources appeared and some withdrew what they had said.
     *
     * @throws EvaluationInterruptedException if this thread is interrupted before that is worked out
     */
    public VerdictHistory throughTime(Claim claim) {
        return VerdictHistory.of(requireNonNull(claim, "claim"), judge);
    }

    /**
     * An evaluation of another dossier, or of a view of this one, by the same rules and policy. A claim is judged when
     * it is first asked for.
     */
    public Evaluation over(Dossier other) {
        requireNonNull(other, "other");
        return new Evaluation(judge.over(other));
    }

    /**
     * An evaluation of the same dossier by the same rules under another policy. A claim is judged when it is first
     * asked for.
     */
    public Evaluation under(Policy other) {
        requireNonNull(other, "other");
        return new Evaluation(new Judge(RecordView.of(dossier(), other), rules()));
    }

    /** A copy of this evaluation in which a presumption is switched off. */
    Evaluation without(Presumption presumption) {
        return new Evaluation(judge.without(presumption));
    }

    Judge judge() {
        return judge;
    }

    private Judgement judged(Claim claim) {
        return new Judgement(claim, judge.judged(claim), this);
    }

    /** What was judged. */
    @Override
    public String toString() {
        return "evaluation of " + dossier();
    }
}
