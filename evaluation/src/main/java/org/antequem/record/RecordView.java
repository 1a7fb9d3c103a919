package org.antequem.record;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.antequem.lineage.Lineage;
import org.antequem.model.Claim;
import org.antequem.model.Derivation;
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
 * A dossier under a policy, as it is judged: the statements that are admitted, their timeline and their lineage.
 * Immutable, and shared by all who ask.
 *
 * <p>A claim is admitted if it is used in the dossier or the view of it, somebody says it, and no presumption that it
 * needs is switched off; where somebody is taken at its word, also only if it did not take the claim back.
 *
 * <p>The timeline knows also when each source told what it tells, was published and came to light, as far as the
 * dossier says so; nobody has to speak of that. It takes the statements by what they are: of several that prove the
 * same it names one, and that is the same one in every order of the dossier.
 */
public final class RecordView {

    private final Supplier<Dossier> dossier;
    private final Conventions conventions;
    private final Policy policy;
    private final ImmutableList<Statement> all;
    private final Predicate<Statement> admits;
    private final boolean isAtItsWord;
    private final ImmutableSet<Stipulation> brought;
    private final Timeline timeline;
    private final Lineage lineage;
    private final Subjects subjects;
    private final Parts parts = new Parts(this);
    private final Consequences consequences;
    private final Supplier<ImmutableSet<Claim>> members;
    private final Supplier<ImmutableSetMultimap<Source, Derivation>> derivations =
            Suppliers.memoize(() -> Derivations.in(this));
    private final Map<Conventions, RecordView> readings = new ConcurrentHashMap<>();

    private RecordView(
            Dossier dossier, Policy policy, Iterable<Stipulation> stipulations, ImmutableSet<Stipulation> brought) {
        this.dossier = () -> dossier;
        this.conventions = Approximations.without(policy.switchedOff(), dossier.conventions());
        this.policy = policy;
        this.brought = brought;
        List<Claim> claims = dossier.counting().stream()
                .filter(claim -> claim.saidBy().isPresent())
                .filter(claim -> claim.presuming().stream().allMatch(this::presumes))
                .filter(claim -> dossier.atItsWord().isEmpty() || !dossier.isTakenBack(claim))
                .toList();
        this.all = ImmutableList.<Statement>builder()
                .addAll(stipulations)
                .addAll(claims)
                .build();
        this.admits = statement -> true;
        this.isAtItsWord = dossier.atItsWord().isPresent();
        this.members = Suppliers.memoize(() -> ImmutableSet.copyOf(claims));
        this.subjects = new Subjects(all);
        this.consequences = new Consequences(subjects, conventions);
        this.timeline =
                Timeline.of(BySaying.sorted(Iterables.concat(all, SourceDates.of(dossier, subjects))), conventions);
        this.lineage = Lineage.of(claims, dossier, new ReadByConventions(conventions));
    }

    /** A copy of a view that differs in these. */
    private RecordView(
            RecordView of,
            Supplier<Dossier> dossier,
            Conventions conventions,
            Policy policy,
            Predicate<Statement> admits,
            boolean isAtItsWord,
            Timeline timeline,
            Lineage lineage) {
        this.dossier = dossier;
        this.conventions = conventions;
        this.policy = policy;
        this.all = of.all;
        this.admits = admits;
        this.isAtItsWord = isAtItsWord;
        this.brought = of.brought;
        this.timeline = timeline;
        this.lineage = lineage;
        this.subjects = of.subjects;
        boolean isReadAlike = conventions.equals(of.conventions) || timeline == of.timeline;
        this.consequences = isReadAlike ? of.consequences.readBy(conventions) : new Consequences(subjects, conventions);
        this.members = of.members;
    }

    private RecordView under(Policy other) {
        Lineage read = lineage.readBy(new ReadByConventions(conventions));
        return new RecordView(this, dossier, conventions, other, admits, isAtItsWord, timeline, read);
    }

    private RecordView readBy(Conventions others) {
        boolean isPlain = Approximations.presumedBy(Iterables.concat(all, timeline.statements()), conventions)
                .isEmpty();
        Timeline read =
                isPlain ? timeline : Timeline.of(timeline.statements(), others).counting(admits);
        return new RecordView(this, dossier, others, policy, admits, isAtItsWord, read, lineage);
    }

    /** The view in which some words of a source are admitted, and what is stipulated. */
    private RecordView inWords(Source source, ImmutableSet<Claim> words) {
        Supplier<Dossier> ofSource = Suppliers.memoize(() -> dossier().accordingTo(source));
        Predicate<Statement> isHeard = statement -> statement instanceof Stipulation || words.contains(statement);
        Timeline heard = timeline.counting(isHeard);
        Lineage told = Lineage.of(words, dossier(), new ReadByConventions(conventions));
        return new RecordView(this, ofSource, conventions, policy, isHeard, true, heard, told);
    }

    /** The view of a dossier under a policy, in which everything is admitted that the policy allows. */
    public static RecordView of(Dossier dossier, Policy policy) {
        return new RecordView(dossier, policy, dossier.stipulations(), ImmutableSet.of());
    }

    /** This view, with what is stipulated of the events that a claim names; itself, where it has all of that. */
    public RecordView with(Claim claim) {
        Dossier own = ClaimAlone.in(dossier(), claim);
        Set<Stipulation> stipulations = new LinkedHashSet<>(dossier().stipulations());
        ImmutableSet<Stipulation> more = Sets.difference(ImmutableSet.copyOf(own.stipulations()), stipulations)
                .immutableCopy();
        if (more.equals(brought)) {
            return this;
        }
        stipulations.addAll(more);
        return new RecordView(dossier(), policy, stipulations, more);
    }

    /** This view under a policy that switches off one presumption more. */
    public RecordView without(Presumption presumption) {
        Policy less = policy.without(presumption);
        boolean isPresumedByNone = all.stream()
                .noneMatch(
                        one -> one instanceof Claim claim && claim.presuming().contains(presumption));
        return isPresumedByNone ? reading(less.switchedOff()).under(less) : of(dossier(), less);
    }

    /**
     * This view, with numbers and dates read without some presumptions; itself, where that makes no difference. The
     * same statements are admitted.
     */
    public RecordView reading(Set<Presumption> presumptions) {
        Conventions left = Approximations.without(presumptions, conventions);
        return left.equals(conventions) ? this : readings.computeIfAbsent(left, this::readBy);
    }

    /**
     * The view in which nothing is admitted but what a source says, and what is stipulated, and the source is taken at
     * its word. What it took back is not its word.
     *
     * @param only which of its claims
     */
    public RecordView inTheWordsOf(Source source, Predicate<Claim> only) {
        Predicate<Claim> isHeard = only.and(claim -> !dossier().isTakenBack(claim));
        return inWords(source, ImmutableSet.copyOf(Iterables.filter(subjects.wordsOf(source), isHeard::test)));
    }

    /** The dossier, or the view of a dossier, that is judged. */
    public Dossier dossier() {
        return dossier.get();
    }

    /** The conventions by which dates are read: the dossier's. */
    public Conventions conventions() {
        return conventions;
    }

    /** The policy under which the record is judged. */
    public Policy policy() {
        return policy;
    }

    /** True unless the policy switches the presumption off. */
    public boolean presumes(Presumption presumption) {
        return !policy.switchedOff().contains(presumption);
    }

    /** True in a view in which somebody is taken at its word. */
    public boolean isAtItsWord() {
        return isAtItsWord;
    }

    /**
     * True for a claim that is admitted in this view: not for one that the view leaves out, and not for one of which it
     * knows nothing. A stipulation is always admitted, for a rule may bring some of its own.
     */
    public boolean admits(Statement statement) {
        return statement instanceof Stipulation || (members.get().contains(statement) && admits.test(statement));
    }

    /** True of what only {@linkplain #with a claim} stipulates: that claim's word, and no evidence against others. */
    public boolean isBrought(Statement statement) {
        return statement instanceof Stipulation && brought.contains(statement);
    }

    /** The statements that are admitted: the stipulations, then the claims, in the dossier's order. */
    public ImmutableList<Statement> statements() {
        return admitted(all);
    }

    /**
     * The statements that speak of something of which the proposition speaks; of a document that bears a date, also
     * what it says itself.
     */
    public ImmutableList<Statement> about(Proposition proposition) {
        return admitted(subjects.about(proposition));
    }

    /** The statements that entail a proposition, of those {@linkplain #about about} it. */
    public ImmutableList<Statement> entailing(Proposition said) {
        return admitted(consequences.entailing(said));
    }

    /** The statements that exclude a proposition, of those {@linkplain #about about} it; see {@link #parts}. */
    public ImmutableList<Statement> excluding(Proposition said) {
        return parts.without(admitted(consequences.excluding(said)), said);
    }

    /** Which causes are parts or wholes of one, so that "alone" does not exclude them. */
    public Parts parts() {
        return parts;
    }

    /** What a source says of something of which the proposition speaks, of the statements about that. */
    public ImmutableList<Statement> about(Proposition proposition, Source teller) {
        return admitted(subjects.about(proposition, teller));
    }

    /** The statements of one kind, or that deny something of that kind, about an event, a source or an actor. */
    public ImmutableList<Statement> ofKind(Class<? extends Proposition> kind, Object subject) {
        return admitted(subjects.ofKind(kind, subject));
    }

    /** The statements that call something a stage of this event. */
    public ImmutableList<Statement> stagesOf(Event whole) {
        return admitted(subjects.stagesOf(whole));
    }

    /** The statements that somebody has an interest. */
    public ImmutableList<Statement> interests() {
        return admitted(subjects.interests());
    }

    /** How each source derives from others, by its lineage and its words; in the order of the dossier's sources. */
    public ImmutableSetMultimap<Source, Derivation> derivations() {
        return derivations.get();
    }

    /** What a source says, whether it is admitted here or not. */
    public ImmutableList<Claim> wordsOf(Source source) {
        return subjects.wordsOf(source);
    }

    /** What the admitted statements, and the dates of the sources, force of when everything happened. */
    public Timeline timeline() {
        return timeline;
    }

    /** Who tells the admitted claims, and from whom they have them. */
    public Lineage lineage() {
        return lineage;
    }

    /** A date, as the dossier's conventions read it. */
    public Dating read(Dating dating) {
        return dating.in(conventions);
    }

    /** A proposition, its dates as the dossier's conventions read them: so it can be compared with others. */
    public Proposition read(Proposition proposition) {
        return proposition.in(conventions);
    }

    private ImmutableList<Statement> admitted(ImmutableList<Statement> some) {
        return some.stream().allMatch(admits)
                ? some
                : some.stream().filter(admits).collect(ImmutableList.toImmutableList());
    }
}
