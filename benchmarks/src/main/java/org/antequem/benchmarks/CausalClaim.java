package org.antequem.benchmarks;

import org.antequem.model.Role;

/** That one event had a role in bringing about another. */
public record CausalClaim(int number, DatedEvent cause, Role role, DatedEvent effect) {}
