package org.antequem.phrases;

/** Reads the time of a day: "15:50", "3 p.m.", "the morning of". */
final class TimeWords {

    private static final int HOURS = 24;
    private static final int MINUTES = 60;
    private static final int NOON = 12;

    private final Words words;
    private final Period period;

    private TimeWords(Words words, Period period) {
        this.words = words;
        this.period = period;
    }

    /** "15:50 on 4 August 1964"; mornings, evenings and the like are taken as their day. */
    static void readBefore(Words words, Period period) {
        int from = words.at();
        if (words.take("morning", "noon", "midday", "afternoon", "evening", "dawn", "dusk")) {
            if (words.take("of", "on")) {
                words.take("the");
                return;
            }
            words.goTo(from);
            return;
        }
        if (new TimeWords(words, period).readTime()) {
            words.take(",");
            words.take("on", "of");
            words.take("the");
        }
    }

    /** "4 August 1964, 15:50" or "4 August 1964 at 3 p.m.". */
    static void readBehind(Words words, Period period) {
        int from = words.at();
        if (words.take(",", "at") && period.time.isEmpty() && new TimeWords(words, period).readTime()) {
            return;
        }
        words.goTo(from);
    }

    /** False where there is none. */
    private boolean readTime() {
        int from = words.at();
        if (!words.isNumber() || words.word().length() > 2) {
            return false;
        }
        String written = words.word();
        int hour = words.number();
        words.step();
        boolean hasMinutes = words.touches() && words.take(":");
        String minutes = hasMinutes ? sixtieth("the minutes in two digits") : "";
        String seconds =
                hasMinutes && words.touches() && words.take(":") ? ":" + sixtieth("the seconds in two digits") : "";
        int half = words.take("am") ? 1 : words.take("pm") ? 2 : 0;
        if (half == 0 && !hasMinutes) {
            words.goTo(from);
            return false;
        }
        if (half == 0 && written.length() == 1) {
            throw words.expectedAt(
                    from, "a time of two digits, as in 0" + written + ":" + minutes + ", or a.m. or p.m.");
        }
        if (half == 0 ? hour >= HOURS : hour == 0 || hour > NOON) {
            throw words.expectedAt(from, half == 0 ? "an hour from 00 to 23" : "an hour from 1 to 12");
        }
        int of24 = half == 0 ? hour : hour % NOON + (half == 2 ? NOON : 0);
        period.time = "T" + two(of24) + (hasMinutes ? ":" + minutes + seconds : "");
        if (hasMinutes && words.take("utc", "gmt", "z")) {
            period.time += "Z";
        }
        return true;
    }

    private String sixtieth(String expected) {
        if (!words.isNumber() || words.word().length() != 2 || words.number() >= MINUTES) {
            throw words.expected(expected + ", up to 59");
        }
        String number = words.word();
        words.step();
        return number;
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
