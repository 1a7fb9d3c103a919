package org.antequem.rule;

import com.google.common.base.Suppliers;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.antequem.finding.Fact;
import org.antequem.lineage.Lineage;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.model.Source;
import org.antequem.model.StageOf;
import org.antequem.model.Statement;
import org.antequem.model.Stipulation;
import org.antequem.time.Dating;
import org.antequem.timeline.Timeline;

/**
 * A dossier as rules read it, under a policy: the statements that count, their timeline and their lineage.
 *
 * <p>Only what counts in the dossier is read. A claim that nobody says is no statement; neither is one whose reading
 * presumes what is switched off.
 */
public final class Reading {

    private final Dossier dossier;
    private final Policy policy;
    private final ImmutableList<Statement> statements;
    private final Timeline timeline;
    private final Supplier<Timeline> laidDown;
    private final Lineage lineage;
    private final ListMultimap<Object, Statement> bySubject = ArrayListMultimap.create();
    private final ListMultimap<Event, Statement> stages = ArrayListMultimap.create();
    private final Map<Object, ImmutableList<Fact>> remembered = new ConcurrentHashMap<>();

    private Reading(Dossier dossier, Policy policy, Collection<Stipulation> stipulations) {
        this.dossier = dossier;
        this.policy = policy;
        List<Claim> claims = dossier.counting().stream()
                .filter(claim -> claim.saidBy().isPresent())
                .filter(claim -> claim.presuming().stream().allMatch(this::presumes))
                .toList();
        this.statements = ImmutableList.<Statement>builder()
                .addAll(stipulations)
                .addAll(claims)
                .build();
        this.timeline = Timeline.of(statements, dossier.conventions());
        this.laidDown = Suppliers.memoize(() -> Timeline.of(stipulations, dossier.conventions()));
        this.lineage = Lineage.of(claims, dossier);
        for (Claim claim : claims) {
            Source teller = claim.saidBy().orElseThrow();
            if (teller.bearsDate().isPresent()) {
                bySubject.put(teller, claim);
            }
        }
        for (Statement statement : statements) {
            subjects(statement.proposition()).forEach(subject -> bySubject.put(subject, statement));
            if (statement.proposition() instanceof StageOf stage) {
                stages.put(stage.whole(), statement);
            }
        }
    }

    public static Reading of(Dossier dossier, Policy policy) {
        return new Reading(dossier, policy, dossier.stipulations());
    }

    /** The same, with what is stipulated of the events that a claim names; itself, where it has all of that. */
    public Reading with(Claim claim) {
        Dossier own = Dossier.titled(dossier.title()).claims(claim).build();
        Set<Stipulation> all = new LinkedHashSet<>(dossier.stipulations());
        return all.addAll(own.stipulations()) ? new Reading(dossier, policy, all) : this;
    }

    public Dossier dossier() {
        return dossier;
    }

    public Policy policy() {
        return policy;
    }

    /** The stipulations, then the claims, in the dossier's order. */
    public ImmutableList<Statement> statements() {
        return statements;
    }

    public Timeline timeline() {
        return timeline;
    }

    /** The timeline of the stipulations alone, solved once: what holds whoever may be mistaken. */
    public Timeline laidDown() {
        return laidDown.get();
    }

    public Lineage lineage() {
        return lineage;
    }

    /** True unless the policy switches the presumption off. */
    public boolean presumes(Presumption presumption) {
        return !policy.switchedOff().contains(presumption);
    }

    /** A date, as the dossier's conventions read it. */
    public Dating read(Dating dating) {
        return dating.in(dossier.conventions());
    }

    /** A proposition, its dates as the dossier's conventions read them: so it can be compared with others. */
    public Proposition read(Proposition proposition) {
        return proposition.in(dossier.conventions());
    }

    /** The statements that call something a stage of this event. */
    public ImmutableList<Statement> stagesOf(Event whole) {
        return ImmutableList.copyOf(stages.get(whole));
    }

    /** What a rule finds on this record under a key of its own; it is worked out once. */
    public ImmutableList<Fact> remembered(Object key, Function<Object, ImmutableList<Fact>> work) {
        return remembered.computeIfAbsent(key, work);
    }

    /**
     * The statements that speak of something of which the proposition speaks; of a document that bears a date, also
     * what it says itself.
     */
    public ImmutableList<Statement> about(Proposition proposition) {
        Set<Statement> found = new LinkedHashSet<>();
        subjects(proposition).forEach(subject -> found.addAll(bySubject.get(subject)));
        return ImmutableList.copyOf(found);
    }

    /** The events, sources and, where there are none of these, actors. */
    private static List<Object> subjects(Proposition proposition) {
        List<Object> subjects = new ArrayList<>(proposition.events());
        subjects.addAll(proposition.sources());
        return subjects.isEmpty() ? new ArrayList<>(proposition.actors()) : subjects;
    }
}
