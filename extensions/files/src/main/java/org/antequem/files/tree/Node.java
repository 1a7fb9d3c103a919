package org.antequem.files.tree;

/** A value of a YAML or JSON text: a {@link Scalar}, a {@link Sequence} or a {@link Mapping}. */
public sealed interface Node permits Scalar, Sequence, Mapping {

    /** Where the value stands in the text; {@link Place#NONE} if it was not read from one. */
    Place place();
}
