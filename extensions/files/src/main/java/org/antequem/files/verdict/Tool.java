package org.antequem.files.verdict;

import java.util.Optional;
import org.antequem.files.tree.Mapping;

/** What wrote a result, so that whoever compares two of them knows by which version each was made. */
final class Tool {

    static final String NAME = "Antequem";

    private Tool() {}

    static Mapping json() {
        return Mapping.builder().put("name", NAME).put("version", version()).build();
    }

    /** As the build wrote it down; empty where the classes were compiled without it. */
    static Optional<String> version() {
        return Shipped.text("version.txt").map(String::strip);
    }
}
