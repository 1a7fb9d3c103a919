package org.antequem.time;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How EDTF writes what seems to be meant by a text that is none: only what EDTF can read is proposed, and only for a
 * text that is short enough to have been written by hand.
 */
final class NearMiss {

    private static final int LONGEST = 60;

    private static final String NAMES = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
    private static final String MONTH = "((?:" + NAMES + ")[a-z]{0,6})\\.?";

    private static final ImmutableList<Rewriting> REWRITINGS = ImmutableList.of(
            // numbers in another order, or with other signs between them
            as("^(\\d{1,2})[-/.](\\d{4})$", "$2-$1"),
            as("^(\\d{4})[-/.](\\d{1,2})$", "$1-$2"),
            as("^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})$", "$1-$2-$3"),
            as("^(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})$", "$3-$2-$1", "$3-$1-$2"),
            as("^(\\d{4})(\\d{2})(\\d{2})$", "$1-$2-$3"),
            as("^(\\d{4})\\s?[-–—]\\s?(\\d{4})$", "$1/$2"),
            as("^(\\d{2})(\\d{2})\\s?[–—]\\s?(\\d{2})$", "$1$2/$1$3"),

            // years that are too short or too long, decades and centuries
            as("^(-?\\d{5,})$", "Y$1"),
            as("^[Yy](-?\\d{4})$", "$1"),
            as("^(?:the )?(\\d{2})00(?-i:s)$", "$10X", "$1XX"),
            as("^(?:the )?(\\d{3})0(?-i:s)$", "$1X"),
            as("^(\\d{3})$", "$1X", "0$1"),
            as("^(\\d{4}) ?(?:ad|ce)$", "$1"),
            as("^(\\d{3}) ?(?:ad|ce)$", "0$1"),
            as("^(\\d{2}) ?(?:ad|ce)$", "00$1"),
            as("^(\\d) ?(?:ad|ce)$", "000$1"),

            // words
            as("^(?:circa|ca?\\.?|about|approximately|around) ?(.*)$", "$1~"),
            as("^" + MONTH + " (\\d{4})$", "$2-$1"),
            as("^(\\d{1,2})\\.? " + MONTH + " (\\d{4})$", "$3-$2-$1"),
            as("^" + MONTH + " (\\d{1,2}),? (\\d{4})$", "$3-$1-$2"),
            as("^spring,? (\\d{4})$", "$1-21"),
            as("^summer,? (\\d{4})$", "$1-22"),
            as("^(?:autumn|fall),? (\\d{4})$", "$1-23"),
            as("^winter,? (\\d{4})$", "$1-24"),

            // times
            as("^(\\S{10}) (\\d\\d:\\d\\d\\S*)$", "$1T$2"),
            as("^(.*:\\d\\d[-+]\\d\\d)(\\d\\d)$", "$1:$2"),
            as("^(\\S{10})[Tt ](\\d\\d:\\d\\d)(Z|[-+]\\d\\d(?::\\d\\d)?)?$", "$1T$2:00$3"));

    /** The draft of 2012, and slips of the pen: mended one after another, until the text is a date. */
    private static final ImmutableList<Rewriting> SLIPS = ImmutableList.of(
            as("\\?~|~\\?", "%"),
            as("\\((\\d\\d)\\)([?~%])", "$2$1"),
            as("unknown", ""),
            as("open", ".."),
            as("[xu*]", "X"),
            as("[−–]", "-"),
            as("[ \\t]", ""));

    private static final Pattern BEFORE_CHRIST = Pattern.compile("(\\d{1,4}) ?bce?", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_OR_DAY =
            Pattern.compile("-(?:(" + NAMES + ")[a-z]*|(\\d))(?!\\d)", Pattern.CASE_INSENSITIVE);

    private NearMiss() {}

    /** Something to append to a complaint; nothing where no guess can be made. */
    static String hint(String text, boolean toTheMinute) {
        if (text.length() > LONGEST) {
            return "";
        }
        for (Rewriting rewriting : REWRITINGS) {
            Set<String> proposals = new LinkedHashSet<>();
            for (String template : rewriting.templates()) {
                propose(inDigits(rewriting.of(text, template)), toTheMinute, proposals);
            }
            if (!proposals.isEmpty()) {
                return hint(proposals);
            }
        }
        Set<String> proposals = new LinkedHashSet<>();
        Matcher year = BEFORE_CHRIST.matcher(text);
        if (year.matches()) {
            propose(beforeChrist(Integer.parseInt(year.group(1))), toTheMinute, proposals);
        }
        String mended = text;
        for (Rewriting slip : SLIPS) {
            if (proposals.isEmpty()) {
                mended = slip.of(mended, slip.templates().get(0));
                propose(mended, toTheMinute, proposals);
            }
        }
        if (proposals.isEmpty()) {
            propose(mended.toUpperCase(Locale.ROOT).replace('P', 'S'), toTheMinute, proposals);
        }
        return hint(proposals);
    }

    private static String hint(Set<String> proposals) {
        return proposals.isEmpty() ? "" : "; EDTF writes " + String.join(" or ", proposals);
    }

    private static void propose(String text, boolean toTheMinute, Set<String> proposals) {
        try {
            Edtf unused = new EdtfReader(new Cursor(text, toTheMinute)).read();
            proposals.add(text);
        } catch (IllegalArgumentException noDate) {
            // not what was meant
        }
    }

    private static Rewriting as(String form, String... templates) {
        return new Rewriting(Pattern.compile(form, Pattern.CASE_INSENSITIVE), ImmutableList.copyOf(templates));
    }

    /** Months by number, and days and months in two digits. */
    private static String inDigits(String text) {
        return MONTH_OR_DAY.matcher(text).replaceAll(NearMiss::twoDigits);
    }

    private static String twoDigits(MatchResult part) {
        String name = part.group(1);
        String digits =
                name == null ? part.group(2) : String.valueOf(1 + NAMES.indexOf(name.toLowerCase(Locale.ROOT)) / 4);
        return digits.length() == 1 ? "-0" + digits : "-" + digits;
    }

    /** Of the astronomical years, 0 is 1 BC. */
    private static String beforeChrist(int year) {
        String before = String.valueOf(Math.max(year - 1, 0));
        return (year <= 1 ? "" : "-") + "0".repeat(4 - before.length()) + before;
    }

    /** What a text of a certain form may mean. */
    private record Rewriting(Pattern form, ImmutableList<String> templates) {

        /** Nothing that EDTF can read, where the text has another form. */
        String of(String text, String template) {
            return form.matcher(text).replaceAll(template);
        }
    }
}
