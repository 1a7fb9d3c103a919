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

/** One attempt at reading a noun: where it is in the text, what it finds wrong, and for which other nouns it waits. */
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

    /** What has come of reading a noun. */
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

    /** Says what is wrong; what is read cannot be used. */
    public void refuse(Place place, String message) {
        add(problem(place, message));
    }

    /** Says what is wrong, and what was expected. */
    public void refuse(Place place, String message, String expected) {
        add(problem(place, message).expecting(expected));
    }

    /** Says that something else stands here than was expected. */
    public void refuse(Node node, String expected) {
        refuse(node.place(), Found.in(node), expected);
    }

    public void add(Problem problem) {
        if (!isFull()) {
            attempt.problems.add(problem);
        }
        attempt.isSpoilt |= !problem.isNote();
    }

    /** True where more is wrong than can be said, and no more need be looked for. */
    public boolean isFull() {
        return attempt.problems.size() >= attempt.scope.mostProblems();
    }

    /** A problem here, which is not said yet; what is expected may stand in its message, behind a colon. */
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

    /** Cannot use what is read, for a reason that was said before. */
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

    /** What is still to be read before this can be. */
    public ImmutableList<String> awaited() {
        return ImmutableList.copyOf(attempt.awaited);
    }

    /** True where nothing is wrong, and nothing is awaited. */
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
