package org.antequem.evaluation;

import com.google.common.base.Suppliers;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antequem.finding.Finding;
import org.antequem.lineage.Independence;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Presumption;
import org.antequem.model.Source;
import org.antequem.rule.Policy;
import org.antequem.rule.Reading;
import org.antequem.rule.Rule;
import org.antequem.timeline.Timeline;
import org.antequem.verdict.Decision;
import org.jspecify.annotations.Nullable;

/** The judgements on a dossier's claims. Safe for use by several threads. */
public final class Evaluation {

    /** Records without some sources are kept for what other claims hang on, as long as they have so many claims. */
    private static final int MOST_CLAIMS_KEPT = 20_000;

    /** So many claims are shared out among threads: those of the pool in which this runs, or of the common one. */
    private static final int WORTH_SHARING = 32;

    private final Reading reading;
    private final ImmutableList<Rule> rules;
    private final Trial trial;
    private final @Nullable Supposing supposed;
    private final ImmutableMap<Claim, Judgement> judgements;
    private final Map<Claim, Judgement> asked = new ConcurrentHashMap<>();
    private final Map<Claim, Decision> decided = new ConcurrentHashMap<>();
    private final Map<Presumption, Evaluation> switchedOff = new ConcurrentHashMap<>();
    private final Supplier<Cache<ImmutableSet<Source>, Evaluation>> silenced = Suppliers.memoize(Evaluation::kept);

    Evaluation(Reading reading, ImmutableList<Rule> rules) {
        this(reading, rules, reading.dossier().claims(), null);
    }

    private Evaluation(
            Reading reading, ImmutableList<Rule> rules, ImmutableSet<Claim> judged, @Nullable Supposing supposed) {
        this.reading = reading.judgedBy(view -> new Trial(view, rules, null)::established);
        this.rules = rules;
        this.supposed = supposed;
        this.trial = new Trial(this.reading, rules, supposed);
        this.judgements = shared(judged)
                .map(this::judge)
                .collect(ImmutableMap.toImmutableMap(Judgement::claim, judgement -> judgement));
    }

    public Dossier dossier() {
        return reading.dossier();
    }

    /** What all statements together say of when everything happened, and where they contradict each other. */
    public Timeline timeline() {
        return reading.timeline();
    }

    /** The judgements on the dossier's claims, in its order. */
    public ImmutableList<Judgement> judgements() {
        return judgements.values().asList();
    }

    /**
     * Why the dossier's claims are judged as they are, in its order and parted by empty lines; see
     * {@link Judgement#explain}. Where these are many, several threads write it.
     */
    public String explain() {
        return shared(judgements()).map(Judgement::explain).collect(Collectors.joining("\n"));
    }

    private static <T> Stream<T> shared(ImmutableCollection<T> many) {
        return many.size() < WORTH_SHARING ? many.stream() : many.parallelStream();
    }

    /** The judgement on a claim; one that is not in the dossier is judged against it. */
    public Judgement of(Claim claim) {
        Judgement known = judgements.get(claim);
        if (known != null) {
            return known;
        }
        return dossier().claims().contains(claim)
                ? judgedOnce(claim)
                : extended(claim).judge(claim);
    }

    private Judgement judgedOnce(Claim claim) {
        Judgement known = asked.get(claim);
        if (known == null) {
            known = judge(claim);
            asked.put(claim, known);
        }
        return known;
    }

    /** The verdicts on a claim, from each time on at which sources that appeared changed them. */
    public Chronicle throughTime(Claim claim) {
        return Chronicle.of(claim, this);
    }

    /**
     * The same dossier under the same rules, but for a presumption that is switched off; made once, when first asked.
     */
    Evaluation without(Presumption presumption) {
        return switchedOff.computeIfAbsent(
                presumption, off -> new Evaluation(reading.without(off), rules, ImmutableSet.of(), null));
    }

    /**
     * What the same rules make of another dossier, or under another policy. It judges no claim before it is asked, and
     * lists no judgements.
     */
    public Evaluation asked(Dossier other, Policy policy) {
        return new Evaluation(Reading.of(other, policy), rules, ImmutableSet.of(), null);
    }

    /** The same, where something is so, whoever says otherwise. */
    Evaluation supposing(Supposing supposing) {
        return new Evaluation(reading, rules, ImmutableSet.of(), supposing);
    }

    /** The same dossier under the same rules, as if these sources had never spoken. */
    Evaluation without(ImmutableSet<Source> sources) {
        Evaluation known = silenced.get().getIfPresent(sources);
        if (known == null) {
            known = asked(dossier().without(sources.toArray(Source[]::new)), policy());
            silenced.get().put(sources, known);
        }
        return known;
    }

    Independence independence(Telling one, Telling other) {
        return Independence.of(one, other, reading.conventions(), reading::presumes);
    }

    /** Under which it judges. */
    public Policy policy() {
        return reading.policy();
    }

    public ImmutableList<Rule> rules() {
        return rules;
    }

    private static Cache<ImmutableSet<Source>, Evaluation> kept() {
        return CacheBuilder.newBuilder()
                .concurrencyLevel(1)
                .maximumWeight(MOST_CLAIMS_KEPT)
                .weigher((ImmutableSet<Source> lost, Evaluation left) ->
                        left.dossier().claims().size())
                .build();
    }

    /** What the two sides of a claim come to. */
    Decision decision(Claim claim) {
        Decision known = decided.get(claim);
        if (known == null) {
            known = sides(claim).decision();
            decided.put(claim, known);
        }
        return known;
    }

    /** The two sides of a claim, and nothing of what is found on it besides. */
    Sides sides(Claim claim) {
        Evaluation asked = extended(claim);
        return Sides.of(asked.trial.found(claim), asked.reading);
    }

    /** The same, with what is stipulated of events that only this claim names. */
    private Evaluation extended(Claim claim) {
        if (dossier().claims().contains(claim)) {
            return this;
        }
        Reading more = reading.with(claim);
        return more == reading ? this : new Evaluation(more, rules, ImmutableSet.of(), supposed);
    }

    private Judgement judge(Claim claim) {
        ImmutableList<Finding> findings = trial.findings(claim);
        return new Judgement(claim, findings, Sides.of(findings, reading).decision(), this);
    }
}
