package org.antequem.explanation;

import com.google.common.base.Splitter;

/** As much of a reader of CommonMark as it takes to see which words a page shows. */
final class CommonMark {

    private CommonMark() {}

    /**
     * The words that a reader sees, in one line. An escape that is not needed does no harm; one that is missing does.
     */
    static String read(String page) {
        StringBuilder words = new StringBuilder();
        for (String line : Splitter.on('\n').split(page)) {
            String item = line.strip();
            words.append(' ').append(inline(item.startsWith("- ") ? item.substring(2) : item));
        }
        return words.toString().replaceAll("\\s+", " ").strip();
    }

    private static String inline(String markup) {
        StringBuilder words = new StringBuilder();
        boolean isCode = false;
        for (int i = 0; i < markup.length(); i++) {
            char letter = markup.charAt(i);
            if (letter == '`') {
                isCode = !isCode;
            } else if (isCode) {
                words.append(letter);
            } else if (letter == '\\' && i + 1 < markup.length()) {
                words.append(markup.charAt(++i));
            } else if (letter != '*') {
                // Outside of escapes these would open something that no page of ours has.
                words.append("<[_|#~&$".indexOf(letter) >= 0 ? "(markup " + letter + ")" : letter);
            }
        }
        return words.toString();
    }
}
