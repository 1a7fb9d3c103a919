package org.antequem.time;

import static java.util.Objects.requireNonNull;

/**
 * Puts a {@link Dating} into plain English, for sentences about the past: {@code "in July 2015"}. A phrase says no more
 * than its dating, ends without a full stop, and is the same in every default locale.
 *
 * <p>If the dating has the words of a source ({@link Dating#inWords}), the phrase quotes them. Partly unknown dates for
 * which English has no short phrase are quoted as EDTF: {@code on a date that fits EDTF "15XX-1X"}.
 */
public final class EnglishDates {

    private EnglishDates() {}

    /**
     * A phrase that can follow any verb in the past tense: {@code "on 8 October 1924"}, {@code "about 1860"},
     * {@code "from July 2015 on"}, {@code "by the end of May 2015"}. If nothing is known, it is {@code "at a time that
     * is not recorded"}; for words of a source, {@code (dated "late spring 2015")}.
     */
    public static String when(Dating dating) {
        requireNonNull(dating, "dating");
        if (dating.equals(Dating.UNKNOWN)) {
            return "at a time that is not recorded";
        }
        Wording wording = dating.wording();
        return wording == null ? "(dated " + quoted(dating) + ")" : wording.when();
    }

    /**
     * A predicate that can follow the name of an event: {@code "happened on 8 October 1924"}, {@code "began in July
     * 2015 and ended in September 2015"}, {@code "was over by the end of May 2015"}. If nothing is known, it is
     * {@code "happened"}; for words of a source, {@code is dated "late spring 2015"}.
     */
    public static String happened(Dating dating) {
        requireNonNull(dating, "dating");
        if (dating.equals(Dating.UNKNOWN)) {
            return "happened";
        }
        Wording wording = dating.wording();
        return wording == null ? "is dated " + quoted(dating) : wording.happened();
    }

    /**
     * A phrase for a state that lasted all through a period: {@code "throughout August 2016"}, {@code "from July 2015
     * on"}, {@code "until May 2015"}. If nothing is known, it is {@code "at a time that is not recorded"}; for words of
     * a source, {@code throughout "late spring 2015"}.
     */
    public static String throughout(Dating dating) {
        requireNonNull(dating, "dating");
        if (dating.equals(Dating.UNKNOWN)) {
            return when(dating);
        }
        Wording wording = dating.wording();
        return wording == null ? "throughout " + quoted(dating) : wording.throughout();
    }

    private static String quoted(Dating dating) {
        return QuotedWords.quoted(dating.words());
    }
}
