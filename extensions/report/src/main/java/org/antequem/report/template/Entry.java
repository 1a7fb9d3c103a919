package org.antequem.report.template;

import com.google.errorprone.annotations.Immutable;

/**
 * A rule or an assumption.
 *
 * @param id by which sentences link to it
 * @param name in capitals
 * @param sentence what it says
 */
@Immutable
public record Entry(String id, String name, String sentence) {}
