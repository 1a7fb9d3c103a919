package org.antequem.benchmarks;

/** Did the first start before the second? */
public record OrderQuestion(DatedSpan first, DatedSpan second) {}
