package org.antequem.files.form;

import org.antequem.files.tree.Node;
import org.antequem.files.tree.Scalar;

/**
 * How a dossier is written.
 *
 * @param names the ids of its nouns
 * @param pins true for writing a date that is a phrase with its reading beside it
 */
public record Writing(Form form, Names names, boolean pins) {

    /** Gives nouns their ids. */
    @FunctionalInterface
    public interface Names {

        /**
         * The id of a noun, or the name of an event that a noun brings with it; for a presumption without an id, a text
         * that is not its name.
         *
         * @throws IllegalArgumentException where any other noun has none
         */
        String of(Object noun);
    }

    public boolean isComplete() {
        return form == Form.COMPLETE;
    }

    Node id(Object noun) {
        return Scalar.text(names.of(noun));
    }
}
