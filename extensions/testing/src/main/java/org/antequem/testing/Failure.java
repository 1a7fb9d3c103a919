package org.antequem.testing;

import com.google.common.base.Strings;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.antequem.evaluation.Evaluation;
import org.antequem.evaluation.Judgement;
import org.antequem.explanation.Remark.Noted;
import org.antequem.finding.Fact;
import org.antequem.model.Dossier;
import org.antequem.model.Presumption;
import org.antequem.testing.place.Whereabouts;
import org.antequem.verdict.Verdict;

/** What a failed assertion says: facts under labels, their values aligned, and beneath them the reasons at length. */
final class Failure {

    private record Labelled(String label, String value) {}

    private final List<Labelled> facts = new ArrayList<>();
    private final StringBuilder reasons = new StringBuilder();

    /** On the verdict on a claim, with the whole explanation of it. */
    static Failure of(Judgement judgement) {
        Failure failure = new Failure().fact("claim", judgement.claim());
        Whereabouts.of(judgement.claim()).ifPresent(known -> failure.fact("at", known));
        return failure.fact("in", view(judgement.evaluation())).because(judgement.explain());
    }

    @CanIgnoreReturnValue
    Failure fact(String label, Object value) {
        facts.add(new Labelled(label + ":", value.toString()));
        return this;
    }

    /** Lines, each ended; the reasons of another judgement, say. */
    Failure because(String lines) {
        reasons.append('\n').append(lines);
        return this;
    }

    /** Starts with an empty line, so that the class that is thrown is printed apart. */
    String text() {
        int width = facts.stream().mapToInt(fact -> fact.label().length()).max().orElse(0) + 1;
        StringBuilder text = new StringBuilder("\n");
        for (Labelled fact : facts) {
            text.append(Strings.padEnd(fact.label(), width, ' '))
                    .append(fact.value())
                    .append('\n');
        }
        return text.append(reasons).toString();
    }

    /** The dossier's title, and what counts in this view of it. */
    static String view(Evaluation evaluation) {
        Dossier dossier = evaluation.dossier();
        StringBuilder words = new StringBuilder(dossier.title());
        dossier.atItsWord().ifPresent(source -> words.append(", according to ").append(source));
        dossier.knownBy().ifPresent(second -> words.append(", as known by ").append(time(second)));
        if (!dossier.silent().isEmpty()) {
            words.append(", without ").append(listed(dossier.silent()));
        }
        if (!dossier.discounted().isEmpty()) {
            words.append(", discounting ").append(listed(dossier.discounted()));
        }
        if (!evaluation.policy().switchedOff().isEmpty()) {
            words.append(", without the assumption ")
                    .append(names(evaluation.policy().switchedOff()));
        }
        return words.toString();
    }

    static String listed(Iterable<?> parts) {
        List<String> words = new ArrayList<>();
        parts.forEach(part -> words.add(part.toString()));
        return String.join("; ", words);
    }

    /** A fact as explanations word it, with all of its values. */
    static String clause(String label, Iterable<?> values) {
        List<String> words = new ArrayList<>();
        values.forEach(value -> words.add(Noted.of("", value).toString().strip()));
        int last = words.size() - 1;
        String all = last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
        return label.contains(Fact.PLACE) ? label.replace(Fact.PLACE, all) : label + ": " + all;
    }

    static String names(Iterable<Presumption> presumptions) {
        List<String> names = new ArrayList<>();
        presumptions.forEach(presumption -> names.add(presumption.name()));
        return String.join(", ", names);
    }

    static String presumed(Set<Presumption> presumptions) {
        return presumptions.isEmpty() ? "nothing" : names(presumptions);
    }

    /** As explanations write it. */
    static String words(Verdict verdict) {
        return verdict.name().replace('_', ' ');
    }

    static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Between which seconds something was; one without a date bounds nothing. */
    static String times(long earliest, long latest) {
        if (hasDate(earliest) && hasDate(latest)) {
            return "between " + time(earliest) + " and " + time(latest);
        }
        return hasDate(earliest)
                ? time(earliest) + " or later"
                : hasDate(latest) ? time(latest) + " or earlier" : "at any time";
    }

    private static boolean hasDate(long second) {
        return second >= Instant.MIN.getEpochSecond() && second <= Instant.MAX.getEpochSecond();
    }

    private static String time(long second) {
        return Instant.ofEpochSecond(second).toString();
    }
}
