package org.antequem.cli;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** The version in the manifest of the jar, and the Java that runs it. */
final class Version {

    private Version() {}

    static ImmutableList<String> lines() {
        String version = Optional.ofNullable(Antequem.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
        return ImmutableList.of("antequem " + version, "on Java " + Runtime.version());
    }
}
