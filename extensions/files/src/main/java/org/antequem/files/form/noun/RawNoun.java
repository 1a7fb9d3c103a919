package org.antequem.files.form.noun;

import java.util.Comparator;
import org.antequem.files.form.Kind;
import org.antequem.files.tree.Node;
import org.antequem.files.tree.Place;

/** A noun that has not been read as yet: its id, and what stands behind it. */
record RawNoun(Kind kind, String id, Place place, Node node) {

    /** The order in which they stand in the file. */
    static final Comparator<RawNoun> IN_ORDER = Comparator.comparingInt(
                    (RawNoun noun) -> noun.place().line())
            .thenComparingInt(noun -> noun.place().column());
}
