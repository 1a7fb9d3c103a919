package org.antequem.world;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.antequem.model.Claim;
import org.antequem.model.ClaimBuilder;
import org.antequem.model.Derivation.Verb;
import org.antequem.model.Hedge;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.time.Dating;

/** What sources say, and who retells, denies and takes back what. */
final class RandomClaims {

    private static final List<Presumption> PRESUMPTIONS = List.of(
            new Presumption("SAME_WAR", "they speak of the same war"),
            new Presumption("SAME_HAND", "the words are by one hand"));
    private static final List<String> QUOTED = List.of(
            "he would not yield",
            "The forts were empty.",
            "he would never yield",
            "We met the envoy … he would not yield",
            "the fleet has sailed",
            "nobody had paid them");

    private final List<Claim> all = new ArrayList<>();
    private final RandomSources sources;
    private final RandomPropositions propositions;
    private final Dice dice;
    private final RandomDates dates;

    RandomClaims(RandomSources sources, RandomPropositions propositions, Dice dice, RandomDates dates) {
        this.sources = sources;
        this.propositions = propositions;
        this.dice = dice;
        this.dates = dates;
    }

    ImmutableList<Claim> all() {
        return ImmutableList.copyOf(all);
    }

    /**
     * Adds claims.
     *
     * @param until there are so many, or a few more
     * @param said what is said that does not take up a claim before it
     */
    void add(int until, Supplier<Proposition> said) {
        while (all.size() < until) {
            switch (all.isEmpty() ? 20 : dice.between(0, 20)) {
                case 0, 1, 2 -> retell(dice.any(all));
                case 3, 4, 5, 6 -> answer(dice.any(all));
                case 7 -> handDown(dice.any(all), until);
                case 8 -> circle(said.get());
                default -> tell(said.get(), dice.any(sources.all()));
            }
        }
    }

    /** Adds what nobody says. */
    void suppose(Proposition proposition) {
        all.add(hypothesis(all.size(), proposition));
    }

    static Claim hypothesis(int number, Proposition proposition) {
        return Claim.that("hypothesis " + number + ": " + proposition)
                .states(proposition)
                .build();
    }

    private void tell(Proposition said, Source teller) {
        ClaimBuilder claim = begun(said, teller);
        switch (dice.between(0, 11)) {
            case 0 -> claim.citing(dice.any(sources.all()));
            case 1 -> claim.citing(dice.any(sources.all()), dice.any(sources.all()));
            case 2 -> claim.deriving(dice.any(List.of(Verb.values())), dice.any(sources.all()));
            case 3 -> claim.tracedTo(dice.any(sources.all()));
            case 4 -> claim.tracedToNobody();
            case 5 -> {}
            default -> claim.citingNobody();
        }
        close(claim);
    }

    private void retell(Claim told) {
        if (told.saidBy().isEmpty()) {
            tell(told.proposition(), dice.any(sources.all()));
        } else {
            retell(told, another(told.saidBy().get()));
        }
    }

    private void retell(Claim told, Source teller) {
        Source from = told.saidBy().orElseThrow();
        boolean isFaithful = !dice.oneIn(4);
        ClaimBuilder claim =
                begun(isFaithful ? told.proposition() : propositions.otherThan(told.proposition()), teller);
        switch (dice.between(0, 5)) {
            case 0 -> claim.quoting(from);
            case 1 -> claim.translating(from);
            case 2 -> claim.drawingOn(from, dice.any(sources.all()));
            case 3 -> claim.citing(from).tracedTo(dice.any(sources.all()));
            default -> claim.citing(from);
        }
        close(claim);
    }

    /** Says so, too, or denies it, or says otherwise; all of its own knowledge. */
    private void answer(Claim told) {
        Proposition said = told.proposition();
        if (dice.oneIn(2)) {
            said = dice.oneIn(2) ? said.negated() : propositions.otherThan(said);
        }
        Source teller = told.saidBy().isEmpty()
                ? dice.any(sources.all())
                : another(told.saidBy().get());
        all.add(begun(said, teller).citingNobody().build());
    }

    /** From mouth to mouth. */
    private void handDown(Claim told, int until) {
        Claim last = told;
        for (Source teller : sources.all()) {
            if (last.saidBy().isPresent() && !last.saidBy().get().equals(teller) && all.size() < until) {
                ClaimBuilder claim = begun(last.proposition(), teller);
                claim.citing(last.saidBy().get());
                all.add(claim.build());
                last = all.get(all.size() - 1);
            }
        }
    }

    private void circle(Proposition said) {
        Source one = dice.any(sources.all());
        Source other = another(one);
        all.add(begun(said, one).citing(other).build());
        all.add(begun(said, other).citing(one).build());
    }

    private Source another(Source source) {
        List<Source> others = new ArrayList<>(sources.all());
        others.remove(source);
        return dice.any(others);
    }

    /** In words of its own, or, where nobody has them from its teller, in those of a claim before it. */
    private ClaimBuilder begun(Proposition said, Source teller) {
        String words = (all.size() + 1) + ". " + said;
        if (!all.isEmpty() && dice.oneIn(5)) {
            String other = dice.any(all).wording();
            words = all.stream()
                            .anyMatch(claim -> claim.wording().equals(other)
                                    && (claim.saidBy().isEmpty()
                                            || claim.saidBy().get().equals(teller)))
                    ? words
                    : other;
        }
        return Claim.that(words).states(said).saidBy(teller);
    }

    private void close(ClaimBuilder claim) {
        if (dice.oneIn(6)) {
            claim.hedged(dice.any(List.of(Hedge.values())));
        }
        if (dice.oneIn(10)) {
            claim.withdrawn(later());
        }
        if (dice.oneIn(10)) {
            claim.doubted(later());
        }
        if (dice.oneIn(6)) {
            claim.presuming(dice.any(PRESUMPTIONS));
        }
        if (dice.oneIn(8)) {
            claim.at("folio " + dice.between(1, 9));
        }
        if (dice.oneIn(5)) {
            claim.quoting(dice.any(QUOTED), "page 1");
        }
        all.add(claim.build());
    }

    /** After anybody here told anything; or nobody knows when. */
    private Dating later() {
        return dice.oneIn(4) ? Dating.UNKNOWN : dates.plainly(dice.between(300, 400));
    }
}
