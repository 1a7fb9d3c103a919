package org.antequem.rule.provenance;

import static java.text.Normalizer.Form.NFC;
import static java.text.Normalizer.Form.NFD;
import static java.text.Normalizer.Form.NFKC;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text in which signs that are the same are written alike, and where each of them was written.
 *
 * <p>Case is folded in full, so that {@code ß} is {@code ss}; a dotless ı stays one, as it does for all but Turkic
 * languages. Compatibility forms are replaced: ligatures, full and half width, letters of mathematics. Signs that show
 * nothing are dropped, and so are those that only make a word longer. All apostrophes are one sign, and all hyphens.
 * Superscript digits are kept: 10² is not 102. A number or a symbol that is replaced by several signs, as ½ or ™, keeps
 * its distance from what is beside it.
 *
 * @see "Unicode Standard, section 3.13, definition 147 (NFKC_Casefold), and CaseFolding.txt, status C and F"
 * @see "Unicode Standard Annex 15, Normalization Forms: composed, in the stream-safe format"
 */
final class Folded {

    private static final int MOST_MARKS_IN_A_ROW = 30;
    private static final int PAGE = 256;
    private static final int SOFT_HYPHEN = 0xad;
    private static final int DOTLESS_I = 0x131;

    private final String written;
    private final String[][] known = new String[(Character.MAX_CODE_POINT + 1) / PAGE][];
    private final StringBuilder signs;
    private int[] origins;

    private Folded(String written) {
        this.written = written;
        this.signs = new StringBuilder(written.length() + 1);
        this.origins = new int[written.length() + 1];
        for (int at = 0; at < written.length(); ) {
            at = read(at);
        }
        mark(written.length());
    }

    static Folded of(String written) {
        return new Folded(written);
    }

    /** The text as it is compared. */
    String signs() {
        return signs.toString();
    }

    /** For each sign, the place in the text where what it stands for begins; and for the end, the end. */
    int[] origins() {
        return Arrays.copyOf(origins, signs.length() + 1);
    }

    /** Takes over a character with the marks that belong to it, and answers where the next one begins. */
    private int read(int start) {
        int first = written.codePointAt(start);
        if (first < 0x80 && (start + 1 == written.length() || written.charAt(start + 1) < 0x80)) {
            mark(start);
            signs.append(small((char) first));
            return start + 1;
        }
        int at = start + Character.charCount(first);
        if (isDropped(first, at)) {
            return at;
        }
        StringBuilder cluster = null;
        for (int marks = WordCharacters.isBlank(first) ? MOST_MARKS_IN_A_ROW : 0;
                at < written.length() && marks < MOST_MARKS_IN_A_ROW; ) {
            int next = written.codePointAt(at);
            boolean isDropped = isDropped(next, at + Character.charCount(next));
            if (!isDropped && !extendsCluster(next)) {
                break;
            }
            at += Character.charCount(next);
            if (!isDropped) {
                cluster =
                        (cluster == null ? new StringBuilder().appendCodePoint(first) : cluster).appendCodePoint(next);
                marks++;
            }
        }
        if (cluster == null && first < 0x80) {
            mark(start);
            signs.append(small((char) first));
        } else {
            add(start, cluster == null ? folded(first) : folded(cluster.toString()), isApart(first));
        }
        return at;
    }

    /** Of ASCII. */
    private static char small(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 0x20) : c == '`' ? '\'' : c;
    }

    private void add(int origin, String folded, boolean isApart) {
        String apart = isApart ? " " + folded + " " : folded;
        for (int i = 0; i < apart.length(); i++) {
            mark(origin);
            signs.append(apart.charAt(i));
        }
    }

    private void mark(int origin) {
        if (signs.length() == origins.length) {
            origins = Arrays.copyOf(origins, 2 * origins.length);
        }
        origins[signs.length()] = origin;
    }

    /** A sign that shows nothing; of soft hyphens, those at the end of a line are hyphens. */
    private boolean isDropped(int c, int end) {
        return WordCharacters.isIgnored(c)
                && !(c == SOFT_HYPHEN && end < written.length() && WordCharacters.isBlank(written.charAt(end)));
    }

    private boolean extendsCluster(int c) {
        if (c < 0x300) {
            return false;
        }
        int first = folded(c).codePointAt(0);
        return WordCharacters.isMark(first) || WordCharacters.isLaterJamo(first);
    }

    /** A symbol that is replaced, as ™, and a number after another one, as in 1½. */
    private boolean isApart(int c) {
        boolean mayJoin = WordCharacters.isOtherNumber(c)
                ? signs.length() > 0 && Character.isDigit(signs.charAt(signs.length() - 1))
                : WordCharacters.isSymbol(c);
        return mayJoin
                && !WordCharacters.isSuperscript(c)
                && !folded(c).equals(Character.toString(WordCharacters.alike(c)));
    }

    private String folded(int c) {
        String[] page = known[c / PAGE];
        if (page == null) {
            page = new String[PAGE];
            known[c / PAGE] = page;
        }
        String folded = page[c % PAGE];
        if (folded == null) {
            folded = folded(Character.toString(c));
            page[c % PAGE] = folded;
        }
        return folded;
    }

    private static String folded(String cluster) {
        String before = "";
        String now = Normalizer.normalize(cluster, NFD);
        while (!now.equals(before)) {
            before = now;
            now = foldedOnce(before);
        }
        return now;
    }

    private static String foldedOnce(String cluster) {
        StringBuilder signs = new StringBuilder();
        boolean hasSuperscript = false;
        for (int i = 0; i < cluster.length(); i += Character.charCount(cluster.codePointAt(i))) {
            int c = WordCharacters.alike(cluster.codePointAt(i));
            hasSuperscript |= WordCharacters.isSuperscript(c);
            if (WordCharacters.isIgnored(c)) {
                continue;
            }
            if (c == DOTLESS_I || !(Character.isLowerCase(c) || Character.isUpperCase(c) || Character.isTitleCase(c))) {
                signs.appendCodePoint(c);
            } else {
                signs.append(Character.toString(c).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
            }
        }
        return Normalizer.normalize(signs, hasSuperscript ? NFC : NFKC);
    }
}
