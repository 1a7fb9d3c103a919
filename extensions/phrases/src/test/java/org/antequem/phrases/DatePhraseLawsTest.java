package org.antequem.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antequem.time.Bounds;
import org.antequem.time.Dating;
import org.antequem.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every phrase that is understood, and for every one that is not. */
class DatePhraseLawsTest {

    private static final long SEED = 2015_1005;

    private static final String[] WORDS = {
        "early",
        "mid",
        "late",
        "the",
        "of",
        "end",
        "week",
        "before",
        "after",
        "by",
        "between",
        "and",
        "from",
        "to",
        "or",
        "circa",
        "probably",
        "1860s",
        "1900s",
        "2015",
        "1941",
        "44",
        "42",
        "5",
        "31",
        "5th",
        "21st",
        "8th",
        "century",
        "BC",
        "AD",
        "O.S.",
        "(",
        ")",
        "New",
        "Style",
        "Julian",
        "October",
        "Feb.",
        "May",
        "Monday",
        "spring",
        "winter",
        "–",
        "-",
        "/",
        ",",
        "?",
        ".",
        "~",
        "0",
        "9800",
        "9999",
        "s",
        "th",
        "1917-10-25",
        "first",
        "third",
        "half",
        "quarter",
        "last",
        "since",
        "until",
        "on",
        "not",
        "later",
        "than",
        "night",
        "autumn",
        "1066",
        "1703/4",
        "18",
        "1904",
        "05",
        "BP",
        "millennium",
        "15:50",
        "p.m.",
        "at",
        "[",
        "]",
        "\u00A0",
        "𝟓",
        "\uD835"
    };

    private static final String SLIPS = "0123456789XY-/.,[]{}?~%TZ:+ES xu𝟓\u0000\uFFFF";

    private static final Pattern COMPLAINT =
            Pattern.compile("not understood: \".*\", at position (\\d+): .+; expected .+");

    /** Its EDTF is EDTF, and says the same. */
    static void assertLaws(DatePhrase phrase) {
        Edtf edtf = phrase.edtf();

        assertThat(Edtf.parseToTheMinute(edtf.toString())).as(phrase.toString()).isEqualTo(edtf);
        assertThat(Dating.of(edtf.toString()).extent())
                .as(phrase + ": " + edtf)
                .isEqualTo(phrase.dating().extent());
        assertThat(says(Dating.of(edtf.toString()), phrase.dating())
                        || says(Dating.sometimeWithin(edtf.toString()), phrase.dating()))
                .as(phrase + ": " + edtf)
                .isTrue();
        assertThat(phrase.dating()).hasToString(phrase.toString());
        assertThat(stored(phrase)).isEqualTo(phrase).hasSameHashCodeAs(phrase);
        assertThat(stored(phrase).dating()).isEqualTo(phrase.dating());
    }

    /** EDTF has no words for "before June, perhaps with June": it says what that leaves room for. */
    private static boolean says(Dating edtf, Dating read) {
        return read.hasOpenBorder()
                ? edtf.start().equals(read.start()) && edtf.end().equals(read.end())
                : edtf.agreesWith(read);
    }

    @Test
    void random_words_are_understood_or_refused_with_a_place() {
        Random random = new Random(SEED);
        int understood = 0;
        for (int i = 0; i < 60_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int words = 1 + random.nextInt(6); words > 0; words--) {
                text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            understood +=
                    isUnderstood(text.toString(), random.nextBoolean() ? Border.INCLUDED : Border.EXCLUDED) ? 1 : 0;
        }

        assertThat(understood).as("seed %s", SEED).isGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "late spring 2015",
                "between 5 and 7 October 2015",
                "Monday, 5 October 2015",
                "winter 1941–42",
                "25 May 1917 (O.S.)",
                "perhaps the early 8th century BC",
                "from c. 1860 to the 1880s?",
                "after the week of October 5, 2015"
            })
    void phrases_with_a_slip_of_the_pen_are_understood_or_refused_with_a_place(String phrase) {
        Random random = new Random(SEED);
        int refused = 0;
        for (int i = 0; i < 2_000; i++) {
            refused += isUnderstood(slipped(phrase, random), Border.INCLUDED) ? 0 : 1;
        }

        assertThat(refused).as("seed %s", SEED).isGreaterThan(1_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "1",
                "x",
                ".",
                "x.",
                "-",
                "1-",
                "the ",
                "Monday ",
                "Mon,",
                "(",
                "5 October ",
                "𝟓",
                "2015 or "
            })
    void a_long_text_is_refused_in_no_time(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());

        assertThat(isUnderstood(text, Border.INCLUDED)).isFalse();
        assertThat(isUnderstood("late 2015 " + text, Border.INCLUDED)).isEqualTo(text.isBlank());
    }

    @Test
    void a_day_is_the_day_that_the_calendar_says() {
        for (LocalDate day = LocalDate.of(1999, 12, 1); day.getYear() < 2001; day = day.plusDays(1)) {
            String name = day.getDayOfWeek().toString();
            String month = day.getMonth().toString();
            String text = name + ", " + day.getDayOfMonth() + " " + month + " " + day.getYear();

            assertThat(DatePhrase.parse(text).edtf()).hasToString(day.toString());
            assertThatIllegalArgumentException().isThrownBy(() -> DatePhrase.parse(text.replace(name, other(name))));
        }
    }

    @Test
    void a_week_holds_every_week_that_can_be_meant() {
        for (LocalDate day = LocalDate.of(2015, 9, 28); day.getMonthValue() < 11; day = day.plusDays(1)) {
            Bounds week = DatePhrase.parse(
                            "the week of " + day.getDayOfMonth() + " " + day.getMonth() + " " + day.getYear())
                    .dating()
                    .extent();
            LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            LocalDate sunday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
            Bounds hull = week(monday).hull(week(sunday)).hull(week(day));

            assertThat(week).as(day.toString()).isEqualTo(hull);
        }
    }

    @Test
    void halves_of_a_century_fit_both_ways_of_counting() {
        for (String part : new String[] {"early", "mid", "late"}) {
            for (int century = 2; century < 22; century++) {
                String text = part + " " + century + ending(century) + " century";
                Bounds extent = DatePhrase.parse(text).dating().extent();

                assertThat(extent.encloses(half(part, 100 * century - 99, 100 * century)))
                        .as(text)
                        .isTrue();
                assertThat(extent.encloses(half(part, 100 * century - 100, 100 * century - 1)))
                        .as(text)
                        .isTrue();
            }
        }
    }

    private static Bounds half(String part, int first, int last) {
        String years = "[%04d..%04d]".formatted(first, last);
        return (part.equals("early")
                        ? Dating.early(years)
                        : part.equals("mid") ? Dating.mid(years) : Dating.late(years))
                .extent();
    }

    private static String ending(int century) {
        return century == 21 ? "st" : century == 2 ? "nd" : century == 3 ? "rd" : "th";
    }

    private static Bounds week(LocalDate first) {
        return Dating.of("[" + first + ".." + first.plusDays(6) + "]").extent();
    }

    private static String other(String dayOfWeek) {
        return DayOfWeek.valueOf(dayOfWeek).plus(3).toString();
    }

    private static boolean isUnderstood(String text, Border border) {
        Throwable refusal = catchThrowable(() -> assertLaws(DatePhrase.parse(text, border)));
        if (refusal == null) {
            return true;
        }
        Matcher complaint = COMPLAINT.matcher(String.valueOf(refusal.getMessage()));
        assertThat(refusal)
                .as("seed %s: \"%s\"", SEED, text.substring(0, Math.min(99, text.length())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(complaint.matches())
                .as("seed %s: %s", SEED, refusal.getMessage())
                .isTrue();
        assertThat(Integer.parseInt(complaint.group(1)))
                .as("seed %s: %s", SEED, refusal.getMessage())
                .isBetween(1, text.length() + 1);
        return false;
    }

    /** The same with one to three characters changed, taken out or put in. */
    private static String slipped(String phrase, Random random) {
        String slipped = phrase;
        for (int i = random.nextInt(3); i >= 0; i--) {
            int from = random.nextInt(slipped.length() + 1);
            int to = Math.min(slipped.length(), from + random.nextInt(2));
            int slip = random.nextInt(SLIPS.length());
            String put = to > from && random.nextInt(3) == 0 ? "" : SLIPS.substring(slip, slip + 1);
            slipped = slipped.substring(0, from) + put + slipped.substring(to);
        }
        return slipped;
    }

    private static DatePhrase stored(DatePhrase phrase) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(phrase);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                return (DatePhrase) in.readObject();
            }
        } catch (IOException | ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
