package org.antequem.time;

import java.util.Random;

/** Texts from the grammar of EDTF, most of them valid, and others that are nearly so. */
final class SomeEdtf {

    private static final String CHARACTERS = "0123456789XY-/.,[]{}?~%TZ:+ES xu𝟓\u0000\uFFFF";

    private SomeEdtf() {}

    /** A date, an interval or a set. */
    static String text(Random random) {
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> anyDate(random);
            case 3 -> date(random) + "T" + time(random);
            case 4 -> end(random, "") + "/" + end(random, "");
            case 5 -> end(random, "..") + "/" + end(random, "..");
            case 6 -> "[" + members(random) + "]";
            default -> "{" + members(random) + "}";
        };
    }

    /** A valid date without qualifiers. */
    static String date(Random random) {
        int year = random.nextInt(60);
        String text = random.nextInt(5) == 0 ? "-" + four(1 + year) : four(1990 + year);
        int month = 1 + random.nextInt(12);
        return switch (random.nextInt(6)) {
            case 0 -> text;
            case 1 -> text + "-" + two(month);
            case 2 -> text.startsWith("-") ? text : text.substring(0, 3) + "X";
            case 3 -> text + "-XX";
            default -> text + "-" + two(month) + "-" + two(1 + random.nextInt(28));
        };
    }

    /** The same with one to three characters changed, taken out or put in. */
    static String mutated(String text, Random random) {
        StringBuilder mutated = new StringBuilder(text);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(mutated.length() + 1);
            char character = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
            if (at == mutated.length() || random.nextInt(3) == 0) {
                mutated.insert(at, character);
            } else if (random.nextBoolean()) {
                mutated.setCharAt(at, character);
            } else {
                mutated.deleteCharAt(at);
            }
        }
        return mutated.toString();
    }

    private static String anyDate(Random random) {
        if (random.nextInt(6) == 0) {
            return qualifier(random) + "Y" + (random.nextBoolean() ? "-" : "") + (1 + random.nextInt(99_999))
                    + (random.nextBoolean() ? "E" + (1 + random.nextInt(25)) : "")
                    + (random.nextBoolean() ? "S" + (1 + random.nextInt(4)) : "") + qualifier(random);
        }
        String year = (random.nextInt(5) == 0 ? "-" : "") + open(four(random.nextInt(10_000)), random);
        String text = qualifier(random) + year + (random.nextInt(9) == 0 ? "S2" : "") + qualifier(random);
        int components = random.nextInt(3);
        if (components > 0) {
            int month = random.nextInt(3) == 0 ? 21 + random.nextInt(21) : 1 + random.nextInt(12);
            text += "-" + qualifier(random) + open(two(month), random) + qualifier(random);
        }
        if (components > 1) {
            text += "-" + qualifier(random) + open(two(1 + random.nextInt(31)), random) + qualifier(random);
        }
        return text;
    }

    private static String end(Random random, String dots) {
        return switch (random.nextInt(6)) {
            case 0 -> "";
            case 1 -> "..";
            case 2 -> dots + anyDate(random);
            case 3 -> date(random) + dots;
            default -> anyDate(random);
        };
    }

    private static String members(Random random) {
        StringBuilder members = new StringBuilder(random.nextInt(4) == 0 ? ".." : "");
        for (int i = random.nextInt(4); i >= 0; i--) {
            members.append(random.nextBoolean() ? anyDate(random) : date(random));
            if (random.nextInt(4) == 0) {
                members.append("..").append(date(random));
            }
            members.append(i > 0 ? "," : random.nextInt(4) == 0 ? ".." : "");
        }
        return members.toString();
    }

    private static String time(Random random) {
        String time = two(random.nextInt(25)) + ":" + two(random.nextInt(61)) + ":" + two(random.nextInt(61));
        return time
                + switch (random.nextInt(4)) {
                    case 0 -> "";
                    case 1 -> "Z";
                    case 2 -> (random.nextBoolean() ? "+" : "-") + two(random.nextInt(15));
                    default ->
                        (random.nextBoolean() ? "+" : "-") + two(random.nextInt(15)) + ":" + two(random.nextInt(60));
                };
    }

    private static String qualifier(Random random) {
        return random.nextInt(4) == 0 ? "" + "?~%".charAt(random.nextInt(3)) : "";
    }

    private static String open(String digits, Random random) {
        StringBuilder open = new StringBuilder(digits);
        if (random.nextInt(3) == 0) {
            open.setCharAt(random.nextInt(open.length()), 'X');
            if (random.nextBoolean()) {
                open.setCharAt(open.length() - 1, 'X');
            }
        }
        return open.toString();
    }

    private static String two(int number) {
        return "%02d".formatted(number);
    }

    private static String four(int number) {
        return "%04d".formatted(number);
    }
}
