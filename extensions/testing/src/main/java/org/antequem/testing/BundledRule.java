package org.antequem.testing;

import java.util.Arrays;

/**
 * The rules that come with the library, by their codes, so that an editor can offer them and a slip does not compile.
 * Each has a page in {@code docs/rules}. Rules of your own are named by their codes, as text.
 */
public enum BundledRule {
    ACTOR_ABSENT,
    ADMIRALTY_GRADE,
    AGAINST_INTEREST,
    ALREADY_DECIDED,
    ANACHRONISM,
    ATTRIBUTION_DROPPED,
    CAUSE_AFTER_EFFECT,
    CIRCULAR,
    CITES_THE_FUTURE,
    CONTESTED,
    EARLIER_STAGE,
    ENDS_DIFFER,
    HEDGED,
    HEDGE_DROPPED,
    INTERESTED_SOURCE,
    LATE_FIRST_REPORT,
    LINEAGE_NOT_RECORDED,
    MOTIVE_PREDATES,
    NOT_IN_POSITION_TO_KNOW,
    OPENLY_AT_ODDS,
    ORDER_ENTAILED,
    ORDER_EXCLUDED,
    OVERSTATED,
    OWN_SOURCE_EXCLUDES,
    QUOTE_ALTERED,
    QUOTE_NOT_FOUND,
    RETRACTED,
    SELECTIVE_CITATION,
    SINGLE_ROOT,
    SOURCE_PREDATES_FACT,
    TESTIMONY,
    TOO_LATE_TO_SHAPE,
    TOO_MANY_HOPS,
    TRANSLATION_FIRST,
    UNNAMED_ROOT,
    ZOMBIE;

    /** As in {@link org.antequem.rule.Rule#code}. */
    public String code() {
        return name();
    }

    static String[] codes(BundledRule... rules) {
        return Arrays.stream(rules).map(BundledRule::code).toArray(String[]::new);
    }
}
