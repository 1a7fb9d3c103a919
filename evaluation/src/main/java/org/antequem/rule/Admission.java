package org.antequem.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.antequem.finding.Argument;
import org.antequem.model.Event;
import org.antequem.model.Presumption;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.record.Approximations;
import org.antequem.record.RecordView;
import org.antequem.timeline.Moment;
import org.antequem.timeline.Question;
import org.antequem.timeline.Timeline;
import org.antequem.timeline.Zones;

/**
 * The statements that an inquiry may use, and what they say of time.
 *
 * @param timeline of those that are admitted
 * @param dated the dates that a rule brings, and that are on no record
 * @param view by whose conventions the statements are read
 * @param switchedOff presumptions that may not be used, besides those that the policy switches off
 */
record Admission(
        Predicate<Statement> admits,
        Timeline timeline,
        ImmutableSet<Statement> dated,
        RecordView view,
        ImmutableSet<Presumption> switchedOff) {

    /** All that the view admits; what it leaves out is not asked of it. */
    static Admission of(RecordView view) {
        return new Admission(statement -> true, view.timeline(), ImmutableSet.of(), view, ImmutableSet.of());
    }

    Admission where(Predicate<Statement> narrower) {
        return where(narrower, timeline.counting(narrower));
    }

    Admission only(Set<Statement> some) {
        return where(some::contains, timeline.counting(some));
    }

    private Admission where(Predicate<Statement> narrower, Timeline narrowed) {
        return new Admission(
                statement -> narrower.test(statement) && admits.test(statement), narrowed, dated, view, switchedOff);
    }

    Admission with(Stipulation date) {
        return new Admission(
                admits,
                timeline,
                ImmutableSet.<Statement>builder().addAll(dated).add(date).build(),
                view,
                switchedOff);
    }

    Admission without(ImmutableSet<Presumption> presumptions) {
        ImmutableSet<Presumption> all = Sets.union(switchedOff, presumptions).immutableCopy();
        return readIn(view.reading(all), all);
    }

    /** The same statements, read as people usually mean them. */
    Admission asUsuallyRead() {
        return readIn(view.readAsUsual(), switchedOff);
    }

    private Admission readIn(RecordView read, ImmutableSet<Presumption> off) {
        boolean isReadAlike = read.timeline() == view.timeline();
        return new Admission(admits, isReadAlike ? timeline : read.timeline().counting(admits), dated, read, off);
    }

    boolean presumes(Presumption presumption) {
        return !switchedOff.contains(presumption);
    }

    /** Those of these that are admitted. */
    ImmutableList<Statement> of(ImmutableList<Statement> some) {
        for (Statement statement : some) {
            if (!admits.test(statement)) {
                return some.stream().filter(admits).collect(ImmutableList.toImmutableList());
            }
        }
        return some;
    }

    /**
     * That one moment came so many seconds before another, or more; empty where that is not forced. Noted is what
     * forces it: where nothing does, fewer statements do not either. Where it depends on zones that nobody states, it
     * presumes that they are one; without that presumption it is forced by as much more as zones can lie apart.
     */
    Optional<Argument> apart(Moment earlier, Moment later, long least, NoteTaker noteTaker) {
        requireNonNull(earlier, "earlier");
        requireNonNull(later, "later");
        Optional<Argument> found = forced(earlier, later, least, noteTaker);
        boolean isOfOneZone = found.isEmpty()
                || isAsked(earlier, later)
                || found.get().margin().orElse(least) - least >= Zones.APART
                || !Zones.matter(found.get().statements(), view.conventions());
        if (isOfOneZone) {
            return found;
        }
        if (presumes(Approximations.ONE_ZONE) && view.presumes(Approximations.ONE_ZONE)) {
            return found.map(argument -> argument.presuming(Approximations.ONE_ZONE));
        }
        return forced(earlier, later, least + Zones.APART, noteTaker)
                .or(() -> where(statement -> !Zones.isOpen(statement)).forced(earlier, later, least, noteTaker));
    }

    /** Of what zone the date is that a moment is compared with, whoever asks knows. */
    private static boolean isAsked(Moment earlier, Moment later) {
        return earlier.equals(Moment.ZERO) || later.equals(Moment.ZERO);
    }

    private Optional<Argument> forced(Moment earlier, Moment later, long least, NoteTaker noteTaker) {
        Question question = timeline.ask(earlier, later);
        noteTaker.takeDates(earlier, later, this::brings);
        if (dated.isEmpty() && question.isRefused(least)) {
            return Optional.empty();
        }
        noteTaker.mention(earlier, later);
        Optional<Argument> found = (dated.isEmpty()
                        ? question.proof(least)
                        : withDates(question).apart(earlier, later, least))
                .map(Argument::of);
        found.ifPresent(argument -> noteTaker.note(argument.statements()));
        return found;
    }

    /** True where none of those admitted that can hold together force it, as is quick to see, on whatever calendar. */
    boolean isOutOfReach(Moment earlier, Moment later, long least) {
        Question question = timeline.ask(earlier, later);
        return dated.isEmpty() && (question.isRefused(least) || question.isOutOfReach(least));
    }

    /** The timeline on which two moments are looked up; what bears on how far apart they lie is noted. */
    Timeline over(Moment earlier, Moment later, NoteTaker noteTaker) {
        requireNonNull(earlier, "earlier");
        requireNonNull(later, "later");
        noteTaker.takeDates(earlier, later, this::brings);
        noteTaker.take(earlier, later);
        return dated.isEmpty() ? timeline : withDates(timeline.ask(earlier, later));
    }

    private boolean brings(Event event) {
        for (Statement date : dated) {
            if (date.proposition().events().contains(event)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The dates that are brought are not on the timeline of the record: a small one is made of them and what is usable.
     */
    private Timeline withDates(Question question) {
        return Timeline.of(Iterables.concat(question.usable(), dated), view.conventions());
    }
}
