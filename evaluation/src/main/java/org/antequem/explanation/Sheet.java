package org.antequem.explanation;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.antequem.model.Event;
import org.antequem.model.Interest;
import org.antequem.time.Dating;

/**
 * What words are written on, paragraph by paragraph. Words are parted by single spaces, whatever the names in them are
 * parted by: blanks, line separators of any system, and other control characters.
 */
abstract class Sheet {

    final StringBuilder text = new StringBuilder(2_048);
    final StringBuilder paragraph = new StringBuilder(256);
    private final Set<Object> told = new HashSet<>();
    private final Map<Event, Interest> interests = new HashMap<>();
    private boolean isParted;
    private Predicate<Dating> known = when -> true;
    private Supplier<ImmutableSet<Event>> staged = ImmutableSet::of;

    /**
     * From now on it is only told of what has happened by then.
     *
     * @param wholes finds the events that have stages
     */
    final void knowing(Predicate<Dating> dates, Supplier<ImmutableSet<Event>> wholes) {
        known = dates;
        staged = Suppliers.memoize(wholes::get);
    }

    /** True of an event that has stages. */
    final boolean hasStages(Event event) {
        return staged.get().contains(event);
    }

    /** True of what may be told of. */
    final boolean knows(Dating when) {
        return known.test(when);
    }

    /** True the first time that it is asked of a term: then it is to be explained. */
    final boolean isNew(Object term) {
        return told.add(term);
    }

    /** What somebody sought is told from now on. */
    final void tellOf(Interest interest) {
        interests.put(interest.holding(), interest);
    }

    /**
     * The interest whose having is this event, where it was told of, and no other was of which as much is said in few
     * words.
     */
    final Optional<Interest> toldOf(Event holding) {
        return Optional.ofNullable(interests.get(holding))
                .filter(interest -> interests.values().stream()
                        .noneMatch(other -> !other.holding().equals(holding)
                                && other.toString().equals(interest.toString())));
    }

    /** Goes on with the paragraph. */
    @CanIgnoreReturnValue
    final Sheet words(Object more) {
        String all = more.toString();
        int length = all.length();
        for (int from = 0; from < length; from++) {
            int to = from;
            while (to < length && !Page.parts(all.charAt(to))) {
                to++;
            }
            if (to > from) {
                part();
                write(all, from, to);
            }
            isParted |= to < length;
            from = to;
        }
        return this;
    }

    /** Opens a bracket for a note; where one has just been closed, the note joins what stands in that. */
    @CanIgnoreReturnValue
    final Sheet bracket() {
        int last = paragraph.length() - 1;
        if (last < 0 || paragraph.charAt(last) != ')') {
            return words(" (");
        }
        paragraph.setLength(last);
        return words("; ");
    }

    /** Goes on without a blank. */
    final void close() {
        isParted = false;
    }

    /** Goes on with what is to be seen first. */
    @CanIgnoreReturnValue
    Sheet strong(String more) {
        return words(more);
    }

    /** Goes on with the name of a rule or a presumption. */
    @CanIgnoreReturnValue
    Sheet code(String name) {
        return words(name);
    }

    /** Ends the paragraph. */
    abstract void end(int depth);

    /** Goes on with the word of which these letters are a part, or all. */
    abstract void write(String words, int from, int to);

    /** What has been written. */
    @Override
    public final String toString() {
        return text.toString();
    }

    /** Begins the next word, where one is due. */
    final void part() {
        if (isParted && paragraph.length() > 0) {
            paragraph.append(' ');
        }
        isParted = false;
    }
}
