package org.antequem.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
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
        found.calledAlike("claims", claims, Claim::wording, Attributes.OF_CLAIMS);
        found.calledAlike("events", inventory.events(), Event::name, Attributes.OF_EVENTS);
        found.calledAsImplied(inventory);
        found.calledAlike("sources", inventory.sources(), Source::name, Attributes.OF_SOURCES);
        found.calledAlike("actors", inventory.actors(), Actor::name, Attributes.OF_ACTORS);
        found.calledAlike(
                "matters",
                matters(claims, Sets.union(inventory.interests(), inventory.interestsTold())),
                Matter::name,
                Attributes.OF_MATTERS);
        found.notListed(claims, listed);
        found.notClaimed(claims, Sets.union(inventory.interests(), inventory.interestsTold()));
        found.stagesOfThemselves(claims, inventory.events());
        found.impossibleDates(inventory, conventions);
        for (Claim claim : claims) {
            found.impossible(claim.toString(), () -> claim.proposition().in(conventions));
        }
        return found.problems.build();
    }

    private void sameClaimTwice(List<Claim> claims) {
        Set<Claim> met = new HashSet<>();
        Set<Claim> twice = new LinkedHashSet<>();
        for (Claim claim : claims) {
            if (!met.add(claim) && twice.add(claim)) {
                problems.add("the claim " + claim + " is in it twice");
            }
        }
    }

    /** Those that interests and alignments are about, and those around them. */
    private static Set<Matter> matters(List<Claim> claims, Set<Interest> interests) {
        List<Matter> about = new ArrayList<>();
        interests.forEach(interest -> about.add(interest.matter()));
        for (Claim claim : claims) {
            Proposition said = claim.proposition();
            while (said instanceof Not || said instanceof Saying) {
                said = said instanceof Not denial ? denial.negated() : ((Saying) said).said();
            }
            if (said instanceof Aligned aligned) {
                about.add(aligned.matter());
            }
        }
        Set<Matter> matters = new LinkedHashSet<>();
        for (Matter one : about) {
            Matter matter = one;
            while (matter != null && matters.add(matter)) {
                matter = matter.within();
            }
        }
        return matters;
    }

    /**
     * One name for two things makes the record unreadable; a claim may be repeated in the same words by another teller.
     */
    private <T> void calledAlike(
            String what, Collection<T> things, Function<T, String> name, Attributes<T> attributes) {
        ImmutableListMultimap<Object, T> byName = Multimaps.index(
                new LinkedHashSet<>(things),
                thing -> thing instanceof Claim claim ? List.of(claim.wording(), claim.saidBy()) : name.apply(thing));
        for (Collection<T> alike : byName.asMap().values()) {
            if (alike.size() > 1) {
                String shared = name.apply(alike.iterator().next());
                problems.add(alike.size() + " different " + what + " are called \"" + shared + "\"; they differ in "
                        + attributes.differences(alike));
            }
        }
    }

    /** An event that a source, an actor or an interest has of its own is not made a second time under its name. */
    private void calledAsImplied(Inventory inventory) {
        ImmutableListMultimap<String, ImpliedEvent> implied = ImpliedEvent.byName(inventory);
        for (Event event : inventory.events()) {
            ImmutableList<ImpliedEvent> alike = implied.get(event.name());
            if (!alike.isEmpty()
                    && alike.stream().noneMatch(other -> other.event().equals(event))) {
                problems.add("an event is called " + event.quoted() + ", as is one that is implied: expected "
                        + alike.get(0).expected() + ", or another name");
            }
        }
    }

    /** Dates that are sound by the conventions that they were first read by need not be so by those of the dossier. */
    private void impossibleDates(Inventory inventory, Conventions conventions) {
        for (Event event : inventory.events()) {
            impossible(event, event.during(), conventions);
        }
        for (Source source : inventory.sources()) {
            impossible(source, source.published(), conventions);
            impossible(source, source.spoken(), conventions);
            impossible(source, source.bearsDate(), conventions);
            impossible(source, source.cameToLight(), conventions);
        }
        for (Interest interest : Sets.union(inventory.interests(), inventory.interestsTold())) {
            impossible(interest, interest.since(), conventions);
        }
        for (Actor actor : inventory.actors()) {
            impossible(actor, actor.born(), conventions);
            impossible(actor, actor.died(), conventions);
            for (Office office : actor.offices()) {
                impossible(actor, Optional.of(office.held()), conventions);
            }
            for (Mandate mandate : actor.mandates()) {
                impossible(actor, Optional.of(mandate.held()), conventions);
            }
        }
    }

    private void impossible(Object dated, Optional<Dating> dating, Conventions conventions) {
        if (dating.isPresent()) {
            impossible(
                    dated instanceof Named named ? named.quoted() : "the interest of " + dated,
                    () -> dating.get().in(conventions));
        }
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
            notListed(claim + " is said by", claim.saidBy().stream().toList(), listed);
            notListed(claim + " cites", claim.citing().sources(), listed);
            notListed(claim + " is traced to", claim.tracedTo().sources(), listed);
        }
    }

    private void notListed(String named, Collection<Source> sources, Set<Source> listed) {
        for (Source source : sources) {
            if (!listed.contains(source)) {
                problems.add(named + " " + source.quoted() + ", which is not listed");
            }
        }
    }

    private void notClaimed(List<Claim> claims, Set<Interest> interests) {
        Set<Claim> known = Set.copyOf(claims);
        for (Interest interest : interests) {
            for (Claim believed : Sets.union(interest.servedByBelief(), interest.harmedByBelief())) {
                if (!known.contains(believed)) {
                    problems.add("the interest of " + interest + " depends on belief in " + believed
                            + ", which is not in it");
                }
            }
        }
    }

    /**
     * A stage lies within its whole, so that no event may come back to itself along the links that the dossier
     * stipulates and one teller adds. Tellers who disagree are no problem.
     */
    private void stagesOfThemselves(List<Claim> claims, Set<Event> events) {
        ListMultimap<Optional<Source>, StageOf> told =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        for (Claim claim : claims) {
            if (claim.proposition() instanceof StageOf link) {
                told.put(claim.saidBy(), link);
            }
        }
        ImmutableListMultimap<Event, Event> stipulated = wholes(events);
        Set<Event> circling = new LinkedHashSet<>();
        for (Collection<StageOf> links : told.asMap().values()) {
            circling.addAll(StageCircles.of(links, stipulated));
        }
        for (Event event : circling) {
            problems.add(event.quoted() + " is, through its wholes, a stage of itself");
        }
    }

    private static ImmutableListMultimap<Event, Event> wholes(Set<Event> events) {
        ImmutableListMultimap.Builder<Event, Event> wholes = ImmutableListMultimap.builder();
        for (Event event : events) {
            event.stageOf().forEach(link -> wholes.put(event, link.whole()));
        }
        return wholes.build();
    }
}
