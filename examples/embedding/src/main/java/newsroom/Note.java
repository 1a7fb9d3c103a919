package newsroom;

/** A line in a reporter's notebook. */
sealed interface Note {

    Contact from();

    /** They say that it happened on that day. */
    record Sighting(Contact from, Occurrence what, String day) implements Note {}

    /** They say that the one brought the other about. */
    record Account(Contact from, Occurrence cause, Occurrence effect) implements Note {}
}
