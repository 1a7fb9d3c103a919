package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import org.antequem.model.Presumption;
import org.antequem.rule.Rule;

/** The rules about who says so: their codes, and what they presume. */
public final class ProvenanceRules {

    /** A claim is refuted: an actor of its event was dead, not yet born, or not in the office named. */
    public static final String ACTOR_ABSENT = "ACTOR_ABSENT";

    /**
     * A document speaks of, or is signed by, what the date it bears rules out. That refutes that it is genuine, and
     * voids what it says.
     */
    public static final String ANACHRONISM = "ANACHRONISM";

    /** The words of a root entail a claim, which supports it, or exclude it, which refutes it. */
    public static final String TESTIMONY = "TESTIMONY";

    /**
     * A source spoke before something had come about. That refutes that it reports it, and voids what is handed down
     * from it.
     */
    public static final String SOURCE_PREDATES_FACT = "SOURCE_PREDATES_FACT";

    /** A statement is void: a source that it cites did not exist yet. */
    public static final String CITES_THE_FUTURE = "CITES_THE_FUTURE";

    /** A statement is void: its chain of telling runs in a circle. */
    public static final String CIRCULAR = "CIRCULAR";

    /** A statement is void: a source that it cites relates the same events, and does not say it. */
    public static final String OVERSTATED = "OVERSTATED";

    /** A statement is void: the words that it quotes are not in the text quoted. */
    public static final String QUOTE_NOT_FOUND = "QUOTE_NOT_FOUND";

    /** A statement is weak: the words that it quotes are in the text quoted only with changes. */
    public static final String QUOTE_ALTERED = "QUOTE_ALTERED";

    /** A statement is void: a source that it cites, taken at its word, refutes it. */
    public static final String OWN_SOURCE_EXCLUDES = "OWN_SOURCE_EXCLUDES";

    /** The teller of a statement withdrew it, which voids it, or came to doubt it, which weakens it. */
    public static final String RETRACTED = "RETRACTED";

    /** A statement that a document is genuine is weak: a translation was known before any original. */
    public static final String TRANSLATION_FIRST = "TRANSLATION_FIRST";

    /** It is noted that all who tell a claim have it through one source. */
    public static final String SINGLE_ROOT = "SINGLE_ROOT";

    /**
     * It is noted that a source which a claim cites also speaks against the claim, and that its teller is silent on
     * that.
     */
    public static final String SELECTIVE_CITATION = "SELECTIVE_CITATION";

    /** It is noted that a claim is told after its refutation was published, and that its teller is silent on that. */
    public static final String ZOMBIE = "ZOMBIE";

    /** A statement is weak: it is not recorded from whom its root has it. */
    public static final String LINEAGE_NOT_RECORDED = "LINEAGE_NOT_RECORDED";

    /** A statement is weak: the people at its root are not named. */
    public static final String UNNAMED_ROOT = "UNNAMED_ROOT";

    /** A statement is weak: it was handed on more often than the policy allows. */
    public static final String TOO_MANY_HOPS = "TOO_MANY_HOPS";

    /** A statement is weak: it, or a claim that it was handed down from, is hedged. */
    public static final String HEDGED = "HEDGED";

    /**
     * Somebody through whom a statement came is graded low, which weakens it, or as confirmed, and nobody on record
     * confirms it, which is noted.
     */
    public static final String ADMIRALTY_GRADE = "ADMIRALTY_GRADE";

    /** A statement is weak: it is told without a hedge, and was taken from one that has a hedge. */
    public static final String HEDGE_DROPPED = "HEDGE_DROPPED";

    /** A statement is weak: it names none of those to whom its source attributes it. */
    public static final String ATTRIBUTION_DROPPED = "ATTRIBUTION_DROPPED";

    /** A statement is weak: others, which are no weaker, contradict it. */
    public static final String CONTESTED = "CONTESTED";

    /** A statement is weak: it is oral, or its root unnamed, and it was first told long after the fact. */
    public static final String LATE_FIRST_REPORT = "LATE_FIRST_REPORT";

    /** The presumption that what a document relates lies behind it: it announces nothing. */
    public static final Presumption DOCUMENTS_DO_NOT_FORETELL = new Presumption(
            "DOCUMENTS_DO_NOT_FORETELL", "what a document relates it does not announce, but takes to have come about");

    private static final ImmutableList<Rule> ALL = ImmutableList.of(
            new ActorAbsent(),
            new AnachronismRefutes(),
            new TestimonyRefutes(),
            new TestimonySupports(),
            new SourcePredatesFactRefutes(),
            new SourcePredatesFactVoids(),
            new CitesTheFuture(),
            new AnachronismVoids(),
            new Circular(),
            new Overstated(),
            new QuoteNotFound(),
            new QuoteAltered(),
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

    /** The rules, in the order in which they are asked and in which explanations have what they find. */
    public static ImmutableList<Rule> all() {
        return ALL;
    }
}
