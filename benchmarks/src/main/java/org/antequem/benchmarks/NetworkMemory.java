package org.antequem.benchmarks;

import static com.google.common.base.Preconditions.checkState;

import java.io.PrintStream;
import org.antequem.timeline.network.Network;

/** Prints how many bytes an event takes in the network of each shape, with three statements an event. */
public final class NetworkMemory {

    private NetworkMemory() {}

    /** Measures the heap before and after; give the number of events, or nothing for a million. */
    public static void main(String... arguments) {
        int events = arguments.length == 0 ? 1_000_000 : Integer.parseInt(arguments[0]);
        PrintStream out = System.out;
        for (Shape shape : Shape.values()) {
            Notes notes = Notes.of(shape, events, 7);
            long before = used();
            Network network = notes.network();
            long built = used();
            int conflicts = network.all().conflicts().size();
            long solved = used();
            checkState(network.all().conflicts().size() == conflicts, "the network was not kept while it was measured");
            out.printf(
                    "%-8s %,d events: network %d bytes an event, with its bounds and histories %d; %d conflicts%n",
                    shape, notes.events, (built - before) / events, (solved - before) / events, conflicts);
        }
    }

    /** The bytes of heap that are in use, once what is not needed is collected. */
    static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
