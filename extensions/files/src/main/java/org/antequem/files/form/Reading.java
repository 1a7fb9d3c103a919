package org.antequem.files.form;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antequem.files.tree.Node;
import org.antequem.files.tree.Place;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;

/**
 * One attempt to read a noun: the place in the text, the problems found, and the other nouns that have to be read
 * first.
 */
public final class Reading {

    private static final String EXPECTED = ": expected ";

    private final Attempt attempt;
    private final Path path;

    private Reading(Attempt attempt, Path path) {
        this.attempt = attempt;
        this.path = path;
    }

    /** Begins to read a noun that may refer to those of a scope. */
    public static Reading of(Scope scope) {
        return new Reading(new Attempt(scope), Path.ROOT);
    }

    /** The same reading, one key further in. */
    public Reading at(String key) {
        return new Reading(attempt, path.to(key));
    }

    /** How one date was read. */
    public record Date(String path, Place place, String text, Dating dating, boolean isPhrase) {}

    /** The result of an attempt to read a noun. */
    private static final class Attempt {

        final Scope scope;
        final List<Problem> problems = new ArrayList<>();
        final List<Date> dates = new ArrayList<>();
        final Set<String> awaited = new LinkedHashSet<>();
        boolean isSpoilt;

        Attempt(Scope scope) {
            this.scope = scope;
        }
    }

    public Scope scope() {
        return attempt.scope;
    }

    /** Reports an error, so that the noun cannot be used. */
    public void refuse(Place place, String message) {
        add(problem(place, message));
    }

    /** Reports an error, and what was expected. */
    public void refuse(Place place, String message, String expected) {
        add(problem(place, message).expecting(expected));
    }

    /** Reports that something else stands here than was expected. */
    public void refuse(Node node, String expected) {
        refuse(node.place(), Found.in(node), expected);
    }

    public void add(Problem problem) {
        if (!isFull()) {
            attempt.problems.add(problem);
        }
        attempt.isSpoilt |= !problem.isNote();
    }

    /** True where the maximum number of problems is reached, so that no more need be looked for. */
    public boolean isFull() {
        return attempt.problems.size() >= attempt.scope.mostProblems();
    }

    /** A problem here, which is not reported yet. What is expected may stand in its message, behind a colon. */
    public Problem problem(Place place, String message) {
        int end = message.lastIndexOf(EXPECTED);
        return end < 0
                ? Problem.error(place, path.toString(), message)
                : Problem.error(place, path.toString(), message.substring(0, end))
                        .expecting(message.substring(end + EXPECTED.length()));
    }

    /** Uses another noun: empty where it is not read yet, is unknown, or could not be read. */
    Optional<Object> use(String id) {
        Optional<Object> noun = attempt.scope.noun(id);
        if (noun.isEmpty()) {
            attempt.isSpoilt = true;
            if (!attempt.scope.isBroken(id)) {
                attempt.awaited.add(id);
            }
        }
        return noun;
    }

    /** Notes that the noun cannot be used, for a reason that was reported before. */
    public void spoil() {
        attempt.isSpoilt = true;
    }

    @CanIgnoreReturnValue
    Dating dated(Node node, String text, Dating dating, boolean isPhrase) {
        attempt.dates.add(new Date(path.toString(), node.place(), text, dating, isPhrase));
        return dating;
    }

    Conventions conventions() {
        return attempt.scope.conventions();
    }

    /** The ids of the nouns that have to be read before this one. */
    public ImmutableList<String> awaited() {
        return ImmutableList.copyOf(attempt.awaited);
    }

    /** True where no error was found and no other noun has to be read first. */
    public boolean isSound() {
        return !attempt.isSpoilt;
    }

    public ImmutableList<Problem> problems() {
        return ImmutableList.copyOf(attempt.problems);
    }

    public ImmutableList<Date> dates() {
        return ImmutableList.copyOf(attempt.dates);
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
