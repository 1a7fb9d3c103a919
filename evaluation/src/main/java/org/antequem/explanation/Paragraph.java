package org.antequem.explanation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.io.Serializable;

/**
 * A paragraph of an explanation, without its indentation and line breaks.
 *
 * @param depth how far in it stands: 0 for the verdict, and one more than what it belongs to for everything else
 * @param runs its words from first to last, including the blanks around them
 */
@Immutable
public record Paragraph(int depth, ImmutableList<Run> runs) implements Serializable {

    public Paragraph {
        requireNonNull(runs, "runs");
    }

    /** How words of a paragraph are meant to stand out. */
    public enum Look {
        /** The words are part of a sentence. */
        PLAIN,
        /** The words should be seen first, as a verdict should. */
        STRONG,
        /** The words are the name of a rule or of a presumption. */
        CODE
    }

    /**
     * A stretch of words of a paragraph that look alike.
     *
     * @param look how they are meant to stand out
     * @param words the words; not empty
     */
    @Immutable
    public record Run(Look look, String words) implements Serializable {

        public Run {
            requireNonNull(words, "words");
            requireNonNull(look, "look");
            checkArgument(!words.isEmpty(), "a run has no words");
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /** All words of the paragraph, on one line. */
    public String text() {
        return runs.stream().map(Run::words).collect(joining());
    }

    @Override
    public String toString() {
        return text();
    }
}
