package org.antequem.files.tree;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JSON (RFC 8259), and says in JSON's own words where a text is none. */
final class JsonReader {

    private static final Pattern LITERAL = Pattern.compile("[\\p{L}\\p{N}_.+-]+");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private final Text text;
    private final String characters;
    private final Growth growth;
    private final Matcher literal;
    private final Cursor cursor;
    private int next;

    JsonReader(Text text, Limits limits) {
        this.text = text;
        this.characters = text.characters();
        this.cursor = new Cursor(text);
        this.growth = new Growth(limits);
        this.literal = LITERAL.matcher(characters);
    }

    Tree read() {
        try {
            value();
            skipSpace();
            if (next < characters.length()) {
                throw stop(next, found() + " stands behind the end of the value; expected one JSON value in one text");
            }
            return growth.tree(text);
        } catch (Growth.Stopped e) {
            return growth.stopped(text);
        }
    }

    private void value() throws Growth.Stopped {
        skipSpace();
        switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> growth.scalar(string());
            default -> growth.scalar(literal());
        }
    }

    private void object() throws Growth.Stopped {
        int start = open(true);
        while (!closes('}', start, '{')) {
            if (peek() != '"') {
                throw stop(next, found() + " stands where a key was expected; expected a text in double quotes");
            }
            growth.scalar(string());
            skipSpace();
            if (peek() != ':') {
                throw stop(next, found() + " stands behind a key; expected a colon");
            }
            next++;
            value();
            separate('}', start, '{');
        }
        close();
    }

    private void array() throws Growth.Stopped {
        int start = open(false);
        while (!closes(']', start, '[')) {
            value();
            separate(']', start, '[');
        }
        close();
    }

    private int open(boolean mapping) throws Growth.Stopped {
        growth.open(mapping, cursor.place(next, next + 1));
        return next++;
    }

    private void close() throws Growth.Stopped {
        growth.close(Optional.of(cursor.place(next, next + 1)));
        next++;
    }

    private boolean closes(char close, int start, char open) throws Growth.Stopped {
        skipSpace();
        if (next == characters.length()) {
            throw stop(start, String.format("the %s that opens here is never closed; expected %s", open, close));
        }
        return peek() == close;
    }

    private void separate(char close, int start, char open) throws Growth.Stopped {
        if (closes(close, start, open)) {
            return;
        }
        if (peek() != ',') {
            throw stop(
                    next,
                    String.format(
                            "%s stands within the %s that opens at %s; expected a comma or %s",
                            found(), open, text.place(start), close));
        }
        int comma = next++;
        if (closes(close, start, open)) {
            throw stop(comma, "a comma stands before " + close + "; expected none behind the last value");
        }
    }

    private Scalar literal() throws Growth.Stopped {
        int start = next;
        if (!literal.region(start, characters.length()).lookingAt()) {
            throw stop(
                    start,
                    found() + " stands where a value was expected"
                            + (peek() == '\'' ? "; expected double quotes" : ""));
        }
        next = literal.end();
        String value = literal.group();
        if (!value.equals("true")
                && !value.equals("false")
                && !value.equals("null")
                && !NUMBER.matcher(value).matches()) {
            throw stop(start, next, notALiteral(value));
        }
        return new Scalar(value, Scalar.Style.PLAIN, cursor.place(start, next));
    }

    private static String notALiteral(String value) {
        String expected = Character.isDigit(value.charAt(value.startsWith("-") || value.startsWith("+") ? 1 : 0))
                ? "a number as JSON writes it, or a text in double quotes"
                : "a text in double quotes, a number, true, false or null";
        return "\"" + Growth.brief(value) + "\" is no JSON value; expected " + expected;
    }

    private Scalar string() throws Growth.Stopped {
        int start = next++;
        StringBuilder value = null;
        int copied = next;
        while (true) {
            if (next == characters.length()) {
                throw stop(start, "the quote that opens here is never closed; expected \" behind the text");
            }
            char c = characters.charAt(next);
            if (c == '"') {
                String rest = characters.substring(copied, next++);
                return new Scalar(
                        value == null ? rest : value.append(rest).toString(),
                        Scalar.Style.QUOTED,
                        cursor.place(start, next));
            } else if (c == '\\') {
                value = value == null ? new StringBuilder() : value;
                value.append(characters, copied, next).append(escape());
                copied = next;
            } else if (c < ' ') {
                throw unescaped(start, c);
            } else {
                next++;
            }
        }
    }

    private Growth.Stopped unescaped(int start, char c) {
        if (c == '\n' || c == '\r') {
            return stop(
                    start, "the quote that opens here is not closed on its line; expected \", or \\n for a line break");
        }
        return stop(next, Characters.named(c) + " stands in a text; expected " + Characters.escaped(c));
    }

    private char escape() throws Growth.Stopped {
        int start = next;
        char kind = start + 1 < characters.length() ? characters.charAt(start + 1) : ' ';
        int simple = "\"\\/bfnrt".indexOf(kind);
        if (simple >= 0) {
            next += 2;
            return "\"\\/\b\f\n\r\t".charAt(simple);
        }
        int code = kind == 'u' ? hexadecimal(start + 2) : -1;
        if (code < 0) {
            throw stop(start, "a backslash and what follows it are no character here; expected \\\\ for a backslash");
        }
        next += 6;
        return (char) code;
    }

    /** The number of four digits; -1 where there are not so many. */
    private int hexadecimal(int start) {
        int code = 0;
        for (int i = start; i < start + 4; i++) {
            int digit = i < characters.length() && characters.charAt(i) < 'g'
                    ? Character.digit(characters.charAt(i), 16)
                    : -1;
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }

    private void skipSpace() throws Growth.Stopped {
        while (next < characters.length() && " \t\n\r".indexOf(characters.charAt(next)) >= 0) {
            next++;
        }
        if (next < characters.length() && (peek() == '#' || peek() == '/')) {
            throw stop(next, "a comment stands here; expected none in JSON");
        }
    }

    private char peek() {
        return next < characters.length() ? characters.charAt(next) : '\0';
    }

    private String found() {
        if (next == characters.length()) {
            return "the end of the text";
        }
        return Characters.shown(characters.codePointAt(next));
    }

    private Growth.Stopped stop(int index, String message) {
        return stop(index, Math.min(index + 1, characters.length()), message);
    }

    private Growth.Stopped stop(int start, int end, String message) {
        growth.problem(text.place(start, end), message);
        return new Growth.Stopped();
    }
}
