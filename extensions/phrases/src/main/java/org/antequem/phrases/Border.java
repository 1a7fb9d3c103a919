package org.antequem.phrases;

/**
 * Whether "before 1850" and "after 1850" leave room for 1850 itself. Nobody can tell from the words alone; the reading
 * that was taken is part of what a {@link DatePhrase} says of itself.
 */
public enum Border {
    /** Before 1850 is up to the end of 1850: the wider reading, and the one taken unless another is asked for. */
    INCLUDED,

    /** Before 1850 is up to the end of 1849. */
    EXCLUDED
}
