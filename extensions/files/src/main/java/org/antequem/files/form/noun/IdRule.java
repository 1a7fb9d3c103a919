package org.antequem.files.form.noun;

import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.antequem.files.form.Kind;

/**
 * The rule for ids, and how one is made from a name. It has small letters without accents; articles at the beginning
 * are left out; whatever is no letter or digit becomes a hyphen; of a long name, the first words are taken. An id that
 * is taken already gets a number: {@code visit-2}.
 */
public final class IdRule {

    /**
     * A pattern of ids that all readers of schemas understand. They have no common expression for a letter, so every
     * character beyond ASCII is taken for one.
     */
    public static final String IN_SCHEMAS =
            "[^\u0001-/:-@\\[\\\\\\]\\^_`{-\u007f][^\u0001-,/:-@\\[\\\\\\]\\^`{-\u007f]{0,79}";

    /** Words that mean something else where an id can stand. */
    public static final ImmutableSet<String> RESERVED =
            ImmutableSet.of("nobody", "yes", "no", "unknown", "true", "false", "null");

    /** A letter or a digit, and more of them, with hyphens, underscores and full stops between. */
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_.-]{0,79}");

    private static final Pattern ACCENTS = Pattern.compile("(?<=\\p{IsLatin})\\p{Mn}+");
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?) (?=.)");
    private static final Pattern OTHER_SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern APOSTROPHE = Pattern.compile("[’'](?=s\\b)");
    private static final int LONGEST = 40;

    private final Set<String> taken = new HashSet<>(RESERVED);

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** Makes the id of a noun from its name. */
    String make(String name, Kind kind) {
        String words = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        words = ACCENTS.matcher(words).replaceAll("");
        words = Normalizer.normalize(words, Normalizer.Form.NFC);
        words = ARTICLE.matcher(words).replaceFirst("");
        words = APOSTROPHE.matcher(words).replaceAll("");
        words = OTHER_SIGNS.matcher(words).replaceAll("-").replaceAll("^-|-$", "");
        String id = shortened(words);
        return free(isId(id) ? id : kind.word());
    }

    private static String shortened(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int hyphen = words.lastIndexOf('-', LONGEST);
        if (hyphen > 0) {
            return words.substring(0, hyphen);
        }
        return words.substring(0, Character.isLowSurrogate(words.charAt(LONGEST)) ? LONGEST - 1 : LONGEST);
    }

    /** An id that is not taken yet: this one, or this one with the first number that is free. */
    private String free(String id) {
        String free = id;
        for (int number = 2; !taken.add(free); number++) {
            free = id + "-" + number;
        }
        return free;
    }

    /** Takes an id as it is; false where it is taken already. */
    boolean take(String id) {
        return taken.add(id);
    }
}
