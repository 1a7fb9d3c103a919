package org.antequem.record;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.antequem.model.Appearance;
import org.antequem.model.Claim;
import org.antequem.model.Not;
import org.antequem.model.Proposition;
import org.antequem.model.Saying;
import org.antequem.model.Statement;

/**
 * Finds the sayings that a record shows by itself: a source says what is on record as its word, and so there is such a
 * source. Such a saying is admitted where the claim is that shows it.
 */
public final class OnRecord {

    private final RecordView view;

    /** What each claim shows; nothing where no more sayings may be nested. */
    private final Map<Claim, Optional<Claim>> shown = new ConcurrentHashMap<>();

    OnRecord(RecordView view) {
        this.view = view;
    }

    /** The sayings on record that exclude a proposition. */
    public ImmutableList<Claim> excluding(Proposition said) {
        return view.read(requireNonNull(said, "said")) instanceof Not denial
                ? entailing(denial.negated())
                : ImmutableList.of();
    }

    /**
     * The sayings on record that entail a proposition: that their source says something, or that it appeared.
     *
     * @param said as it is read: a denial is read for what it certainly denies
     */
    private ImmutableList<Claim> entailing(Proposition said) {
        if (said instanceof Saying saying) {
            return shownBy(
                    view.about(saying.said(), saying.source()),
                    claim -> view.read(claim.proposition()).entails(saying.said()));
        }
        return said instanceof Appearance appearance
                ? shownBy(view.wordsOf(appearance.source()), view::admits)
                : ImmutableList.of();
    }

    /** What some words show, each saying once, in an order that depends on what it says. */
    private ImmutableList<Claim> shownBy(Iterable<? extends Statement> words, Predicate<Claim> isOne) {
        Set<Claim> all = new TreeSet<>(Statement.BY_CONTENT);
        for (Statement word : words) {
            if (word instanceof Claim claim && isOne.test(claim)) {
                saying(claim).ifPresent(all::add);
            }
        }
        return ImmutableList.copyOf(all);
    }

    private Optional<Claim> saying(Claim claim) {
        return shown.computeIfAbsent(claim, Claim::asSaying);
    }

    /** What is told, and with it the sayings on record that entail a proposition. */
    ImmutableList<Statement> andEntailing(Proposition said, ImmutableList<Statement> told) {
        return and(told, entailing(view.read(said)));
    }

    /** What is told, and with it the sayings on record that exclude a proposition. */
    ImmutableList<Statement> andExcluding(Proposition said, ImmutableList<Statement> told) {
        return and(told, excluding(said));
    }

    private static ImmutableList<Statement> and(ImmutableList<Statement> told, ImmutableList<Claim> shown) {
        return shown.isEmpty()
                ? told
                : ImmutableList.<Statement>builder().addAll(told).addAll(shown).build();
    }

    /** True if a statement is a saying that an admitted claim of its teller shows. */
    public boolean includes(Statement statement) {
        return !showing(statement).isEmpty();
    }

    /** The admitted claims that show a saying; none for another statement. */
    public ImmutableList<Claim> showing(Statement statement) {
        if (!(requireNonNull(statement, "statement") instanceof Claim claim)
                || !(claim.proposition() instanceof Saying saying)
                || !claim.saidBy().equals(Optional.of(saying.source()))) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Claim> all = ImmutableList.builder();
        for (Statement word : view.about(saying.said(), saying.source())) {
            if (word instanceof Claim shows && saying(shows).equals(Optional.of(claim))) {
                all.add(shows);
            }
        }
        return all.build();
    }
}
