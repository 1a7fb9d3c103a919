package org.antequem.model;

import static com.google.common.base.Preconditions.checkArgument;

/** What every noun asks of the words it is given. */
final class Names {

    private Names() {}

    /** @throws IllegalArgumentException where the words are blank, naming what they were for */
    static void checkNotBlank(String words, String what) {
        checkArgument(!words.isBlank(), "%s is blank (\"%s\"): expected words", what, words);
    }
}
