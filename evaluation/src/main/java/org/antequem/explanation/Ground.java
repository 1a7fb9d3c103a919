package org.antequem.explanation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.errorprone.annotations.Immutable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antequem.explanation.Premise.Given;
import org.antequem.explanation.Premise.Said;
import org.antequem.explanation.Premise.UnderTest;
import org.antequem.explanation.Remark.Concluded;
import org.antequem.explanation.Remark.Found;
import org.antequem.finding.Fact;
import org.antequem.finding.Finding;
import org.antequem.finding.Line;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.model.Source;
import org.antequem.model.Statement;

/**
 * One reason for a verdict: what one rule found on the claim.
 *
 * @param finding the finding of the rule
 * @param alsoFoundBy the codes of other rules that found the same piece of evidence
 */
@Immutable
public record Ground(Finding finding, ImmutableList<String> alsoFoundBy) implements Node {

    public Ground {
        requireNonNull(finding, "finding");
        requireNonNull(alsoFoundBy, "alsoFoundBy");
    }

    /** Makes a ground that no other rule found as well. */
    public Ground(Finding finding) {
        this(finding, ImmutableList.of());
    }

    /**
     * The grounds of an answer. What several rules found on the same words of the same people is told once, where it
     * was found first, with the names of the other rules; what they found besides stands under their own names.
     */
    static ImmutableList<Ground> of(Collection<Finding> findings) {
        List<Finding> all = ImmutableList.copyOf(findings);
        if (haveRootsOfTheirOwn(Iterables.concat(Iterables.transform(all, Finding::lines)))) {
            return all.stream().map(Ground::new).collect(ImmutableList.toImmutableList());
        }
        Map<List<Object>, Integer> first = new HashMap<>();
        SetMultimap<Integer, String> also = LinkedHashMultimap.create();
        List<ImmutableList<Line>> news = new ArrayList<>();
        for (int number = 0; number < all.size(); number++) {
            Finding finding = all.get(number);
            ImmutableList.Builder<Line> lines = ImmutableList.builder();
            for (Line line : finding.lines()) {
                Integer before = first.putIfAbsent(List.of(finding.bearing(), line.basis()), number);
                if (before == null) {
                    lines.add(line);
                } else if (!all.get(before).code().equals(finding.code())) {
                    also.put(before, finding.code());
                }
            }
            news.add(lines.build());
        }
        ImmutableList.Builder<Ground> grounds = ImmutableList.builder();
        for (int number = 0; number < all.size(); number++) {
            Finding finding = all.get(number);
            if (finding.lines().isEmpty() || !news.get(number).isEmpty()) {
                grounds.add(new Ground(finding.with(news.get(number)), ImmutableList.copyOf(also.get(number))));
            }
        }
        return grounds.build();
    }

    /** True where no two words come from one source, so that each of them has an origin of its own. */
    static boolean haveRootsOfTheirOwn(Iterable<Line> lines) {
        Set<Source> roots = new HashSet<>();
        for (Line line : lines) {
            if (line.tellings().isEmpty()) {
                return false;
            }
            for (Telling telling : line.tellings().values()) {
                if (!roots.add(telling.root())) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * One inference for each piece of evidence. If the finding has none: the claim itself and the statements that the
     * finding names, without hypotheses.
     */
    @Override
    public ImmutableList<? extends Node> parts() {
        if (finding.lines().isEmpty()) {
            return premises();
        }
        ImmutableList.Builder<Inference> inferences = ImmutableList.builder();
        for (Line line : finding.lines()) {
            inferences.add(new Inference(line, finding.claim()));
        }
        return inferences.build();
    }

    private ImmutableList<Premise> premises() {
        ImmutableList.Builder<Premise> premises = ImmutableList.builder();
        premises.add(new UnderTest(finding.claim()));
        Set<Statement> named = new LinkedHashSet<>();
        for (Fact fact : finding.facts()) {
            named.addAll(fact.statements());
        }
        named.remove(finding.claim());
        for (Statement statement : named) {
            if (!(statement instanceof Claim claim)) {
                premises.add(Given.underTest(finding.claim(), statement));
            } else if (claim.saidBy().isPresent()) {
                premises.add(new Said(claim));
            }
        }
        return premises.build();
    }

    /** What the rule found, apart from its parts and remarks: one remark for all facts that tell one thing together. */
    public ImmutableList<Remark> found() {
        return finding.lines().isEmpty()
                ? Extract.clauses(finding).stream().map(Found::new).collect(ImmutableList.toImmutableList())
                : ImmutableList.of();
    }

    /**
     * What follows from the statements of a finding without lines, and which of its dates are uncertain. Otherwise
     * empty, as each inference has its own remarks.
     */
    @Override
    public ImmutableList<Remark> remarks() {
        ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
        if (finding.lines().isEmpty()) {
            for (Fact fact : finding.facts()) {
                if (fact instanceof Fact.So so) {
                    remarks.add(new Concluded(so.conclusion()));
                }
            }
            remarks.addAll(Inference.uncertain(finding.uncertain()));
        }
        return remarks.build();
    }

    @Override
    public String toString() {
        return Words.line(this);
    }
}
