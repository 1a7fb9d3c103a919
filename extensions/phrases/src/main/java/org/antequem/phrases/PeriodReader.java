package org.antequem.phrases;

/** Reads one period of a phrase: a date, a decade, a century, a season, a week, a night, or a part of one. */
final class PeriodReader {

    static final String HALVED = "a month, a season, a year, a decade or a century";

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
        period.isDoubtful = words.take("probably", "prob", "perhaps", "possibly", "poss", "maybe");
        words.take("the");
        period.isCirca = !isCenturySign()
                && words.take("circa", "c", "ca", "about", "around", "approximately", "approx", "roughly");
        words.take("the");
        period.portion = PortionWords.read(words);
        period.at = words.at();
        if (!period.portion.isWhole() && isJoint()) {
            return;
        }
        if (words.take("year", "years")) {
            period.at = words.at();
        }
        if (isCenturySign()) {
            words.step();
            CenturyWords.readSign(words, period);
        } else if (!readSeason() && !readWeek() && !readWeekOfMonth() && !readNight()) {
            readDate();
        }
        boolean isOfTwoYears = period.day != 0 && period.isJulian();
        if ((period.style.isEmpty() || isOfTwoYears) && (period.month != 0 || period.isYear())) {
            readStyle();
        }
        if (period.day != 0) {
            TimeWords.readBehind(words, period);
        }
        if (period.canBeQualified() && (words.take("?") || words.takeAll("(", "?", ")"))) {
            period.isMarked = true;
        }
    }

    /** "C18" is a century, and "c1640" about a year. */
    private boolean isCenturySign() {
        int back = words.at();
        boolean isSign = words.take("c")
                && words.from(back).length() == 1
                && words.touches()
                && words.isNumber()
                && words.word().length() <= 2;
        words.goTo(back);
        return isSign;
    }

    private boolean isJoint() {
        return switch (words.word()) {
            case "-", "/", "to", "through", "or", "and" -> true;
            default -> false;
        };
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
        if (!period.portion.isWhole() || !words.take("week")) {
            return false;
        }
        words.require("of");
        readWholeDay();
        period.isWeek = true;
        return true;
    }

    /** "The first week of April 1940" */
    private boolean readWeekOfMonth() {
        int from = words.at();
        boolean isLast = words.take("last");
        int number = isLast ? Period.LAST_WEEK : PortionWords.ordinal(words);
        if (!period.portion.isWhole() || number == 0 || !words.take("week")) {
            words.goTo(from);
            return false;
        }
        if (number > Period.LAST_WEEK) {
            throw words.expectedAt(from, "the first to the fourth week, or the last");
        }
        words.require("of");
        words.take("the");
        int monthAt = words.at();
        DateWords.read(words, period, "a month");
        if (period.month == 0 || period.day != 0) {
            throw words.expectedAt(monthAt, "a month");
        }
        period.weekOfMonth = number;
        return true;
    }

    /** "The night of 4–5 August" names the day on which it begins and the one on which it ends. */
    private boolean readNight() {
        if (!period.portion.isWhole() || !words.take("night")) {
            return false;
        }
        words.require("of");
        words.take("the");
        int from = words.at();
        DateWords.read(words, period, "a day");
        if (words.take("-", "/", "to", "and")) {
            readMorning();
        } else if (period.day == 0) {
            throw words.expectedAt(from, "a day");
        }
        period.isNight = true;
        return true;
    }

    private void readMorning() {
        Period morning = new Period();
        morning.at = words.at();
        DateWords.read(words, morning, "a day");
        period.completeFrom(morning);
        if (period.day == 0 || morning.day == 0) {
            throw words.expectedAt(morning.at, "the day after the first");
        }
        int back = words.at();
        period.check(words);
        morning.check(words);
        if (!period.day(false).plusDays(1).equals(morning.day(false))) {
            throw words.expectedAt(morning.at, "the day after the first");
        }
        words.goTo(back);
    }

    private void readWholeDay() {
        words.take("the");
        int from = words.at();
        DateWords.read(words, period, "a day");
        if (period.day == 0) {
            throw words.expectedAt(from, "a day");
        }
    }

    private void readDate() {
        boolean isWhole = period.portion.isWhole();
        if (isWhole) {
            TimeWords.readBefore(words, period);
            period.at = words.at();
        }
        DateWords.read(words, period, isWhole ? "a day, " + HALVED : HALVED);
        if (period.day == 0 && !period.time.isEmpty()) {
            throw words.expectedAt(period.at, "a day, since only a day has hours");
        }
    }

    /** Of which calendar it is: Old Style or New Style. */
    private void readStyle() {
        int from = words.at();
        String style = period.style;
        boolean bracket = words.take("(");
        boolean square = !bracket && words.take("[");
        if (words.take("os")) {
            period.style = "julian";
        } else if (words.take("ns")) {
            period.style = "gregorian";
        } else if (words.word().equals("old") || words.word().equals("new")) {
            period.style = words.take("old") ? "julian" : "gregorian";
            words.take("new");
            words.require("style");
        } else if (words.word().equals("julian") || words.word().equals("gregorian")) {
            period.style = words.word();
            words.step();
            words.take("calendar");
        } else {
            words.goTo(from);
            return;
        }
        if (bracket || square) {
            words.require(bracket ? ")" : "]");
        }
        if (!style.isEmpty() && !style.equals(period.style)) {
            throw words.expectedAt(from, "no other calendar, since a date of two years is of the Julian one");
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
