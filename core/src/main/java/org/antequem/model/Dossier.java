package org.antequem.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.antequem.time.Bounds;
import org.antequem.time.Conventions;
import org.antequem.time.Dating;
import org.immutables.value.Value;

/**
 * One closed record: claims, and through them events, sources, actors and interests.
 *
 * <p>Circular citations and contradictory dates are no problems of a dossier; they are findings.
 */
@Immutable
@Value.Immutable
@HiddenValue
public abstract class Dossier implements Serializable {

    private static final long serialVersionUID = 1L;

    Dossier() {}

    /** Starts a dossier: {@code Dossier.titled("The fire").claims(MOVED, BURNT).build()}. */
    public static DossierBuilder titled(String title) {
        return new DossierBuilder(title);
    }

    public abstract String title();

    /** In the order in which they were added. */
    public abstract ImmutableSet<Claim> claims();

    /** Those that were added, and those to which they are opposed; what somebody says of an interest is a claim. */
    public abstract ImmutableSet<Interest> interests();

    /** Every event that a claim, a source or an interest speaks of, and those that were added. */
    public abstract ImmutableSet<Event> events();

    /** Every source that says, is cited, or stands in the lineage of one that does, and those that were added. */
    public abstract ImmutableSet<Source> sources();

    public abstract ImmutableSet<Actor> actors();

    /**
     * What is stipulated of its events, their dates, stage links and doers; when the sources told of which its claims
     * speak; when its actors were born, died and held their offices, and for whom they act; who has its interests;
     * where its sources stood, what they examined, and how they are graded.
     */
    @Value.Derived
    public ImmutableList<Stipulation> stipulations() {
        ImmutableSet.Builder<Event> all = ImmutableSet.<Event>builder().addAll(events());
        for (Claim claim : claims()) {
            claim.proposition().sources().forEach(source -> all.add(source.telling()));
        }
        for (Actor actor : actors()) {
            all.add(actor.birth(), actor.death());
            for (Office office : actor.offices()) {
                all.add(actor.term(office));
            }
        }
        ImmutableList.Builder<Stipulation> stipulated = ImmutableList.builder();
        for (Event event : all.build()) {
            if (event.during().isPresent()) {
                stipulated.add(new Stipulation(Occurred.asDated(event)));
            }
            event.stageOf()
                    .forEach(link ->
                            stipulated.add(new Stipulation(StageOf.ifAtAll(event, link.stage(), link.whole()))));
        }
        interests().forEach(interest -> stipulated.add(new Stipulation(Held.of(interest))));
        Vouched.in(this).forEach(vouched -> stipulated.add(new Stipulation(vouched)));
        return stipulated.build();
    }

    /** How its dates are read where they leave it open. */
    public abstract Conventions conventions();

    /**
     * The claims that are admitted: all of them, but for a view of a dossier. What is stipulated is admitted to every
     * view.
     */
    public abstract ImmutableSet<Claim> counting();

    /** In whose words alone this view is; whoever it is, is taken at its word. */
    public abstract Optional<Source> atItsWord();

    /** Who never spoke in this view, even where others cite them. */
    public abstract ImmutableSet<Source> silent();

    /** What does not count in this view, and through which no chain passes; it need not be in the dossier. */
    public abstract ImmutableSet<Claim> discounted();

    /** The last second, from 1970-01-01T00:00Z, of what is known in this view; empty where nothing limits it. */
    public abstract OptionalLong knownBy();

    /** True where, as far as this view knows, it has happened: by the end of what is known it certainly had. */
    public boolean knows(Dating when) {
        return knownBy().isEmpty()
                || when.in(conventions()).end().latest() <= knownBy().getAsLong();
    }

    /** True where, as far as this view knows, the teller of a claim took it back. */
    public boolean isTakenBack(Claim claim) {
        return claim.withdrawn().filter(this::knows).isPresent();
    }

    /**
     * The view in which only what this source tells counts, also what it attributes to others, and it is taken at its
     * word: the question is what would follow if it were right. What it took back, as far as the view knows, is not its
     * word and does not count.
     */
    public Dossier accordingTo(Source source) {
        return view(claim -> claim.saidBy().filter(source::equals).isPresent())
                .atItsWord(source)
                .addAllSilent(silent())
                .addAllDiscounted(discounted())
                .knownBy(knownBy())
                .build();
    }

    /**
     * The view of what was known on a day: only what had certainly been published or come to light by the end of it,
     * whichever was first; where neither is recorded, what had been sent or spoken. What has no date does not count.
     * What is stipulated does, whatever time it speaks of; and what was taken back does until that was.
     *
     * @param edtf a date or interval; its last day is what matters
     * @throws IllegalArgumentException where the text is not a date, or has no last day
     */
    public Dossier asOf(String edtf) {
        return asOf(Dating.by(edtf));
    }

    /**
     * The view of what was known when something had certainly happened; see the other.
     *
     * @throws IllegalArgumentException where nothing says by when it had
     */
    public Dossier asOf(Dating when) {
        Bounds by = when.in(conventions()).end();
        checkArgument(by.hasLatest(), "what was known as of \"%s\": expected a date with a last day", when);
        long last = Math.min(by.latest(), knownBy().orElse(by.latest()));
        return view(claim -> claim.saidBy()
                        .filter(teller -> knownFrom(teller) <= last)
                        .isPresent())
                .atItsWord(atItsWord())
                .addAllSilent(silent())
                .addAllDiscounted(discounted())
                .knownBy(last)
                .build();
    }

    /** The second by which others certainly knew of a source; a distant one where that is not recorded. */
    private long knownFrom(Source source) {
        boolean hasAppeared =
                source.published().isPresent() || source.cameToLight().isPresent();
        return hasAppeared
                ? Math.min(latest(source.published()), latest(source.cameToLight()))
                : latest(source.spoken());
    }

    private long latest(Optional<Dating> when) {
        return when.map(known -> known.in(conventions()).end().latest()).orElse(Bounds.DISTANT_FUTURE);
    }

    /**
     * The view in which these sources never spoke: neither their claims count, nor what is known through them alone. Of
     * what is known through others as well, no chain passes through them.
     */
    public Dossier without(Source... sources) {
        ImmutableSet<Source> all =
                ImmutableSet.<Source>builder().addAll(silent()).add(sources).build();
        return without(all, discounted());
    }

    /**
     * The view in which these claims do not count, and neither does what is known through them alone. Of what is known
     * otherwise as well, no chain passes through them. They need not be in the dossier.
     *
     * <p>That they were said is not forgotten: what overstates one of them stays void, as it would not in a dossier of
     * nothing but the claims that count.
     */
    public Dossier discounting(Claim... claims) {
        return without(
                silent(),
                ImmutableSet.<Claim>builder().addAll(discounted()).add(claims).build());
    }

    private Dossier without(ImmutableSet<Source> silent, ImmutableSet<Claim> discounted) {
        ImmutableSet<Claim> left = LostClaims.remaining(silent, discounted, claims(), conventions());
        return view(left::contains)
                .atItsWord(atItsWord())
                .addAllSilent(silent)
                .addAllDiscounted(discounted)
                .knownBy(knownBy())
                .build();
    }

    /**
     * The same record, or the same view of it, in which more claims count, whatever else the view leaves out. What was
     * lost because it is known through them alone stays lost, unless it is named, too. Views made of this one by
     * {@link #without} or {@link #discounting} work out anew what is lost, and then these may be.
     *
     * @throws InvalidDossierException where these bring problems with them; it names all of them
     */
    public Dossier with(Claim... more) {
        ImmutableSet<Claim> counting =
                ImmutableSet.<Claim>builder().addAll(counting()).add(more).build();
        return new DossierBuilder(this)
                .claims(Sets.difference(ImmutableSet.copyOf(more), claims()))
                .build()
                .view(counting::contains)
                .atItsWord(atItsWord())
                .addAllSilent(silent())
                .addAllDiscounted(Sets.difference(discounted(), ImmutableSet.copyOf(more)))
                .knownBy(knownBy())
                .build();
    }

    private ImmutableDossier.Builder view(Predicate<Claim> counts) {
        return ImmutableDossier.builder()
                .title(title())
                .conventions(conventions())
                .addAllClaims(claims())
                .addAllInterests(interests())
                .addAllEvents(events())
                .addAllSources(sources())
                .addAllActors(actors())
                .addAllCounting(counting().stream().filter(counts).toList());
    }

    @Override
    public String toString() {
        return title();
    }

    /** Java's serialization would go down a lineage link by link. */
    final Object writeReplace() {
        return StoredDossier.of(this);
    }
}
