package org.antequem.model;

/**
 * Whether a source is an original record, derived from earlier ones, or an author's own work on many.
 *
 * @see "Elizabeth Shown Mills, Evidence Explained, 3rd ed. (2015), section 1.25"
 */
public enum Originality {
    /** The source is the first record of what it says. */
    ORIGINAL,
    /** The source was made from an earlier record: a copy, a translation, an extract. */
    DERIVATIVE,
    /** The source is an author's own work, made from many sources. */
    AUTHORED,
    /** Nobody recorded how original the source is. */
    NOT_RECORDED
}
