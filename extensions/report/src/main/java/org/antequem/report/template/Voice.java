package org.antequem.report.template;

import com.google.errorprone.annotations.Immutable;

/**
 * A source that is heard in an argument.
 *
 * @param kind what kind of source it is, in a word
 * @param told when it told what it tells, in words
 * @param origin where it has from what it says, in words
 */
@Immutable
public record Voice(String name, String kind, String told, String origin) {

    /** What it is, and when it told this: {@code "Kind of source: report. Told: in 1915."}. */
    public String about() {
        return "Kind of source: " + kind + ". Told: " + told + ".";
    }
}
