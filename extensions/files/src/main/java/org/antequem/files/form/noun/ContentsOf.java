package org.antequem.files.form.noun;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antequem.files.form.Derived;
import org.antequem.files.form.Kind;
import org.antequem.files.tree.Place;
import org.antequem.model.Actor;
import org.antequem.model.Aligned;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Interest;
import org.antequem.model.Matter;
import org.antequem.model.Not;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.model.Saying;
import org.antequem.model.Source;
import org.antequem.time.Conventions;
import org.antequem.time.Hemisphere;

/** What a file says of a dossier that a program built: all its nouns, under ids that are made from their names. */
public final class ContentsOf {

    private final IdRule ids = new IdRule();
    private final List<Noun> nouns = new ArrayList<>();
    private final Set<Event> derived = new HashSet<>();
    private final Set<Interest> interests = new LinkedHashSet<>();
    private final Set<Matter> matters = new LinkedHashSet<>();
    private final Dossier dossier;

    private ContentsOf(Dossier dossier) {
        this.dossier = dossier;
    }

    /**
     * What a file says of a dossier.
     *
     * @throws IllegalArgumentException where it is a view
     */
    public static Contents of(Dossier dossier) {
        boolean isView = !dossier.counting().equals(dossier.claims())
                || dossier.atItsWord().isPresent()
                || !dossier.silent().isEmpty()
                || !dossier.discounted().isEmpty()
                || dossier.knownBy().isPresent();
        checkArgument(
                !isView,
                "\"%s\" is a view of a dossier: expected the dossier itself, since a file says what is on record, and"
                        + " not what is left out of it",
                dossier.title());
        return new ContentsOf(dossier).contents();
    }

    private Contents contents() {
        collect();
        presumptions();
        matters.forEach(matter -> add(Kind.MATTER, matter.name(), matter));
        dossier.actors().forEach(actor -> add(Kind.ACTOR, actor.name(), actor));
        derive();
        for (Event event : dossier.events()) {
            if (!derived.contains(event)) {
                add(Kind.EVENT, event.name(), event);
            }
        }
        dossier.sources().forEach(source -> add(Kind.SOURCE, source.name(), source));
        interests.forEach(interest -> add(Kind.INTEREST, name(interest), interest));
        dossier.claims().forEach(claim -> add(Kind.CLAIM, claim.wording(), claim));
        Contents contents = with(ImmutableList.of());
        Set<Event> further =
                Sets.difference(dossier.events(), contents.dossier().events());
        return further.isEmpty() ? contents : with(ImmutableList.copyOf(further));
    }

    private Contents with(ImmutableList<Event> furtherEvents) {
        Conventions conventions = dossier.conventions();
        boolean isStated = conventions.half() == Conventions.Half.STATED;
        return new Contents(
                dossier.title(),
                Optional.empty(),
                Optional.of(conventions.zone().getId()).filter(id -> conventions.isZoneStated()),
                Optional.of(conventions.hemisphere()).filter((Hemisphere half) -> isStated),
                Optional.ofNullable(conventions.approximation().circa()),
                ImmutableList.copyOf(nouns),
                furtherEvents);
    }

    private static String name(Interest interest) {
        return interest.holder().name() + " " + interest.means();
    }

    private void add(Kind kind, String name, Object noun) {
        add(kind, noun, ids.make(name, kind));
    }

    private void add(Kind kind, Object noun, String id) {
        boolean isStipulated =
                noun instanceof Interest interest && dossier.interests().contains(interest);
        nouns.add(new Noun(kind, id, noun, Place.NONE, isStipulated, Optional.empty(), Optional.empty()));
    }

    /** Adds the presumptions. Of two with one name, the second is written with its words wherever it is presumed. */
    private void presumptions() {
        for (Claim claim : dossier.claims()) {
            for (Presumption presumption : claim.presuming()) {
                if (ids.take(presumption.name())) {
                    add(Kind.PRESUMPTION, presumption, presumption.name());
                }
            }
        }
    }

    private void collect() {
        Deque<Interest> open = new ArrayDeque<>(dossier.interests());
        for (Claim claim : dossier.claims()) {
            open.addAll(claim.proposition().interests());
            Proposition said = claim.proposition();
            while (said instanceof Not || said instanceof Saying) {
                said = said instanceof Not denial ? denial.negated() : ((Saying) said).said();
            }
            if (said instanceof Aligned aligned) {
                collect(aligned.matter());
            }
        }
        while (!open.isEmpty()) {
            Interest next = open.remove();
            if (interests.add(next)) {
                collect(next.matter());
                open.addAll(next.opposedTo());
            }
        }
    }

    private void collect(Matter matter) {
        List<Matter> around = new ArrayList<>();
        for (Matter next = matter; next != null && !matters.contains(next); next = next.within()) {
            around.add(0, next);
        }
        matters.addAll(around);
    }

    private void derive() {
        for (Source source : dossier.sources()) {
            Derived.of("", source).forEach(name -> derived.add(name.event()));
        }
        for (Actor actor : dossier.actors()) {
            Derived.of("", actor).forEach(name -> derived.add(name.event()));
        }
        for (Interest interest : interests) {
            Derived.of("", interest).forEach(name -> derived.add(name.event()));
        }
    }
}
