package org.antequem.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.lineage.Telling;

/**
 * Says what weakens or voids a statement as evidence, chain by chain. It applies to the claim under test like to any
 * other. It belongs to a {@link Pass}, and knows how strong the rules of earlier passes leave each statement.
 */
public abstract non-sealed class TellingRule extends Rule {

    private final Pass pass;

    /**
     * A rule of this kind.
     *
     * @param pass when it is asked: as early as what it reads permits
     * @param bearing {@link Bearing#WEAKENS}, {@link Bearing#VOIDS} or {@link Bearing#NOTES}
     */
    protected TellingRule(String code, Pass pass, Bearing bearing, String sentence) {
        super(code, checkWorth(code, bearing), sentence);
        this.pass = requireNonNull(pass, "pass");
    }

    /** A rule that looks at the telling alone. */
    protected TellingRule(String code, Bearing bearing, String sentence) {
        this(code, Pass.TELLING, bearing, sentence);
    }

    /** When it is asked. */
    public final Pass pass() {
        return pass;
    }

    /**
     * What it found on this chain; empty where it does not apply.
     *
     * @param earlier how strong the rules of earlier passes leave each statement
     */
    public abstract ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry);

    /**
     * A rule of your own: {@code TellingRule.weakens("NO_TABLOIDS", "the root is a tabloid", telling -> …)}.
     *
     * @param when the circumstance, as a clause
     */
    public static TellingRule weakens(String code, String when, Predicate<Telling> criterion) {
        return where(code, Bearing.WEAKENS, "weak", when, criterion);
    }

    /** Like {@link #weakens}, for what leaves no support at all. */
    public static TellingRule voids(String code, String when, Predicate<Telling> criterion) {
        return where(code, Bearing.VOIDS, "void", when, criterion);
    }

    private static TellingRule where(
            String code, Bearing bearing, String what, String when, Predicate<Telling> criterion) {
        requireNonNull(criterion, "criterion");
        checkArgument(!when.isBlank(), "the rule %s does not say when it applies: expected a clause", code);
        return new TellingRule(code, Pass.TELLING, bearing, "A statement is " + what + " where " + when + ".") {
            @Override
            public ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry) {
                return criterion.test(telling)
                        ? ImmutableList.of(Fact.naming(when, telling.root()))
                        : ImmutableList.of();
            }
        };
    }
}
