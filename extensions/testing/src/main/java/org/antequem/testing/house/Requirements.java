package org.antequem.testing.house;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.antequem.evaluation.Judgement;
import org.antequem.finding.Fact;
import org.antequem.model.Claim;
import org.antequem.model.Count;
import org.antequem.model.Description;
import org.antequem.model.Event;
import org.antequem.model.Source;
import org.antequem.testing.house.Requirement.Shortfall;
import org.antequem.time.Bounds;
import org.antequem.timeline.Moment;
import org.antequem.verdict.Verdict;

/** Requirements for house rules that are often needed. You can write your own with {@link Requirement#of}. */
public final class Requirements {

    private Requirements() {}

    /**
     * Requires that what a claim says goes back to a number of first sources that are known to be independent of each
     * other. It counts all statements on record that entail the claim. A chain that runs in a circle, or whose source
     * does not say so, has no first source.
     *
     * @throws IllegalArgumentException if the number is less than 1
     */
    public static Requirement<Claim> haveIndependentRoots(int number) {
        checkArgument(number >= 1, "%s independent first sources: expected 1 or more", number);
        return Requirement.preparing(
                "have " + number + (number == 1 ? " first source" : " independent first sources"), evaluation -> {
                    Roots roots = Roots.of(evaluation);
                    return claim -> {
                        ImmutableSet<Source> independent = roots.independent(claim, number);
                        return independent.size() >= number
                                ? Optional.empty()
                                : Optional.of(tooFew(roots.all(claim), independent)
                                        .suggesting("record who else says so, or from whom its tellers have it"));
                    };
                });
    }

    private static Shortfall tooFew(ImmutableSet<Source> all, ImmutableSet<Source> independent) {
        return Shortfall.of(
                all.isEmpty() ? Fact.shown("it goes back to {}", "nobody") : Fact.naming("it goes back to {}", all),
                Fact.shown("the number of first sources that are known to be independent is {}", independent.size()));
    }

    /** Requires that the verdict on a claim is another one. */
    public static Requirement<Claim> notBe(Verdict verdict) {
        requireNonNull(verdict, "verdict");
        return Requirement.of("not be " + verdict.name().replace('_', ' '), (claim, evaluation) -> {
            Judgement judgement = evaluation.of(claim);
            return judgement.verdict() == verdict
                    ? Optional.of(Shortfall.of(Fact.shown("the verdict is {}", judgement.decision())))
                    : Optional.empty();
        });
    }

    /** Requires that a claim names its place in the teller's text. */
    public static Requirement<Claim> nameTheirPlace() {
        return Requirement.<Claim>of("name their place", claim -> claim.place().isPresent())
                .suggesting("say where it stands with .at(…)");
    }

    /** Requires that a claim says whom its teller cites, which can be nobody. */
    public static Requirement<Claim> sayWhomTheyCite() {
        return Requirement.<Claim>of(
                        "say whom they cite", claim -> claim.citing().isRecorded())
                .suggesting("citing(…) or citingNobody()");
    }

    /** Requires that a source without a name has a description, or a number of people. */
    public static Requirement<Source> beDescribed() {
        return Requirement.<Source>of(
                        "be described or counted",
                        source -> !source.description().equals(Description.NONE)
                                || !source.count().equals(Count.NOT_RECORDED))
                .suggesting("described(…) or numbering(…)");
    }

    /** Requires that a source says when it was published or spoken. */
    public static Requirement<Source> beDated() {
        return Requirement.<Source>of("be dated", source -> source.told().isPresent())
                .suggesting("published(…) or spoken(…)");
    }

    /** Requires that a source says what it derives from, which can be nothing. */
    public static Requirement<Source> haveARecordedLineage() {
        return Requirement.<Source>of("have a recorded lineage", Source::isLineageRecorded)
                .suggesting("fromNobody(), or drawingOn(…) and its kin");
    }

    /** Requires that something on record says before or after when an event was. */
    public static Requirement<Event> bePlacedInTime() {
        return Requirement.of("be placed in time", (event, evaluation) -> {
            boolean isPlaced = ImmutableList.of(Moment.startOf(event), Moment.endOf(event)).stream()
                    .anyMatch(moment -> !evaluation.timeline().bounds(moment).equals(Bounds.UNKNOWN));
            return isPlaced
                    ? Optional.empty()
                    : Optional.of(Shortfall.of().suggesting("lay a date down, or let a claim give it"));
        });
    }
}
