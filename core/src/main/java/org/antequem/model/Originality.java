package org.antequem.model;

/**
 * What a source is made of: an original record, something derived from earlier ones, or an author's reworking of many.
 *
 * @see "Elizabeth Shown Mills, Evidence Explained, 3rd ed. (2015), section 1.25"
 */
public enum Originality {
    ORIGINAL,
    DERIVATIVE,
    AUTHORED,
    NOT_RECORDED
}
