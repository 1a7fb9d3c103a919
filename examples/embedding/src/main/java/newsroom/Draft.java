package newsroom;

/** A story that would like to go to press: one thing brought about another. */
record Draft(String headline, Occurrence cause, Occurrence effect) {}
