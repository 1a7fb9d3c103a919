package org.antequem.time;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How EDTF writes what seems to be meant by a text that is none: only what EDTF can read is proposed, and only for a
 * text that is short enough to have been written by hand.
 */
final class NearMiss {

    private static final int LONGEST = 60;

    private static final String MONTH_NAME = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";

    private static final ImmutableList<Rewriting> REWRITINGS = ImmutableList.of(
            // numbers in another order, or with other signs between them
            as("(\\d{1,2})[-/.](\\d{4})", it -> List.of(it.group(2) + "-" + two(it.group(1)))),
            as("(\\d{4})[-/.](\\d{1,2})", it -> List.of(it.group(1) + "-" + two(it.group(2)))),
            as(
                    "(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})",
                    it -> List.of(it.group(1) + "-" + two(it.group(2)) + "-" + two(it.group(3)))),
            as(
                    "(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})",
                    it -> List.of(
                            it.group(3) + "-" + two(it.group(2)) + "-" + two(it.group(1)),
                            it.group(3) + "-" + two(it.group(1)) + "-" + two(it.group(2)))),
            as("(\\d{4})(\\d{2})(\\d{2})", it -> List.of(it.group(1) + "-" + it.group(2) + "-" + it.group(3))),
            as("(\\d{4})\\s?[-–—]\\s?(\\d{4})", it -> List.of(it.group(1) + "/" + it.group(2))),

            // years that are too short or too long, decades and centuries
            as("(-?\\d{5,})", it -> List.of("Y" + it.group(1))),
            as("[Yy](-?\\d{4})", it -> List.of(it.group(1))),
            as(
                    "(?:the )?(\\d{3})0(?-i:s)",
                    it -> List.of(it.group(1) + "X", it.group(1).replaceFirst("0$", "XX"))),
            as("(\\d{3})", it -> List.of(it.group(1) + "X", "0" + it.group(1))),
            as("(\\d{1,4}) ?(?:ad|ce)", it -> List.of(four(Integer.parseInt(it.group(1))))),
            as("(\\d{1,4}) ?bce?", it -> List.of(beforeChrist(Integer.parseInt(it.group(1))))),

            // words
            as("(?:circa|ca?\\.?|about|approximately|around) ?(.*)", it -> List.of(it.group(1) + "~")),
            as(MONTH_NAME + " (\\d{4})", it -> List.of(it.group(2) + "-" + month(it.group(1)))),
            as(
                    "(\\d{1,2})\\.? " + MONTH_NAME + " (\\d{4})",
                    it -> List.of(it.group(3) + "-" + month(it.group(2)) + "-" + two(it.group(1)))),
            as(
                    MONTH_NAME + " (\\d{1,2}),? (\\d{4})",
                    it -> List.of(it.group(3) + "-" + month(it.group(1)) + "-" + two(it.group(2)))),
            as("(spring|summer|autumn|fall|winter),? (\\d{4})", it -> List.of(it.group(2) + "-" + season(it.group(1)))),

            // times
            as("(\\S{10}) (\\d\\d:\\d\\d\\S*)", it -> List.of(it.group(1) + "T" + it.group(2))),
            as("(.*:\\d\\d[-+]\\d\\d)(\\d\\d)", it -> List.of(it.group(1) + ":" + it.group(2))),
            as(
                    "(\\S{10})[Tt ](\\d\\d:\\d\\d)(Z|[-+]\\d\\d(?::\\d\\d)?)?",
                    it -> List.of(it.group(1) + "T" + it.group(2) + ":00" + (it.group(3) == null ? "" : it.group(3)))),

            // the draft of 2012, and slips of the pen
            as("(.*)", it -> List.of(it.group().replaceAll("\\?~|~\\?", "%"))),
            as("(.*)", it -> List.of(it.group().replaceAll("\\((\\d\\d)\\)([?~%])", "$2$1"))),
            as("(.*)", it -> List.of(it.group().replace("unknown", "").replace("open", ".."))),
            as("(.*)", it -> List.of(it.group().replaceAll("[xu*]", "X"))),
            as("(.*)", it -> List.of(it.group().toUpperCase(Locale.ROOT).replace('P', 'S'))),
            as("(.*)", it -> List.of(it.group().replaceAll("[−–]", "-"))),
            as("(.*)", it -> List.of(it.group().replaceAll("\\s", ""))));

    private NearMiss() {}

    /** Something to append to a complaint; nothing where no guess can be made. */
    static String hint(String text, boolean toTheMinute) {
        if (text.length() > LONGEST) {
            return "";
        }
        for (Rewriting rewriting : REWRITINGS) {
            String proposals = rewriting
                    .of(text)
                    .filter(proposal -> isDate(proposal, toTheMinute))
                    .distinct()
                    .collect(joining(" or "));
            if (!proposals.isEmpty()) {
                return "; EDTF writes " + proposals;
            }
        }
        return "";
    }

    private static boolean isDate(String text, boolean toTheMinute) {
        try {
            return new EdtfReader(new Cursor(text, toTheMinute)).read().level() >= 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Rewriting as(String text, Function<MatchResult, List<String>> proposals) {
        return new Rewriting(Pattern.compile(text, Pattern.CASE_INSENSITIVE), proposals);
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    private static String four(int year) {
        return "0".repeat(4 - String.valueOf(year).length()) + year;
    }

    /** Of the astronomical years, 0 is 1 BC. */
    private static String beforeChrist(int year) {
        return year <= 1 ? "0000" : "-" + four(year - 1);
    }

    private static String month(String name) {
        return two(
                String.valueOf(1 + "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(name.toLowerCase(Locale.ROOT)) / 3));
    }

    private static String season(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "spring" -> "21";
            case "summer" -> "22";
            case "winter" -> "24";
            default -> "23";
        };
    }

    /** What a text of a certain form may mean. */
    private record Rewriting(Pattern form, Function<MatchResult, List<String>> proposals) {

        Stream<String> of(String text) {
            Matcher matcher = form.matcher(text);
            return matcher.matches() ? proposals.apply(matcher).stream() : Stream.empty();
        }
    }
}
