package org.antequem.model;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;

/** Why a dossier cannot be closed: every reason, each naming the parts it is about. */
final class DossierProblems {

    private final ImmutableList.Builder<String> problems = ImmutableList.builder();

    private DossierProblems() {}

    static ImmutableList<String> of(
            String title, List<Claim> claims, Set<Source> listed, Inventory inventory, Conventions conventions) {
        DossierProblems found = new DossierProblems();
        if (title.isBlank()) {
            found.problems.add("its title is blank");
        }
        found.sameClaimTwice(claims);
        found.calledAlike("claims", claims, Claim::wording);
        found.calledAlike("events", inventory.events(), Event::name);
        found.calledAlike("sources", inventory.sources(), Source::name);
        found.calledAlike("actors", inventory.actors(), Actor::name);
        found.notListed(claims, listed);
        found.notClaimed(claims, inventory.interests());
        found.stagesOfThemselves(claims, inventory.events());
        found.impossibleDates(inventory, conventions);
        claims.forEach(claim ->
                found.impossible(claim.toString(), () -> claim.proposition().in(conventions)));
        return found.problems.build();
    }

    private void sameClaimTwice(List<Claim> claims) {
        Set<Claim> met = new HashSet<>();
        claims.stream()
                .filter(claim -> !met.add(claim))
                .distinct()
                .forEach(claim -> problems.add("the claim " + claim + " is in it twice"));
    }

    /**
     * One name for two things makes the record unreadable; a claim may be repeated in the same words by another teller.
     */
    private <T> void calledAlike(String what, Collection<T> things, Function<T, String> name) {
        ImmutableListMultimap<Object, T> byName = Multimaps.index(
                new LinkedHashSet<>(things),
                thing -> thing instanceof Claim claim ? List.of(claim.wording(), claim.saidBy()) : name.apply(thing));
        byName.asMap().values().stream()
                .filter(alike -> alike.size() > 1)
                .forEach(alike -> problems.add(alike.size() + " different " + what + " are called \""
                        + name.apply(alike.iterator().next()) + "\""));
    }

    /** Dates that are sound by the conventions that they were first read by need not be so by those of the dossier. */
    private void impossibleDates(Inventory inventory, Conventions conventions) {
        if (conventions.equals(Conventions.STANDARD)) {
            return;
        }
        inventory.events().forEach(event -> impossible(event, event.during(), conventions));
        inventory
                .sources()
                .forEach(source -> Stream.of(
                                source.published(), source.spoken(), source.bearsDate(), source.cameToLight())
                        .forEach(dating -> impossible(source, dating, conventions)));
        inventory.interests().forEach(interest -> impossible(interest, interest.since(), conventions));
        for (Actor actor : inventory.actors()) {
            impossible(actor, actor.born(), conventions);
            impossible(actor, actor.died(), conventions);
            actor.offices().forEach(office -> impossible(actor, Optional.of(office.held()), conventions));
        }
    }

    private void impossible(Object dated, Optional<Dating> dating, Conventions conventions) {
        impossible("\"" + dated + "\"", () -> dating.map(given -> given.in(conventions)));
    }

    private void impossible(String dated, Supplier<?> read) {
        try {
            Object unused = read.get();
        } catch (IllegalArgumentException impossible) {
            problems.add("of " + dated + ": " + impossible.getMessage());
        }
    }

    private void notListed(List<Claim> claims, Set<Source> listed) {
        if (listed.isEmpty()) {
            return;
        }
        for (Claim claim : claims) {
            claim.saidBy()
                    .filter(teller -> !listed.contains(teller))
                    .ifPresent(teller -> problems.add(claim + " is said by \"" + teller + "\", which is not listed"));
            claim.citing().sources().stream()
                    .filter(cited -> !listed.contains(cited))
                    .forEach(cited -> problems.add(claim + " cites \"" + cited + "\", which is not listed"));
        }
    }

    private void notClaimed(List<Claim> claims, Set<Interest> interests) {
        for (Interest interest : interests) {
            Sets.difference(Sets.union(interest.servedByBelief(), interest.harmedByBelief()), Set.copyOf(claims))
                    .forEach(claim ->
                            problems.add("\"" + interest + "\" hangs on belief in " + claim + ", which is not in it"));
        }
    }

    /**
     * A stage lies within its whole, so that no event may come back to itself along the links that the dossier lays
     * down and one teller adds. Tellers who disagree are no problem.
     */
    private void stagesOfThemselves(List<Claim> claims, Set<Event> events) {
        ImmutableListMultimap<Optional<Source>, StageOf> told = claims.stream()
                .filter(claim -> claim.proposition() instanceof StageOf)
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        Claim::saidBy, claim -> (StageOf) claim.proposition()));
        Set<Event> circling = new LinkedHashSet<>();
        for (Collection<StageOf> links : told.asMap().values()) {
            ListMultimap<Event, Event> wholes = ArrayListMultimap.create();
            events.forEach(event -> event.stageOf().forEach(link -> wholes.put(event, link.whole())));
            links.forEach(link -> wholes.put(link.event(), link.whole()));
            links.stream()
                    .map(StageOf::event)
                    .filter(event -> reaches(event, wholes))
                    .forEach(circling::add);
        }
        circling.forEach(event -> problems.add("\"" + event + "\" is, through its wholes, a stage of itself"));
    }

    private static boolean reaches(Event event, ListMultimap<Event, Event> wholes) {
        Set<Event> met = new HashSet<>();
        Deque<Event> open = new ArrayDeque<>(wholes.get(event));
        while (!open.isEmpty()) {
            Event whole = open.remove();
            if (whole.equals(event)) {
                return true;
            }
            if (met.add(whole)) {
                open.addAll(wholes.get(whole));
            }
        }
        return false;
    }
}
