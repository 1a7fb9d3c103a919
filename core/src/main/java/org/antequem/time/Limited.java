package org.antequem.time;

import com.google.errorprone.annotations.Immutable;

/** That something started, or ended, on one side of a second. */
@Immutable
record Limited(Limit limit, boolean isStart) implements Wording {

    @Override
    public String when() {
        return (isStart ? "from a time " : "until a time ") + limit.english();
    }

    @Override
    public String happened() {
        return (isStart ? "began " : "ended ") + limit.english();
    }

    @Override
    public String throughout() {
        return when();
    }
}
