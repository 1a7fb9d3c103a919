package org.antequem.testing;

import static java.util.Objects.requireNonNull;
import static org.antequem.given.Given.each;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.finding.Finding;

/** Assertions on what the rules with one code found on a claim: how it bears on the claim, and which facts it shows. */
public final class FindingAssert extends DescribedAssert<FindingAssert> {

    private final Judgement judgement;
    private final String code;
    private final ImmutableList<Fact> passedOver;
    private final ImmutableList<Fact> ahead;

    FindingAssert(Judgement judgement, String code, Consumer<AssertionError> failures) {
        this(judgement, code, ImmutableList.of(), shownBy(judgement, code), failures);
    }

    private FindingAssert(
            Judgement judgement,
            String code,
            ImmutableList<Fact> passedOver,
            ImmutableList<Fact> ahead,
            Consumer<AssertionError> failures) {
        super(failures);
        this.judgement = judgement;
        this.code = code;
        this.passedOver = passedOver;
        this.ahead = ahead;
    }

    @Override
    FindingAssert self() {
        return this;
    }

    /** Verifies that all findings have a bearing. */
    @CanIgnoreReturnValue
    public FindingAssert bears(Bearing expected) {
        requireNonNull(expected, "expected");
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

    /** Verifies the number of findings. */
    @CanIgnoreReturnValue
    public FindingAssert times(int number) {
        int found = judgement.findings(code).size();
        return check(found == number, () -> failure(code + ", times: " + number, "times: " + found));
    }

    /**
     * Verifies that the findings show exactly some values with a label. Chained calls must follow the order in which
     * explanations show facts, and may pass over some.
     *
     * @param label the label as the rule has it, with {@value Fact#PLACE} in place of the values: {@code "it is told by
     *     {}"}
     * @param values parts of the record, or the words in which they are shown; in any order
     */
    @CanIgnoreReturnValue
    public FindingAssert shows(String label, Object... values) {
        requireNonNull(label, "label");
        ImmutableList<Object> expected = each(values, "values");
        int at = Iterables.indexOf(
                ahead,
                fact -> fact.label().strip().equals(label.strip()) && isOf(new ArrayList<>(fact.values()), expected));
        check(at >= 0, () -> failure(code + " to show: " + Failure.clause(label.strip(), expected), shown(ahead)));
        List<Fact> passed = new ArrayList<>(passedOver);
        passed.addAll(ahead.subList(0, Math.max(at, 0)));
        return next(
                new FindingAssert(
                        judgement, code, ImmutableList.copyOf(passed), ahead.subList(at + 1, ahead.size()), failures()),
                at >= 0);
    }

    /** Verifies that the findings show no other facts than those named before in this chain. */
    @CanIgnoreReturnValue
    public FindingAssert showsNothingElse() {
        List<Fact> left = new ArrayList<>(passedOver);
        left.addAll(ahead);
        return check(left.isEmpty(), () -> failure(code + " to show nothing else", shown(left)));
    }

    private Failure failure(String expected, String was) {
        return Failure.of(judgement).fact("expected", expected).fact("but was", was);
    }

    private String shown(List<Fact> facts) {
        List<String> words = new ArrayList<>();
        facts.forEach(fact -> words.add(Failure.clause(fact.label().strip(), fact.values())));
        int all = shownBy(judgement, code).size();
        String after = facts.equals(ahead) && facts.size() < all ? " after that" : "";
        return "showing" + (words.isEmpty() ? " nothing" + after : after + ": " + String.join("; ", words));
    }

    /** Its facts, beside the statements on which they rest and what these force. */
    private static ImmutableList<Fact> shownBy(Judgement judgement, String code) {
        return judgement.findings(code).stream()
                .flatMap(finding -> finding.shown().stream())
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isOf(List<?> left, List<Object> values) {
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
