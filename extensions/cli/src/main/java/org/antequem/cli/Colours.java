package org.antequem.cli;

import org.antequem.verdict.Verdict;

/** Colours of a terminal; none where the output is not shown on a screen. */
enum Colours {
    NONE,
    ANSI;

    private static final String RED = "31";
    private static final String GREEN = "32";
    private static final String YELLOW = "33";
    private static final String BOLD = "1";

    static Colours of(Terminal terminal) {
        return terminal.hasColours() ? ANSI : NONE;
    }

    /** A text in the colour of a verdict; NOT_ENOUGH_EVIDENCE has no colour. */
    String verdict(Verdict verdict, String text) {
        return switch (verdict) {
            case REFUTED -> in(RED, text);
            case SUPPORTED -> in(GREEN, text);
            case CONFLICTING_EVIDENCE -> in(YELLOW, text);
            case NOT_ENOUGH_EVIDENCE -> in(BOLD, text);
        };
    }

    String bold(String text) {
        return in(BOLD, text);
    }

    String error(String text) {
        return in(RED, text);
    }

    private String in(String code, String text) {
        return this == NONE ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
