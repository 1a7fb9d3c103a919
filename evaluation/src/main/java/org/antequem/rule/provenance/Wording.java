package org.antequem.rule.provenance;

import static java.text.Normalizer.Form.NFC;
import static java.text.Normalizer.Form.NFKC;

import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The words of a text, as a faithful quotation leaves them: without regard to case, white space, quotation marks,
 * dashes and other punctuation. A symbol is a word, and so is each character of a script that puts no space between
 * words.
 *
 * @see "Unicode Standard Annex 15, Normalization Forms: composed, in the stream-safe format"
 */
final class Wording {

    /** No word, before the first. */
    static final int NONE = -1;

    private static final int LEFT_OUT_AT_A_MARK = 100;
    private static final int REPLACED_AT_BRACKETS = 10;
    private static final int MOST_SHOWN = 40;
    private static final int MOST_MARKS_IN_A_ROW = 30;

    private static final String APOSTROPHES = "'\u2019\u2018\u02bc\uff07`\u00b4";
    private static final String MINUS = "-\u2212\u2013\uff0d";
    private static final CharMatcher BLANK = CharMatcher.whitespace().or(CharMatcher.javaIsoControl());

    private final String written;
    private final Map<String, Integer> vocabulary;
    private final boolean isQuoted;
    private final int lastBracket;

    private int size;
    private int[] words;
    private int[] starts;
    private int[] leaps;

    private Wording(String written, Map<String, Integer> vocabulary, boolean isQuoted) {
        this.written = written;
        this.vocabulary = vocabulary;
        this.isQuoted = isQuoted;
        this.lastBracket = written.lastIndexOf(']');
        this.words = new int[written.length()];
        this.starts = new int[written.length() + 1];
        this.leaps = new int[written.length() + 1];
        read();
        this.words = Arrays.copyOf(words, size);
        this.starts = Arrays.copyOf(starts, size + 1);
        this.leaps = Arrays.copyOf(leaps, size + 1);
        starts[size] = written.length();
    }

    static Wording of(String text) {
        return new Wording(text, new HashMap<>(), false);
    }

    /** A quotation, in the numbers that this text has for its words; omissions and brackets are the quoter's. */
    Wording quoted(String quotation) {
        return new Wording(quotation, vocabulary, true);
    }

    int size() {
        return size;
    }

    /** The number of a word; negative where it is not in the text that is quoted. */
    int word(int index) {
        return words[index];
    }

    /** How many words may be left out before this one, because a mark says so. */
    int leap(int index) {
        return leaps[index];
    }

    /** A word from a character on, and what follows it; cuts are marked, and no accent is cut off its letter. */
    String shown(int index, int from) {
        int start = starts[index] + from;
        int next = starts[index + 1];
        int end = Math.min(next, start + MOST_SHOWN);
        if (end > start + 1 && Character.isHighSurrogate(written.charAt(end - 1))) {
            end--;
        }
        for (int marks = 0; end < next && marks < MOST_MARKS_IN_A_ROW && WordCharacters.isMark(at(end)); marks++) {
            end += Character.charCount(at(end));
        }
        return (from > 0 ? "\u2026" : "")
                + BLANK.collapseFrom(written.substring(start, end) + (end == written.length() ? " " : ""), ' ')
                + (end < next ? "\u2026 " : "");
    }

    /** Where this word begins to differ from another, if they are so long that it would not be shown; else 0. */
    int differsFrom(int index, Wording other, int otherIndex) {
        int same = 0;
        int most = Math.min(starts[index + 1] - starts[index], other.starts[otherIndex + 1] - other.starts[otherIndex]);
        while (same < most
                && written.charAt(starts[index] + same) == other.written.charAt(other.starts[otherIndex] + same)) {
            same++;
        }
        int from = same < MOST_SHOWN / 2 ? 0 : same - MOST_SHOWN / 4;
        while (from > 0
                && (WordCharacters.isMark(at(starts[index] + from))
                        || Character.isLowSurrogate(written.charAt(starts[index] + from)))) {
            from--;
        }
        return from;
    }

    private void read() {
        int last = NONE;
        for (int at = 0; at < written.length(); ) {
            int end = endOfWord(at);
            if (end > at) {
                add(at, end);
                last = end;
            } else {
                end = isQuoted ? endOfMark(at, last) : at;
            }
            at = end > at ? end : at + Character.charCount(written.codePointAt(at));
        }
    }

    private void add(int start, int end) {
        String key = key(written.substring(start, end));
        starts[size] = start;
        if (!isQuoted) {
            vocabulary.putIfAbsent(key, vocabulary.size());
        }
        int word = vocabulary.getOrDefault(key, NONE);
        boolean mayEndBefore = word == NONE && end - start > 3 && isLetterInBrackets(end - 3);
        words[size++] = mayEndBefore ? vocabulary.getOrDefault(key(written.substring(start, end - 3)), NONE) : word;
    }

    /** Where the word ends that starts here; here, where none does. */
    private int endOfWord(int start) {
        int first = written.codePointAt(start);
        boolean isAlone = WordCharacters.isSymbol(first) || WordCharacters.isUnspaced(first);
        int end = start;
        if (isLetterInBrackets(start) && WordCharacters.isOfWord(at(start + 3))) {
            end += 3;
        } else if (isMinus(start)) {
            end++;
        } else if (isAlone || WordCharacters.isOfWord(first)) {
            end += Character.charCount(first);
        }
        int before = first;
        while (end > start && end < written.length()) {
            int next = written.codePointAt(end);
            if (WordCharacters.isMark(next) || WordCharacters.isIgnored(next)) {
                end += Character.charCount(next);
            } else if (!isAlone && isLetterInBrackets(end)) {
                end += 3;
            } else if (!isAlone
                    && (WordCharacters.isOfWord(next) ? !WordCharacters.isUnspaced(next) : joins(before, end))) {
                end += Character.charCount(next);
            } else {
                break;
            }
            before = WordCharacters.isIgnored(next) ? before : next;
        }
        return end;
    }

    /** An apostrophe within a word, or a point, comma, colon or slash within a number. */
    private boolean joins(int before, int index) {
        char between = written.charAt(index);
        return APOSTROPHES.indexOf(between) >= 0
                ? WordCharacters.isOfWord(before) && WordCharacters.isOfWord(at(index + 1))
                : ".,:/".indexOf(between) >= 0 && Character.isDigit(before) && Character.isDigit(at(index + 1));
    }

    /** A dash before a number, unless it stands between two words. */
    private boolean isMinus(int index) {
        return MINUS.indexOf(at(index)) >= 0
                && Character.isDigit(at(index + 1))
                && (index == 0
                        || BLANK.matches(written.charAt(index - 1))
                        || "([{\"'\u201c\u2018\u201e\u00ab".indexOf(written.charAt(index - 1)) >= 0);
    }

    /** As in {@code [W]e}; of {@code show[s]} the text may have the last letter or not. */
    private boolean isLetterInBrackets(int index) {
        return at(index) == '[' && at(index + 2) == ']' && Character.isLetter(at(index + 1));
    }

    /** Where the mark ends by which the quoter says that something was left out or replaced; here, if there is none. */
    private int endOfMark(int start, int lastEnd) {
        char first = written.charAt(start);
        if (first == '\u2026' || first == '\u22ef') {
            return leap(LEFT_OUT_AT_A_MARK, start + 1);
        }
        return first == '[' && start < lastBracket ? endOfBrackets(start, lastEnd) : endOfDots(start);
    }

    private int endOfDots(int start) {
        int end = start;
        int dots = 0;
        for (int i = start; at(i) == '.' || (dots > 0 && BLANK.matches((char) at(i))); i++) {
            if (at(i) == '.') {
                dots++;
                end = i + 1;
            }
        }
        return dots < 3 ? start : leap(LEFT_OUT_AT_A_MARK, end);
    }

    /** Of {@code plan[ned]}, too, the whole is the quoter's. */
    private int endOfBrackets(int start, int lastEnd) {
        int end = written.indexOf(']', start) + 1;
        Wording within = new Wording(written.substring(start + 1, end - 1), vocabulary, true);
        boolean isOfAWord = within.size == 1 && Character.isLetter(at(start + 1));
        if (isOfAWord && start == lastEnd) {
            size--;
        }
        int past = isOfAWord && end < written.length() ? endOfWord(end) : end;
        return leap(within.size == 0 ? LEFT_OUT_AT_A_MARK : Math.max(REPLACED_AT_BRACKETS, within.size), past);
    }

    private int leap(int most, int end) {
        leaps[size] = Math.max(leaps[size], most);
        return end;
    }

    private int at(int index) {
        return index < written.length() ? written.codePointAt(index) : NONE;
    }

    private static String key(String word) {
        StringBuilder folded = new StringBuilder();
        int marks = 0;
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            int c = word.codePointAt(i);
            if (WordCharacters.isIgnored(c) || c == '[' || c == ']') {
                continue;
            }
            marks = WordCharacters.isMark(c) ? marks + 1 : 0;
            if (marks % (MOST_MARKS_IN_A_ROW + 1) == MOST_MARKS_IN_A_ROW) {
                folded.append('\u034f');
            }
            if (MINUS.indexOf(c) >= 0) {
                folded.append('-');
            } else if (APOSTROPHES.indexOf(c) >= 0) {
                folded.append('\'');
            } else if (c >= 0xfb00 && c <= 0xffef) {
                folded.append(Normalizer.normalize(Character.toString(c), NFKC));
            } else {
                folded.appendCodePoint(c);
            }
        }
        String composed = Normalizer.normalize(folded, NFC);
        return Normalizer.normalize(composed.toUpperCase(Locale.ROOT), NFC);
    }
}
