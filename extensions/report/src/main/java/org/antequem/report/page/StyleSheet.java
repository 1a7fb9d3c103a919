package org.antequem.report.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import com.google.errorprone.annotations.Immutable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import org.antequem.report.picture.Picture;

/** How pages look, as CSS; and the policy that permits that and nothing else. */
@Immutable
record StyleSheet(String css) {

    static final StyleSheet OF_PAGES = read("page.css");

    private static StyleSheet read(String resource) {
        try {
            return new StyleSheet(Resources.toString(Resources.getResource(StyleSheet.class, resource), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a browser may load for a page of this style with pictures: the two styles, and nothing else.
     *
     * @see <a href="https://www.w3.org/TR/CSP3/">W3C, Content Security Policy Level 3</a>
     */
    String policy() {
        return "default-src 'none'; style-src " + hash(css) + " " + hash(Picture.STYLE)
                + "; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String style) {
        byte[] hash = Hashing.sha256().hashString(style, UTF_8).asBytes();
        return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    }
}
