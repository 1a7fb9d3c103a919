package org.antequem.benchmarks;

/** An event that starts somewhen between two seconds. */
public record DatedSpan(int number, long earliest, long latest) {}
