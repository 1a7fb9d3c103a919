package org.antequem.cli;

import java.io.PrintStream;
import java.time.Duration;
import org.antequem.evaluation.ProgressListener;

/** Shows on one line of a screen how far an evaluation is that takes more than a second. */
final class ProgressLine implements ProgressListener {

    private static final long FIRST = Duration.ofSeconds(1).toNanos();
    private static final long BETWEEN = Duration.ofMillis(100).toNanos();
    private static final String ERASE = "\r\u001b[K";

    private final PrintStream screen;
    private final String name;
    private long next = System.nanoTime() + FIRST;
    private boolean isShown;

    ProgressLine(PrintStream screen, String name) {
        this.screen = screen;
        this.name = name;
    }

    @Override
    public void judged(int judged, int all) {
        long now = System.nanoTime();
        if (judged < all && now - next >= 0) {
            screen.print(ERASE + name + ": " + judged + " of " + Counted.of(all, "claim") + " judged");
            screen.flush();
            isShown = true;
            next = now + BETWEEN;
        } else if (judged == all && isShown) {
            screen.print(ERASE);
            screen.flush();
        }
    }
}
