package org.antequem.phrases;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;

/** The words that dates have. */
final class Vocabulary {

    private static final ImmutableSet<String> OTHERS = ImmutableSet.copyOf(
            Splitter.on(' ')
                    .split(
                            "in on at of the and or to from through between before after pre ante post by not no later earlier"
                                    + " than latest since until till onward onwards early mid late beginning start middle end half third"
                                    + " quarter last q spring summer autumn fall winter week night morning noon midday afternoon evening"
                                    + " dawn dusk year years century cent c millennium bc bce ad ce cal bp os ns old new"
                                    + " style julian gregorian calendar circa ca about around approximately approx roughly probably prob poss tpq taq present now"
                                    + " perhaps possibly maybe during dated am pm utc gmt z sept i ii iii iv v vi vii viii ix x xi xii"));

    /** They stand behind a number. */
    private static final ImmutableSet<String> ENDINGS = ImmutableSet.of("s", "st", "nd", "rd", "th");

    private static final int SHORT = 4;
    private static final int LONG = 6;

    private Vocabulary() {}

    /** The complaint of the first word that no date has; empty where there is none. */
    static Optional<IllegalArgumentException> complaint(String text) {
        Words words = new Words(text);
        boolean isBehindNumber = false;
        while (!words.isAtEnd()) {
            boolean isEnding = isBehindNumber && ENDINGS.contains(words.word());
            if (words.isWord() && !isEnding && !isKnown(words.word())) {
                String nearest = nearest(words.word())
                        .map(near -> "'" + near + "'")
                        .orElse("an English word of a date, or nothing");
                return Optional.of(words.expected(nearest));
            }
            isBehindNumber = words.isNumber();
            words.step();
        }
        return Optional.empty();
    }

    private static boolean isKnown(String word) {
        return OTHERS.contains(word) || Ordinals.isWord(word) || DateWords.isNamed(word);
    }

    private static Optional<String> nearest(String word) {
        for (Month month : Month.values()) {
            if (isNear(word, month.name().toLowerCase(Locale.ROOT))) {
                return Optional.of(capitalized(month.name()));
            }
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            if (isNear(word, day.name().toLowerCase(Locale.ROOT))) {
                return Optional.of(capitalized(day.name()));
            }
        }
        return OTHERS.stream()
                .filter(known -> known.length() >= SHORT && isNear(word, known))
                .findFirst();
    }

    /** True where all letters agree but one, or two that stand together in a long word. */
    private static boolean isNear(String word, String known) {
        int longest = Math.max(word.length(), known.length());
        int same = Strings.commonPrefix(word, known).length();
        same += Strings.commonSuffix(word.substring(same), known.substring(same))
                .length();
        return longest - same <= (longest > LONG ? 2 : longest >= SHORT ? 1 : 0);
    }

    private static String capitalized(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
