package org.antequem.files.tree;

/** Which characters may stand in a text as they are, and what the others are called. */
final class Characters {

    /** Persian words have it within them. */
    private static final char ZERO_WIDTH_NON_JOINER = '\u200C';

    /** Words of Indian languages and emoji have it within them. */
    private static final char ZERO_WIDTH_JOINER = '\u200D';

    private Characters() {}

    /** The index of the first character that YAML does not allow as it is; -1 if there is none. */
    static int unprintable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\t' && c != '\n' && c != '\r') || (c > '~' && !isPrintable(text, i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isPrintable(String text, int index) {
        char c = text.charAt(index);
        if (Character.isSurrogate(c)) {
            return !isUnpaired(text, index);
        }
        return c == '\u0085' || (c >= '\u00A0' && c != '\uFEFF' && c < '\uFFFE');
    }

    /** The index of the first half of a character without the other half; -1 if there is none. */
    static int unpaired(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isUnpaired(text, i)) {
                return i;
            }
        }
        return -1;
    }

    static boolean isUnpaired(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(c) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }

    /**
     * True for what a reader does not see, or sees at another place than where it stands: control characters, line
     * breaks other than {@code \n}, marks of the direction of writing, halves of characters, and what is no character.
     */
    static boolean isHidden(String text, int index) {
        char c = text.charAt(index);
        int type = Character.getType(c);
        return (type == Character.CONTROL && c != '\n')
                || (type == Character.FORMAT && c != ZERO_WIDTH_NON_JOINER && c != ZERO_WIDTH_JOINER)
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || c >= '\uFFFE'
                || (Character.isSurrogate(c) && isUnpaired(text, index));
    }

    static String escaped(int character) {
        return character > 0xFFFF ? String.format("\\U%08x", character) : String.format("\\u%04x", character);
    }

    static String named(int character) {
        return switch (character) {
            case 0 -> "a NUL character (U+0000)";
            case '\uFEFF' -> "a byte order mark (U+FEFF)";
            default -> {
                String kind = Character.getType(character) == Character.CONTROL ? "a control character" : "a character";
                yield String.format("%s (U+%04X)", kind, character);
            }
        };
    }

    /** A character in quotes, or its name if it cannot be seen. */
    static String shown(int character) {
        if (Character.isISOControl(character)) {
            return named(character);
        }
        return character == '"' ? "'\"'" : "\"" + Character.toString(character) + "\"";
    }
}
