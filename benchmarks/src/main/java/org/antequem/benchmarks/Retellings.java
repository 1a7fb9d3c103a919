package org.antequem.benchmarks;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.antequem.model.Claim;
import org.antequem.model.Event;
import org.antequem.model.Source;

/**
 * Sources by number, and what each rests on: families of up to a thousand, of which each member but the last rests on
 * three older ones (two, one, near the end). One link in fifty leads into another family. Besides, one source in 333
 * cites a younger one of its family, which makes circles.
 */
final class Retellings {

    private static final int FAMILY = 1_000;
    private static final int LINKS = 3;

    final int sources;
    final int[] starts;
    final int[] links;
    /** For each source the number of links of its lineage; what follows it cites in a claim. */
    private final int[] inherited;

    private Retellings(int sources, boolean oneOrigin, Random random) {
        this.sources = sources;
        starts = new int[sources + 1];
        int[] drawn = new int[(LINKS + 1) * sources];
        inherited = new int[sources];
        int size = 0;
        for (int source = 0; source < sources; source++) {
            int last = Math.min(sources, (source / FAMILY + 1) * FAMILY) - 1;
            for (int i = 0; i < Math.min(LINKS, last - source); i++) {
                int target;
                do {
                    boolean isAbroad = random.nextInt(50) == 0 && last + 1 < sources;
                    int from = isAbroad ? last : source;
                    target = from + 1 + random.nextInt((isAbroad ? sources - 1 : last) - from);
                } while (contains(drawn, starts[source], size, target));
                drawn[size++] = target;
            }
            if (oneOrigin && source == last && source < sources - 1) {
                drawn[size++] = sources - 1;
            }
            inherited[source] = size - starts[source];
            if (random.nextInt(333) == 0 && source % FAMILY > 0 && source != last) {
                drawn[size++] = source - 1 - random.nextInt(source % FAMILY);
            }
            starts[source + 1] = size;
        }
        links = Arrays.copyOf(drawn, size);
    }

    /**
     * Draws them.
     *
     * @param oneOrigin whether the last source of every family rests on the very last one
     */
    static Retellings of(int sources, boolean oneOrigin, long seed) {
        return new Retellings(sources, oneOrigin, new Random(seed));
    }

    /** Those on whom nobody rests, and those who cite a younger one. */
    int[] tellers() {
        boolean[] isRestedOn = new boolean[sources];
        for (int link : links) {
            isRestedOn[link] = true;
        }
        return IntStream.range(0, sources)
                .filter(source -> !isRestedOn[source] || citesYounger(source))
                .toArray();
    }

    private boolean citesYounger(int source) {
        return inherited[source] < starts[source + 1] - starts[source];
    }

    /** As sources with a lineage, and as claims of those who tell. */
    ImmutableList<Claim> claims() {
        Source[] built = sources();
        Event event = Event.called("the event").build();
        return Arrays.stream(tellers())
                .mapToObj(teller -> {
                    var claim =
                            Claim.that("It happened").event(event).happened().saidBy(built[teller]);
                    return citesYounger(teller)
                            ? claim.citing(built[links[starts[teller + 1] - 1]]).build()
                            : claim.build();
                })
                .collect(toImmutableList());
    }

    private Source[] sources() {
        Source[] built = new Source[sources];
        for (int source = sources - 1; source >= 0; source--) {
            var report = Source.report(String.valueOf(source));
            for (int i = 0; i < inherited[source]; i++) {
                report.drawingOn(built[links[starts[source] + i]]);
            }
            built[source] = report.build();
        }
        return built;
    }

    private static boolean contains(int[] drawn, int from, int to, int wanted) {
        return Arrays.stream(drawn, from, to).anyMatch(one -> one == wanted);
    }
}
