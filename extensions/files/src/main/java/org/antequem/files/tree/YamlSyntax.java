package org.antequem.files.tree;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Says in plain words why a text is not YAML: the engine knows what its grammar lacks, the line knows what was meant.
 */
final class YamlSyntax {

    /** What the engine says, beginning with what it was about, and how that is said here. */
    private static final ImmutableMap<Pattern, Function<YamlSyntax, String>> SENTENCES =
            ImmutableMap.<Pattern, Function<YamlSyntax, String>>builder()
                    .put(said("mapping values are not allowed here"), YamlSyntax::secondColon)
                    .put(
                            said("sequence entries are not allowed here"),
                            at ->
                                    "an item of a list, which begins with \"- \", cannot stand here; expected it on a line of its own")
                    .put(said("mapping keys are not allowed here"), at -> "\"? \" cannot stand here; expected a value")
                    .put(
                            said("could not find expected ':'"),
                            at -> "this is no key with its value; expected a colon with a space behind the key")
                    .put(
                            said("that cannot start any token|scanning an? (alias|anchor|tag)|tag handle"),
                            YamlSyntax::beginning)
                    .put(
                            said("double-quoted scalar"),
                            at ->
                                    "a backslash and what follows it are no character here; expected \\\\ for a backslash")
                    .put(
                            said("block scalar"),
                            at -> at.found() + " stands behind | or >; expected the text on the next lines")
                    .put(
                            said("directive"),
                            at -> "a directive, a line that begins with %, is not allowed here; expected none")
                    .put(said("flow (sequence|mapping)"), YamlSyntax::inBrackets)
                    .put(
                            said("expected the node content"),
                            at -> "there is no value before " + at.found() + "; expected one")
                    .put(said("found '<scalar>'"), YamlSyntax::furtherText)
                    .put(said("found '<block (mapping|sequence) start>'"), YamlSyntax::indented)
                    .put(said("found '[]}]'"), at -> at.found() + " closes nothing that is open; expected none")
                    .put(
                            said("found ':'"),
                            at -> "a colon stands here without a key; expected a key before it, as one text")
                    .put(
                            said("found '-'"),
                            at -> "an item of a list stands here; expected a key and its value, as before")
                    .put(
                            said("found '\\?'"),
                            at -> "a key stands here; expected an item of the list, which begins with \"- \"")
                    .put(
                            said("block end|document start"),
                            at -> at.found()
                                    + " does not fit what stands before it; expected a further key, or nothing")
                    .buildOrThrow();

    private static final Pattern KEY =
            Pattern.compile("^[\\s-]*(?<key>[^\\s#][^#]*?):\\s+(?<value>\\S.*)$", Pattern.DOTALL);
    private static final Pattern COLON_WITHIN = Pattern.compile(".*:( .*|$)", Pattern.DOTALL);
    private static final Pattern TAB = Pattern.compile("^ *\\t");

    private final Text text;
    private final Optional<Place> lastQuoted;
    private final String problem;
    private final Place place;
    private final Place opening;

    /** @param lastQuoted where the last text in quotes stands that was read */
    YamlSyntax(Text text, Optional<Place> lastQuoted, YamlEngineException exception) {
        this.text = text;
        this.lastQuoted = lastQuoted;
        if (exception instanceof MarkedYamlEngineException marked) {
            Optional<Place> context = marked.getContextMark().map(this::place);
            this.problem = marked.getContext() + ": " + marked.getProblem();
            this.place =
                    marked.getProblemMark().map(this::place).or(() -> context).orElse(text.place(0));
            this.opening = context.orElse(place);
        } else {
            this.problem = "";
            this.place = text.place(0);
            this.opening = place;
        }
    }

    private static Pattern said(String expression) {
        return Pattern.compile(expression);
    }

    private Place place(Mark mark) {
        int line = Math.min(mark.getLine() + 1, text.lines());
        int column = line == mark.getLine() + 1 ? mark.getColumn() + 1 : 1;
        return new Place(line, column, line, column + 1);
    }

    /** Says what is wrong, and where. */
    void addTo(Growth growth) {
        if (TAB.matcher(line()).find() && (problem.contains("(TAB)") || problem.contains("mapping values"))) {
            int column = line().indexOf('\t') + 1;
            Place tab = new Place(place.line(), column, place.line(), column + 1);
            growth.problem(tab, "a tab indents this line; expected spaces");
        } else if (problem.contains("quoted scalar: found unexpected")) {
            growth.problem(
                    opening, "the quote that opens here is never closed; expected the same quote behind the text");
        } else {
            growth.problem(place, sentence());
        }
    }

    private String sentence() {
        for (Map.Entry<Pattern, Function<YamlSyntax, String>> entry : SENTENCES.entrySet()) {
            if (entry.getKey().matcher(problem).find()) {
                return entry.getValue().apply(this);
            }
        }
        return "this cannot be read as YAML";
    }

    private String line() {
        return text.line(place.line());
    }

    private String before() {
        String line = line();
        int columns = Math.min(place.column() - 1, line.codePointCount(0, line.length()));
        return line.substring(0, line.offsetByCodePoints(0, columns));
    }

    private String found() {
        String rest = line().substring(before().length());
        return rest.isBlank() ? "the end of the line" : Characters.shown(rest.codePointAt(0));
    }

    private String secondColon() {
        String before = before();
        if (before.isBlank() || before.stripTrailing().endsWith(":")) {
            return "a colon stands here without a key; expected a key before it, or quotes around it";
        } else if (COLON_WITHIN.matcher(before).matches()) {
            return "a second colon with a space behind it stands in this line; expected " + quoted();
        }
        String previous = text.line(place.line() - 1);
        if (!COLON_WITHIN.matcher(previous).matches()) {
            return "the line before this one is no key with its value; expected a colon with a space behind its key";
        }
        return "this line is indented as if it continued the text of the line before it; expected it to begin where that"
                + " line begins";
    }

    private String quoted() {
        Matcher matcher = KEY.matcher(line());
        if (!matcher.matches() || !COLON_WITHIN.matcher(matcher.group("value")).matches()) {
            return "quotes around the text";
        }
        String value = matcher.group("value").strip();
        String quoted = value.contains("\"") ? "'" + value.replace("'", "''") + "'" : "\"" + value + "\"";
        return "quotes around the text: " + Growth.brief(matcher.group("key") + ": " + quoted);
    }

    private String beginning() {
        String line = text.line(opening.line());
        int index = line.offsetByCodePoints(0, opening.column() - 1);
        String first = index < line.length() ? line.substring(index, line.offsetByCodePoints(index, 1)) : "this";
        return first.equals("\t")
                ? "a tab stands here; expected spaces"
                : "a text cannot begin with " + first + "; expected it in quotes";
    }

    private String inBrackets() {
        boolean list = problem.contains("flow sequence");
        String opened = String.format("the %s that opens at %s", list ? "[" : "{", opening);
        String close = list ? "]" : "}";
        Optional<String> unclosed = unclosedQuote();
        if (unclosed.isPresent()) {
            return found() + " stands behind a closing quote; " + unclosed.get();
        } else if (problem.contains("stream end")
                || (place.line() > opening.line() && found().equals(Characters.shown(':')))) {
            return opened + " is not closed before this; expected " + close;
        }
        return String.format("%s stands within %s; expected a comma or %s", found(), opened, close);
    }

    private String furtherText() {
        if (unclosedQuote().isPresent()) {
            return "there is more text behind the closing quote; "
                    + unclosedQuote().get();
        }
        return "a text stands here; expected a key with a colon and a space behind it";
    }

    /** Who forgets to close a quote closes it where the next one opens. */
    private Optional<String> unclosedQuote() {
        return lastQuoted
                .filter(quote -> quote.endLine() == place.line() && quote.endColumn() <= place.column())
                .filter(quote -> !problem.contains("but got :"))
                .map(quote -> quote.line() < quote.endLine()
                        ? "expected a quote that closes the one that opens at " + quote
                        : "expected the whole text in quotes, and quotes within it written twice or with a backslash");
    }

    private String indented() {
        if (text.line(place.line() - 1).startsWith("...")) {
            return "\"...\" has ended the text before this line; expected nothing behind it";
        }
        return "the indentation of this line fits no line above it; expected as many spaces as before a key of its level";
    }
}
