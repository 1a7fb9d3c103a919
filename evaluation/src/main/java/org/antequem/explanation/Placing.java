package org.antequem.explanation;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.antequem.finding.Leeway;
import org.antequem.model.Endpoint;
import org.antequem.time.Bounds;
import org.antequem.time.Gap;

/** How far apart two moments can lie, in words that stay true: rounded outward to the largest unit that fits. */
final class Placing {

    private Placing() {}

    static String words(ImmutableList<Leeway> leeways) {
        return leeways.stream().map(Placing::words).collect(Collectors.joining("; and "));
    }

    /** {@code "the siege began between 3 days before and 5 days after the war began"}. */
    private static String words(Leeway leeway) {
        Gap gap = leeway.gap();
        String event = leeway.point().event().quoted();
        if (leeway.point().event().equals(leeway.anchor().event())) {
            return event + " lasted "
                    + (leeway.point().endpoint() == Endpoint.END ? apart(gap.reversed()) : apart(gap));
        }
        String anchor = leeway.anchor().event().quoted() + verb(leeway.anchor().endpoint());
        return event + verb(leeway.point().endpoint()) + " " + side(gap) + " " + anchor;
    }

    private static String verb(Endpoint endpoint) {
        return endpoint == Endpoint.START ? " began" : " ended";
    }

    private static String side(Gap gap) {
        if (gap.least() == 0 && gap.greatest() == 0) {
            return "exactly when";
        }
        if (gap.least() >= 0) {
            return apart(gap) + " before";
        }
        if (gap.greatest() <= 0) {
            return apart(gap.reversed()) + " after";
        }
        if (gap.greatest() == Bounds.DISTANT_FUTURE) {
            return "no later than " + Length.up(-gap.least()) + " after";
        }
        return gap.least() == Bounds.DISTANT_PAST
                ? "no earlier than " + Length.up(gap.greatest()) + " before"
                : "between " + Length.up(gap.greatest()) + " before and " + Length.up(-gap.least()) + " after";
    }

    /** Of what is not negative, and bounded on one side at least. */
    private static String apart(Gap gap) {
        if (gap.greatest() == Bounds.DISTANT_FUTURE) {
            return Length.atLeast(gap.least());
        }
        if (Length.down(gap.least()).equals(Length.up(gap.greatest()))) {
            return "exactly " + Length.down(gap.least());
        }
        return gap.least() <= 0
                ? Length.atMost(gap.greatest())
                : "between " + Length.range(gap.least(), gap.greatest());
    }
}
