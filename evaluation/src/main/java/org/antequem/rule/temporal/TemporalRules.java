package org.antequem.rule.temporal;

import com.google.common.collect.ImmutableList;
import org.antequem.model.Presumption;
import org.antequem.rule.Rule;

/** The rules about order in time: their codes, and what they presume. */
public final class TemporalRules {

    /** A claim of cause is refuted: the effect was over before the cause started. */
    public static final String CAUSE_AFTER_EFFECT = "CAUSE_AFTER_EFFECT";

    /** A claim that something set a process going is refuted: the process, or a stage of it, had started before. */
    public static final String EARLIER_STAGE = "EARLIER_STAGE";

    /** A claim that a decision depended on something is refuted: the decision had been taken before. */
    public static final String ALREADY_DECIDED = "ALREADY_DECIDED";

    /** A claim that something shaped or coordinated an event is refuted: the event was over before. */
    public static final String TOO_LATE_TO_SHAPE = "TOO_LATE_TO_SHAPE";

    /** A claim of order is supported: the rest of the record forces that order. */
    public static final String ORDER_ENTAILED = "ORDER_ENTAILED";

    /** A claim of order is refuted: the rest of the record rules that order out. */
    public static final String ORDER_EXCLUDED = "ORDER_EXCLUDED";

    /** The presumption that who plans or prepares something has decided on it in principle. */
    public static final Presumption PREPARATION_FOLLOWS_DECISION =
            new Presumption("PREPARATION_FOLLOWS_DECISION", "planning and preparation follow a decision in principle");

    /** The presumption that an event has no other stages than those on record. */
    public static final Presumption RECORDED_STAGES_ARE_ALL =
            new Presumption("RECORDED_STAGES_ARE_ALL", "the stages on record are all that there were");

    private static final ImmutableList<Rule> ALL = ImmutableList.of(
            new CauseAfterEffect(),
            new EarlierStage(),
            new AlreadyDecided(),
            new TooLateToShape(),
            new OrderEntailed(),
            new OrderExcluded());

    private TemporalRules() {}

    /** The rules, in the order in which they are asked and in which explanations have what they find. */
    public static ImmutableList<Rule> all() {
        return ALL;
    }
}
