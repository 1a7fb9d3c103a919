package org.antequem.cli;

import com.google.common.base.Splitter;

/** A text in lines of at most 80 columns. */
final class Wrapped {

    private static final int WIDTH = 80;
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    private Wrapped() {}

    /** Each line begins with an indent and ends with a line break. */
    static String text(String text, String indent) {
        StringBuilder lines = new StringBuilder();
        StringBuilder line = new StringBuilder(indent);
        for (String word : WORDS.split(text)) {
            boolean isFirst = line.length() == indent.length();
            if (!isFirst && line.length() + 1 + word.length() > WIDTH) {
                lines.append(line).append('\n');
                line = new StringBuilder(indent);
                isFirst = true;
            }
            line.append(isFirst ? "" : " ").append(word);
        }
        return lines.append(line).append('\n').toString();
    }
}
