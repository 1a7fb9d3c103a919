package org.antequem.finding;

/**
 * One thing that a rule found, as a value under a label; the reader's text is made elsewhere.
 *
 * @param label what it is: {@code "first told"}
 * @param value a part of the record, a dating, a number, or a collection of them; its {@code toString} is shown
 */
public record Fact(String label, Object value) {}
