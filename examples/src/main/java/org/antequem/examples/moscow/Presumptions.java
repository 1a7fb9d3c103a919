package org.antequem.examples.moscow;

import org.antequem.model.Presumption;

/** What must be presumed to read a teller's words as the article reads them. */
public final class Presumptions {

    /** Paragraph 6 has "several months earlier"; earlier than what, the report as quoted leaves open. */
    public static final Presumption SEVERAL_MONTHS_BEFORE_THE_VISIT = new Presumption(
            "SEVERAL_MONTHS_BEFORE_THE_VISIT", "\"several months earlier\" counts back from the visit, and is 2 to 9");

    /** Paragraph 6 has an agreement on new support for Assad; the word intervention is not in it. */
    public static final Presumption SUPPORT_MEANT_INTERVENTION = new Presumption(
            "SUPPORT_MEANT_INTERVENTION", "the new support agreed upon was what became the intervention");

    /** Paragraph 11 has a larger presence at Latakia and Tartus; the word intervention is not in it. */
    public static final Presumption LATAKIA_MEANT_INTERVENTION = new Presumption(
            "LATAKIA_MEANT_INTERVENTION", "a larger presence at Latakia and Tartus was planned for the intervention");

    /** Paragraph 8 puts the wider reach in brackets. */
    public static final Presumption ONE_BEYOND_SYRIA =
            new Presumption("ONE_BEYOND_SYRIA", "\"became one\" was said of the Middle East and not of Syria alone");

    private Presumptions() {}
}
