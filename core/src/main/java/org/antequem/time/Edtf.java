package org.antequem.time;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;

/**
 * What a date in the Extended Date/Time Format says: local calendar days, nothing widened.
 *
 * <p>Understood are the dates and intervals of level 0 without a time of day ({@code 2015}, {@code 2015-07},
 * {@code 2015-07-24}, {@code 2015-07/2015-09}), years before 1 BCE ({@code -0044}), and, from level 1, intervals with
 * an open ({@code 2015-06/..}) or unknown ({@code 2015-06/}) end.
 *
 * @param text the date as it was written
 * @param start the days within which it starts
 * @param end the days within which it ends; the same as {@code start} where {@code text} is a single date
 * @see <a href="https://www.loc.gov/standards/datetime/">Library of Congress, EDTF; ISO 8601-2:2019, annex A</a>
 */
@Immutable
public record Edtf(String text, Days start, Days end) implements Serializable {

    public Edtf {
        requireNonNull(text, "text");
        requireNonNull(start, "start");
        requireNonNull(end, "end");
    }

    /**
     * Reads a date.
     *
     * @throws IllegalArgumentException where the text is no such date: it quotes the text, and says where it fails and
     *     what was expected
     */
    public static Edtf parse(String text) {
        return new EdtfParser(text).parse();
    }

    /** True for {@code a/b}. */
    public boolean isInterval() {
        return text.indexOf('/') >= 0;
    }

    /** True for {@code a/..}: it goes on. An unknown end ({@code a/}) is not open. */
    public boolean isOpenEnded() {
        return text.endsWith("/..");
    }

    /** All its days: from the first on which it can start to the last on which it can end. */
    public Days extent() {
        return new Days(start.first(), end.last());
    }

    @Override
    public String toString() {
        return text;
    }
}
