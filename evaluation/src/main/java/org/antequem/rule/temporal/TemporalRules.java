package org.antequem.rule.temporal;

import com.google.common.collect.ImmutableList;
import org.antequem.model.Presumption;
import org.antequem.rule.Rule;

/** The rules about order in time: their codes, and the presumptions that they make. */
public final class TemporalRules {

    /** The rule that refutes a claim of cause if the effect was over before the cause began. */
    public static final String CAUSE_AFTER_EFFECT = "CAUSE_AFTER_EFFECT";

    /** The rule that refutes "it set the process going" if the process, or a stage of it, started before the cause. */
    public static final String EARLIER_STAGE = "EARLIER_STAGE";

    /**
     * The rule that refutes "it decided the effect" if the decision, planning, preparation or execution began before
     * the cause.
     */
    public static final String ALREADY_DECIDED = "ALREADY_DECIDED";

    /** The rule that refutes "it shaped (or coordinated) the event" if the event was over before the cause began. */
    public static final String TOO_LATE_TO_SHAPE = "TOO_LATE_TO_SHAPE";

    /** The rule that supports a claim about order, if that order follows from the rest of the record. */
    public static final String ORDER_ENTAILED = "ORDER_ENTAILED";

    /** The rule that refutes a claim about order, if the rest of the record excludes that order. */
    public static final String ORDER_EXCLUDED = "ORDER_EXCLUDED";

    /** The rule that supports a claim of a date, if the date follows from several statements together. */
    public static final String DATE_ENTAILED = "DATE_ENTAILED";

    /** The rule that refutes a claim of a date, if several statements together exclude the date. */
    public static final String DATE_EXCLUDED = "DATE_EXCLUDED";

    /** Presumes that whoever plans or prepares something has decided on it in principle. */
    public static final Presumption PREPARATION_FOLLOWS_DECISION =
            new Presumption("PREPARATION_FOLLOWS_DECISION", "planning and preparation follow a decision in principle");

    /** Presumes that an event has no other stages than those on record. */
    public static final Presumption RECORDED_STAGES_ARE_ALL =
            new Presumption("RECORDED_STAGES_ARE_ALL", "the stages on record are all that there were");

    private static final ImmutableList<Rule> ALL = ImmutableList.of(
            new CauseAfterEffect(),
            new EarlierStage(),
            new AlreadyDecided(),
            new TooLateToShape(),
            new OrderEntailed(),
            new OrderExcluded(),
            new DateEntailed(),
            new DateExcluded());

    private TemporalRules() {}

    /** All bundled rules about order in time, in the order in which they are asked and shown. */
    public static ImmutableList<Rule> all() {
        return ALL;
    }
}
