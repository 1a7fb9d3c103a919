package org.antequem.evaluation;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Presumption;
import org.antequem.record.Policy;
import org.antequem.record.RecordView;
import org.antequem.rule.Rule;
import org.antequem.search.Judge;
import org.antequem.timeline.Timeline;

/** The judgements on a dossier's claims. Safe for use by several threads. */
public final class Evaluation {

    /**
     * The number of claims from which on they are shared out among threads: those of the pool in which this runs, or of
     * the common one.
     */
    private static final int WORTH_SHARING = 32;

    private final Judge judge;
    private final Map<Claim, Judgement> known = new ConcurrentHashMap<>();

    /** The judgements of a judge, who judges each claim when it is first asked for. */
    private Evaluation(Judge judge) {
        this.judge = judge;
    }

    /** The judgements of a judge, who has judged every claim of the dossier. */
    static Evaluation judgedBy(Judge judge) {
        Evaluation evaluation = new Evaluation(judge);
        shared(evaluation.dossier().claims()).forEach(claim -> evaluation.known.put(claim, evaluation.judged(claim)));
        return evaluation;
    }

    /** The dossier, or the view of one, whose claims are judged. */
    public Dossier dossier() {
        return judge.view().dossier();
    }

    /** The policy under which it judges. */
    public Policy policy() {
        return judge.view().policy();
    }

    /** The rules by which it judges, in their order. */
    public ImmutableList<Rule> rules() {
        return judge.rules();
    }

    /**
     * What all statements together force of when everything happened, and where they contradict each other; also when
     * each source told what it tells, was published and came to light, as far as the dossier says so.
     */
    public Timeline timeline() {
        return judge.view().timeline();
    }

    /** The judgements on the dossier's claims, in its order. */
    public ImmutableList<Judgement> judgements() {
        return dossier().claims().stream().map(this::of).collect(ImmutableList.toImmutableList());
    }

    /**
     * Why the dossier's claims are judged as they are, in its order and parted by empty lines; see
     * {@link Judgement#explain}. Where these are many, several threads write it.
     */
    public String explain() {
        return shared(judgements()).map(Judgement::explain).collect(Collectors.joining("\n"));
    }

    /** The judgement on a claim; one that is not in the dossier is judged against it. */
    public Judgement of(Claim claim) {
        Judgement judgement = known.get(claim);
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

    /** The verdicts on a claim, from each time on at which sources that appeared changed them. */
    public VerdictHistory throughTime(Claim claim) {
        return VerdictHistory.of(claim, judge);
    }

    /**
     * What the same rules make of another dossier, or of a view of this one, under the same policy. A claim is judged
     * when it is first asked for.
     */
    public Evaluation over(Dossier other) {
        return new Evaluation(judge.over(other));
    }

    /** What the same rules make of the same dossier under another policy; see {@link #over}. */
    public Evaluation under(Policy other) {
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

    private static <T> Stream<T> shared(ImmutableCollection<T> many) {
        return many.size() < WORTH_SHARING ? many.stream() : many.parallelStream();
    }
}
