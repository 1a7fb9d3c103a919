package org.antequem.search;

import com.google.common.base.Suppliers;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.antequem.finding.Finding;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Presumption;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.record.Granted;
import org.antequem.record.RecordView;
import org.antequem.rule.Hearing;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Notes;
import org.antequem.rule.Rule;
import org.antequem.verdict.Decision;

/**
 * What some rules make of claims in one view of a record. It judges nothing before it is asked. Whatever is judged
 * anew, without a source, without a presumption, at somebody's word or if something were so, is judged by the same
 * judge over another view. Safe for use by several threads.
 */
public final class Judge {

    /** Judges without some sources are kept for other claims: as many as have this number of claims together. */
    private static final int MOST_CLAIMS_KEPT = 20_000;

    private final RecordView view;
    private final ImmutableList<Rule> rules;
    private final Granted supposed;
    private final Hearing hearing;
    private final TellingAssessments assessments;
    private final Map<Presumption, Judge> switchedOff = new ConcurrentHashMap<>();
    private final Supplier<Cache<ImmutableSet<Source>, Judge>> silenced = Suppliers.memoize(Judge::kept);
    private final Map<Claim, Decision> decided = new ConcurrentHashMap<>();

    /** A judge over a view of a record, by these rules. */
    public Judge(RecordView view, ImmutableList<Rule> rules) {
        this.view = view;
        this.rules = rules;
        this.supposed = Granted.NOTHING;
        this.hearing = new Hearing(view, words -> new Judge(words, rules)::established);
        this.assessments = new TellingAssessments(view.isAtItsWord() ? ImmutableList.of() : rules, hearing.inquiry());
    }

    /** A copy of a judge that takes something as given, whoever says otherwise. */
    private Judge(Judge of, Granted supposed) {
        this.view = of.view;
        this.rules = of.rules;
        this.supposed = supposed;
        this.hearing = of.hearing;
        this.assessments = of.assessments;
    }

    /** The view of the record over which it judges. */
    public RecordView view() {
        return view;
    }

    /** The rules by which it judges, in their order. */
    public ImmutableList<Rule> rules() {
        return rules;
    }

    /** The judge by the same rules over another dossier, or another view of this one. */
    public Judge over(Dossier dossier) {
        return new Judge(RecordView.of(dossier, view.policy()), rules);
    }

    /** The judge without a presumption; made once, when first asked. */
    public Judge without(Presumption presumption) {
        return switchedOff.computeIfAbsent(presumption, off -> new Judge(view.without(off), rules));
    }

    /** The judge as if these sources had never spoken. */
    public Judge without(ImmutableSet<Source> sources) {
        Judge known = silenced.get().getIfPresent(sources);
        if (known == null) {
            known = over(view.dossier().without(sources.toArray(Source[]::new)));
            silenced.get().put(sources, known);
        }
        return known;
    }

    /** The judge of what would follow if a statement were true, whoever says otherwise. */
    public Judge supposing(Statement statement) {
        return new Judge(this, Granted.supposing(statement, view));
    }

    /** This judge, who also knows what is stipulated of the events that a claim names, if it is not in the dossier. */
    public Judge knowing(Claim claim) {
        if (view.dossier().claims().contains(claim)) {
            return this;
        }
        RecordView more = view.with(claim);
        if (more == view) {
            return this;
        }
        Judge extended = new Judge(more, rules);
        return supposed.equals(Granted.NOTHING) ? extended : new Judge(extended, supposed);
    }

    /** Everything that is found on a claim; what refutes or supports it first, in the order of the rules. */
    public ImmutableList<Finding> findings(Claim claim) {
        return trial(claim, hearing.inquiry()).findings();
    }

    /** The two sides of a claim, and nothing of what is found on it besides. */
    public Sides sides(Claim claim) {
        Judge knowing = knowing(claim);
        return knowing.trial(claim, knowing.hearing.inquiry()).sides();
    }

    /** What the two sides of a claim come to; worked out once. */
    public Decision decision(Claim claim) {
        Decision known = decided.get(claim);
        if (known == null) {
            known = sides(claim).decision();
            decided.put(claim, known);
        }
        return known;
    }

    /** What was consulted to find the two sides of a claim: it is judged once more, and notes are taken. */
    public Notes consulted(Claim claim) {
        Judge knowing = knowing(claim);
        Notes notes = new Notes();
        Sides unused =
                knowing.trial(claim, knowing.hearing.inquiry().noting(notes)).sides();
        return notes;
    }

    private ImmutableList<Finding> established(Claim claim, Inquiry asker) {
        return trial(claim, hearing.inquiry().reportingTo(asker)).sides().established();
    }

    private Trial trial(Claim claim, Inquiry inquiry) {
        Inquiry testing = inquiry.testing(claim, Granted.to(claim).and(supposed));
        return new Trial(claim, testing, view, rules, assessments);
    }

    private static Cache<ImmutableSet<Source>, Judge> kept() {
        return CacheBuilder.newBuilder()
                .concurrencyLevel(1)
                .maximumWeight(MOST_CLAIMS_KEPT)
                .weigher((ImmutableSet<Source> lost, Judge left) ->
                        left.view.dossier().claims().size())
                .build();
    }
}
