package org.antequem.rule.interest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.antequem.finding.Argument;
import org.antequem.finding.Bearing;
import org.antequem.finding.Conclusion;
import org.antequem.model.Actor;
import org.antequem.model.Aligned;
import org.antequem.model.Alignment;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Held;
import org.antequem.model.Interest;
import org.antequem.model.Matter;
import org.antequem.model.Statement;
import org.antequem.rule.Goal;
import org.antequem.rule.Inquiry;
import org.antequem.rule.LineRule;
import org.antequem.time.Dating;

/**
 * Derives from what two actors wanted, and when, how their interests stood to each other: of one kind, which supports a
 * claim of that kind and refutes that they wanted the same.
 */
abstract class AlignmentRule extends LineRule {

    private final Alignment shown;

    AlignmentRule(String code, Bearing bearing, Alignment shown, String sentence) {
        super(code, bearing, sentence);
        this.shown = shown;
    }

    /** What shows the kind, in the matter that is claimed or a part of it. */
    abstract ImmutableList<Facing> indications(Aligned aligned, Claim claim, Inquiry inquiry);

    @Override
    public final ImmutableList<Goal> goals(Claim claim, Inquiry inquiry) {
        if (!(claim.proposition() instanceof Aligned aligned) || !concerns(aligned)) {
            return ImmutableList.of();
        }
        ImmutableList<Facing> indications = indications(aligned, claim, inquiry);
        if (indications.isEmpty()) {
            return ImmutableList.of();
        }
        WidestOverlap ofAll = overlaps(aligned, inquiry);
        return ImmutableList.of(statements -> widest(indications, aligned, ofAll.among(granted(aligned, statements))));
    }

    /** Of several kinds another may hold; and of a time that nobody says, at another time. */
    private boolean concerns(Aligned aligned) {
        return bearing() == Bearing.SUPPORTS
                ? aligned.kinds().contains(shown)
                : aligned.kinds().equals(ImmutableSet.of(Alignment.SHARED))
                        && !aligned.throughout().isUnknown();
    }

    /** In what matter two interests meet that are in these; empty where they do not. */
    abstract Optional<Matter> meeting(Matter one, Matter other);

    /** What the one and the other seek that shows the kind where it meets. */
    final ImmutableList<Facing> sought(
            ImmutableList<Statement> ones, ImmutableList<Statement> others, Claim claim, Inquiry inquiry) {
        ImmutableList<Want> beside =
                others.stream().map(held -> Want.of(held, claim, inquiry)).collect(ImmutableList.toImmutableList());
        ImmutableList.Builder<Facing> sought = ImmutableList.builder();
        for (Statement one : ones) {
            ImmutableList<Want> shown = beside.stream()
                    .filter(other -> isShown(one, other.statement(), (Aligned) claim.proposition()))
                    .collect(ImmutableList.toImmutableList());
            if (!shown.isEmpty()) {
                sought.add(new Facing(Want.of(one, claim, inquiry), shown));
            }
        }
        return sought.build();
    }

    private boolean isShown(Statement one, Statement other, Aligned aligned) {
        Interest interest = interest(one);
        return interest.alignedWith(interest(other)) == shown
                && meeting(interest.matter(), interest(other).matter())
                        .filter(matter -> isWithin(matter, aligned))
                        .isPresent();
    }

    static Interest interest(Statement held) {
        return ((Held) held.proposition()).interest();
    }

    /** Who acts for somebody wants what that wants; nobody wants what only those want who act for it. */
    static ImmutableList<Statement> heldBy(Actor actor, Inquiry inquiry) {
        return inquiry.interests().stream()
                .filter(held -> actor.isOrActsFor(interest(held).holder()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Theirs, or of somebody who acts for them. */
    static boolean isActOf(Actor actor, Event act) {
        return act.by().stream().anyMatch(doer -> doer.isOrActsFor(actor));
    }

    /** Said by the teller of the claim that is put to the test. */
    static boolean isOwn(Statement statement, Claim claim) {
        return statement instanceof Claim told && told.saidBy().equals(claim.saidBy());
    }

    /** What is so in a part of a matter bears on what is so throughout it, and shows nothing of the rest. */
    final boolean isWithin(Matter matter, Aligned aligned) {
        return bearing() == Bearing.SUPPORTS
                ? aligned.matter().equals(matter)
                : aligned.matter().encloses(matter);
    }

    /** In what matter two meet of which one encloses the other; empty where none does. */
    static Optional<Matter> narrower(Matter one, Matter other) {
        if (one.encloses(other)) {
            return Optional.of(other);
        }
        return other.encloses(one) ? Optional.of(one) : Optional.empty();
    }

    private Optional<Argument> widest(ImmutableList<Facing> indications, Aligned aligned, WidestOverlap overlaps) {
        for (Facing indication : indications) {
            overlaps.widen(indication, (one, other) -> derived(one, other, aligned));
        }
        return overlaps.widest();
    }

    private WidestOverlap overlaps(Aligned aligned, Inquiry inquiry) {
        if (aligned.throughout().isUnknown()) {
            return WidestOverlap.atSomeTime(inquiry);
        }
        Spell whole = new Spell(period(aligned), aligned.throughout().ongoing(), false);
        Inquiry granted = granted(aligned, inquiry);
        return bearing() == Bearing.SUPPORTS
                ? WidestOverlap.throughout(whole, granted)
                : WidestOverlap.during(whole, granted);
    }

    private static Inquiry granted(Aligned aligned, Inquiry inquiry) {
        return aligned.throughout().isUnknown() ? inquiry : inquiry.granting(period(aligned));
    }

    private static Event period(Aligned aligned) {
        return Event.called("the time that is claimed")
                .during(aligned.throughout())
                .build();
    }

    private Conclusion derived(Want one, Want other, Aligned aligned) {
        Matter where = meeting(one.matter(), other.matter()).orElseThrow();
        return new Conclusion.Derives(
                new Aligned(aligned.one(), aligned.other(), where, ImmutableSet.of(shown), Dating.UNKNOWN));
    }
}
