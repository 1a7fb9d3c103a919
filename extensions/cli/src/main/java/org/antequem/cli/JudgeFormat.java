package org.antequem.cli;

import java.util.Locale;

/** How verdicts are written. */
enum JudgeFormat {
    TEXT,
    MARKDOWN,
    LINE,
    JSON,
    SARIF,
    JUNIT,
    HTML;

    /** True where it has a place for what a verdict depends on, and for its history. */
    boolean hasMore() {
        return this == TEXT || this == MARKDOWN || this == JSON || this == HTML;
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
