package org.antequem.law;

import static org.antequem.model.Hedge.REPORTEDLY;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.antequem.model.Cause;
import org.antequem.model.Claim;
import org.antequem.model.ClaimBuilder;
import org.antequem.model.Dossier;
import org.antequem.model.Event;
import org.antequem.model.Lasted;
import org.antequem.model.Occurred;
import org.antequem.model.Proposition;
import org.antequem.model.Role;
import org.antequem.model.Source;
import org.antequem.model.Stage;
import org.antequem.model.StageOf;
import org.antequem.time.Span;

/**
 * All records of up to four claims about three events by three sources: two who saw everything, and a gazette that was
 * not there and may cite one of them. Each claim says one of eleven things. What says the same in another order is one
 * record.
 */
public final class SmallWorlds {

    private static final int MOST_CLAIMS = 4;

    private static final ImmutableList<Long> ONCE_BROKEN = ImmutableList.of(
            9_170L, 11_264L, 66_340L, 150_733L, 159_190L, 182_230L, 184_529L, 194_392L, 204_588L, 206_655L, 213_293L,
            226_762L, 230_235L);

    private static final Event TREATY =
            Event.called("the treaty").during("2010").build();
    private static final Event MARCH = Event.called("the march").build();
    private static final Event WAR = Event.called("the war").build();

    private static final Source LIVIA =
            Source.document("Livia").observed(TREATY, MARCH, WAR).build();
    private static final Source DRUSUS =
            Source.document("Drusus").observed(TREATY, MARCH, WAR).build();
    private static final Source GAZETTE = Source.report("the gazette").build();

    private static final Proposition BEFORE = Claim.that("it was over before the treaty")
            .event(MARCH)
            .wasOverBefore(TREATY)
            .build()
            .proposition();

    private static final ImmutableList<Proposition> SAID = ImmutableList.of(
            Occurred.of(MARCH),
            Occurred.of(MARCH).negated(),
            dated(MARCH, "2011"),
            dated(MARCH, "2009"),
            BEFORE,
            BEFORE.negated(),
            dated(WAR, "2010"),
            Claim.that("it began before the march")
                    .event(WAR)
                    .startedBefore(MARCH)
                    .build()
                    .proposition(),
            new StageOf(MARCH, Stage.PLANNING, WAR),
            new Cause(MARCH, Role.DECIDED, WAR, false),
            new Lasted(MARCH, Span.atLeast(Span.months(13))));

    private static final ImmutableList<Claim> CLAIMS = claims();
    private static final ImmutableList<Claim> HYPOTHESES = SAID.stream()
            .map(said -> Claim.that("if " + said).states(said).build())
            .collect(ImmutableList.toImmutableList());

    private SmallWorlds() {}

    /** Those that broke a law once; then some of all, evenly spread, or all of them, where there are no more. */
    public static Stream<World> some(long number) {
        long all = 0;
        for (int size = 1; size <= MOST_CLAIMS; size++) {
            all += choices(CLAIMS.size(), size);
        }
        long most = Math.min(all, number);
        double stride = (double) all / most;
        long last = all;
        LongStream spread = LongStream.range(0, most).map(i -> ((long) (i * stride) + Asked.FIRST - 1) % last);
        return LongStream.concat(ONCE_BROKEN.stream().mapToLong(Long::longValue), spread)
                .mapToObj(SmallWorlds::world);
    }

    /** The smallest come first. */
    static World world(long number) {
        int size = 1;
        long rest = number;
        while (rest >= choices(CLAIMS.size(), size)) {
            rest -= choices(CLAIMS.size(), size);
            size++;
        }
        ImmutableList.Builder<Claim> claims = ImmutableList.builder();
        for (int i = 0; size > 0; i++) {
            long withThis = choices(CLAIMS.size() - i - 1, size - 1);
            if (rest < withThis) {
                claims.add(CLAIMS.get(i));
                size--;
            } else {
                rest -= withThis;
            }
        }
        return new World("SmallWorlds " + number, claims.build(), HYPOTHESES, SmallWorlds::dossier);
    }

    private static Dossier dossier(List<Claim> claims) {
        return Dossier.titled("a small world")
                .claims(claims)
                .sources(LIVIA, DRUSUS, GAZETTE)
                .events(TREATY, MARCH, WAR)
                .build();
    }

    private static long choices(int from, int size) {
        long all = 1;
        for (int i = 0; i < size; i++) {
            all = all * (from - i) / (i + 1);
        }
        return all;
    }

    private static Proposition dated(Event event, String when) {
        return Claim.that("when it was").event(event).happened(when).build().proposition();
    }

    private static ImmutableList<Claim> claims() {
        ImmutableList.Builder<Claim> claims = ImmutableList.builder();
        for (Proposition said : SAID) {
            claims.add(
                    by(LIVIA, "plainly", said).citingNobody().build(),
                    by(LIVIA, "with care", said)
                            .citingNobody()
                            .hedged(REPORTEDLY)
                            .build(),
                    by(DRUSUS, "plainly", said).citingNobody().build(),
                    by(GAZETTE, "citing Livia", said).citing(LIVIA).build(),
                    by(GAZETTE, "from wherever", said).build());
        }
        return claims.build();
    }

    private static ClaimBuilder by(Source teller, String how, Proposition said) {
        return Claim.that(teller + ", " + how + ": " + said).states(said).saidBy(teller);
    }
}
