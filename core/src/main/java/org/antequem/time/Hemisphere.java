package org.antequem.time;

/** The half of the earth to which a season belongs if the date itself does not say. */
public enum Hemisphere {
    /** The northern half, where spring is in March, April and May. */
    NORTHERN,
    /** The southern half, where spring is in September, October and November. */
    SOUTHERN
}
