package org.antequem.files.form;

import java.util.regex.Pattern;
import org.antequem.files.tree.Place;
import org.antequem.files.tree.Scalar;

/** Texts that need no quotes in the short form, though they look like a number, a date, or yes or no. */
final class Plain {

    /** Numbers, dates and times without a character that YAML reads otherwise, and the words that a file reserves. */
    private static final Pattern SAFE =
            Pattern.compile("\\d{1,18}|-?\\d{4}-[-0-9T:Z+~?%X/.]*[0-9Z~?%X/.]|yes|no|unknown|nobody");

    private Plain() {}

    static Scalar of(String text) {
        return SAFE.matcher(text).matches() ? new Scalar(text, Scalar.Style.PLAIN, Place.NONE) : Scalar.text(text);
    }
}
