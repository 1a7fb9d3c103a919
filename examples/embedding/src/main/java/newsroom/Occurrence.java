package newsroom;

import java.util.Optional;

/** Something the paper writes about; dated where the desk itself vouches for the day. */
record Occurrence(String what, Optional<String> day) {

    static Occurrence of(String what) {
        return new Occurrence(what, Optional.empty());
    }

    static Occurrence on(String day, String what) {
        return new Occurrence(what, Optional.of(day));
    }
}
