package org.antequem.report.page;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.antequem.record.Policy;
import org.antequem.report.template.Term;

/** What the words mean with which evidence is weighed, under the policy of an evaluation. */
final class Glossary {

    private Glossary() {}

    static ImmutableList<Term> of(Policy policy) {
        ImmutableList.Builder<Term> terms = ImmutableList.builder();
        terms.add(
                new Term("firm", enough(policy.firmLines(), "firm")),
                new Term("weak", enough(policy.weakLines(), "weak")),
                new Term("stipulated", "The author of the record vouches for it."),
                new Term("taken as given", "The claim is judged as if this were so. It has not been found to be so."),
                new Term(
                        "first source",
                        "The source with whom a chain of telling ends, as far as the record follows it."),
                new Term(
                        "late",
                        "More than " + policy.lateAfter() + " after the fact: what is oral or anonymous, and first told"
                                + " so late, is weak."),
                new Term("retold", retold(policy.mostHops())));
        if (!policy.switchedOff().isEmpty()) {
            terms.add(new Term(
                    "not assumed",
                    policy.switchedOff().stream()
                            .map(presumption -> "That " + presumption + " (" + presumption.name() + ").")
                            .collect(Collectors.joining(" "))));
        }
        return terms.build();
    }

    private static String enough(int number, String strength) {
        return number == 1
                ? "Enough by itself."
                : "Not enough by itself: it takes " + number + " " + strength
                        + " pieces of evidence that are independent of each other.";
    }

    private static String retold(int mostHops) {
        String times = mostHops == 1 ? "once" : mostHops + " times";
        return mostHops == 0
                ? "What was handed on at all is weak."
                : "What was handed on more than " + times + " is weak.";
    }
}
