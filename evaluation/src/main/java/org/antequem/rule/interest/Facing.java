package org.antequem.rule.interest;

import com.google.common.collect.ImmutableList;

/**
 * What one actor sought, beside what the other sought or did: each of these shows an alignment of one kind, as long as
 * both go on at once.
 *
 * @param others not empty
 */
record Facing(Want one, ImmutableList<Want> others) {}
