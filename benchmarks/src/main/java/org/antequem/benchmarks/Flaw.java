package org.antequem.benchmarks;

/** What may be amiss with a record. */
public enum Flaw {
    /** Nothing. */
    NONE {
        @Override
        Notes in(Shape shape, int events) {
            return Notes.of(shape, events, SEED);
        }
    },
    /** Nothing is dated; as many relations say the more. */
    UNDATED {
        @Override
        Notes in(Shape shape, int events) {
            return Notes.undated(shape, events, SEED);
        }
    },
    /** One statement is false. */
    ONE_FALSE {
        @Override
        Notes in(Shape shape, int events) {
            return Notes.of(shape, events, SEED).withOneFalse();
        }
    },
    /** A thousand statements are false. */
    THOUSAND_FALSE {
        @Override
        Notes in(Shape shape, int events) {
            return Notes.of(shape, events, SEED).withFalse(1000, SEED);
        }
    },
    /** Nothing is dated, and one statement is false. */
    UNDATED_ONE_FALSE {
        @Override
        Notes in(Shape shape, int events) {
            return Notes.undated(shape, events, SEED).withOneFalse();
        }
    };

    private static final int SEED = 7;

    abstract Notes in(Shape shape, int events);
}
