package org.antequem.lineage;

import static java.util.Objects.requireNonNull;
import static org.antequem.given.Given.each;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Iterables;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.antequem.lineage.Telling.Ending;
import org.antequem.lineage.TellingSearch.Step;
import org.antequem.model.Claim;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Presumption;
import org.antequem.model.Proposition;
import org.antequem.model.Saying;
import org.antequem.model.Source;
import org.antequem.model.Statement;
import org.antequem.model.Utterances;

/** The chains of telling in a record: who says something, citing whom, back to the first source. */
public final class Lineage {

    /** What a source says itself before what it puts down to others; then by content. */
    private static final Comparator<Claim> OWN_WORDS_FIRST = Comparator.comparingInt(
                    (Claim claim) -> claim.origin().sources().size())
            .thenComparing(Statement.BY_CONTENT);

    private static final int WITHDRAWN = 4;
    private static final int CAREFUL = 2;
    private static final int PRESUMED = 1;

    private final ImmutableList<Claim> claims;
    private final Dossier view;
    private final Reading reading;
    private final Utterances said;
    private final Map<Claim, ImmutableList<Telling>> known = new ConcurrentHashMap<>();
    private final Map<Claim, ImmutableList<Step>> steps = new ConcurrentHashMap<>();
    private final Map<Claim, ImmutableList<Claim>> bearing = new ConcurrentHashMap<>();

    /** What the words of a source show that it says; nothing where no more sayings may be nested. */
    private final Map<Claim, Optional<Claim>> shown = new ConcurrentHashMap<>();

    private final Map<Telling, Voice> voices = new ConcurrentHashMap<>();
    private final Supplier<Kin> kin;

    private Lineage(ImmutableList<Claim> claims, Dossier view, Reading reading) {
        this.claims = claims;
        this.view = view;
        this.reading = reading;
        this.kin = Suppliers.memoize(() -> Kin.in(claims, view.interests(), reading.conventions(), this));
        this.said = Utterances.of(Iterables.concat(claims, view.discounted()), reading.conventions());
    }

    /**
     * The lineage of some claims.
     *
     * @param view the dossier or view, which sets how dates are read, which sources and claims no chain may pass
     *     through, and by when a withdrawal is known
     */
    public static Lineage of(Iterable<Claim> claims, Dossier view) {
        return of(claims, view, Reading.by(requireNonNull(view, "view").conventions()));
    }

    /** The lineage of some claims, whose words are read in a way of its own instead of by the dossier's conventions. */
    public static Lineage of(Iterable<Claim> claims, Dossier view, Reading reading) {
        return new Lineage(each(claims, "claims"), requireNonNull(view, "view"), requireNonNull(reading, "reading"));
    }

    /** The lineage of the same claims, whose words are read in another way. */
    public Lineage readBy(Reading other) {
        requireNonNull(other, "other");
        return other.conventions().equals(reading.conventions()) ? this : new Lineage(claims, view, other);
    }

    /**
     * The tellings of a claim, one chain for each first source; empty for a hypothesis. If several chains lead to one
     * source, it is the one that ends well, was not withdrawn, is not hedged or doubted, presumes nothing about words,
     * and is shortest, in this order. A chain that runs in a circle is added if there is one.
     *
     * <p>A chain goes on through those claims of a cited source that entail the citing one. If there are none, the
     * cited source is the first; the {@link Ending} says whether it speaks of the same events without saying so.
     */
    public ImmutableList<Telling> tellings(Claim claim) {
        ImmutableList<Telling> found = known.get(requireNonNull(claim, "claim"));
        if (found == null) {
            found = claim.saidBy().isEmpty() ? ImmutableList.of() : TellingSearch.of(claim, null, this);
            known.put(claim, found);
        }
        return found;
    }

    /** The tellings of a claim that do not descend from another claim. */
    public ImmutableList<Telling> tellings(Claim claim, Claim other) {
        if (requireNonNull(claim, "claim").equals(requireNonNull(other, "other"))) {
            return ImmutableList.of();
        }
        ImmutableList<Telling> all = tellings(claim);
        boolean isPassed = all.stream().anyMatch(telling -> telling.passesThrough(other));
        return isPassed ? TellingSearch.of(claim, other, this) : all;
    }

    /** A source, and all sources that somebody who can know says are the same. */
    public ImmutableSet<Source> theSameAs(Source source) {
        return kin.get().withTheSame(Set.of(requireNonNull(source, "source")));
    }

    /** Whether two tellings are independent of each other, using the presumptions that are in force. */
    public Independence independence(Telling one, Telling other, Predicate<Presumption> inForce) {
        Voice first = voice(requireNonNull(one, "one"));
        return Independence.of(first, voice(requireNonNull(other, "other")), reading.conventions(), inForce);
    }

    /** True if a source was at an event, by the dossier or by others who were there, and nobody denies it. */
    public boolean wasThere(Source source, Event event) {
        return kin.get()
                .wereThere(
                        requireNonNull(source, "source"),
                        Set.of(requireNonNull(event, "event")),
                        reading.conventions());
    }

    /** The claims about whether a source was at an event, and about those who say so. */
    public ImmutableSet<Claim> attesting(Source source, Event event) {
        return kin.get().attesting(requireNonNull(source, "source"), requireNonNull(event, "event"));
    }

    /** The voice in which the first source of a telling is heard. */
    public Voice voice(Telling telling) {
        requireNonNull(telling, "telling");
        return voices.computeIfAbsent(telling, heard -> Voice.of(heard, reading.conventions(), kin.get()));
    }

    /**
     * The claims without which the tellings of a claim could be different: those on any chain from it, what the sources
     * at the ends of these chains say about the same events, and what is said about which of these sources are the
     * same.
     */
    public ImmutableList<Claim> bearing(Claim claim) {
        if (requireNonNull(claim, "claim").saidBy().isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList<Claim> found = bearing.get(claim);
        if (found == null) {
            found = searched(claim);
            bearing.put(claim, found);
        }
        return found;
    }

    private ImmutableList<Claim> searched(Claim claim) {
        Set<Claim> all = new LinkedHashSet<>(List.of(claim));
        Set<Claim> met = new HashSet<>(all);
        Deque<Claim> open = new ArrayDeque<>(all);
        while (!open.isEmpty()) {
            Claim next = open.remove();
            for (Step step : steps(next)) {
                if (step.ending() != null) {
                    all.addAll(said.showing(next.proposition(), step.to()));
                    all.addAll(said.bearing(step.to(), next.proposition()));
                    all.addAll(kin.get().bearing(step.to(), next.proposition()));
                }
                for (Claim through : step.through()) {
                    if (met.add(through)) {
                        open.add(through);
                        if (isOnRecord(through)) {
                            all.add(through);
                        }
                    }
                }
            }
        }
        return ImmutableList.copyOf(all);
    }

    /** False for a saying that words on record show; these bear on it. */
    private boolean isOnRecord(Claim link) {
        return !(link.proposition() instanceof Saying)
                || said.entailing(link.proposition(), link.saidBy().orElseThrow())
                        .contains(link);
    }

    /** A chain that was not taken back is preferred, then one without a hedge or a doubt, then what presumes less. */
    int flaws(Claim link) {
        boolean isCareful =
                link.hedge().isPresent() || link.doubted().filter(view::knows).isPresent();
        return (view.isTakenBack(link) ? WITHDRAWN : 0) | (isCareful ? CAREFUL : 0);
    }

    /** True if nobody on the chain of a telling hedged, doubted or withdrew it, as far as the view knows. */
    public boolean isPlain(Telling telling) {
        return requireNonNull(telling, "telling").chain().stream().allMatch(link -> flaws(link) == 0);
    }

    /** True if each claim leads to the same sources through the same claims as in another reading of these claims. */
    public boolean leadsAsIn(Lineage other) {
        requireNonNull(other, "other");
        return claims.stream().allMatch(claim -> leads(claim).equals(other.leads(claim)));
    }

    private List<Step> leads(Claim claim) {
        ImmutableList<Step> leads = claim.saidBy().isEmpty() ? ImmutableList.of() : steps(claim);
        return leads.stream().map(Step::presumingNothing).toList();
    }

    /** The same of a link that bears out one before it. */
    int flaws(Claim link, ImmutableSet<Presumption> presumed) {
        return flaws(link) | (presumed.isEmpty() ? 0 : PRESUMED);
    }

    /** The tellings of a claim on whose way nobody hedged, doubted or took it back. */
    ImmutableList<Telling> plainTellings(Claim claim) {
        return tellings(claim).stream().filter(this::isPlain).collect(ImmutableList.toImmutableList());
    }

    /** True where no chain goes on through it. */
    boolean isDiscounted(Claim link) {
        return view.discounted().contains(link);
    }

    /**
     * Where a claim leads: to each source that it was had from, or to its own teller. What its teller says there of
     * words of its own that are on record it has from nobody else.
     */
    ImmutableList<Step> steps(Claim claim) {
        ImmutableList<Step> found = steps.get(claim);
        if (found == null) {
            Source teller = claim.saidBy().orElseThrow();
            ImmutableList.Builder<Step> all = ImmutableList.builder();
            if (isItsSaying(teller, claim.proposition())) {
                all.add(Step.end(teller, Ending.OWN_KNOWLEDGE));
            } else if (claim.origin().sources().isEmpty()) {
                all.add(Step.end(teller, claim));
            } else {
                for (Source cited : claim.origin().sources()) {
                    if (!view.silent().contains(cited)) {
                        all.add(step(claim, cited));
                    }
                }
            }
            found = all.build();
            steps.put(claim, found);
        }
        return found;
    }

    /** Who hands on what a source says has it from the words of that source that show it, as plain as these are. */
    private Step step(Claim claim, Source cited) {
        List<Claim> words = new ArrayList<>(said.entailing(claim.proposition(), cited));
        for (Claim word : said.showing(claim.proposition(), cited)) {
            shown.computeIfAbsent(word, Claim::asSaying).ifPresent(words::add);
        }
        List<Claim> supporters = new ArrayList<>();
        ImmutableSetMultimap.Builder<Claim, Presumption> presumed = ImmutableSetMultimap.builder();
        for (Claim link : words) {
            reading.presumed(claim.proposition(), link.proposition()).ifPresent(some -> {
                supporters.add(link);
                presumed.putAll(link, some);
            });
        }
        if (!supporters.isEmpty()) {
            return new Step(cited, null, ImmutableList.sortedCopyOf(OWN_WORDS_FIRST, supporters), presumed.build());
        }
        if (isItsSaying(cited, claim.proposition())) {
            return Step.end(cited, Ending.OWN_KNOWLEDGE);
        }
        boolean isOther = said.relates(cited, claim.proposition());
        return isOther ? Step.end(cited, Ending.NOT_BORNE_OUT) : Step.end(cited, claim);
    }

    /** True where the claim is that the source says something, and its own words on record entail that. */
    private boolean isItsSaying(Source source, Proposition proposition) {
        return !said.showing(proposition, source).isEmpty();
    }
}
