package org.antequem.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antequem.contest.Assertion;
import org.antequem.contest.Assertions;
import org.antequem.contest.Quarrel;
import org.antequem.finding.Strength;
import org.antequem.model.Appearance;
import org.antequem.model.Authorship;
import org.antequem.model.Claim;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Saying;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.record.Approximations;
import org.antequem.record.Granted;
import org.antequem.time.Conventions;
import org.jspecify.annotations.Nullable;

/**
 * Who contradicts whom among the firm assertions of one record, worked out once for each that is asked about: first
 * those that exclude it by themselves; where there are none, several together that leave no room for it.
 */
final class Oppositions {

    private final Memo<Proposition, Optional<Assertion>> firm = new Memo<>();
    private final Memo<Asked, Opposition> pairs = new Memo<>();
    private final Memo<Asked, Quarrels> quarrels = new Memo<>();
    private final Memo<Source, Opposition> appearances = new Memo<>();
    private final Memo<Proposition, Boolean> settled = new Memo<>();
    private volatile @Nullable Assertions assertions;

    /** What is asked about, and what is granted that bears on it. */
    private record Asked(Proposition said, ImmutableSet<Statement> granted) {}

    /** A quarrel, and all who take part in it. */
    private record Quarrels(Quarrel quarrel, ImmutableSet<Proposition> among) {

        ImmutableList<Asked> answered(Asked asked) {
            return among.stream()
                    .map(said -> new Asked(said, asked.granted()))
                    .collect(ImmutableList.toImmutableList());
        }
    }

    Opposition to(Claim claim, ImmutableSet<Statement> granted, Inquiry asker, Strengths strengths) {
        Proposition said = asker.read(claim.proposition());
        if (asker.admission.view().onRecord().includes(claim)) {
            Source speaker = claim.saidBy().orElseThrow();
            return appearances.of(speaker, asker, inquiry -> denying(speaker, inquiry, strengths));
        }
        Opposition own = to(new Asked(said, bearing(ImmutableList.of(claim), granted, asker)), asker, strengths);
        return own.isNone() && !own.isUndecided() ? toItsDocument(claim, asker, strengths) : own;
    }

    /** Of what nobody on record says, but whoever hands on what a source says takes to be so. */
    Opposition to(Saying putDown, Inquiry asker, Strengths strengths) {
        Asked asked = new Asked(asker.read(putDown), ImmutableSet.of());
        return pairs.of(asked, asker, inquiry -> excluding(asked, inquiry, strengths));
    }

    /** What stands in a document is contested by whoever says that the document is not genuine. */
    private Opposition toItsDocument(Claim claim, Inquiry asker, Strengths strengths) {
        Source document = claim.saidBy().orElseThrow();
        Asked genuine = new Asked(new Authorship(document), ImmutableSet.of());
        if (document.kind().isPerson() || asker.read(claim.proposition()).excludes(genuine.said())) {
            return Opposition.NONE;
        }
        Opposition denial = pairs.of(genuine, asker, inquiry -> excluding(genuine, inquiry, strengths));
        return denial.isNone() || strengths.askedBy(asker).of(claim) == Strength.FIRM ? denial : Opposition.NONE;
    }

    private Opposition to(Asked asked, Inquiry asker, Strengths strengths) {
        Assertion own = firm(asked.said(), asker, strengths);
        if (own == null) {
            return Opposition.NONE;
        }
        Opposition alone = pairs.of(asked, asker, inquiry -> excluding(asked, inquiry, strengths));
        if (!alone.isNone() || !assertions(asker).links(asked.said()) || isAtPeace(asked, asker)) {
            return alone;
        }
        Quarrel quarrel = quarrels.of(
                        asked, asker, inquiry -> around(asked, inquiry, strengths), found -> found.answered(asked))
                .quarrel();
        Optional<ImmutableList<Assertion>> against = quarrel.against(own);
        if (against.isEmpty()) {
            return quarrel.isUndecided(own) ? Opposition.UNDECIDED : Opposition.NONE;
        }
        return against.get().isEmpty() ? Opposition.by(asked.granted()) : Opposition.by(speakers(against.get()));
    }

    /**
     * What is granted, where any of it is connected over time with some claims: it may be connected with each other.
     */
    ImmutableSet<Statement> bearing(Iterable<Claim> claims, ImmutableSet<Statement> granted, Inquiry asker) {
        return granted.stream()
                        .anyMatch(given -> Iterables.any(
                                claims,
                                claim -> assertions(asker)
                                        .areConnected(given.proposition(), asker.read(claim.proposition()))))
                ? granted
                : ImmutableSet.of();
    }

    /**
     * What is granted, where it may change who contradicts whom. What the record stipulates and nothing contradicts
     * does not, for it holds together with whatever else on record can hold; beside what is granted and not on record,
     * it may.
     */
    ImmutableSet<Statement> unsettled(Granted granted, Inquiry asker, Strengths strengths) {
        return granted.statements().stream()
                        .map(given -> asker.read(given.proposition()))
                        .allMatch(given -> settled.of(given, asker, inquiry -> isSettled(given, inquiry, strengths)))
                ? ImmutableSet.of()
                : granted.statements();
    }

    private boolean isSettled(Proposition given, Inquiry asker, Strengths strengths) {
        if (given instanceof Occurred occurred && occurred.isBare()) {
            return assertions(asker).about(given).stream()
                    .noneMatch(other -> other.proposition().excludes(given));
        }
        Assertion same = assertions(asker).of(given);
        Asked asked = new Asked(given, ImmutableSet.of());
        return same != null
                && same.statements().get(0) instanceof Stipulation
                && (isAtPeace(asked, asker) || to(asked, asker, strengths).equals(Opposition.NONE));
    }

    /** True where nothing that is connected with it contradicts itself, however weak. */
    private boolean isAtPeace(Asked asked, Inquiry asker) {
        return asked.granted().isEmpty()
                && asker.isConsistent(asked.said().events())
                && !assertions(asker).areDenied(asked.said());
    }

    private Assertions assertions(Inquiry asker) {
        Assertions known = assertions;
        if (known == null) {
            known = Assertions.of(asker.everything(), asker.conventions());
            assertions = known;
        }
        return known;
    }

    /** An assertion as far as it is firm; null where no statement of it is. */
    private @Nullable Assertion firm(Proposition said, Inquiry asker, Strengths strengths) {
        return firm.of(said, asker, inquiry -> {
                    Assertion all = assertions(inquiry).of(said);
                    ImmutableList.Builder<Statement> strong = ImmutableList.builder();
                    for (Statement statement : all == null ? ImmutableList.<Statement>of() : all.statements()) {
                        if (inquiry.admits(statement)
                                && strengths.askedBy(inquiry).of(statement) == Strength.FIRM) {
                            strong.add(statement);
                        }
                    }
                    ImmutableList<Statement> found = strong.build();
                    return found.isEmpty() ? Optional.empty() : Optional.of(new Assertion(said, found));
                })
                .orElse(null);
    }

    /** What is granted, or else the firm statements, each of which alone leaves no room for what is said. */
    private Opposition excluding(Asked asked, Inquiry asker, Strengths strengths) {
        if (!canHold(null, asked, asker)) {
            return Opposition.NONE;
        }
        if (!canHold(assertions(asker).of(asked.said()), asked, asker)) {
            return Opposition.by(asked.granted());
        }
        ImmutableSet.Builder<Statement> all = ImmutableSet.builder();
        for (Assertion other : assertions(asker).about(asked.said())) {
            if (asker.excludes(other.proposition(), asked.said()) && canHold(other, asked, asker)) {
                Assertion strong = firm(other.proposition(), asker, strengths);
                if (strong != null) {
                    all.addAll(strong.statements());
                }
            }
        }
        for (Claim shown : asker.onRecordExcluding(asked.said())) {
            if (strengths.askedBy(asker).of(shown) == Strength.FIRM) {
                all.add(shown);
            }
        }
        return Opposition.by(all.build());
    }

    /** That a source says what is on record from it nobody can deny who does not deny that there was such a source. */
    private Opposition denying(Source speaker, Inquiry asker, Strengths strengths) {
        Assertion denial = firm(new Appearance(speaker).negated(), asker, strengths);
        return denial == null ? Opposition.NONE : Opposition.by(ImmutableSet.copyOf(denial.statements()));
    }

    /** True where an assertion, or nothing, can hold with what is granted. */
    private static boolean canHold(@Nullable Assertion assertion, Asked asked, Inquiry asker) {
        return asked.granted().isEmpty()
                || Quarrel.canHold(
                        assertion == null ? ImmutableList.of() : ImmutableList.of(assertion),
                        asked.granted(),
                        compared(asker));
    }

    /** Dates of two events contest each other as if they were of one zone, unless nothing of the kind is presumed. */
    static Conventions compared(Inquiry asker) {
        Conventions read = asker.conventions();
        return asker.presumes(Approximations.ONE_ZONE) ? read.inZone(read.zone().getId()) : read;
    }

    /** All that is firm and connected over time, or by identities, with what is asked about. */
    private Quarrels around(Asked asked, Inquiry asker, Strengths strengths) {
        Set<Assertion> among = new LinkedHashSet<>();
        Set<Object> met = new LinkedHashSet<>(Assertions.linked(asked.said()));
        asked.granted().forEach(given -> met.addAll(Assertions.linked(given.proposition())));
        Deque<Object> open = new ArrayDeque<>(met);
        while (!open.isEmpty()) {
            for (Assertion link : assertions(asker).linking(open.remove())) {
                Assertion strong = firm(link.proposition(), asker, strengths);
                if (strong != null && among.add(strong)) {
                    for (Object linked : Assertions.linked(link.proposition())) {
                        if (met.add(linked)) {
                            open.add(linked);
                        }
                    }
                }
            }
        }
        Quarrel quarrel = Quarrel.among(
                among,
                other -> !excludedBy(other, asked.granted(), asker, strengths).isNone(),
                asked.granted(),
                compared(asker));
        return new Quarrels(quarrel, propositions(among));
    }

    private Opposition excludedBy(
            Assertion other, ImmutableSet<Statement> granted, Inquiry asker, Strengths strengths) {
        Asked asked = new Asked(other.proposition(), granted);
        return pairs.of(asked, asker, inquiry -> excluding(asked, inquiry, strengths));
    }

    private static ImmutableSet<Proposition> propositions(Set<Assertion> some) {
        return some.stream().map(Assertion::proposition).collect(ImmutableSet.toImmutableSet());
    }

    /** Of each assertion whoever comes first. */
    private static ImmutableSet<Statement> speakers(List<Assertion> some) {
        return some.stream().map(assertion -> assertion.statements().get(0)).collect(ImmutableSet.toImmutableSet());
    }
}
