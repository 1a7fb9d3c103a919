package org.antequem.files.form;

/** How much of a dossier a text spells out. Both forms say the same, and each can be read wherever the other can. */
public enum Form {
    /** For people: what is left out is not recorded, and keys are verbs. */
    SHORT,
    /** For programs: all keys, {@code null} for what is not recorded, and the type of each proposition. */
    COMPLETE
}
