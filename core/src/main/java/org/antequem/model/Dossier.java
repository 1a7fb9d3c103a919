package org.antequem.model;

import static com.google.common.base.Preconditions.checkArgument;
import static org.antequem.given.Given.allGiven;
import static org.antequem.given.Given.given;

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
 * A complete record to be judged: claims, and with them events, sources, actors and interests. Immutable.
 *
 * <p>Circular citations and contradictory dates are allowed in a dossier: judging it reports them as findings. Methods
 * such as {@link #without} and {@link #asOf(String)} return <em>views</em>, which admit fewer claims.
 */
@Immutable
@Value.Immutable
@HiddenValue
public abstract class Dossier implements Serializable {

    private static final long serialVersionUID = 1L;

    Dossier() {}

    /** Starts a dossier: {@code Dossier.titled("The fire").claims(MOVED, BURNT).build()}. */
    public static DossierBuilder titled(String title) {
        return new DossierBuilder(given(title, "titled"));
    }

    /** The title that the author gave to the record. */
    public abstract String title();

    /** All claims of the record, in the order in which they were added; see {@link #counting} for those of a view. */
    public abstract ImmutableSet<Claim> claims();

    /**
     * The stipulated interests: those that were added, and those to which they are opposed. What a source says about an
     * interest is a claim instead.
     */
    public abstract ImmutableSet<Interest> interests();

    /**
     * Every event that a claim, a source or an interest mentions, and those that were added; in the order of the
     * record.
     */
    public abstract ImmutableSet<Event> events();

    /**
     * Every source that says something, is cited, or stands in the lineage of such a source, and those that were added;
     * in the order of the record.
     */
    public abstract ImmutableSet<Source> sources();

    /** All actors that the record names, in the order of the record. */
    public abstract ImmutableSet<Actor> actors();

    /**
     * Everything that the author of the dossier vouches for without naming a source. That is: dates, stages and actors
     * of events; when sources that claims mention spoke; births, deaths, offices and mandates of actors; interests; and
     * what sources observed, took part in or examined, and how they are graded.
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

    /** How dates are read that leave something open, such as their time zone. */
    public abstract Conventions conventions();

    /**
     * The claims that are admitted as evidence: all of them, unless this is a view. Every view admits everything that
     * is stipulated.
     */
    public abstract ImmutableSet<Claim> counting();

    /**
     * The source whose words alone this view admits, and which is taken at its word; see {@link #accordingTo}. Empty if
     * there is none.
     */
    public abstract Optional<Source> atItsWord();

    /** The sources that are treated as if they had never spoken, even if others cite them; see {@link #without}. */
    public abstract ImmutableSet<Source> silent();

    /**
     * The claims that are not admitted, and through which no chain of citations passes; see {@link #discounting}. They
     * need not be claims of this dossier.
     */
    public abstract ImmutableSet<Claim> discounted();

    /**
     * The last second that this view knows of, counted from 1970-01-01T00:00Z; empty if there is no limit. See
     * {@link #asOf(String)}.
     */
    public abstract OptionalLong knownBy();

    /** True if something with this date had certainly happened by the last second that this view knows of. */
    public boolean knows(Dating when) {
        Dating asked = given(when, "knows");
        return knownBy().isEmpty()
                || asked.in(conventions()).end().latest() <= knownBy().getAsLong();
    }

    /** True if the teller withdrew a claim, as far as this view knows. */
    public boolean isTakenBack(Claim claim) {
        return given(claim, "isTakenBack").withdrawn().filter(this::knows).isPresent();
    }

    /**
     * A view that admits only what one source says, and takes that source at its word. It asks what would follow if the
     * source were right, also in what it attributes to others. What the source withdrew is left out.
     */
    public Dossier accordingTo(Source source) {
        return view(claim -> claim.saidBy()
                        .filter(given(source, "accordingTo")::equals)
                        .isPresent())
                .atItsWord(source)
                .addAllSilent(silent())
                .addAllDiscounted(discounted())
                .knownBy(knownBy())
                .build();
    }

    /**
     * A view of what was known by the end of a day: {@code asOf("1990-10-03")}. A source is known once it has certainly
     * been published or come to light; if neither is recorded, once it was spoken or sent. Sources without any date are
     * left out. Stipulations stay, and so does what was withdrawn only later.
     *
     * @param edtf a date or interval; its last day is used
     * @throws org.antequem.time.UnreadableDateException if the text is not an EDTF date
     * @throws IllegalArgumentException if the date has no last day
     */
    public Dossier asOf(String edtf) {
        return asOf(Dating.by(given(edtf, "asOf")));
    }

    /**
     * A view of what was known once something had certainly ended; see {@link #asOf(String)}.
     *
     * @throws IllegalArgumentException if the dating has no latest end
     */
    public Dossier asOf(Dating when) {
        Bounds by = given(when, "asOf").in(conventions()).end();
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
     * A view in which some sources never spoke. It leaves out their claims, and those that are known through them
     * alone. Claims that are known through others as well stay.
     */
    public Dossier without(Source... sources) {
        return without(allGiven(sources, "without"));
    }

    /** A view in which some sources never spoke; see {@link #without(Source...)}. */
    public Dossier without(Iterable<? extends Source> sources) {
        return without(joined(silent(), allGiven(sources, "without")), discounted());
    }

    /**
     * A view that leaves out some claims, and those that are known through them alone. Claims that are known in other
     * ways as well stay. The claims need not be in the dossier.
     *
     * <p>The view remembers that they were said: a statement that overstates one of them stays void, which it would not
     * be in a dossier without them.
     */
    public Dossier discounting(Claim... claims) {
        return discounting(allGiven(claims, "discounting"));
    }

    /** A view that leaves out some claims; see {@link #discounting(Claim...)}. */
    public Dossier discounting(Iterable<? extends Claim> claims) {
        return without(silent(), joined(discounted(), allGiven(claims, "discounting")));
    }

    private static <T> ImmutableSet<T> joined(ImmutableSet<T> some, ImmutableList<T> more) {
        return ImmutableSet.<T>builder().addAll(some).addAll(more).build();
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
     * A copy of this dossier or view that admits more claims, whatever else the view leaves out. Claims that were lost
     * because they are known through these alone stay lost, unless they are given, too. {@link #without} and
     * {@link #discounting} on the copy decide anew what is lost.
     *
     * @throws InvalidDossierException if these claims bring problems with them; it names all of them
     */
    public Dossier with(Claim... more) {
        return with(allGiven(more, "with"));
    }

    /**
     * A copy of this dossier or view that admits more claims; see {@link #with(Claim...)}.
     *
     * @throws InvalidDossierException where these bring problems with them; it names all of them
     */
    public Dossier with(Iterable<? extends Claim> claims) {
        ImmutableList<Claim> more = allGiven(claims, "with");
        ImmutableSet<Claim> counting = joined(counting(), more);
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
