package org.antequem.model;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import org.antequem.model.Derivation.Verb;
import org.antequem.time.Dating;
import org.jspecify.annotations.Nullable;

/** The optional parts of a {@link Source}. */
public final class SourceBuilder {

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

    /** How many people speak. */
    @CanIgnoreReturnValue
    public SourceBuilder numbering(long number) {
        return numbering(number, number);
    }

    /** How many people speak, between bounds. */
    @CanIgnoreReturnValue
    public SourceBuilder numbering(long least, long greatest) {
        checkState(count == null, "\"%s\" is counted already: %s", name, count);
        checkArgument(least > 0, "\"%s\" may be no people at all: expected a count of 1 or more", name);
        count = new Count(least, greatest);
        return this;
    }

    /** Adds words that fit: two sources exclude each other where a word fits one and does not fit the other. */
    @CanIgnoreReturnValue
    public SourceBuilder described(String... words) {
        is.add(words);
        return this;
    }

    /** Adds words that do not fit; see {@link #described}. */
    @CanIgnoreReturnValue
    public SourceBuilder butNot(String... words) {
        isNot.add(words);
        return this;
    }

    @CanIgnoreReturnValue
    public SourceBuilder originality(Originality what) {
        checkState(originality == null, "\"%s\" is %s already", name, originality);
        originality = what;
        return this;
    }

    /** Adds those whose words they are. */
    @CanIgnoreReturnValue
    public SourceBuilder by(Actor... authors) {
        parts.addBy(authors);
        return this;
    }

    /** Adds those for whom it speaks. */
    @CanIgnoreReturnValue
    public SourceBuilder speakingFor(Actor... principals) {
        parts.addSpeaksFor(principals);
        return this;
    }

    /** When it was published, as an EDTF date. */
    @CanIgnoreReturnValue
    public SourceBuilder published(String edtf) {
        return published(Dating.of(edtf));
    }

    @CanIgnoreReturnValue
    public SourceBuilder published(Dating dating) {
        parts.published(dating);
        return this;
    }

    @CanIgnoreReturnValue
    public SourceBuilder filedFrom(String place) {
        parts.filedFrom(place);
        return this;
    }

    /** When it was spoken or sent, as an EDTF date. */
    @CanIgnoreReturnValue
    public SourceBuilder spoken(String edtf) {
        return spoken(Dating.of(edtf));
    }

    @CanIgnoreReturnValue
    public SourceBuilder spoken(Dating dating) {
        parts.spoken(dating);
        return this;
    }

    /** The date it bears, true or not, as an EDTF date. */
    @CanIgnoreReturnValue
    public SourceBuilder bearingDate(String edtf) {
        return bearingDate(Dating.of(edtf));
    }

    @CanIgnoreReturnValue
    public SourceBuilder bearingDate(Dating dating) {
        parts.bearsDate(dating);
        return this;
    }

    /** When anybody but its makers first saw it, as an EDTF date. */
    @CanIgnoreReturnValue
    public SourceBuilder cameToLight(String edtf) {
        return cameToLight(Dating.of(edtf));
    }

    @CanIgnoreReturnValue
    public SourceBuilder cameToLight(Dating dating) {
        parts.cameToLight(dating);
        return this;
    }

    /**
     * The event of its signing. Who signed it, and in which office, is said on that event; that it says so itself, by a
     * claim: {@code Claim.that(…).source(LETTER).says(Occurred.of(SIGNING)).saidBy(EXAMINER)}.
     */
    @CanIgnoreReturnValue
    public SourceBuilder signedIn(Event signing) {
        parts.signedIn(signing);
        return this;
    }

    /**
     * Vouches that it took part in events, if they happened. That it says so itself is a claim:
     * {@code Claim.that(…).source(WITNESS).tookPartIn(MARCH).saidBy(WITNESS)}.
     */
    @CanIgnoreReturnValue
    public SourceBuilder tookPartIn(Event... events) {
        parts.addTookPartIn(events);
        return this;
    }

    /**
     * Vouches that it observed events, if they happened. That it says so itself is a claim:
     * {@code Claim.that(…).source(WITNESS).observed(MARCH).saidBy(WITNESS)}.
     */
    @CanIgnoreReturnValue
    public SourceBuilder observed(Event... events) {
        parts.addObserved(events);
        return this;
    }

    /** Vouches that it examined things or events: an inquiry, an autopsy, a search of an archive. */
    @CanIgnoreReturnValue
    public SourceBuilder examined(Examinable... examined) {
        parts.addExamined(examined);
        return this;
    }

    /** Its grade in the Admiralty code, as the author of the dossier grades it: {@code "B2"}. */
    @CanIgnoreReturnValue
    public SourceBuilder graded(String grade) {
        parts.grade(Admiralty.of(grade));
        return this;
    }

    @CanIgnoreReturnValue
    public SourceBuilder text(String text) {
        parts.text(text);
        return this;
    }

    /** Adds sources of which it is a bundle. */
    @CanIgnoreReturnValue
    public SourceBuilder bundling(Source... sources) {
        parts.addParts(sources);
        return this;
    }

    /** Adds links of lineage; what is not recorded stays so until one is added. */
    @CanIgnoreReturnValue
    public SourceBuilder deriving(Verb verb, Source... from) {
        for (Source source : from) {
            derives = true;
            parts.addLineage(new Derivation(verb, source));
        }
        return this;
    }

    /** It relates what the others said or wrote, without quoting them. */
    @CanIgnoreReturnValue
    public SourceBuilder drawingOn(Source... from) {
        return deriving(Verb.DRAWS_ON, from);
    }

    /** It gives the others in another language. */
    @CanIgnoreReturnValue
    public SourceBuilder translating(Source... from) {
        return deriving(Verb.TRANSLATES, from);
    }

    @CanIgnoreReturnValue
    public SourceBuilder quoting(Source... from) {
        return deriving(Verb.QUOTES, from);
    }

    /** It is recorded that it derives from nothing: it says what it knows of itself. */
    @CanIgnoreReturnValue
    public SourceBuilder fromNobody() {
        original = true;
        return this;
    }

    /**
     * Closes the source.
     *
     * @throws IllegalArgumentException where parts contradict each other: a description, a count of people for a thing,
     *     or a lineage recorded both as none and as something
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
