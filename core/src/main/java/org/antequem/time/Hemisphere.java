package org.antequem.time;

/** Which half of the earth the seasons of a date belong to, where the date itself does not say. */
public enum Hemisphere {
    /** Spring is in March, April and May. */
    NORTHERN,
    /** Spring is in September, October and November. */
    SOUTHERN
}
