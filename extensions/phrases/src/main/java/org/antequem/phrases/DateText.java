package org.antequem.phrases;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.antequem.time.Dating;
import org.antequem.time.SpanText;
import org.antequem.time.UnreadableDateException;
import org.antequem.time.WrittenDate;
import org.jspecify.annotations.Nullable;

/**
 * The text of a field that holds a date in EDTF, as the library writes it ({@code starting by 2015-09-30}), or in
 * English words. It is read as the first of these that fits: {@code 1904-05} is May 1904 here.
 *
 * @param dating the date
 * @param words the phrase, if the text is English words; otherwise null
 */
@Immutable
public record DateText(Dating dating, @Nullable DatePhrase words) implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String GIVE_OR_TAKE = ", give or take ";

    private static final ImmutableSet<String> UNKNOWN =
            ImmutableSet.of("unknown", "not recorded", "undated", "n.d.", "nd", "no date", "date unknown");

    /** Without words, but for those with which the library opens a date. */
    private static final Pattern NO_PHRASE = Pattern.compile(
            "(?:(?:sometime within|starting within|starting by|by|before or within|within or after|early|mid|late) )?[-0-9XYESTZ:+./?~%,\\[\\]{}]*");

    public DateText {
        requireNonNull(dating, "dating");
    }

    /**
     * Reads a date: {@code DateText.parse("late spring 2015")}. "Unknown", "undated" and "n.d." give a dating about
     * which nothing is known.
     *
     * @throws UnreadableDateException if the text is none of the three: it quotes the text, and says where reading
     *     failed and what was expected
     */
    public static DateText parse(String text) {
        requireNonNull(text, "text");
        if (UNKNOWN.contains(text.toLowerCase(Locale.ROOT))) {
            return new DateText(Dating.UNKNOWN, null);
        }
        try {
            return new DateText(WrittenDate.parse(text).dating(), null);
        } catch (IllegalArgumentException noDate) {
            if (isPhrase(text)) {
                return ofPhrase(text);
            }
            throw MachineTime.complaint(text).orElse(noDate);
        }
    }

    private static DateText ofPhrase(String text) {
        int comma = text.indexOf(GIVE_OR_TAKE);
        DatePhrase phrase = DatePhrase.parse(comma < 0 ? text : text.substring(0, comma));
        Dating dating = comma < 0
                ? phrase.dating()
                : phrase.dating().giveOrTake(SpanText.parse(text.substring(comma + GIVE_OR_TAKE.length())));
        return new DateText(dating, phrase);
    }

    /** A date of numbers and signs alone is no phrase, but for what only a phrase has: "28.6.1914", "1914–18". */
    private static boolean isPhrase(String text) {
        return (!NO_PHRASE.matcher(text).matches() && text.chars().anyMatch(Character::isLetter))
                || DatePhrase.isReadable(text);
    }

    /** The phrase, if the text is English words; otherwise empty. */
    public Optional<DatePhrase> phrase() {
        return Optional.ofNullable(words);
    }

    /** True if {@link #parse} can read a text. */
    public static boolean isDate(String text) {
        requireNonNull(text, "text");
        try {
            DateText unused = parse(text);
            return true;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** How the text was read: the dating in its words and, for a phrase, the EDTF after it. */
    @Override
    public String toString() {
        return dating + phrase().map(read -> " (" + read.edtf() + ")").orElse("");
    }
}
