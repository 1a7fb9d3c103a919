package org.antequem.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.lineage.Telling;

/**
 * A rule that says what weakens or voids a statement as evidence, chain by chain; it applies to the claim that is
 * judged as to any other. It belongs to a {@link Pass} and sees the strengths that earlier passes leave.
 */
public abstract non-sealed class TellingRule extends Rule {

    private final Pass pass;

    /**
     * Makes a rule.
     *
     * @param code the name of the rule, in capitals: {@code "HEDGED"}
     * @param pass when the rule is asked: as early as what it reads permits
     * @param bearing {@link Bearing#WEAKENS}, {@link Bearing#VOIDS} or {@link Bearing#NOTES}
     * @param sentence says when the rule applies
     * @throws IllegalArgumentException if the code is not in capitals, the sentence is blank, or the bearing is another
     *     one
     */
    protected TellingRule(String code, Pass pass, Bearing bearing, String sentence) {
        super(code, checkWorth(code, bearing), sentence);
        this.pass = requireNonNull(pass, "pass");
    }

    /** Makes a rule that looks at the telling alone, in {@link Pass#TELLING}. */
    protected TellingRule(String code, Bearing bearing, String sentence) {
        this(code, Pass.TELLING, bearing, sentence);
    }

    /** The pass in which this rule is asked. */
    public final Pass pass() {
        return pass;
    }

    /**
     * True if this rule also weighs that a source says what is on record as its word. The record shows that by itself,
     * so that nothing about the source makes it doubtful, unless a rule says so here.
     */
    public boolean weighsWhatIsOnRecord() {
        return false;
    }

    /**
     * The facts that this rule finds on a chain of telling; empty if it does not apply.
     *
     * @param telling the chain
     * @param earlier the strengths that the rules of earlier passes leave
     * @param inquiry what may be asked of the record
     */
    public abstract ImmutableList<Fact> weigh(Telling telling, Strengths earlier, Inquiry inquiry);

    /**
     * A rule that makes a statement weak: {@code TellingRule.weakens("NO_TABLOIDS", "its first source is a tabloid",
     * telling -> …)}.
     *
     * @param when the condition in words, as a clause that can follow "where"
     * @param criterion the condition
     * @throws IllegalArgumentException if the code is not in capitals, or {@code when} is blank
     */
    public static TellingRule weakens(String code, String when, Predicate<Telling> criterion) {
        requireNonNull(code, "code");
        requireNonNull(when, "when");
        return where(code, Bearing.WEAKENS, "weak", when, criterion);
    }

    /** A rule that makes a statement void, that is, worth nothing as evidence; see {@link #weakens}. */
    public static TellingRule voids(String code, String when, Predicate<Telling> criterion) {
        requireNonNull(code, "code");
        requireNonNull(when, "when");
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
