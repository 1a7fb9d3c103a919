package org.antequem.world;

/**
 * On how many worlds a law is tried: on as many as its test says, or on a share of them where tests are run again and
 * again, as by a mutation test.
 */
public final class Laws {

    private static final long PER_THOUSAND = Long.getLong("antequem.laws", 1_000);

    private Laws() {}

    public static int worlds(int all) {
        return Math.max(1, (int) (all * PER_THOUSAND / 1_000));
    }
}
