package org.antequem.world;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.antequem.model.Actor;
import org.antequem.model.Aligned;
import org.antequem.model.Alignment;
import org.antequem.model.Claim;
import org.antequem.model.Count;
import org.antequem.model.Event;
import org.antequem.model.Held;
import org.antequem.model.Interest;
import org.antequem.model.InterestBuilder;
import org.antequem.model.Matter;
import org.antequem.model.Motive;
import org.antequem.model.Occurred;
import org.antequem.model.Order;
import org.antequem.model.Proposition;
import org.antequem.time.Dating;

/** What two states and those who act for them want, and what is said of that. */
final class RandomInterests {

    private static final Matter STRAITS = Matter.of("the straits");
    private static final List<Matter> MATTERS = List.of(STRAITS, STRAITS, STRAITS.part("the forts"));

    private final RandomEvents events;
    private final List<Claim> believed;
    private final Dice dice;
    private final RandomDates dates;
    private final List<Interest> all = new ArrayList<>();

    /** @param believed claims of which belief serves or harms the interests */
    RandomInterests(RandomEvents events, List<Claim> believed, Dice dice, RandomDates dates) {
        this.events = events;
        this.believed = believed;
        this.dice = dice;
        this.dates = dates;
        for (int i = dice.between(2, 4); i > 0; i--) {
            all.add(interest(events.states().get(i % 2)));
        }
    }

    /** Those that the dossier lays down; of the others there is only what somebody says. */
    ImmutableList<Interest> stipulated() {
        return all.stream().filter(any -> dice.oneIn(2)).collect(ImmutableList.toImmutableList());
    }

    private Interest interest(Actor holder) {
        InterestBuilder interest = Interest.of(dice.oneIn(5) ? dice.any(events.actors()) : holder)
                .in(dice.any(MATTERS))
                .seeking(dice.oneIn(3) ? "the tolls" : "the forts")
                .inOrderTo(dice.oneIn(3) ? "pay the fleet" : "serve " + holder);
        if (!dice.oneIn(4)) {
            interest.since(
                    dice.oneIn(4) ? dates.near(-30) : Dating.startingWithin(RandomDates.day(dice.between(-30, 40))));
        }
        if (dice.oneIn(2)) {
            interest.servedBy(dice.oneIn(2) ? events.whole() : dice.any(events.all()));
        }
        if (dice.oneIn(2)) {
            interest.harmedBy(dice.any(events.all()));
        }
        if (dice.oneIn(2)) {
            interest.servedByBelief(dice.any(believed));
        }
        if (dice.oneIn(3)) {
            interest.harmedByBelief(dice.any(believed));
        }
        if (!all.isEmpty() && dice.oneIn(3)) {
            interest.opposedTo(dice.any(all));
        }
        return interest.build();
    }

    Proposition said() {
        Interest interest = dice.any(all);
        Event holding = interest.holding();
        Placed other = dice.any(events.placed());
        return switch (dice.between(0, 9)) {
            case 0, 1, 2 -> aligned();
            case 3, 4 -> new Motive(dice.any(events.states()), dice.any(events.all()));
            case 5 -> new Occurred(holding, Dating.startingWithin(RandomDates.day(0)), Count.NOT_RECORDED);
            case 6 -> Order.of(holding, other.event(), dates.relation(other.day()));
            case 7 -> new Held(interest, dates.near(0));
            default -> Held.of(interest);
        };
    }

    /** What rules on interests are about. */
    Proposition supposed() {
        return dice.oneIn(3) ? new Motive(dice.any(events.states()), events.whole()) : aligned();
    }

    private Aligned aligned() {
        ImmutableSet.Builder<Alignment> kinds = ImmutableSet.builder();
        kinds.add(dice.oneIn(3) ? Alignment.SHARED : dice.any(List.of(Alignment.values())));
        if (dice.oneIn(4)) {
            kinds.add(dice.any(List.of(Alignment.values())));
        }
        int from = dice.between(20, 60);
        String throughout = RandomDates.day(from) + "/" + (dice.oneIn(3) ? ".." : RandomDates.day(from + 20));
        return new Aligned(
                events.states().get(0),
                events.states().get(1),
                dice.any(MATTERS),
                kinds.build(),
                dice.oneIn(3) ? Dating.UNKNOWN : Dating.of(throughout));
    }
}
