package org.antequem.explanation;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import org.antequem.explanation.Paragraph.Look;
import org.antequem.explanation.Paragraph.Run;

/** Keeps each paragraph with its depth and the look of its words, and lays out nothing. */
final class Paragraphs extends Sheet {

    private final ImmutableList.Builder<Paragraph> all = ImmutableList.builder();
    private ImmutableList.Builder<Run> runs = ImmutableList.builder();
    private int kept;

    @Override
    void write(String words, int from, int to) {
        paragraph.append(words, from, to);
    }

    @Override
    @CanIgnoreReturnValue
    Sheet strong(String more) {
        return looking(Look.STRONG, more);
    }

    @Override
    @CanIgnoreReturnValue
    Sheet code(String name) {
        return looking(Look.CODE, name);
    }

    private Sheet looking(Look look, String more) {
        part();
        keep(Look.PLAIN);
        words(more);
        keep(look);
        return this;
    }

    private void keep(Look look) {
        if (kept < paragraph.length()) {
            runs.add(new Run(look, paragraph.substring(kept)));
            kept = paragraph.length();
        }
    }

    @Override
    void end(int depth) {
        keep(Look.PLAIN);
        all.add(new Paragraph(depth, runs.build()));
        runs = ImmutableList.builder();
        kept = 0;
        paragraph.setLength(0);
    }

    ImmutableList<Paragraph> all() {
        return all.build();
    }
}
