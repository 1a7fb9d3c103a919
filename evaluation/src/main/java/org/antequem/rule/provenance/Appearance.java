package org.antequem.rule.provenance;

import java.util.Optional;
import org.antequem.model.Source;
import org.antequem.rule.Reading;
import org.antequem.time.Dating;

/** When others could first know of a source. */
final class Appearance {

    private Appearance() {}

    /** Since it came to light; where that is not recorded, since it was told. */
    static Optional<Dating> of(Source source) {
        return source.cameToLight().isPresent() ? source.cameToLight() : source.told();
    }

    /** True where both are recorded, and the one was certainly over before the other. */
    static boolean isBefore(Optional<Dating> one, Optional<Dating> other, Reading reading) {
        return one.isPresent()
                && other.isPresent()
                && reading.read(one.get())
                        .extent()
                        .certainlyBefore(reading.read(other.get()).extent());
    }
}
