package org.antequem.rule;

import static java.util.Objects.requireNonNull;
import static org.antequem.given.Given.each;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSet;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.antequem.finding.Strength;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Saying;
import org.antequem.model.Statement;
import org.antequem.record.Granted;

/**
 * How strong the {@link TellingRule telling rules} of earlier {@linkplain Pass passes} leave each statement, as seen by
 * one inquiry, and which statements contradict each other at that strength.
 */
public final class Strengths {

    private final Inquiry inquiry;
    private final Supplier<ImmutableSet<Statement>> granted;
    private final BiFunction<Telling, Inquiry, Strength> assessed;
    private final Oppositions oppositions;

    /** Of claims on record; a claim may have as many tellings as sources that it cites. */
    private final Memo<Claim, Strength> known;

    /**
     * Makes the strengths of all statements.
     *
     * @param inquiry an inquiry about no particular claim
     * @param assessed finds what the telling rules leave of a telling
     */
    public Strengths(Inquiry inquiry, BiFunction<Telling, Inquiry, Strength> assessed) {
        this(inquiry, ImmutableSet::of, assessed, new Oppositions(), new Memo<>());
    }

    private Strengths(
            Inquiry inquiry,
            Supplier<ImmutableSet<Statement>> granted,
            BiFunction<Telling, Inquiry, Strength> assessed,
            Oppositions oppositions,
            Memo<Claim, Strength> known) {
        this.inquiry = requireNonNull(inquiry, "inquiry");
        this.granted = granted;
        this.assessed = requireNonNull(assessed, "assessed");
        this.oppositions = oppositions;
        this.known = known;
    }

    /** A copy of these strengths as seen by another inquiry. */
    public Strengths askedBy(Inquiry other) {
        requireNonNull(other, "other");
        return new Strengths(other, granted, assessed, oppositions, known);
    }

    /** A copy of these strengths that takes something as given when statements are compared. */
    public Strengths granting(Granted given) {
        requireNonNull(given, "given");
        return new Strengths(
                inquiry,
                Suppliers.memoize(() -> oppositions.unsettled(given, inquiry, this)),
                assessed,
                oppositions,
                known);
    }

    /** The strength that the telling rules of earlier passes leave a telling. */
    public Strength of(Telling telling) {
        requireNonNull(telling, "telling");
        return assessed.apply(telling, inquiry);
    }

    /**
     * The strength of a statement, which is that of its strongest telling. A stipulation is firm, and what may not be
     * used is void.
     */
    public Strength of(Statement statement) {
        requireNonNull(statement, "statement");
        if (!(statement instanceof Claim claim)) {
            return inquiry.isBrought(statement) ? Strength.VOID : Strength.FIRM;
        }
        return known.of(claim, inquiry, own -> strongest(claim, own));
    }

    private Strength strongest(Claim claim, Inquiry asker) {
        Strength strongest = Strength.VOID;
        for (Telling telling : asker.tellings(claim)) {
            Strength strength = assessed.apply(telling, asker);
            if (strength == Strength.FIRM) {
                return strength;
            }
            strongest = strength.isAtLeast(strongest) ? strength : strongest;
        }
        return strongest;
    }

    /**
     * The firm statements that contradict a firm claim: they can hold with what is granted, but not together with the
     * claim. Weak claims have no opposition, because it cannot make them weaker.
     */
    public Opposition opposition(Claim claim) {
        requireNonNull(claim, "claim");
        return oppositions.to(claim, granted.get(), inquiry, this);
    }

    /** The firm statements by which a source does not say what is put down to it. */
    public Opposition opposition(Saying putDown) {
        requireNonNull(putDown, "putDown");
        return oppositions.to(putDown, inquiry, this);
    }

    /**
     * What is granted that statements connected with some claims may contradict; only that affects what opposes them.
     */
    public ImmutableSet<Statement> grantedTo(Iterable<Claim> claims) {
        return oppositions.bearing(each(claims, "claims"), granted.get(), inquiry);
    }
}
