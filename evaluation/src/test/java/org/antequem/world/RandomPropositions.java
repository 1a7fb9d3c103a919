package org.antequem.world;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.antequem.model.Actor;
import org.antequem.model.Admiralty;
import org.antequem.model.Agency;
import org.antequem.model.Appearance;
import org.antequem.model.Authorship;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.Count;
import org.antequem.model.Deed;
import org.antequem.model.Event;
import org.antequem.model.Examination;
import org.antequem.model.Grading;
import org.antequem.model.Identity;
import org.antequem.model.Lasted;
import org.antequem.model.Occurred;
import org.antequem.model.Order;
import org.antequem.model.Presence;
import org.antequem.model.Presence.Part;
import org.antequem.model.Proposition;
import org.antequem.model.Role;
import org.antequem.model.Saying;
import org.antequem.model.Source;
import org.antequem.model.Stage;
import org.antequem.model.StageOf;
import org.antequem.time.AllenRelation;
import org.antequem.time.Dating;

/** What can be said of events, and of sources. */
final class RandomPropositions {

    private final RandomEvents events;
    private final RandomSources sources;
    private final Dice dice;
    private final RandomDates dates;
    private final ImmutableList<Placed> lives;

    RandomPropositions(RandomEvents events, RandomSources sources, Dice dice, RandomDates dates) {
        this.events = events;
        this.sources = sources;
        this.dice = dice;
        this.dates = dates;
        ImmutableList.Builder<Placed> births = ImmutableList.builder();
        for (Actor actor : events.actors()) {
            births.add(new Placed(actor.birth(), 0), new Placed(actor.death(), 60));
        }
        this.lives = births.build();
    }

    Proposition any() {
        return switch (dice.between(0, 19)) {
            case 0, 1, 2, 3 -> cause();
            case 4, 5 -> order();
            case 6 -> new Saying(dice.any(sources.all()), ofEvents());
            case 7, 8 -> new Authorship(sources.document());
            case 9, 10 -> dated(dice.any(sources.appearances()));
            case 11 -> dated(dice.any(lives));
            case 12 -> contents();
            default -> ofEvents();
        };
    }

    private Proposition ofEvents() {
        return switch (dice.between(0, 9)) {
            case 0, 1 -> Occurred.of(dice.any(events.all()));
            case 2 -> Occurred.of(dice.any(events.all())).negated();
            case 3 -> new Occurred(dice.any(events.all()), Dating.UNKNOWN, count());
            case 4, 5 -> stage();
            default -> dated(dice.any(events.placed()));
        };
    }

    private Occurred dated(Placed placed) {
        return new Occurred(placed.event(), dates.near(placed.day()), dice.oneIn(8) ? count() : Count.NOT_RECORDED);
    }

    private Count count() {
        int least = dice.between(0, 3) * 100;
        return new Count(least, dice.oneIn(3) ? Long.MAX_VALUE : least + dice.between(0, 1) * 100);
    }

    private Proposition stage() {
        List<Event> all = events.all();
        int whole = dice.oneIn(3) ? dice.between(0, all.size() - 2) : 0;
        return new StageOf(
                all.get(dice.between(whole + 1, all.size() - 1)), dice.any(List.of(Stage.values())), all.get(whole));
    }

    Proposition order() {
        Placed one = dice.any(events.placed());
        List<Placed> others = new ArrayList<>(events.placed());
        others.addAll(dice.oneIn(3) ? sources.appearances() : List.of());
        others.remove(one);
        Placed other = dice.any(others);
        return Order.of(one.event(), other.event(), dates.relation(other.day() - one.day()));
    }

    /** How long something lasted, a limit on one side, or one of Allen's relations; now and then denied. */
    Proposition moreOfTime() {
        Placed one = dice.any(events.placed());
        List<Placed> others = new ArrayList<>(events.placed());
        others.remove(one);
        Placed other = dice.any(others);
        Proposition said = switch (dice.between(0, 3)) {
            case 0, 1 -> new Lasted(one.event(), dates.length());
            case 2 -> Order.of(one.event(), other.event(), dates.limit(other.day() - one.day()));
            default -> Order.of(one.event(), dice.any(List.of(AllenRelation.values())), other.event());
        };
        return dice.oneIn(4) ? said.negated() : said;
    }

    /** Where those stood who speak, who did it, for whom they acted; now and then denied. */
    Proposition ofSpeakers() {
        Event event = dice.any(events.all());
        Actor actor = dice.any(events.actors());
        Source source = dice.any(sources.all());
        Proposition said = switch (dice.between(0, 9)) {
            case 0, 1, 2 -> new Presence(source, dice.any(List.of(Part.values())), event);
            case 3, 4, 5 -> new Deed(event, actor, dice.oneIn(4), false);
            case 6 -> new Appearance(source);
            case 7 -> agency(actor);
            case 8 -> grading(source);
            default -> ofTwoSources(source);
        };
        return dice.oneIn(3) ? said.negated() : said;
    }

    private Proposition agency(Actor actor) {
        List<Actor> others = new ArrayList<>(events.actors());
        others.remove(actor);
        return new Agency(actor, dice.any(others), dice.oneIn(2) ? Dating.UNKNOWN : dates.near(30));
    }

    private static Proposition grading(Source source) {
        return new Grading(source, Admiralty.of("E5"));
    }

    private Proposition ofTwoSources(Source source) {
        List<Source> others = new ArrayList<>(sources.all());
        others.remove(source);
        Source other = dice.any(others);
        return dice.oneIn(2) ? new Identity(source, other) : new Examination(source, other);
    }

    Proposition cause() {
        List<Event> all = new ArrayList<>(events.all());
        Event effect = dice.oneIn(3) ? dice.any(all) : events.whole();
        all.remove(effect);
        return new Cause(dice.any(all), dice.any(List.of(Role.values())), effect, dice.oneIn(4));
    }

    /** What stands in a document, as somebody sees it there. */
    private Proposition contents() {
        List<Placed> spokenOf = new ArrayList<>(events.placed());
        spokenOf.addAll(sources.signings());
        return new Saying(sources.document(), dated(dice.any(spokenOf)));
    }

    /**
     * That somebody says what is on record from him, or something else of the same, or is there at all; now and then
     * denied.
     */
    Proposition ofWords(List<Claim> claims) {
        Claim claim = dice.any(claims);
        Source teller = claim.saidBy().orElse(dice.any(sources.all()));
        Proposition word = dice.oneIn(4) ? otherThan(claim.proposition()) : claim.proposition();
        boolean isNested = word.affirmed() instanceof Saying;
        Proposition said = dice.oneIn(5) || isNested ? new Appearance(teller) : new Saying(teller, word);
        return dice.oneIn(3) ? said.negated() : said;
    }

    /** Something else of the same: more, less, or what does not go together with it. */
    Proposition otherThan(Proposition said) {
        if (said instanceof Occurred occurred) {
            return occurred.isBare()
                    ? new Occurred(occurred.event(), dates.near(30), Count.NOT_RECORDED)
                    : dice.oneIn(2)
                            ? Occurred.of(occurred.event())
                            : new Occurred(occurred.event(), dates.near(dice.between(0, 120)), occurred.count());
        }
        if (said instanceof Cause cause) {
            return new Cause(cause.cause(), dice.any(List.of(Role.values())), cause.effect(), !cause.alone());
        }
        if (said instanceof Saying saying) {
            return saying.said();
        }
        return said.negated();
    }
}
