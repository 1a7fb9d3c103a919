package org.antequem.files.verdict;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Optional;

/** Texts that are beside these classes in their jar. */
final class Shipped {

    private Shipped() {}

    /** Empty where there is none of this name. */
    static Optional<String> text(String name) {
        URL shipped = Shipped.class.getResource(name);
        try {
            return shipped == null ? Optional.empty() : Optional.of(Resources.toString(shipped, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
