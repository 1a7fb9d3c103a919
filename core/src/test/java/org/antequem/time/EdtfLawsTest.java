package org.antequem.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every date that EDTF can write: over small worlds of them, and over random ones of the large one. */
class EdtfLawsTest {

    private static final long SEED = 1924_1025;

    private static final String DIGITS_OR_OPEN = "0123456789X";

    @Test
    void every_day_of_a_cycle_is_the_day_that_the_calendar_says() {
        for (LocalDate day = LocalDate.of(-101, 1, 1); day.getYear() < 300; day = day.plusDays(1)) {
            assertThat(Edtf.parse(day.toString()).extent())
                    .as(day.toString())
                    .isEqualTo(new Days(day.toEpochDay(), day.toEpochDay()));
        }
    }

    @Test
    void a_year_encloses_its_months_and_a_month_its_days() {
        for (int year = 1896; year <= 1904; year++) {
            Days ofYear = extent("" + year);
            List<Days> months = new ArrayList<>();
            for (int month = 1; month <= 12; month++) {
                Days ofMonth = extent("%d-%02d".formatted(year, month));
                months.add(ofMonth);
                List<Days> days = new ArrayList<>();
                for (int day = 1; day <= CalendarDay.lengthOfMonth(year, month); day++) {
                    days.add(extent("%d-%02d-%02d".formatted(year, month, day)));
                }

                assertThat(days.stream().reduce(Days::hull)).contains(ofMonth);
            }

            assertThat(months.stream().reduce(Days::hull)).contains(ofYear);
            assertThat(extent(year + "-37").hull(extent(year + "-38")).hull(extent(year + "-39")))
                    .isEqualTo(ofYear);
            assertThat(extent(year + "-33").hull(extent(year + "-36"))).isEqualTo(ofYear);
            assertThat(extent(year + "-40").hull(extent(year + "-41"))).isEqualTo(ofYear);
        }
    }

    /** Every month and every day of two characters, each of them a digit or open. */
    @ParameterizedTest
    @ValueSource(strings = {"2015", "2016", "201X", "190X"})
    void open_digits_are_bounded_by_the_days_that_fit(String year) {
        List<LocalDate> all = LocalDate.of(Integer.parseInt(year.replace('X', '0')), 1, 1)
                .datesUntil(LocalDate.of(Integer.parseInt(year.replace('X', '9')) + 1, 1, 1))
                .toList();

        for (String month : twoCharacters()) {
            List<LocalDate> ofMonth =
                    all.stream().filter(it -> fits(month, it.getMonthValue())).toList();
            if (!month.matches("(2[1-9]|3[0-9]|4[01])")) {
                assertBounds(year + "-" + month, ofMonth);
            }
            for (String day : twoCharacters()) {
                assertBounds(
                        year + "-" + month + "-" + day,
                        ofMonth.stream()
                                .filter(it -> fits(day, it.getDayOfMonth()))
                                .toList());
            }
        }
    }

    @Test
    void open_digits_of_the_year_are_bounded_by_the_years_that_fit() {
        Random random = new Random(SEED);

        for (int i = 0; i < 100; i++) {
            String year = Stream.generate(() -> random.nextBoolean() ? "X" : "" + random.nextInt(10))
                    .limit(4)
                    .reduce("", String::concat);
            String rest = List.of("", "-02", "-1X", "-02-29", "-X2-29", "-02-3X", "-XX-31", "-0X-3X")
                    .get(random.nextInt(8));
            Optional<LocalDate> first = matching(year + rest, 0, 1);
            Optional<LocalDate> last = matching(year + rest, 9999, -1);

            if (first.isEmpty()) {
                assertThatIllegalArgumentException().as("seed %s", SEED).isThrownBy(() -> Edtf.parse(year + rest));
            } else {
                assertThat(extent(year + rest))
                        .as("seed %s: %s", SEED, year + rest)
                        .isEqualTo(new Days(
                                first.get().toEpochDay(), last.orElseThrow().toEpochDay()));
            }
        }
    }

    @Test
    void a_set_extends_over_its_members_whatever_their_order() {
        Random random = new Random(SEED);

        for (int i = 0; i < 2_000; i++) {
            List<String> members = Stream.generate(() -> SomeEdtf.date(random))
                    .limit(1 + random.nextInt(4))
                    .toList();
            Days hull = members.stream()
                    .map(EdtfLawsTest::extent)
                    .reduce(Days::hull)
                    .orElseThrow();

            for (String set :
                    new String[] {"[" + String.join(",", members) + "]", "{" + String.join(",", members) + "}"}) {
                Edtf read = Edtf.parse(set);

                assertThat(read.extent()).as("seed %s: %s", SEED, set).isEqualTo(hull);
                assertThat(read.start().hull(read.end()))
                        .as("seed %s: %s", SEED, set)
                        .isEqualTo(hull);
            }
        }
    }

    @Test
    void an_interval_starts_and_ends_within_its_ends_unless_they_are_the_wrong_way_round() {
        Random random = new Random(SEED);

        for (int i = 0; i < 5_000; i++) {
            String from = SomeEdtf.date(random);
            String to = SomeEdtf.date(random);
            Edtf read = readOrNull(from + "/" + to);

            assertThat(read == null)
                    .as("seed %s: %s/%s", SEED, from, to)
                    .isEqualTo(extent(from).first() > extent(to).last());
            if (read != null) {
                assertThat(read.start()).as("seed %s: %s", SEED, read).isEqualTo(extent(from));
                assertThat(read.end()).as("seed %s: %s", SEED, read).isEqualTo(extent(to));
                assertThat(read.start().first())
                        .as("seed %s: %s", SEED, read)
                        .isLessThanOrEqualTo(read.end().last());
            }
        }
    }

    @Test
    void what_is_printed_reads_as_the_same() {
        Random random = new Random(SEED);
        int valid = 0;

        for (int i = 0; i < 50_000; i++) {
            Edtf read = readOrNull(SomeEdtf.text(random));
            if (read != null) {
                valid++;
                Edtf again = Edtf.parse(read.toString());

                assertThat(again)
                        .as("seed %s", SEED)
                        .isEqualTo(read)
                        .hasToString(read.toString())
                        .hasSameHashCodeAs(read);
                assertThat(again.level())
                        .as("seed %s: %s", SEED, read)
                        .isEqualTo(read.level())
                        .isBetween(0, 2);
                assertThat(again.extent()).as("seed %s: %s", SEED, read).isEqualTo(read.extent());
                assertThat(again.isUncertain()).as("seed %s: %s", SEED, read).isEqualTo(read.isUncertain());
                assertThat(again.isApproximate()).as("seed %s: %s", SEED, read).isEqualTo(read.isApproximate());
            }
        }
        assertThat(valid).as("seed %s", SEED).isGreaterThan(10_000);
    }

    @Test
    void anything_is_either_read_or_complained_of() {
        Random random = new Random(SEED);
        long lengths = 0;
        int complaints = 0;

        for (int i = 0; i < 100_000; i++) {
            String text = SomeEdtf.mutated(SomeEdtf.text(random), random);
            try {
                lengths += Edtf.parse(text).toString().length();
            } catch (IllegalArgumentException e) {
                complaints++;
                if (complaints % 500 == 0) {
                    assertThat(e).hasMessageContaining("\", at position ").hasMessageContaining("; expected ");
                }
            }
        }
        assertThat(lengths).as("seed %s", SEED).isPositive();
        assertThat(complaints).as("seed %s", SEED).isBetween(10_000, 98_000);
    }

    /** The years that can be meant, as big integers, against the order in which the reader insists. */
    @Test
    void years_of_any_length_are_in_order() {
        Random random = new Random(SEED);

        for (int i = 0; i < 20_000; i++) {
            LongYear one = LongYear.some(random);
            LongYear other = LongYear.some(random);

            assertThat(readOrNull(one.text + "/" + other.text) != null)
                    .as("seed %s: %s/%s", SEED, one.text, other.text)
                    .isEqualTo(one.first.compareTo(other.last) <= 0);
            Optional<CalendarDay> earliest = Edtf.parse(one.text).earliest();
            if (one.first.bitLength() < 64 && one.last.bitLength() < 64) {
                assertThat(earliest.orElseThrow().year()).as(one.text).isEqualTo(one.first.longValueExact());
            } else {
                assertThat(earliest).as(one.text).isEmpty();
            }
        }
    }

    private record LongYear(String text, BigInteger first, BigInteger last) {

        static LongYear some(Random random) {
            boolean negative = random.nextBoolean();
            String digits = "" + (1 + random.nextInt(999));
            int zeros = 4 + random.nextInt(18);
            int significant = 1 + random.nextInt(digits.length() + 3);
            boolean stated = random.nextBoolean();
            int open = stated ? digits.length() + zeros - significant : 0;
            BigInteger unit = BigInteger.TEN.pow(open);
            BigInteger least = new BigInteger(digits)
                    .multiply(BigInteger.TEN.pow(zeros))
                    .divide(unit)
                    .multiply(unit);
            BigInteger most = least.add(unit).subtract(BigInteger.ONE);
            String text = "Y" + (negative ? "-" : "") + digits + "E" + zeros + (stated ? "S" + significant : "");
            return negative ? new LongYear(text, most.negate(), least.negate()) : new LongYear(text, least, most);
        }
    }

    private static void assertBounds(String text, List<LocalDate> fitting) {
        Edtf read = readOrNull(text);

        if (fitting.isEmpty() || read == null) {
            assertThat(read == null && fitting.isEmpty()).as(text).isTrue();
        } else {
            assertThat(read.extent())
                    .as(text)
                    .isEqualTo(new Days(
                            fitting.get(0).toEpochDay(),
                            fitting.get(fitting.size() - 1).toEpochDay()));
        }
    }

    private static Optional<LocalDate> matching(String mask, int from, int step) {
        String month = mask.length() > 4 ? mask.substring(5, 7) : "XX";
        String day = mask.length() > 7 ? mask.substring(8, 10) : "XX";
        for (int year = from; year >= 0 && year <= 9999; year += step) {
            if (fits(mask.substring(0, 4), "%04d".formatted(year))) {
                Stream<LocalDate> days = LocalDate.of(year, 1, 1)
                        .datesUntil(LocalDate.of(year + 1, 1, 1))
                        .filter(it -> fits(month, it.getMonthValue()) && fits(day, it.getDayOfMonth()));
                Optional<LocalDate> found = step > 0 ? days.findFirst() : days.reduce((earlier, later) -> later);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> twoCharacters() {
        return DIGITS_OR_OPEN
                .chars()
                .boxed()
                .flatMap(one ->
                        DIGITS_OR_OPEN.chars().mapToObj(other -> Character.toString(one) + Character.toString(other)))
                .toList();
    }

    private static boolean fits(String mask, int value) {
        return (mask.charAt(0) == 'X' || mask.charAt(0) - '0' == value / 10)
                && (mask.charAt(1) == 'X' || mask.charAt(1) - '0' == value % 10);
    }

    private static boolean fits(String mask, String digits) {
        for (int i = 0; i < mask.length(); i++) {
            if (mask.charAt(i) != 'X' && mask.charAt(i) != digits.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static Days extent(String text) {
        return Edtf.parse(text).extent();
    }

    private static @Nullable Edtf readOrNull(String text) {
        try {
            return Edtf.parse(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
