package org.antequem.timeline;

import java.util.BitSet;

/** Every point tightened from one side: upper bounds, or lower ones negated. */
interface Tightening {

    /** The bound of a point, or a place that fits where it has none. */
    long label(int point);

    /** The points that nothing bounds on this side. */
    BitSet open();

    /** The lower bounds of a network that is known to be consistent. */
    static Tightening backwards(Network network) {
        QuickSweep quick = new QuickSweep(network, true);
        if (quick.run()) {
            return quick;
        }
        Sweep sweep = new Sweep(network, true);
        int closed = sweep.run();
        if (closed >= 0) {
            throw new IllegalStateException("a consistent network contradicts itself at point " + closed);
        }
        return sweep;
    }
}
