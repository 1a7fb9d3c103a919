package org.antequem.model;

/** What kind of source: the first two are people, the others are things. */
public enum SourceKind {
    WITNESS,
    OFFICIAL,
    DOCUMENT,
    REPORT,
    COMMENTARY,
    ANALYSIS;

    /** True for people, whose telling is oral until somebody writes it down. */
    public boolean isPerson() {
        return this == WITNESS || this == OFFICIAL;
    }
}
