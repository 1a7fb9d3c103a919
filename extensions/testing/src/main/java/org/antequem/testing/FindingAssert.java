package org.antequem.testing;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.finding.Finding;

/** Asserts what a rule found on a claim: how that bears on it, and what it shows. */
public final class FindingAssert extends DescribedAssert<FindingAssert> {

    private final Judgement judgement;
    private final String code;
    private final ImmutableList<Fact> facts;

    FindingAssert(Judgement judgement, String code, Consumer<AssertionError> failures) {
        this(
                judgement,
                code,
                judgement.findings(code).stream()
                        .flatMap(finding -> finding.facts().stream())
                        .collect(ImmutableList.toImmutableList()),
                failures);
    }

    private FindingAssert(
            Judgement judgement, String code, ImmutableList<Fact> facts, Consumer<AssertionError> failures) {
        super(failures);
        this.judgement = judgement;
        this.code = code;
        this.facts = facts;
    }

    @Override
    FindingAssert self() {
        return this;
    }

    /** All that it found bears on the claim in this way. */
    @CanIgnoreReturnValue
    public FindingAssert bears(Bearing expected) {
        List<Bearing> bearings = judgement.findings(code).stream()
                .map(Finding::bearing)
                .distinct()
                .toList();
        return check(
                bearings.equals(List.of(expected)),
                () -> failure(
                        code + " that " + Failure.lower(expected),
                        code + " that "
                                + String.join(
                                        " and ",
                                        bearings.stream().map(Failure::lower).toList())));
    }

    /** It found something so many times. */
    @CanIgnoreReturnValue
    public FindingAssert times(int number) {
        int found = judgement.findings(code).size();
        return check(found == number, () -> failure(code + ", times: " + number, "times: " + found));
    }

    /**
     * It shows these, all of them and in any order, under this label.
     *
     * @param label as explanations have it: {@code "told by"}
     * @param values parts of the record, or the words in which they are shown
     */
    @CanIgnoreReturnValue
    public FindingAssert shows(String label, Object... values) {
        Optional<Fact> shown = facts.stream()
                .filter(fact -> fact.label().equals(label) && isOf(values(fact), values))
                .findFirst();
        check(
                shown.isPresent(),
                () -> failure(code + " to show \"" + label + "\": " + Failure.listed(Arrays.asList(values)), shown()));
        List<Fact> left = new ArrayList<>(facts);
        shown.ifPresent(left::remove);
        return next(new FindingAssert(judgement, code, ImmutableList.copyOf(left), failures()), shown.isPresent());
    }

    /** It shows nothing beyond what was said before in this chain. */
    @CanIgnoreReturnValue
    public FindingAssert showsNothingElse() {
        return check(facts.isEmpty(), () -> failure(code + " to show nothing else", shown()));
    }

    private Failure failure(String expected, String was) {
        return Failure.of(judgement).fact("expected", expected).fact("but was", was);
    }

    private String shown() {
        List<String> words = new ArrayList<>();
        facts.forEach(fact -> words.add("\"" + fact.label() + "\": " + Failure.listed(values(fact))));
        return words.isEmpty() ? "showing nothing" : "showing " + String.join(", ", words);
    }

    private static List<Object> values(Fact fact) {
        return new ArrayList<>(fact.value() instanceof Collection<?> many ? many : List.of(fact.value()));
    }

    private static boolean isOf(List<Object> left, Object... values) {
        for (Object value : values) {
            boolean isThere = left.remove(value)
                    || left.stream()
                            .filter(one -> one.toString().equals(value))
                            .findFirst()
                            .map(left::remove)
                            .orElse(false);
            if (!isThere) {
                return false;
            }
        }
        return left.isEmpty();
    }
}
