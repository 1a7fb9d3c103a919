package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import org.antequem.model.Presumption;
import org.antequem.rule.Rule;

/** The rules about who says so: their codes, and the presumptions that they make. */
public final class ProvenanceRules {

    /**
     * The rules for actors of an event who were dead, not yet born, or not in the office named: they refute a claim
     * that needs the event, and support one of a number that may be 0.
     */
    public static final String ACTOR_ABSENT = "ACTOR_ABSENT";

    /**
     * The rules for a document that mentions, or is signed by, what the date that it bears excludes: they refute that
     * it is genuine, and void what it says.
     */
    public static final String ANACHRONISM = "ANACHRONISM";

    /**
     * The rules by which the words of a first source support a claim that they entail, and refute one that they
     * exclude.
     */
    public static final String TESTIMONY = "TESTIMONY";

    /**
     * The rules for a source that spoke before something had happened: they refute that it reports it, and void what
     * came through it.
     */
    public static final String SOURCE_PREDATES_FACT = "SOURCE_PREDATES_FACT";

    /** The rule that voids a statement if a source that it cites did not exist yet. */
    public static final String CITES_THE_FUTURE = "CITES_THE_FUTURE";

    /** The rule that voids a statement if its chain of telling runs in a circle. */
    public static final String CIRCULAR = "CIRCULAR";

    /** The rule that voids a statement if a source that it cites speaks of the same events and does not say so. */
    public static final String OVERSTATED = "OVERSTATED";

    /** The rule that voids a statement on what a source says if the source says the contrary on record. */
    public static final String MISREPORTED = "MISREPORTED";

    /** The rule that voids a statement if the words that it quotes are not in the quoted text. */
    public static final String QUOTE_NOT_FOUND = "QUOTE_NOT_FOUND";

    /** The rule that weakens a statement if the words that it quotes are in the quoted text only in a changed form. */
    public static final String QUOTE_ALTERED = "QUOTE_ALTERED";

    /** The note that a quotation leaves out or puts in a negation, a number or a hedge. */
    public static final String QUOTE_EDITED = "QUOTE_EDITED";

    /** The rule that voids a statement if a source that it cites, taken at its word, refutes it. */
    public static final String OWN_SOURCE_EXCLUDES = "OWN_SOURCE_EXCLUDES";

    /** The rules for a statement that its teller withdrew, which voids it, or came to doubt, which weakens it. */
    public static final String RETRACTED = "RETRACTED";

    /** The rule that weakens "the document is genuine" if a translation was known before any original. */
    public static final String TRANSLATION_FIRST = "TRANSLATION_FIRST";

    /** The rule that notes that all who tell a claim got it through one source. */
    public static final String SINGLE_ROOT = "SINGLE_ROOT";

    /**
     * The rule that notes that a source which a claim cites also speaks against the claim, and that the teller leaves
     * that out.
     */
    public static final String SELECTIVE_CITATION = "SELECTIVE_CITATION";

    /**
     * The rule that notes that a claim is repeated after its denial was published, and that the teller leaves that out.
     */
    public static final String ZOMBIE = "ZOMBIE";

    /** The rule that weakens a statement if it is not recorded where its first source got it. */
    public static final String LINEAGE_NOT_RECORDED = "LINEAGE_NOT_RECORDED";

    /** The rule that weakens a statement if its first source is not named. */
    public static final String UNNAMED_ROOT = "UNNAMED_ROOT";

    /** The rule that weakens a statement if it was handed on more often than the policy allows. */
    public static final String TOO_MANY_HOPS = "TOO_MANY_HOPS";

    /** The rule that weakens a statement if it, or a claim from which it came, is hedged. */
    public static final String HEDGED = "HEDGED";

    /**
     * The rules for graded sources: one weakens a statement that came through a source with a low grade, one notes that
     * a source is graded as confirmed and nobody on record confirms it.
     */
    public static final String ADMIRALTY_GRADE = "ADMIRALTY_GRADE";

    /** The rule that weakens a statement if it is told without the hedge of the claim from which it was taken. */
    public static final String HEDGE_DROPPED = "HEDGE_DROPPED";

    /** The rule that weakens a statement if it names none of those to whom its source attributes it. */
    public static final String ATTRIBUTION_DROPPED = "ATTRIBUTION_DROPPED";

    /** The rule that weakens a statement if others, which are no weaker, contradict it. */
    public static final String CONTESTED = "CONTESTED";

    /** The rule that weakens an oral or anonymous statement if it was first told long after the fact. */
    public static final String LATE_FIRST_REPORT = "LATE_FIRST_REPORT";

    /** Presumes that what a document relates had happened when it was written: it does not announce it. */
    public static final Presumption DOCUMENTS_DO_NOT_FORETELL = new Presumption(
            "DOCUMENTS_DO_NOT_FORETELL", "what a document relates it does not announce, but takes to have come about");

    private static final ImmutableList<Rule> ALL = ImmutableList.of(
            new ActorAbsentRefutes(),
            new ActorAbsentSupports(),
            new AnachronismRefutes(),
            new TestimonyRefutes(),
            new TestimonySupports(),
            new SourcePredatesFactRefutes(),
            new SourcePredatesFactVoids(),
            new CitesTheFuture(),
            new AnachronismVoids(),
            new Circular(),
            new Overstated(),
            new Misreported(),
            new QuoteNotFound(),
            new QuoteAltered(),
            new QuoteEdited(),
            new OwnSourceExcludes(),
            new RetractedVoids(),
            new RetractedWeakens(),
            new TranslationFirst(),
            new SingleRoot(),
            new SelectiveCitation(),
            new Zombie(),
            new LineageNotRecorded(),
            new UnnamedRoot(),
            new TooManyHops(),
            new Hedged(),
            new AdmiraltyGradeWeakens(),
            new AdmiraltyGradeNotes(),
            new HedgeDropped(),
            new AttributionDropped(),
            new Contested(),
            new LateFirstReport());

    private ProvenanceRules() {}

    /** All bundled rules about who says so, in the order in which they are asked and shown. */
    public static ImmutableList<Rule> all() {
        return ALL;
    }
}
