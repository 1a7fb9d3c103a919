package org.antequem.search;

import com.google.common.base.Suppliers;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.antequem.finding.Finding;
import org.antequem.finding.Look;
import org.antequem.finding.Permission;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Presumption;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.record.Granted;
import org.antequem.record.RecordView;
import org.antequem.rule.AnyOf;
import org.antequem.rule.Hearing;
import org.antequem.rule.Inquiry;
import org.antequem.rule.Notes;
import org.antequem.rule.Rule;
import org.antequem.verdict.Decision;

/**
 * What some rules make of claims in one view of a record. It judges nothing before it is asked. To judge a claim again
 * without a source, without a presumption or at somebody's word, a judge over another view is made; to suppose
 * something, a judge over the same view that takes it as given. Safe for use by several threads.
 */
public final class Judge {

    /** The maximum number of claims of all judges over views without some sources that are kept. */
    private static final int MOST_CLAIMS_KEPT = 20_000;

    /** The maximum number of lines that are kept in all answers together. */
    private static final int MOST_WITNESSES_KEPT = 200_000;

    private final RecordView view;
    private final ImmutableList<Rule> rules;
    private final ImmutableList<Statement> supposed;
    private final Granted granted;
    private final Hearing hearing;
    private final TellingAssessments assessments;
    private final Map<Presumption, Judge> switchedOff = new ConcurrentHashMap<>();
    private final Supplier<Cache<ImmutableSet<Source>, Judge>> silenced = Suppliers.memoize(Judge::kept);
    private final Supplier<ImmutableSet<Presumption>> presumedOfTellings =
            Suppliers.memoize(() -> PresumedOfTellings.inFindings(this));
    private final Supplier<ImmutableSet<Presumption>> presumedOfLineage =
            Suppliers.memoize(() -> PresumedOfTellings.inLineage(view()));
    private final Supplier<ImmutableList<Claim>> hypotheses = Suppliers.memoize(() -> NobodysWord.in(view()));
    private final Map<Claim, Decision> decided = new ConcurrentHashMap<>();
    private final Supplier<Cache<Sought, Witnesses>> witnesses = Suppliers.memoize(Judge::keptWitnesses);
    private final Supplier<SharedArguments> arguments = Suppliers.memoize(SharedArguments::new);

    private final Corroborators corroborators;

    /** A goal, what is granted where it is sought, and whether nothing undecided counts as contested. */
    private record Sought(AnyOf goal, Granted granted, boolean isAtBest) {}

    /** A judge over a view of a record, by these rules. */
    public Judge(RecordView view, ImmutableList<Rule> rules) {
        this.view = view;
        this.rules = rules;
        this.supposed = ImmutableList.of();
        this.granted = Granted.NOTHING;
        this.corroborators = new Corroborators(view);
        this.hearing = new Hearing(view, words -> new JudgeOfWords(new Judge(words, rules)));
        this.assessments = new TellingAssessments(view.isAtItsWord() ? ImmutableList.of() : rules, hearing);
    }

    /** A copy of a judge that takes one statement more as given, whoever says otherwise. */
    private Judge(Judge of, Statement statement) {
        this.view = of.view;
        this.rules = of.rules;
        this.supposed = ImmutableList.<Statement>builder()
                .addAll(of.supposed)
                .add(statement)
                .build();
        this.granted = of.granted.and(Granted.supposing(statement, view));
        this.corroborators = of.corroborators;
        this.hearing = of.hearing;
        this.assessments = of.assessments;
    }

    Hearing hearing() {
        return hearing;
    }

    /** What is presumed where something was found on a telling of the record, before it is held against others. */
    public ImmutableSet<Presumption> presumedOfTellings() {
        return presumedOfTellings.get();
    }

    /**
     * The presumptions of words without which somebody would have a claim from another, or be heard in another voice.
     */
    public ImmutableSet<Presumption> presumedOfLineage() {
        return presumedOfLineage.get();
    }

    TellingAssessments assessments() {
        return assessments;
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
        return over(RecordView.of(dossier, view.policy()));
    }

    /** The judge over another view; what this judge supposes stays supposed. */
    private Judge over(RecordView other) {
        Judge judge = new Judge(other, rules);
        for (Statement statement : supposed) {
            judge = judge.supposing(statement);
        }
        return judge;
    }

    /** The judge without a presumption; made once, when first asked. */
    public Judge without(Presumption presumption) {
        return switchedOff.computeIfAbsent(presumption, off -> over(view.without(off)));
    }

    /** The judge as if these sources had never spoken. */
    public Judge without(ImmutableSet<Source> sources) {
        Judge known = silenced.get().getIfPresent(sources);
        if (known == null) {
            known = over(view.dossier().without(sources));
            silenced.get().put(sources, known);
        }
        return known;
    }

    /** The judge of what would follow if a statement were true, whoever says otherwise. */
    public Judge supposing(Statement statement) {
        return new Judge(this, statement);
    }

    /** This judge, who also knows what is stipulated of the events that a claim names, if it is not in the dossier. */
    public Judge knowing(Claim claim) {
        if (view.dossier().claims().contains(claim)) {
            return this;
        }
        RecordView more = view.with(claim);
        return more == view ? this : over(more);
    }

    /**
     * The two sides of a claim, with everything that is found on it; what refutes or supports it first, in the order of
     * the rules.
     */
    public Sides judged(Claim claim) {
        return trial(claim, hearing.takingPresumptions()).everything();
    }

    /**
     * How each rule fared with a claim, in the order of the rules.
     *
     * @param findings what was found on it
     */
    public ImmutableList<Look> looks(Claim claim, ImmutableList<Finding> findings) {
        return new Looks(claim, testing(claim, hearing.inquiry()), this, findings).all();
    }

    /** The looks of the rules that might have refuted or supported a claim and found nothing; see {@link #looks}. */
    public ImmutableList<Look> looksInVain(Claim claim, ImmutableList<Finding> findings) {
        return looksInVain(claim, findings, hearing.inquiry());
    }

    ImmutableList<Look> looksInVain(Claim claim, ImmutableList<Finding> findings, Inquiry inquiry) {
        return new Looks(claim, testing(claim, inquiry), this, findings).inVain();
    }

    /** What dates permit of a claim of order, duration or cause; empty where they rule it out, or say nothing of it. */
    public Permission permitted(Claim claim) {
        return permitted(claim, hearing.inquiry());
    }

    Permission permitted(Claim claim, Inquiry inquiry) {
        return new Permitted(claim, testing(claim, inquiry), this).permission();
    }

    /**
     * The claims on record that might have helped to judge a claim and are nobody's word, so that no rule used them.
     */
    public ImmutableList<Claim> nobodysWord(Claim claim) {
        return nobodysWord(claim, hearing.inquiry());
    }

    ImmutableList<Claim> nobodysWord(Claim claim, Inquiry inquiry) {
        return new NobodysWord(claim, inquiry).among(hypotheses.get());
    }

    /** The two sides of a claim, and nothing of what is found on it besides. */
    public Sides sides(Claim claim) {
        Judge knowing = knowing(claim);
        return knowing.trial(claim, knowing.hearing.inquiry()).sides();
    }

    /**
     * What a claim comes to if it is asked as a question of its own, so that who makes it is evidence like others;
     * empty where nothing supports it then.
     */
    public Optional<Decision> asQuestion(Claim claim) {
        Judge knowing = knowing(claim);
        Claim question = Claim.that(claim.wording()).states(claim.proposition()).build();
        return knowing.trial(question, knowing.hearing.inquiry()).ifSupported();
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

    /** The two sides of a claim, and what they depend on: it is judged once more, and notes are taken. */
    public Dependence dependence(Claim claim) {
        Judge knowing = knowing(claim);
        Notes ofGoals = new Notes();
        Inquiry noting = knowing.testing(claim, knowing.hearing.inquiry(ofGoals));
        Inquiry plain = knowing.testing(claim, knowing.hearing.inquiry());
        return new Trial(claim, noting, plain, knowing).dependence(ofGoals);
    }

    /** What was consulted to say how strong a telling is while a claim is put to the test. */
    Notes consulted(Telling telling, Claim underTest) {
        Notes notes = new Notes();
        ImmutableList<Finding> unused = assessments
                .granting(Granted.to(underTest).and(granted), hearing.inquiry(notes))
                .apply(telling);
        return notes;
    }

    /** Who could corroborate whom. */
    Corroborators corroborators() {
        return corroborators;
    }

    /** The arguments for goals that several claims have. */
    SharedArguments arguments() {
        return arguments.get();
    }

    /** The lines to a goal while something is granted; worked out once, while there is room. */
    Witnesses witnesses(AnyOf goal, Granted given, boolean isAtBest) {
        Sought sought = new Sought(goal, given, isAtBest);
        Witnesses known = witnesses.get().getIfPresent(sought);
        if (known == null) {
            Inquiry inquiry = hearing.granting(given, hearing.takingPresumptions());
            Tellings usable = Tellings.onAny(inquiry, view.lineage(), isAtBest, assessments.granting(given, inquiry));
            known = new Witnesses(goal, usable, inquiry, this);
            witnesses.get().put(sought, known);
        }
        return known;
    }

    Trial trial(Claim claim, Inquiry inquiry) {
        Inquiry testing = testing(claim, inquiry);
        return new Trial(claim, testing, testing, this);
    }

    private Inquiry testing(Claim claim, Inquiry inquiry) {
        return hearing.testing(claim, Granted.to(claim).and(granted), inquiry);
    }

    private static Cache<ImmutableSet<Source>, Judge> kept() {
        return CacheBuilder.newBuilder()
                .concurrencyLevel(1)
                .maximumWeight(MOST_CLAIMS_KEPT)
                .weigher((ImmutableSet<Source> lost, Judge left) ->
                        left.view.dossier().claims().size())
                .build();
    }

    private static Cache<Sought, Witnesses> keptWitnesses() {
        return CacheBuilder.newBuilder()
                .maximumWeight(MOST_WITNESSES_KEPT)
                .weigher((Sought sought, Witnesses found) -> 1 + found.size())
                .build();
    }
}
