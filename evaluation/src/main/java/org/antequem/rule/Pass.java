package org.antequem.rule;

/**
 * When a {@link TellingRule} is asked. The rules of a pass know how strong those of earlier passes leave each telling,
 * and nothing of what the others of their own pass find: so no finding depends on itself.
 */
public enum Pass {
    /** It looks at the telling alone: its hedges, its words, the chain by which it came. */
    TELLING,
    /** It reads statements about those who speak: what they want, where they were. */
    SPEAKERS,
    /** It asks who speaks in his own cause: who is accused by a word that is no weaker. */
    CAUSE,
    /** It reads when things happened and were told, how a speaker is graded, and what else he said. */
    DATES,
    /** It holds a telling against others, as all other rules leave them. */
    CONTEST
}
