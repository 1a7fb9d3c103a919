package org.antequem.search;

import com.google.common.collect.ImmutableList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.antequem.finding.Bearing;
import org.antequem.finding.Fact;
import org.antequem.finding.Finding;
import org.antequem.finding.Look;
import org.antequem.lineage.Telling;
import org.antequem.model.Claim;
import org.antequem.rule.AnyOf;
import org.antequem.rule.Goal;
import org.antequem.rule.Inquiry;
import org.antequem.rule.LineRule;
import org.antequem.rule.NoteRule;
import org.antequem.rule.Rule;
import org.antequem.rule.TellingRule;

/**
 * How each rule fared with a claim that was put to the test: each is asked once more, and what it asks for in vain is
 * taken down.
 */
final class Looks {

    private final Claim claim;
    private final Inquiry inquiry;
    private final Judge judge;
    private final ImmutableList<Finding> findings;
    private final Function<Telling, ImmutableList<Finding>> assessment;

    /**
     * @param inquiry about the claim
     * @param findings what was found on it
     */
    Looks(Claim claim, Inquiry inquiry, Judge judge, ImmutableList<Finding> findings) {
        this.claim = claim;
        this.inquiry = inquiry;
        this.judge = judge;
        this.findings = findings;
        this.assessment = judge.assessments().granting(inquiry.granted(), inquiry);
    }

    /** In the order of the rules. */
    ImmutableList<Look> all() {
        return of(rule -> true);
    }

    /** Of the rules that might have refuted or supported the claim, and found nothing; in their order. */
    ImmutableList<Look> inVain() {
        return of(rule -> rule instanceof LineRule && !hasFired(rule));
    }

    private ImmutableList<Look> of(Predicate<Rule> some) {
        ImmutableList.Builder<Look> all = ImmutableList.builder();
        for (Rule rule : judge.rules()) {
            if (some.test(rule)) {
                boolean isOfTheClaim = rule instanceof LineRule || rule instanceof NoteRule;
                Inquiry asker = isOfTheClaim ? inquiry : judge.hearing().inquiry();
                all.add(judge.hearing().look(rule.code(), bearing(rule), asker, hasFired(rule), asked(rule)));
            }
        }
        return all.build();
    }

    private Bearing bearing(Rule rule) {
        return rule instanceof LineRule lines ? Lineup.bearing(lines, claim) : rule.bearing();
    }

    private boolean hasFired(Rule rule) {
        for (Finding finding : findings) {
            if (finding.code().equals(rule.code()) && finding.bearing() == bearing(rule)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What a rule asks of the claim, or of each of its tellings. Each goal is sought in everything that may be used; a
     * goal that any of some statements reaches asks for these alone.
     */
    private Consumer<Inquiry> asked(Rule rule) {
        if (rule instanceof LineRule lines) {
            Tellings usable =
                    Tellings.on(claim, bearing(rule), inquiry, judge.view().lineage(), false, assessment);
            return asked -> {
                for (Goal goal : lines.goals(Readings.asked(claim, judge.view().conventions()), asked)) {
                    boolean unused = goal instanceof AnyOf
                            || goal.reachedFrom(asked.where(usable::admit)).isPresent();
                }
            };
        }
        if (rule instanceof NoteRule notes) {
            return asked -> ignore(notes.note(claim, asked));
        }
        return asked -> {
            for (Telling telling : judge.view().lineage().tellings(claim)) {
                TellingRule worth = (TellingRule) rule;
                ignore(worth.weigh(
                        telling, judge.assessments().before(worth.pass()).askedBy(asked), asked));
            }
        };
    }

    private static void ignore(ImmutableList<Fact> facts) {
        boolean unused = facts.isEmpty();
    }
}
