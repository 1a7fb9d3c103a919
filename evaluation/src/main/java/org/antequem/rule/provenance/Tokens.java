package org.antequem.rule.provenance;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.util.Arrays;

/**
 * The words of folded signs, one after the other, and what stands between them and says something: that a word was
 * broken at the end of a line, that a note belongs here, that the quoter left something out or put something in.
 *
 * <p>A symbol is a word, and so is each character of a script that puts no space between words. An apostrophe within a
 * word belongs to it; a hyphen parts two words.
 *
 * @see "Unicode Standard Annex 29, Text Segmentation, section 4: rules WB5 to WB12"
 */
final class Tokens {

    private static final int NONE = -1;

    private static final int LEFT_OUT_AT_A_MARK = 100;
    private static final int REPLACED_AT_BRACKETS = 10;

    private static final byte BROKEN = 1;
    private static final byte IN_A_NOTE = 2;

    private final String signs;
    private final boolean isQuoted;
    private final int lastBracket;
    private final ListMultimap<Integer, String> putIn = ArrayListMultimap.create();

    private int size;
    private int[] starts;
    private int[] ends;
    private int[] leaps;
    private byte[] kinds;
    private boolean isPlain = true;

    private int lastEnd = NONE;
    private int noteEnd;
    private boolean goesOn;

    Tokens(String signs, boolean isQuoted) {
        this.signs = signs;
        this.isQuoted = isQuoted;
        this.lastBracket = signs.lastIndexOf(']');
        this.starts = new int[signs.length() + 1];
        this.ends = new int[signs.length()];
        this.leaps = new int[signs.length() + 1];
        this.kinds = new byte[signs.length()];
        for (int at = 0; at < signs.length(); ) {
            at = read(at);
        }
        this.starts = Arrays.copyOf(starts, size + 1);
        this.ends = Arrays.copyOf(ends, size);
        this.leaps = Arrays.copyOf(leaps, size + 1);
        this.kinds = Arrays.copyOf(kinds, size);
        starts[size] = signs.length();
    }

    int size() {
        return size;
    }

    /** The sign with which a word begins; after the last one, the end. */
    int start(int index) {
        return starts[index];
    }

    /** How many words may be left out before this one, because a mark says so. */
    int leap(int index) {
        return leaps[index];
    }

    /** The words in brackets that the quoter put in before this one. */
    ImmutableList<String> putIn(int index) {
        return ImmutableList.copyOf(putIn.get(index));
    }

    /** False where a word can be read in more than one way. */
    boolean isPlain() {
        return isPlain;
    }

    /** Whether this may be the end of the word before it: a hyphen and the end of a line stand between. */
    boolean isBroken(int index) {
        return index < size && kinds[index] == BROKEN;
    }

    /** Whether this may be the mark of a note: a number in brackets of its own. */
    boolean isInANote(int index) {
        return kinds[index] == IN_A_NOTE;
    }

    /** Whether the word ends in a letter in brackets: a note, a correction, or the quoter's ending. */
    boolean endsInBrackets(int index) {
        return ends[index] - starts[index] > 3 && isLetterInBrackets(ends[index] - 3);
    }

    /** The word without brackets around its letters. */
    String word(int index) {
        return word(starts[index], ends[index]);
    }

    /** The word without the letter in brackets in which it ends. */
    String wordBeforeBrackets(int index) {
        return word(starts[index], ends[index] - 3);
    }

    private String word(int start, int end) {
        String word = signs.substring(start, end);
        return word.indexOf('[') < 0 ? word : word.replace("[", "").replace("]", "");
    }

    private int read(int at) {
        int next = endOfBreak(at);
        goesOn = next > at;
        if (goesOn) {
            return add(next, endOfWord(next));
        }
        next = endOfNote(at);
        if (next == at) {
            next = endOfWord(at);
            if (next > at) {
                return add(at, next);
            }
            next = isQuoted ? endOfMark(at) : at;
        }
        return next > at ? next : at + Character.charCount(at(at));
    }

    private int add(int start, int end) {
        starts[size] = start;
        ends[size] = end;
        kinds[size] = goesOn ? BROKEN : start < noteEnd ? IN_A_NOTE : 0;
        isPlain &= kinds[size] == 0 && !endsInBrackets(size);
        size++;
        lastEnd = end;
        return end;
    }

    /** Where a word goes on that is broken here by a hyphen and white space; here, if none is. */
    private int endOfBreak(int at) {
        if (at != lastEnd || "-\u00ac".indexOf(signs.charAt(at)) < 0 || !isSpaced(signs.codePointBefore(at))) {
            return at;
        }
        int next = at + 1;
        while (WordCharacters.isBlank(at(next))) {
            next++;
        }
        return next > at + 1 && WordCharacters.isLetter(at(next)) && isSpaced(at(next)) ? next : at;
    }

    private static boolean isSpaced(int c) {
        return (WordCharacters.isLetter(c) || WordCharacters.isMark(c)) && !WordCharacters.isUnspaced(c);
    }

    /** Where the mark of a note ends that can be nothing else; here, if none does. Of others, the words are marked. */
    private int endOfNote(int at) {
        boolean isAttached = at > 0 && !WordCharacters.isBlank(signs.charAt(at - 1));
        int end = at;
        while (WordCharacters.isSuperscript(at(end))) {
            end++;
        }
        if (end > at) {
            return isAttached || !WordCharacters.isOfWord(at(end)) ? end : at;
        }
        if (signs.charAt(at) == '[') {
            end = NoteMarks.endOfBrackets(signs, at);
            if (end > at) {
                noteEnd = isAttached || isQuoted ? noteEnd : end;
                return isAttached ? end : at;
            }
        }
        return at;
    }

    /** Where the word ends that starts here; here, where none does. */
    private int endOfWord(int start) {
        int first = at(start);
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
        while (end > start && end < signs.length()) {
            int next = at(end);
            if (WordCharacters.isMark(next)) {
                end += Character.charCount(next);
            } else if (!isAlone && isLetterInBrackets(end)) {
                end += 3;
            } else if (!isAlone && goesOn(start, end, before, next)) {
                end += Character.charCount(next);
            } else {
                break;
            }
            before = next;
        }
        return end;
    }

    private boolean goesOn(int start, int end, int before, int next) {
        if (WordCharacters.isSuperscript(next)) {
            return WordCharacters.isSuperscript(before) || NoteMarks.isPower(signs, start, end);
        }
        return WordCharacters.isOfWord(next) ? !WordCharacters.isUnspaced(next) : joins(before, end);
    }

    /** An apostrophe within a word, or a point, comma, colon or slash within a number. */
    private boolean joins(int before, int index) {
        char between = signs.charAt(index);
        return between == '\''
                ? WordCharacters.isOfWord(before) && WordCharacters.isOfWord(at(index + 1))
                : ".,:/\u066b\u066c".indexOf(between) >= 0
                        && Character.isDigit(before)
                        && Character.isDigit(at(index + 1));
    }

    /** A dash before a number, unless it stands between two words. */
    private boolean isMinus(int index) {
        return at(index) == '-'
                && Character.isDigit(at(index + 1))
                && (index == 0
                        || WordCharacters.isBlank(signs.charAt(index - 1))
                        || "([{\"'\u201c\u201e\u00ab".indexOf(signs.charAt(index - 1)) >= 0);
    }

    /** As in {@code [W]e}; of {@code show[s]} the text may have the last letter or not. */
    private boolean isLetterInBrackets(int index) {
        return at(index) == '[' && at(index + 2) == ']' && Character.isLetter(at(index + 1));
    }

    /** Where the mark ends by which the quoter says that something was left out or replaced; here, if there is none. */
    private int endOfMark(int start) {
        char first = signs.charAt(start);
        if (first == '\u22ef') {
            return leap(LEFT_OUT_AT_A_MARK, start + 1);
        }
        return first == '[' && start < lastBracket ? endOfBrackets(start) : endOfDots(start);
    }

    private int endOfDots(int start) {
        int end = start;
        int dots = 0;
        for (int i = start; at(i) == '.' || (dots > 0 && WordCharacters.isBlank(at(i))); i++) {
            if (at(i) == '.') {
                dots++;
                end = i + 1;
            }
        }
        return dots < 3 ? start : leap(LEFT_OUT_AT_A_MARK, end);
    }

    /** Of {@code plan[ned]}, too, the whole is the quoter's. */
    private int endOfBrackets(int start) {
        int end = signs.indexOf(']', start) + 1;
        Tokens within = new Tokens(signs.substring(start + 1, end - 1), true);
        boolean isOfAWord = within.size == 1 && Character.isLetter(at(start + 1));
        if (isOfAWord && start == lastEnd) {
            size--;
        }
        int past = isOfAWord && end < signs.length() ? endOfWord(end) : end;
        for (int i = 0; i < within.size; i++) {
            putIn.put(size, within.word(i));
        }
        return leap(within.size == 0 ? LEFT_OUT_AT_A_MARK : Math.max(REPLACED_AT_BRACKETS, within.size), past);
    }

    private int leap(int most, int end) {
        leaps[size] = Math.max(leaps[size], most);
        return end;
    }

    private int at(int index) {
        return index < signs.length() ? signs.codePointAt(index) : NONE;
    }
}
