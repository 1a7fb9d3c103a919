package org.antequem.cli;

import java.util.Locale;

/** How problems are written. */
enum CheckFormat {
    TEXT,
    LINE,
    JSON,
    SARIF;

    /** True where it has a place for how dates were read. */
    boolean hasDates() {
        return this == TEXT || this == LINE;
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
