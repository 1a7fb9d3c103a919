package org.antequem.rule.provenance;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * The words of a text or of a quotation, as they are compared: without regard to case, white space, quotation marks,
 * dashes and other punctuation, and to marks of notes.
 *
 * <p>Some words can be read in two ways: "govern-" at the end of a line and "ment" in the next one are one word or two,
 * "[12]" is a number or the mark of a note. They are read as the other side has them.
 */
final class Wording {

    /** No word, before the first. */
    static final int NONE = -1;

    private static final int MOST_SHOWN = 40;
    private static final int MOST_MARKS_SHOWN = 30;

    /** A word is broken over no more lines than that. */
    private static final int MOST_PARTS = 8;

    private final String written;
    private final int[] origins;
    private final Tokens tokens;
    private final Vocabulary vocabulary;
    private final int[] words;
    private final int[] tokenOf;
    private int size;

    private Wording(String written, int[] origins, Tokens tokens, Vocabulary vocabulary) {
        this.written = written;
        this.origins = origins;
        this.tokens = tokens;
        this.vocabulary = vocabulary;
        this.words = new int[tokens.size()];
        this.tokenOf = new int[tokens.size() + 1];
    }

    static Wording of(String text) {
        Folded folded = Folded.of(text);
        Wording wording = new Wording(text, folded.origins(), new Tokens(folded.signs(), false), Vocabulary.ofText());
        for (int i = 0; i < wording.tokens.size(); i++) {
            wording.add(i, wording.vocabulary.add(wording.tokens.word(i)));
        }
        wording.end();
        return wording;
    }

    /** A quotation, in the numbers that this text has for its words; omissions and brackets are the quoter's. */
    Wording quoted(String quotation) {
        Folded folded = Folded.of(quotation);
        Wording quoted =
                new Wording(quotation, folded.origins(), new Tokens(folded.signs(), true), vocabulary.ofQuotation());
        quoted.read(vocabulary::has, quoted.vocabulary::add);
        return quoted;
    }

    /** This text, with what can be read in two ways read as a quotation has it. */
    Wording asReadBy(Wording quotation) {
        if (tokens.isPlain()) {
            return this;
        }
        Wording read = new Wording(written, origins, tokens, vocabulary);
        read.read(
                quotation.vocabulary::has,
                word -> quotation.vocabulary.has(word) ? quotation.vocabulary.find(word) : vocabulary.find(word));
        return read;
    }

    private void read(Predicate<String> isThere, ToIntFunction<String> numbers) {
        for (int at = 0; at < tokens.size(); ) {
            String word = tokens.word(at);
            int next = at + 1;
            if (tokens.isBroken(next)) {
                String whole = word;
                for (int part = next; part < at + MOST_PARTS && tokens.isBroken(part); part++) {
                    whole += tokens.word(part);
                    if (isThere.test(whole)) {
                        word = whole;
                        next = part + 1;
                    }
                }
            }
            if (tokens.endsInBrackets(at) && !isThere.test(word) && isThere.test(tokens.wordBeforeBrackets(at))) {
                word = tokens.wordBeforeBrackets(at);
            }
            if (!tokens.isInANote(at) || isThere.test(word)) {
                add(at, numbers.applyAsInt(word));
            }
            at = next;
        }
        end();
    }

    private void add(int token, int word) {
        words[size] = word;
        tokenOf[size++] = token;
    }

    private void end() {
        tokenOf[size] = tokens.size();
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
        return tokens.leap(tokenOf[index]);
    }

    /** Words as they are compared. */
    ImmutableList<String> words(int from, int to) {
        ImmutableList.Builder<String> all = ImmutableList.builder();
        for (int i = from; i < to; i++) {
            all.add(tokens.word(tokenOf[i]));
        }
        return all.build();
    }

    /** The words in brackets that the quoter put in before this one. */
    ImmutableList<String> putIn(int index) {
        return tokens.putIn(tokenOf[index]);
    }

    /** A word from a character on, and what follows it; cuts are marked, and no accent is cut off its letter. */
    String shown(int index, int from) {
        int start = start(index) + from;
        int next = start(index + 1);
        int end = Math.min(next, start + MOST_SHOWN);
        if (end > start + 1 && Character.isHighSurrogate(written.charAt(end - 1))) {
            end--;
        }
        for (int marks = 0; end < next && marks < MOST_MARKS_SHOWN && WordCharacters.isMark(at(end)); marks++) {
            end += Character.charCount(at(end));
        }
        return (from > 0 ? "\u2026" : "")
                + WordCharacters.withSingleBlanks(written.substring(start, end) + (end == written.length() ? " " : ""))
                + (end < next ? "\u2026 " : "");
    }

    /** Where this word begins to differ from another, if they are so long that it would not be shown; else 0. */
    int differsFrom(int index, Wording other, int otherIndex) {
        int same = 0;
        int start = start(index);
        int otherStart = other.start(otherIndex);
        int most = Math.min(start(index + 1) - start, other.start(otherIndex + 1) - otherStart);
        while (same < most && written.charAt(start + same) == other.written.charAt(otherStart + same)) {
            same++;
        }
        int from = same < MOST_SHOWN / 2 ? 0 : same - MOST_SHOWN / 4;
        while (from > 0
                && (WordCharacters.isMark(at(start + from))
                        || Character.isLowSurrogate(written.charAt(start + from)))) {
            from--;
        }
        return from;
    }

    private int start(int index) {
        return origins[tokens.start(tokenOf[index])];
    }

    private int at(int index) {
        return index < written.length() ? written.codePointAt(index) : NONE;
    }
}
