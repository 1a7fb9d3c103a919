package org.antequem.phrases;

/** Reads one period of a phrase: a date, a decade, a century, a season, a week, or a half of one. */
final class PeriodReader {

    private static final String HALVED = "a month, a season, a year, a decade or a century";

    private final Words words;
    private final Period period = new Period();

    private PeriodReader(Words words) {
        this.words = words;
    }

    static Period read(Words words) {
        PeriodReader reader = new PeriodReader(words);
        reader.read();
        return reader.period;
    }

    private void read() {
        period.isDoubtful = words.take("probably", "perhaps");
        words.take("the");
        period.isCirca = words.take("circa", "c", "ca", "about", "around", "approximately");
        words.take("the");
        readPart();
        period.at = words.at();
        if (!readSeason() && !readWeek()) {
            readDate();
        }
        if (period.style.isEmpty() && (period.month != 0 || period.isYear())) {
            readStyle();
        }
        if (period.canBeQualified() && words.take("?")) {
            period.isMarked = true;
        }
    }

    /** The end of July, be it a day or more, is in its second half. */
    private void readPart() {
        period.part = words.take("early") ? "early" : words.take("mid") ? "mid" : words.take("late") ? "late" : "";
        if (!period.part.isEmpty()) {
            if (words.touches()) {
                words.take("-");
            }
            return;
        }
        period.part = words.take("beginning", "start")
                ? "early"
                : words.take("middle") ? "mid" : words.take("end") ? "late" : "";
        if (!period.part.isEmpty()) {
            take("of");
            words.take("the");
        }
    }

    private boolean readSeason() {
        period.season = season(words.word());
        if (period.season == 0) {
            return false;
        }
        words.step();
        DateWords.readYear(words, period);
        int back = words.at();
        if (period.season == 24 && period.digitsOfYear == 4 && words.take("-", "/")) {
            if (words.isNumber()) {
                readSecondYear();
            } else {
                words.goTo(back);
            }
        }
        return true;
    }

    /** The next year in two digits or in four: no winter is longer. */
    private void readSecondYear() {
        String next = String.valueOf(period.year + 1);
        String twoDigits = next.substring(next.length() - 2);
        if (!words.take(next, twoDigits)) {
            throw words.expected(next + " or " + twoDigits + ", the year in which that winter ends");
        }
        period.isTwoYears = true;
    }

    private boolean readWeek() {
        if (!period.part.isEmpty() || !words.take("week")) {
            return false;
        }
        take("of");
        words.take("the");
        int from = words.at();
        DateWords.read(words, period, "a day");
        if (period.day == 0) {
            throw words.expectedAt(from, "a day");
        }
        period.isWeek = true;
        return true;
    }

    private void readDate() {
        DateWords.read(words, period, period.part.isEmpty() ? "a day, " + HALVED : HALVED);
        if (period.day != 0 && !period.part.isEmpty()) {
            throw words.expectedAt(period.at, HALVED + ", since a day has no halves");
        }
    }

    /** Of which calendar it is: Old Style or New Style. */
    private void readStyle() {
        int from = words.at();
        boolean bracket = words.take("(");
        if (words.take("os")) {
            period.style = "julian";
        } else if (words.take("ns")) {
            period.style = "gregorian";
        } else if (words.word().equals("old") || words.word().equals("new")) {
            period.style = words.take("old") ? "julian" : "gregorian";
            words.take("new");
            take("style");
        } else if (words.word().equals("julian") || words.word().equals("gregorian")) {
            period.style = words.word();
            words.step();
            words.take("calendar");
        } else {
            words.goTo(from);
            return;
        }
        if (bracket) {
            take(")");
        }
    }

    private void take(String expected) {
        if (!words.take(expected)) {
            throw words.expected("'" + expected + "'");
        }
    }

    private static int season(String word) {
        return switch (word) {
            case "spring" -> 21;
            case "summer" -> 22;
            case "autumn", "fall" -> 23;
            case "winter" -> 24;
            default -> 0;
        };
    }
}
