package org.antequem.model;

import static com.google.common.base.Preconditions.checkArgument;

import org.antequem.time.QuotedWords;

/** What every noun asks of the words it is given. */
final class Names {

    private Names() {}

    /** @throws IllegalArgumentException where the words are blank, naming what they were for */
    static void checkNotBlank(String words, String what) {
        checkArgument(!words.isBlank(), "%s is blank (\"%s\"): expected words", what, words);
    }

    /** As a text shows it, in double quotes. */
    static String quoted(String name) {
        return QuotedWords.quoted(name);
    }

    /** With a note in brackets, which joins those with which the words end. */
    static String noted(String words, String note) {
        return words.endsWith(")")
                ? words.substring(0, words.length() - 1) + "; " + note + ")"
                : words + " (" + note + ")";
    }

    /** As a text shows it, without quotes. */
    static String shown(String name) {
        return QuotedWords.shown(name);
    }
}
