package newsroom;

/** What the copy desk says of a draft, and why. */
record Ruling(Draft draft, Press press, String reason) {

    enum Press {
        RUN,
        HOLD,
        SPIKE
    }
}
