package org.antequem.rule;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.antequem.finding.Fact;
import org.antequem.finding.Finding;
import org.antequem.lineage.Lineage;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;
import org.antequem.timeline.Timeline;

/**
 * A dossier as rules read it, under a policy: the statements that count, their timeline and their lineage.
 *
 * <p>Only what counts in the dossier is read. A claim that nobody says is no statement; neither is one whose reading
 * presumes what is switched off.
 */
public final class Reading {

    private final Supplier<Dossier> dossier;
    private final Conventions conventions;
    private final Policy policy;
    private final ImmutableList<Statement> statements;
    private final Predicate<Statement> counts;
    private final boolean isAtItsWord;
    private final Set<Stipulation> brought;
    private final Timeline timeline;
    private final Supplier<Timeline> laidDown;
    private final Lineage lineage;
    private final Subjects subjects;
    private final AtItsWord words;
    private final Map<Object, ImmutableList<Fact>> remembered;

    private Reading(Dossier dossier, Policy policy, Collection<Stipulation> stipulations, Set<Stipulation> brought) {
        this.brought = brought;
        this.dossier = () -> dossier;
        this.conventions = dossier.conventions();
        this.policy = policy;
        List<Claim> claims = dossier.counting().stream()
                .filter(claim -> claim.saidBy().isPresent())
                .filter(claim -> claim.presuming().stream().allMatch(this::presumes))
                .filter(claim -> dossier.atItsWord().isEmpty() || !AtItsWord.isTakenBack(claim, dossier))
                .toList();
        this.statements = ImmutableList.<Statement>builder()
                .addAll(stipulations)
                .addAll(claims)
                .build();
        this.counts = statement -> true;
        this.isAtItsWord = dossier.atItsWord().isPresent();
        this.timeline = Timeline.of(statements, conventions);
        this.laidDown = Suppliers.memoize(() -> Timeline.of(stipulations, conventions));
        this.lineage = Lineage.of(claims, dossier);
        this.subjects = new Subjects(statements);
        this.words = new AtItsWord(this, Reading::unjudged);
        this.remembered = new ConcurrentHashMap<>();
    }

    /** The same, judged; what both have in common is not made again. */
    private Reading(Reading of, Policy policy, Function<Reading, Function<Claim, ImmutableList<Finding>>> judge) {
        this.dossier = of.dossier;
        this.conventions = of.conventions;
        this.brought = of.brought;
        this.policy = policy;
        this.statements = of.statements;
        this.counts = of.counts;
        this.isAtItsWord = of.isAtItsWord;
        this.timeline = of.timeline;
        this.laidDown = of.laidDown;
        this.lineage = of.lineage;
        this.subjects = of.subjects;
        this.words = new AtItsWord(this, judge);
        this.remembered = of.remembered;
    }

    /** The same, in the view of some of a source's words. */
    private Reading(Reading of, Source source, ImmutableSet<Claim> said) {
        this.brought = of.brought;
        this.dossier = Suppliers.memoize(() -> of.dossier().accordingTo(source));
        this.conventions = of.conventions;
        this.policy = of.policy;
        this.statements = of.statements;
        this.counts = statement -> statement instanceof Stipulation || said.contains(statement);
        this.isAtItsWord = true;
        this.timeline = of.timeline.counting(counts);
        this.laidDown = of.laidDown;
        this.lineage = Lineage.of(said, of.dossier());
        this.subjects = of.subjects;
        this.words = of.words;
        this.remembered = new ConcurrentHashMap<>();
    }

    public static Reading of(Dossier dossier, Policy policy) {
        return new Reading(dossier, policy, dossier.stipulations(), Set.of());
    }

    /** The same, with what is stipulated of the events that a claim names; itself, where it has all of that. */
    public Reading with(Claim claim) {
        Dossier own = Dossier.titled(dossier().title()).claims(claim).build();
        Set<Stipulation> all = new LinkedHashSet<>(dossier().stipulations());
        Set<Stipulation> more = new LinkedHashSet<>(own.stipulations());
        more.removeAll(all);
        return all.addAll(more) ? new Reading(dossier(), policy, all, more) : this;
    }

    /** The same under a policy that switches off one presumption more. */
    public Reading without(Presumption presumption) {
        Policy less = policy.without(presumption);
        boolean isPresumedByNone = statements.stream()
                .noneMatch(
                        one -> one instanceof Claim claim && claim.presuming().contains(presumption));
        return isPresumedByNone ? new Reading(this, less, Reading::unjudged) : of(dossier(), less);
    }

    /** True of what only {@link #with a claim} lays down: it is that claim's word, and no evidence against another. */
    public boolean isBrought(Statement statement) {
        return brought.contains(statement);
    }

    /**
     * The same, in which {@link #atItsWord} is answered.
     *
     * @param judge finds, in a reading, what refutes and what supports a claim, as far as either side is established
     */
    public Reading judgedBy(Function<Reading, Function<Claim, ImmutableList<Finding>>> judge) {
        return new Reading(this, policy, judge);
    }

    public Dossier dossier() {
        return dossier.get();
    }

    /** The dossier's. */
    public Conventions conventions() {
        return conventions;
    }

    public Policy policy() {
        return policy;
    }

    /** True in a view in which somebody is taken at its word. */
    public boolean isAtItsWord() {
        return isAtItsWord;
    }

    /** The stipulations, then the claims, in the dossier's order. */
    public ImmutableList<Statement> statements() {
        return counted(statements);
    }

    /** False for what is left out in a view of somebody's words. */
    public boolean counts(Statement statement) {
        return counts.test(statement);
    }

    public Timeline timeline() {
        return timeline;
    }

    /** The timeline of the stipulations alone, solved once: what holds whoever may be mistaken. */
    public Timeline laidDown() {
        return laidDown.get();
    }

    public Lineage lineage() {
        return lineage;
    }

    /** True unless the policy switches the presumption off. */
    public boolean presumes(Presumption presumption) {
        return !policy.switchedOff().contains(presumption);
    }

    /** A date, as the dossier's conventions read it. */
    public Dating read(Dating dating) {
        return dating.in(conventions);
    }

    /** A proposition, its dates as the dossier's conventions read them: so it can be compared with others. */
    public Proposition read(Proposition proposition) {
        return proposition.in(conventions);
    }

    /** The statements that call something a stage of this event. */
    public ImmutableList<Statement> stagesOf(Event whole) {
        return counted(subjects.stagesOf(whole));
    }

    /** The statements that somebody has an interest. */
    public ImmutableList<Statement> interests() {
        return counted(subjects.interests());
    }

    /**
     * What a rule finds on this record under a key of its own; it is worked out once. What depends on the policy has it
     * in its key, for the same record is read under others; what asks somebody {@linkplain #atItsWord at its word} is
     * not kept here.
     */
    public ImmutableList<Fact> remembered(Object key, Function<Object, ImmutableList<Fact>> work) {
        ImmutableList<Fact> known = remembered.get(key);
        if (known == null) {
            known = work.apply(key);
            remembered.put(key, known);
        }
        return known;
    }

    /**
     * The statements that speak of something of which the proposition speaks; of a document that bears a date, also
     * what it says itself.
     */
    public ImmutableList<Statement> about(Proposition proposition) {
        return counted(subjects.about(proposition));
    }

    /**
     * What refutes and what supports a claim in the view {@link Dossier#accordingTo} a source, as far as either side is
     * established there. What the source says plainly stands before what it hedges: hedged words refute only where
     * plain ones do not suffice.
     *
     * <p>Empty where the source says nothing on record, and where somebody is taken at its word already. The view is
     * made when it is first asked, and once.
     */
    public ImmutableList<Finding> atItsWord(Source source, Claim claim) {
        return isAtItsWord || subjects.wordsOf(source).isEmpty() ? ImmutableList.of() : words.on(claim, source);
    }

    ImmutableList<Claim> wordsOf(Source source) {
        return subjects.wordsOf(source);
    }

    Reading inTheWords(Source source, ImmutableSet<Claim> said) {
        return new Reading(this, source, said);
    }

    private static Function<Claim, ImmutableList<Finding>> unjudged(Reading view) {
        return claim -> ImmutableList.of();
    }

    private ImmutableList<Statement> counted(ImmutableList<Statement> some) {
        for (Statement statement : some) {
            if (!counts.test(statement)) {
                return some.stream().filter(counts).collect(ImmutableList.toImmutableList());
            }
        }
        return some;
    }
}
