package org.antequem.cli;

import java.util.Locale;

/** What a dossier is written in. */
enum Form {
    YAML,
    JSON,
    /** JSON on one line, for streams. */
    LINE,
    /** The strict form, in which language models write. */
    STRICT;

    /** The form of a file, known by the end of its name, or else by the first character of its text. */
    static Form of(String name, String text) {
        String small = name.toLowerCase(Locale.ROOT);
        if (small.endsWith(".json")) {
            return JSON;
        }
        boolean isYaml = small.endsWith(".yaml") || small.endsWith(".yml");
        return !isYaml && text.stripLeading().startsWith("{") ? JSON : YAML;
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
