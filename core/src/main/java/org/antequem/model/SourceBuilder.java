package org.antequem.model;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;
import static org.antequem.given.Given.allGiven;
import static org.antequem.given.Given.given;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import org.antequem.model.Derivation.Verb;
import org.antequem.time.Dating;
import org.jspecify.annotations.Nullable;

/**
 * Sets the optional parts of a {@link Source} before {@link #build} makes it. Not thread-safe. Dates are EDTF; for any
 * other text an {@link org.antequem.time.UnreadableDateException} is thrown.
 */
public final class SourceBuilder extends DerivingBuilder<SourceBuilder> {

    private final ImmutableSource.Builder parts = ImmutableSource.builder();
    private final ImmutableSet.Builder<String> is = ImmutableSet.builder();
    private final ImmutableSet.Builder<String> isNot = ImmutableSet.builder();
    private final String name;
    private final SourceKind kind;
    private @Nullable Originality originality;
    private @Nullable Count count;
    private boolean named = true;
    private boolean derives;
    private boolean original;

    SourceBuilder(String name, SourceKind kind) {
        this.name = name;
        this.kind = kind;
        parts.name(name).kind(kind);
    }

    @CanIgnoreReturnValue
    SourceBuilder withoutName() {
        named = false;
        return this;
    }

    /** Sets how many people speak here, 1 or more: {@code Source.unnamed("two dockers").numbering(2)}. */
    @CanIgnoreReturnValue
    public SourceBuilder numbering(long number) {
        return numbering(number, number);
    }

    /** Sets how many people speak here, between two inclusive bounds of 1 or more: {@code numbering(2, 5)}. */
    @CanIgnoreReturnValue
    public SourceBuilder numbering(long least, long greatest) {
        checkState(count == null, "\"%s\" is counted already: %s", name, count);
        checkArgument(least > 0, "\"%s\" may be no people at all: expected a count of 1 or more", name);
        count = new Count(least, greatest);
        return this;
    }

    /**
     * Adds words that fit the people: {@code described("regional")}. Descriptions of two sources exclude each other if
     * a word fits one and does not fit the other.
     */
    @CanIgnoreReturnValue
    public SourceBuilder described(String... words) {
        return described(allGiven(words, "described"));
    }

    /** Adds words that fit the people; see {@link #described(String...)}. */
    @CanIgnoreReturnValue
    public SourceBuilder described(Iterable<String> words) {
        is.addAll(allGiven(words, "described"));
        return this;
    }

    /** Adds words that do not fit the people: {@code butNot("Russian")}; see {@link #described}. */
    @CanIgnoreReturnValue
    public SourceBuilder butNot(String... words) {
        return butNot(allGiven(words, "butNot"));
    }

    /** Adds words that do not fit the people; see {@link #butNot(String...)}. */
    @CanIgnoreReturnValue
    public SourceBuilder butNot(Iterable<String> words) {
        isNot.addAll(allGiven(words, "butNot"));
        return this;
    }

    /** Sets whether the source is an original, was made from something earlier, or is an author's own work. */
    @CanIgnoreReturnValue
    public SourceBuilder originality(Originality what) {
        Originality said = given(what, "originality");
        checkState(originality == null, "\"%s\" is %s already", name, originality);
        originality = said;
        return this;
    }

    /** Adds actors whose words these are, because they speak or sign here; see {@link Source#by}. */
    @CanIgnoreReturnValue
    public SourceBuilder by(Actor... authors) {
        return by(allGiven(authors, "by"));
    }

    /** Adds actors whose words these are. */
    @CanIgnoreReturnValue
    public SourceBuilder by(Iterable<? extends Actor> authors) {
        parts.addAllBy(allGiven(authors, "by"));
        return this;
    }

    /** Adds actors for whom the source speaks, as a spokesman does; see {@link Source#speaksFor} and {@link #by}. */
    @CanIgnoreReturnValue
    public SourceBuilder speakingFor(Actor... principals) {
        return speakingFor(allGiven(principals, "speakingFor"));
    }

    /** Adds actors for whom the source speaks. */
    @CanIgnoreReturnValue
    public SourceBuilder speakingFor(Iterable<? extends Actor> principals) {
        parts.addAllSpeaksFor(allGiven(principals, "speakingFor"));
        return this;
    }

    /** Sets when the source was published: {@code published("2015-09-30")}. */
    @CanIgnoreReturnValue
    public SourceBuilder published(String edtf) {
        return published(Dating.of(given(edtf, "published")));
    }

    /** Sets when the source was published. */
    @CanIgnoreReturnValue
    public SourceBuilder published(Dating dating) {
        parts.published(given(dating, "published"));
        return this;
    }

    /** Sets the place from which a despatch was sent, as its dateline says. */
    @CanIgnoreReturnValue
    public SourceBuilder filedFrom(String place) {
        parts.filedFrom(given(place, "filedFrom"));
        return this;
    }

    /** Sets when the source was spoken, written or sent, if not when it was published: {@code spoken("2015-07")}. */
    @CanIgnoreReturnValue
    public SourceBuilder spoken(String edtf) {
        return spoken(Dating.of(given(edtf, "spoken")));
    }

    /** Sets when the source was spoken, written or sent, if that was not when it was published. */
    @CanIgnoreReturnValue
    public SourceBuilder spoken(Dating dating) {
        parts.spoken(given(dating, "spoken"));
        return this;
    }

    /** Sets the date that stands on the source, whether or not it is true: {@code bearingDate("1924-09-15")}. */
    @CanIgnoreReturnValue
    public SourceBuilder bearingDate(String edtf) {
        return bearingDate(Dating.of(given(edtf, "bearingDate")));
    }

    /** Sets the date that stands on the source, whether or not it is true. */
    @CanIgnoreReturnValue
    public SourceBuilder bearingDate(Dating dating) {
        parts.bearsDate(given(dating, "bearingDate"));
        return this;
    }

    /** Sets when the source first became known to anybody but its makers: {@code cameToLight("1991")}. */
    @CanIgnoreReturnValue
    public SourceBuilder cameToLight(String edtf) {
        return cameToLight(Dating.of(given(edtf, "cameToLight")));
    }

    /** Sets when the source first became known to anybody but its makers. */
    @CanIgnoreReturnValue
    public SourceBuilder cameToLight(Dating dating) {
        parts.cameToLight(given(dating, "cameToLight"));
        return this;
    }

    /**
     * Sets the event of its signing; the signers and their offices are recorded on that event. That the source says
     * that it was signed is a claim: {@code Claim.that(…).source(LETTER).says(Occurred.of(SIGNING)).saidBy(EXAMINER)}.
     */
    @CanIgnoreReturnValue
    public SourceBuilder signedIn(Event signing) {
        parts.signedIn(given(signing, "signedIn"));
        return this;
    }

    /**
     * Vouches that the source took part in events, if they happened. If only the source says so, make that a claim:
     * {@code Claim.that(…).source(WITNESS).tookPartIn(MARCH).saidBy(WITNESS)}.
     */
    @CanIgnoreReturnValue
    public SourceBuilder tookPartIn(Event... events) {
        return tookPartIn(allGiven(events, "tookPartIn"));
    }

    /** Vouches that the source took part in events, if they happened; see {@link #tookPartIn(Event...)}. */
    @CanIgnoreReturnValue
    public SourceBuilder tookPartIn(Iterable<? extends Event> events) {
        parts.addAllTookPartIn(allGiven(events, "tookPartIn"));
        return this;
    }

    /**
     * Vouches that the source observed events, if they happened. If only the source says so, make that a claim:
     * {@code Claim.that(…).source(WITNESS).observed(MARCH).saidBy(WITNESS)}.
     */
    @CanIgnoreReturnValue
    public SourceBuilder observed(Event... events) {
        return observed(allGiven(events, "observed"));
    }

    /** Vouches that the source observed events, if they happened; see {@link #observed(Event...)}. */
    @CanIgnoreReturnValue
    public SourceBuilder observed(Iterable<? extends Event> events) {
        parts.addAllObserved(allGiven(events, "observed"));
        return this;
    }

    /** Vouches that the source examined things or events, as an autopsy does; see {@link Source#examined}. */
    @CanIgnoreReturnValue
    public SourceBuilder examined(Examinable... examined) {
        return examined(allGiven(examined, "examined"));
    }

    /** Vouches that the source examined things or events. */
    @CanIgnoreReturnValue
    public SourceBuilder examined(Iterable<? extends Examinable> examined) {
        parts.addAllExamined(allGiven(examined, "examined"));
        return this;
    }

    /**
     * Grades the source in the Admiralty code, on the word of the author of the dossier: {@code graded("B2")}.
     *
     * @throws IllegalArgumentException if the text is not such a grade
     */
    @CanIgnoreReturnValue
    public SourceBuilder graded(String grade) {
        parts.grade(Admiralty.of(given(grade, "graded")));
        return this;
    }

    /** Sets the full text of the source, with which quotations are compared. */
    @CanIgnoreReturnValue
    public SourceBuilder text(String text) {
        parts.text(given(text, "text"));
        return this;
    }

    /** Makes the source a bundle and adds sources that are bound together in it. */
    @CanIgnoreReturnValue
    public SourceBuilder bundling(Source... sources) {
        return bundling(allGiven(sources, "bundling"));
    }

    /** Adds sources that are bound together in this one. */
    @CanIgnoreReturnValue
    public SourceBuilder bundling(Iterable<? extends Source> sources) {
        parts.addAllParts(allGiven(sources, "bundling"));
        return this;
    }

    @Override
    SourceBuilder derived(Verb verb, ImmutableList<Source> from) {
        from.forEach(source -> parts.addLineage(new Derivation(verb, source)));
        derives |= !from.isEmpty();
        return this;
    }

    /** Records that the source derives from no other: it speaks first-hand. */
    @CanIgnoreReturnValue
    public SourceBuilder fromNobody() {
        original = true;
        return this;
    }

    /**
     * Makes the source.
     *
     * @throws IllegalArgumentException if its parts contradict each other: a word that both fits and does not fit, a
     *     number of people for a thing, or a lineage recorded both as none and as something
     */
    public Source build() {
        checkArgument(
                !(original && derives), "\"%s\" derives from nobody and from somebody: expected one of them", name);
        checkArgument(kind.isPerson() || count == null, "\"%s\" is a %s: only people are counted", name, kind);
        return parts.originality(originality == null ? Originality.NOT_RECORDED : originality)
                .isNamed(named)
                .description(new Description(is.build(), isNot.build()))
                .count(count == null ? Count.NOT_RECORDED : count)
                .isLineageRecorded(original || derives)
                .build();
    }
}
