package org.antequem.lineage;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.antequem.lineage.Telling.Ending;
import org.antequem.model.Actor;
import org.antequem.model.Agency;
import org.antequem.model.Claim;
import org.antequem.model.Mandate;
import org.antequem.model.Not;
import org.antequem.model.Source;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;

/**
 * For whom somebody speaks when he tells something: what the dossier vouches for of that, and what is told of who acted
 * for whom. What is told counts where it comes from one of the two, or from somebody who stands for one of them, is no
 * less plain than what it makes one voice with others, and no such word, as plain, denies it.
 */
final class Principals {

    /** Where nobody tells of any. */
    static final Principals VOUCHED =
            new Principals(ImmutableSetMultimap.of(), ImmutableSetMultimap.of(), Deeds.LAID_DOWN);

    /** By who acts. */
    private final ImmutableSetMultimap<Actor, Told> told;

    /** The same of what somebody denies. */
    private final ImmutableSetMultimap<Actor, Told> denied;

    private final Deeds deeds;

    /** What somebody says, or denies, of who acted for whom, by chains whose roots can know. */
    private record Told(Claim claim, Agency agency, ImmutableSet<Telling> by) {}

    /** All for whom somebody may speak at some time, and the claims by which he does. */
    record Possible(ImmutableSet<Actor> principals, ImmutableSet<Claim> by) {}

    private Principals(ImmutableSetMultimap<Actor, Told> told, ImmutableSetMultimap<Actor, Told> denied, Deeds deeds) {
        this.told = told;
        this.denied = denied;
        this.deeds = deeds;
    }

    /** @param tellings the chains by which a claim came */
    static Principals in(
            Collection<Claim> claims, Deeds deeds, Function<Claim, ? extends Collection<Telling>> tellings) {
        ImmutableSetMultimap.Builder<Actor, Told> told = ImmutableSetMultimap.builder();
        ImmutableSetMultimap.Builder<Actor, Told> denied = ImmutableSetMultimap.builder();
        for (Claim claim : claims) {
            if (claim.proposition().affirmed() instanceof Agency agency) {
                ImmutableSet<Telling> by = tellings.apply(claim).stream()
                        .filter(telling -> agency.actors().stream().anyMatch(telling.root()::standsFor))
                        .collect(ImmutableSet.toImmutableSet());
                boolean isDenial = claim.proposition() instanceof Not;
                (isDenial ? denied : told).put(agency.actor(), new Told(claim, agency, by));
            }
        }
        return new Principals(told.build(), denied.build(), deeds);
    }

    /** All for whom a source may speak at some time, and the claims that say so. */
    Possible possible(Source source) {
        ImmutableSet.Builder<Claim> by = ImmutableSet.builder();
        Set<Actor> met = new LinkedHashSet<>(Sets.union(source.by(), source.speaksFor()));
        Deque<Actor> open = new ArrayDeque<>(met);
        while (!open.isEmpty()) {
            Actor actor = open.remove();
            actor.actsFor().stream().filter(met::add).forEach(open::add);
            denied.get(actor).forEach(denial -> by.add(denial.claim()));
            for (Told more : told.get(actor)) {
                by.add(more.claim());
                if (met.add(more.agency().principal())) {
                    open.add(more.agency().principal());
                }
            }
        }
        return new Possible(ImmutableSet.copyOf(met), by.build());
    }

    /**
     * Its authors, those for whom it speaks, and all for whom these act at the time of the telling, directly or not.
     */
    ImmutableSet<Actor> of(Telling telling, Conventions conventions, Predicate<Telling> isPlain) {
        Optional<Bounds> when =
                telling.firstTold().map(told -> told.in(conventions).extent());
        Set<Actor> all = new LinkedHashSet<>(
                Sets.union(telling.root().by(), telling.root().speaksFor()));
        Deque<Actor> open = new ArrayDeque<>(all);
        while (!open.isEmpty()) {
            Actor actor = open.remove();
            for (Mandate mandate : actor.mandates()) {
                if (!isOfAnotherTime(mandate.held().in(conventions), when) && all.add(mandate.principal())) {
                    open.add(mandate.principal());
                }
            }
            for (Told more : told.get(actor)) {
                if (!isOfAnotherTime(more.agency().throughout().in(conventions), when)
                        && counts(more, telling, conventions, isPlain)
                        && all.add(more.agency().principal())) {
                    open.add(more.agency().principal());
                }
            }
        }
        return ImmutableSet.copyOf(all);
    }

    private boolean counts(Told more, Telling telling, Conventions conventions, Predicate<Telling> isPlain) {
        List<Told> contrary = denied.get(more.agency().actor()).stream()
                .filter(denial ->
                        more.agency().in(conventions).entails(denial.agency().in(conventions)))
                .toList();
        return more.by().stream()
                .anyMatch(by -> isHeard(by, telling, telling, isPlain)
                        && contrary.stream()
                                .flatMap(denial -> denial.by().stream())
                                .noneMatch(denial -> isHeard(denial, by, telling, isPlain)));
    }

    /** True where it is no less plain and first-hand than another, and not of the accused. */
    private boolean isHeard(Telling by, Telling other, Telling telling, Predicate<Telling> isPlain) {
        return !by.passesThrough(telling.claim())
                && (isPlain.test(by) || !isPlain.test(other))
                && (isFirstHand(by) || !isFirstHand(other))
                && !isOfTheAccused(by.root(), telling);
    }

    private static boolean isFirstHand(Telling telling) {
        return telling.ending() == Ending.OWN_KNOWLEDGE && telling.root().isNamed();
    }

    /** Who is accused could make his accusers one voice by saying that they act for him. */
    private boolean isOfTheAccused(Source source, Telling telling) {
        return telling.claim().proposition().events().stream()
                .flatMap(event -> deeds.doers(event).stream())
                .anyMatch(doer -> source.standsFor(doer) || source.answersFor(doer));
    }

    /** It certainly ended before something was told, or began after that. */
    private static boolean isOfAnotherTime(Dating throughout, Optional<Bounds> when) {
        return when.isPresent()
                && (when.get().certainlyBefore(throughout.start())
                        || (!throughout.ongoing() && throughout.end().certainlyBefore(when.get())));
    }
}
