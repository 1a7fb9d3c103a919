package org.antequem.files.form;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antequem.files.tree.Scalar;
import org.antequem.phrases.DateText;
import org.antequem.time.SpanText;
import org.antequem.time.UnreadableDateException;

/** Why a text is no date, or no span of time, and what is probably meant. */
public final class DateProblems {

    private static final Pattern MESSAGE =
            Pattern.compile("(?<found>.*?); expected (?<expected>.*?)(?:; EDTF writes (?<edtf>.*))?", Pattern.DOTALL);

    private static final Splitter NUMERALS = Splitter.on(' ');

    private static final ImmutableList<String> NUMBERS = ImmutableList.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final ImmutableList<String> WORDS = ImmutableList.of(
            "or",
            "and",
            "to",
            "between",
            "from",
            "until",
            "about",
            "circa",
            "early",
            "mid",
            "late",
            "before",
            "after",
            "since",
            "by",
            "spring",
            "summer",
            "autumn",
            "winter",
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "BC",
            "century",
            "beginning",
            "end",
            "middle",
            "first",
            "second",
            "half",
            "of",
            "the",
            "in",
            "year");

    private DateProblems() {}

    static Problem of(Reading in, Scalar scalar, IllegalArgumentException unreadable) {
        String said = String.valueOf(unreadable.getMessage());
        Matcher message = MESSAGE.matcher(said);
        if (!message.matches()) {
            return in.problem(scalar.place(), said);
        }
        Optional<String> edtf = Optional.ofNullable(message.group("edtf"));
        boolean isOne = edtf.filter(proposed -> !proposed.contains(" or ")).isPresent();
        String expected = message.group("expected")
                + edtf.filter(proposed -> !isOne)
                        .map(proposed -> "; EDTF writes " + proposed)
                        .orElse("");
        return in.problem(scalar.place(), message.group("found"))
                .expecting(expected)
                .near(edtf.filter(proposed -> isOne).map(proposed -> instead(scalar.value(), unreadable, proposed)));
    }

    /** Why a text is no date, and the date or the phrase that is probably meant. */
    static Problem dated(Reading in, Scalar scalar, IllegalArgumentException unreadable) {
        Problem problem = of(in, scalar, unreadable);
        boolean isKnown = problem.nearest().isPresent() || !(unreadable instanceof UnreadableDateException);
        return isKnown ? problem : problem.near(nearestPhrase((UnreadableDateException) unreadable));
    }

    /** The whole text, with the proposal in place of the part that is no date. */
    private static String instead(String text, IllegalArgumentException unreadable, String proposed) {
        boolean isPart = unreadable instanceof UnreadableDateException date
                && !date.text().isEmpty()
                && text.contains(date.text());
        return isPart ? text.replace(((UnreadableDateException) unreadable).text(), proposed) : proposed;
    }

    /** The phrase that differs in one word: the one at which reading failed, or one before it. */
    public static Optional<String> nearestPhrase(UnreadableDateException unreadable) {
        String text = unreadable.text();
        int last = Math.min(unreadable.position(), text.length() - 1);
        Optional<String> nearest = Optional.empty();
        while (last > 0 && nearest.isEmpty()) {
            int from = text.lastIndexOf(' ', last) + 1;
            int next = text.indexOf(' ', from);
            nearest = nearestPhrase(text, from, next < 0 ? text.length() : next);
            last = from - 2;
        }
        return nearest;
    }

    private static Optional<String> nearestPhrase(String text, int from, int to) {
        String word = text.substring(from, to);
        return WORDS.stream()
                .filter(known -> word.length() > 1
                        && Nearest.of(word, ImmutableList.of(known)).isPresent())
                .map(known -> text.substring(0, from) + known + text.substring(to))
                .filter(DateText::isDate)
                .findFirst();
    }

    /** The span that is meant by a dash between two numbers, or by a number in words. */
    static Optional<String> nearestSpan(String text) {
        String mended = text.strip().replaceFirst("(\\d)\\s*[-–—]\\s*(\\d)", "$1 to $2");
        StringBuilder inDigits = new StringBuilder();
        for (String word : NUMERALS.split(mended)) {
            int number = NUMBERS.indexOf(word);
            inDigits.append(inDigits.length() == 0 ? "" : " ").append(number < 0 ? word : String.valueOf(number));
        }
        mended = inDigits.toString().replaceFirst("^(?:more than|over) ", "at least ");
        try {
            String unused = SpanText.parse(mended).toString();
            return Optional.of(mended).filter(other -> !other.equals(text));
        } catch (IllegalArgumentException alsoUnreadable) {
            return Optional.empty();
        }
    }
}
