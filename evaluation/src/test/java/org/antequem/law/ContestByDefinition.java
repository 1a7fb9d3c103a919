package org.antequem.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.antequem.finding.Strength;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Proposition;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.record.RecordView;
import org.antequem.rule.Rule;
import org.antequem.rule.provenance.ProvenanceRules;
import org.antequem.search.Unopposed;

/**
 * Which statements are contested, by the definition and by brute force: all sets of firm assertions are tried.
 *
 * <p>A firm assertion is contested if there is a set of firm assertions that can hold with what is granted, and that
 * cannot together with it. Stipulations contest and are never contested. For records of up to a dozen firm statements.
 */
public final class ContestByDefinition {

    private static final int MOST = 14;

    private final ImmutableList<Statement> firm;
    private final Consistency consistency;
    private final RecordView view;
    private final Unopposed unopposed;
    private final boolean[] canHold;

    private ContestByDefinition(RecordView view, ImmutableList<Rule> rules, ImmutableSet<Statement> granted) {
        this.view = view;
        this.unopposed = new Unopposed(view, rules);
        this.consistency = new Consistency(view.conventions());
        boolean isRule = rules.stream().anyMatch(rule -> rule.code().equals(ProvenanceRules.CONTESTED));
        this.firm = Terms.bearing(view.statements()).stream()
                .filter(statement -> isRule)
                .filter(statement -> statement instanceof Stipulation || isFirm((Claim) statement))
                .collect(ImmutableList.toImmutableList());
        checkArgument(firm.size() <= MOST, "%s firm statements are too many to try all sets of them", firm.size());
        this.canHold = new boolean[1 << firm.size()];
        for (int set = 0; set < canHold.length; set++) {
            canHold[set] = partsCanHold(set) && consistency.canHold(Sets.union(members(set), granted));
        }
    }

    /**
     * What is contested in a view of a record.
     *
     * @param rules of which those count that look at a telling; where CONTESTED is none of them, nothing is contested
     * @param granted what has to hold as well; see {@link Terms}
     */
    public static ContestByDefinition of(RecordView view, ImmutableList<Rule> rules, ImmutableSet<Statement> granted) {
        return new ContestByDefinition(view, rules, granted);
    }

    /** True for a claim that is firm by itself and contradicted by some set of firm statements that can hold. */
    public boolean isContested(Claim claim) {
        return !opponents(claim).isEmpty();
    }

    /** The least sets of firm statements that contest a claim; none where it is not firm by itself. */
    public ImmutableSet<ImmutableSet<Statement>> opponents(Claim claim) {
        int bit = firm.indexOf(claim);
        ImmutableSet.Builder<ImmutableSet<Statement>> all = ImmutableSet.builder();
        for (int set = 0; bit >= 0 && set < canHold.length; set++) {
            if ((set & (1 << bit)) == 0 && contests(set, bit) && isLeast(set, bit)) {
                all.add(members(set));
            }
        }
        return all.build();
    }

    /** What is left of a telling when all are held against each other: contest goes down its chain. */
    public Strength strength(Telling telling) {
        Strength alone = unopposed.of(telling);
        return alone == Strength.FIRM && telling.chain().stream().anyMatch(this::isContested) ? Strength.WEAK : alone;
    }

    /** What the telling rules leave of a telling. */
    public Strength unopposed(Telling telling) {
        return unopposed.of(telling);
    }

    /** True where the root of a telling was where it could know of what it tells, or nothing asks for that. */
    boolean isPlaced(Telling telling) {
        return unopposed.isPlaced(telling);
    }

    private boolean contests(int set, int bit) {
        return canHold[set] && !canHold[set | (1 << bit)];
    }

    private boolean isLeast(int set, int bit) {
        for (int part = 0; part < firm.size(); part++) {
            if ((set & (1 << part)) != 0 && contests(set & ~(1 << part), bit)) {
                return false;
            }
        }
        return true;
    }

    private boolean partsCanHold(int set) {
        for (int part = 0; part < firm.size(); part++) {
            if ((set & (1 << part)) != 0 && !canHold[set & ~(1 << part)]) {
                return false;
            }
        }
        return true;
    }

    private ImmutableSet<Statement> members(int set) {
        Set<Statement> members = new LinkedHashSet<>();
        for (int i = 0; i < firm.size(); i++) {
            if ((set & (1 << i)) != 0) {
                members.add(firm.get(i));
            }
        }
        return ImmutableSet.copyOf(members);
    }

    /** As strong as the strongest telling of whoever says the same. */
    private boolean isFirm(Claim claim) {
        Proposition said = view.read(claim.proposition());
        return view.statements().stream()
                .filter(other -> other instanceof Claim && saysTheSame(view.read(other.proposition()), said))
                .flatMap(other -> tellings((Claim) other).stream())
                .anyMatch(telling -> unopposed.of(telling) == Strength.FIRM);
    }

    private static boolean saysTheSame(Proposition one, Proposition other) {
        return one.entails(other) && other.entails(one);
    }

    private List<Telling> tellings(Claim claim) {
        return view.lineage().tellings(claim);
    }
}
