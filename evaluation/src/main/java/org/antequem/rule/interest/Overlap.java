package org.antequem.rule.interest;

import static org.antequem.rule.interest.InterestRules.INTERESTS_LAST;
import static org.antequem.timeline.Moment.endOf;
import static org.antequem.timeline.Moment.startOf;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import org.antequem.finding.Argument;
import org.antequem.rule.Inquiry;
import org.antequem.timeline.Moment;

/**
 * Gathers what forces that some spells go on at once. Intervals of which every two meet have a moment in common
 * (Helly), so that it is enough to look at pairs.
 */
final class Overlap {

    private final Inquiry statements;
    private Optional<Argument> found;

    /**
     * Begins with nothing forced.
     *
     * @param begun what the argument says besides
     */
    Overlap(Argument begun, Inquiry statements) {
        this.found = Optional.of(begun);
        this.statements = statements;
    }

    /** Empty where not all of it is forced. */
    Optional<Argument> found() {
        return found;
    }

    /** All of these go on at once, at some moment. */
    @CanIgnoreReturnValue
    Overlap of(ImmutableList<Spell> spells) {
        for (Spell one : spells) {
            for (Spell other : spells) {
                if (!one.equals(other)) {
                    reaches(other, startOf(one.event()));
                }
            }
        }
        return this;
    }

    /** All of these go on throughout another. */
    @CanIgnoreReturnValue
    Overlap covering(Spell whole, ImmutableList<Spell> spells) {
        for (Spell spell : spells) {
            noLater(startOf(spell.event()), startOf(whole.event()));
            if (whole.lasts()) {
                found = spell.lasts() ? found : Optional.empty();
                presume(spell);
            } else {
                reaches(spell, endOf(whole.event()));
            }
        }
        return this;
    }

    private void reaches(Spell spell, Moment moment) {
        if (spell.lasts()) {
            presume(spell);
        } else {
            noLater(moment, endOf(spell.event()));
        }
    }

    private void noLater(Moment earlier, Moment later) {
        found = found.flatMap(so -> statements.apart(earlier, later, 0).map(so::and));
    }

    private void presume(Spell spell) {
        if (spell.isPresumed()) {
            found = found.map(so -> so.presuming(INTERESTS_LAST));
        }
    }
}
