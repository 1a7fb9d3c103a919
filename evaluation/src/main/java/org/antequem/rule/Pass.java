package org.antequem.rule;

/**
 * When a {@link TellingRule} is asked. Rules of a later pass see the strengths that earlier passes leave, and nothing
 * of their own pass; so no finding depends on itself.
 */
public enum Pass {
    /** The rule looks at the telling alone: its hedges, its words, the chain by which it came. */
    TELLING,
    /** The rule also reads statements about those who speak: what they want, where they were. */
    SPEAKERS,
    /** The rule asks who speaks in his own cause: who is accused by statements that are no weaker. */
    CAUSE,
    /** The rule reads when things happened and were told, how a speaker is graded, and what else that speaker said. */
    DATES,
    /** The rule compares a telling with others, as strong as all other rules leave them. */
    CONTEST
}
