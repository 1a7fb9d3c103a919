package org.antequem.record;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Iterables;
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
import org.antequem.model.Occurred;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.time.Conventions;
import org.antequem.timeline.Timeline;

/**
 * A dossier as it is judged under a policy: the admitted statements, their timeline and their lineage. Immutable and
 * thread-safe.
 *
 * <p>A claim is admitted if the dossier or its view admits it, somebody says it, and none of its presumptions is
 * switched off. If a source is taken at its word, claims that it withdrew are not admitted.
 *
 * <p>The timeline also knows when each source spoke, was published and came to light, as far as the dossier says so. If
 * several statements prove the same it names one, and always the same one, whatever the order of the dossier.
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
    private final OnRecord onRecord = new OnRecord(this);
    private final Consequences consequences;
    private final Supplier<ImmutableSet<Claim>> members;
    private final Supplier<ImmutableSetMultimap<Source, Derivation>> derivations =
            Suppliers.memoize(() -> Derivations.in(this));
    private final Supplier<PresumedOnRecord> presumed;
    private final Map<Conventions, RecordView> readings = new ConcurrentHashMap<>();

    private RecordView(
            Dossier dossier, Policy policy, Iterable<Stipulation> stipulations, ImmutableSet<Stipulation> brought) {
        this.dossier = () -> dossier;
        this.policy = requireNonNull(policy, "policy");
        this.conventions = Approximations.without(policy.switchedOff(), dossier.conventions());
        this.brought = brought;
        List<Claim> claims = dossier.counting().stream()
                .filter(claim ->
                        claim.saidBy().isPresent() && claim.presuming().stream().allMatch(this::presumes))
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
        this.timeline = Timeline.of(Iterables.concat(all, SourceDates.of(dossier, subjects)), conventions);
        this.lineage = Lineage.of(claims, dossier, new ReadByConventions(conventions));
        this.presumed = Suppliers.memoize(() -> PresumedOnRecord.in(this));
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
        this.presumed = Suppliers.memoize(() -> PresumedOnRecord.in(this, of));
    }

    /** What is switched off is presumed by no words of this record, and counts again where these are read as usual. */
    private RecordView readBy(Conventions others) {
        boolean isPlain = presumed().ofWords().isEmpty() && !others.equals(conventions.asUsual());
        Timeline read =
                isPlain ? timeline : Timeline.of(timeline.statements(), others).counting(admits);
        return new RecordView(this, dossier, others, policy, admits, isAtItsWord, read, lineage);
    }

    /** The presumptions that the admitted statements make; worked out on the first call. */
    public PresumedOnRecord presumed() {
        return presumed.get();
    }

    /** The record of a dossier under a policy, with everything admitted that the two allow. */
    public static RecordView of(Dossier dossier, Policy policy) {
        return new RecordView(
                dossier, policy, requireNonNull(dossier, "dossier").stipulations(), ImmutableSet.of());
    }

    /** A record that also has what is stipulated of the events that a claim names; this one if it has all of that. */
    public RecordView with(Claim claim) {
        ImmutableSet<Stipulation> more = ClaimAlone.brought(requireNonNull(claim, "claim"), dossier());
        Iterable<Stipulation> all = Iterables.concat(dossier().stipulations(), more);
        return more.equals(brought) ? this : new RecordView(dossier(), policy, all, more);
    }

    /** A copy of this record under a policy that switches one more presumption off. */
    public RecordView without(Presumption presumption) {
        Policy less = policy.without(requireNonNull(presumption, "presumption"));
        if (presumed().byClaims().contains(presumption)) {
            return of(dossier(), less);
        }
        RecordView it = reading(less.switchedOff());
        Lineage read = lineage.readBy(new ReadByConventions(it.conventions));
        return new RecordView(it, dossier, it.conventions, less, admits, isAtItsWord, it.timeline, read);
    }

    /** This record with numbers and dates read without some presumptions; the same statements are admitted. */
    public RecordView reading(Set<Presumption> presumptions) {
        Conventions left = Approximations.without(requireNonNull(presumptions, "presumptions"), conventions);
        return left.equals(conventions) ? this : readings.computeIfAbsent(left, this::readBy);
    }

    /** This record with numbers and dates read as people usually mean them, whatever the policy switches off. */
    public RecordView readAsUsual() {
        Conventions usual = conventions.asUsual();
        return usual.equals(conventions) ? this : readings.computeIfAbsent(usual, this::readBy);
    }

    /** What is stipulated, and what a source said and did not withdraw, where {@code only} admits it, at its word. */
    public RecordView inTheWordsOf(Source source, Predicate<Claim> only) {
        requireNonNull(source, "source");
        requireNonNull(only, "only");
        ImmutableSet<Claim> words = ImmutableSet.copyOf(Iterables.filter(
                subjects.wordsOf(source), only.and(claim -> !dossier().isTakenBack(claim))::test));
        Supplier<Dossier> ofSource = Suppliers.memoize(() -> dossier().accordingTo(source));
        Predicate<Statement> isHeard = statement -> statement instanceof Stipulation || words.contains(statement);
        Lineage told = Lineage.of(words, dossier(), new ReadByConventions(conventions));
        return new RecordView(this, ofSource, conventions, policy, isHeard, true, timeline.counting(isHeard), told);
    }

    /** The dossier, or the view of a dossier, that is judged. */
    public Dossier dossier() {
        return dossier.get();
    }

    /** The conventions by which dates are read: those of the dossier, less what the policy switches off. */
    public Conventions conventions() {
        return conventions;
    }

    /** The policy under which the record is judged. */
    public Policy policy() {
        return policy;
    }

    /** True unless the policy switches a presumption off. */
    public boolean presumes(Presumption presumption) {
        return !policy.switchedOff().contains(requireNonNull(presumption, "presumption"));
    }

    /** True if this record takes a source at its word. */
    public boolean isAtItsWord() {
        return isAtItsWord;
    }

    /**
     * True if a claim is admitted here, which needs it to be part of the record, or a saying {@link #onRecord}. A
     * stipulation is always admitted, because a rule may bring its own.
     */
    public boolean admits(Statement statement) {
        requireNonNull(statement, "statement");
        return statement instanceof Stipulation
                || (members.get().contains(statement) && admits.test(statement))
                || onRecord.includes(statement);
    }

    /** True for a stipulation that is here only because {@link #with} brought it: no evidence on other claims. */
    public boolean isBrought(Statement statement) {
        return requireNonNull(statement, "statement") instanceof Stipulation && brought.contains(statement);
    }

    /** The admitted statements: the stipulations first, then the claims, each in the order of the dossier. */
    public ImmutableList<Statement> statements() {
        return admitted(all);
    }

    /** The admitted statements that share a subject with a proposition; of a dated document, also its own words. */
    public ImmutableList<Statement> about(Proposition proposition) {
        return admitted(subjects.about(requireNonNull(proposition, "proposition")));
    }

    /** The admitted statements that entail a proposition and share a subject with it, and sayings {@link #onRecord}. */
    public ImmutableList<Statement> entailing(Proposition said) {
        return onRecord.andEntailing(said, admitted(consequences.entailing(requireNonNull(said, "said"))));
    }

    /** The admitted statements that exclude a proposition, likewise; see {@link #parts}. */
    public ImmutableList<Statement> excluding(Proposition said) {
        ImmutableList<Statement> told = admitted(consequences.excluding(requireNonNull(said, "said")));
        return onRecord.andExcluding(said, parts.without(told, said));
    }

    /** Finds what sources say by their own words on record. */
    public OnRecord onRecord() {
        return onRecord;
    }

    /**
     * The statements that say that an event happened, or when, without deciding a proposition alone; admitted or not.
     */
    public ImmutableSet<Statement> leavingOpen(Occurred said) {
        return consequences.leavingOpen(requireNonNull(said, "said"));
    }

    /** Finds causes that are parts or wholes of one another, so that "alone" does not exclude them. */
    public Parts parts() {
        return parts;
    }

    /** The admitted statements of one source that share a subject with a proposition. */
    public ImmutableList<Statement> about(Proposition proposition, Source teller) {
        return admitted(subjects.about(requireNonNull(proposition, "proposition"), requireNonNull(teller, "teller")));
    }

    /** The admitted statements that state or deny a kind of proposition about an event, a source or an actor. */
    public ImmutableList<Statement> ofKind(Class<? extends Proposition> kind, Object subject) {
        return admitted(subjects.ofKind(requireNonNull(kind, "kind"), requireNonNull(subject, "subject")));
    }

    /** The admitted statements that call something a stage of an event. */
    public ImmutableList<Statement> stagesOf(Event whole) {
        return admitted(subjects.stagesOf(requireNonNull(whole, "whole")));
    }

    /** The admitted statements that somebody has an interest. */
    public ImmutableList<Statement> interests() {
        return admitted(subjects.interests());
    }

    /** How each source derives from others, by its lineage and its claims; in the order of the dossier's sources. */
    public ImmutableSetMultimap<Source, Derivation> derivations() {
        return derivations.get();
    }

    /** All claims of a source, admitted here or not. */
    public ImmutableList<Claim> wordsOf(Source source) {
        return subjects.wordsOf(requireNonNull(source, "source"));
    }

    /** What the admitted statements, and the dates of sources, say about when everything happened. */
    public Timeline timeline() {
        return timeline;
    }

    /** Who tells the admitted claims, and where they got them from. */
    public Lineage lineage() {
        return lineage;
    }

    /** A copy of a proposition with its dates read by the dossier's conventions, so that it can be compared. */
    public Proposition read(Proposition proposition) {
        return requireNonNull(proposition, "proposition").in(conventions);
    }

    private ImmutableList<Statement> admitted(ImmutableList<Statement> some) {
        return some.stream().allMatch(admits) ? some : ImmutableList.copyOf(Iterables.filter(some, admits::test));
    }
}
