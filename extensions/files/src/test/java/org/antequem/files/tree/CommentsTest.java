package org.antequem.files.tree;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommentsTest {

    private static final int SEEDS = 5_000;

    @Test
    void keeps_comments_where_they_stand() {
        String written = """
                # first of all

                # before a
                a: # behind a
                  b: 1 # behind b
                  # before c
                  c: [x, y] # behind c
                  # after c

                d: text # behind d

                e:
                  - one # behind one

                  # before two
                  - two
                  - f: 1 # behind f
                    # before g
                    g: 2
                  - - h # behind h
                    - i
                    # after i

                j: | # behind j
                  several
                    # no comment
                  lines # no comment
                # at the end
                """;

        assertThat(formatted(written)).isEqualTo(written);
    }

    @Test
    void moves_comments_out_of_brackets_and_keeps_their_order() {
        String written = """
                --- # one
                a: {b: 1, # two
                  # three
                  c: [x,
                  # four
                  y]} # five
                    # six
                'd': >  # seven

                  e

                f:    g  # eight
                """;

        assertThat(formatted(written)).isEqualTo("""
                # one
                a: # two
                  b: 1
                  # three
                  c:
                    - x
                    # four
                    - y # five
                # six

                d: "\\ne\\n" # seven

                f: g # eight
                """);
    }

    @Test
    void keeps_empty_lines_one_at_a_place() {
        assertThat(formatted("\n\na: 1\n\n\n# b\n\n\nb: 2\nc:\n\n  d: 3\n\n\n  e: 4\n\n"))
                .isEqualTo("a: 1\n\n# b\n\nb: 2\n\nc:\n  d: 3\n\n  e: 4\n");
    }

    @Test
    void does_not_lose_the_comments_of_what_is_left_out() {
        Comments comments =
                read("a: 1 # one\nb:\n  # two\n  - c # three\n  # four\n").comments();

        assertThat(Yaml.write(Mapping.builder().put("d", 5).build(), comments))
                .isEqualTo("d: 5\n# one\n# two\n# three\n# four\n");
        assertThat(Yaml.write(Mapping.builder().put("b", 5).build(), comments))
                .isEqualTo("b: 5\n# two\n# three\n# four\n# one\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zinoviev", "moscow-third"})
    void a_dossier_survives(String name) throws IOException {
        String sample = Resources.toString(Resources.getResource(getClass(), name + ".dossier.yaml"), UTF_8);
        Tree tree = read(sample);

        String written = Yaml.write(tree.root().orElseThrow(), tree.comments());

        assertThat(written.lines().map(String::strip).filter(line -> line.startsWith("#")))
                .containsExactlyElementsOf(sample.lines()
                        .map(String::strip)
                        .filter(line -> line.startsWith("#"))
                        .toList());
        assertThat(Json.indented(read(written).root().orElseThrow()))
                .isEqualTo(Json.indented(tree.root().orElseThrow()));
        assertThat(formatted(written)).isEqualTo(written);
    }

    /** Comments are strewn over random texts: behind lines, and on lines of their own with any indentation. */
    @Test
    void no_comment_is_ever_lost_or_moved_before_another() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            Node node = new RandomTrees(seed).next();
            List<String> comments = new ArrayList<>();
            String plain = Yaml.write(node);
            if (plain.contains("xxx")) {
                // Between a key that needs a mark of its own and its colon, a comment has no place to be kept.
                continue;
            }
            String strewn = strewn(plain, random, comments);
            Tree tree = Tree.parse(strewn);
            // A comment can part a text from its next line, or stand within one.
            if (!tree.problems().isEmpty()
                    || !Json.onOneLine(tree.root().orElseThrow()).equals(Json.onOneLine(node))) {
                continue;
            }

            String written = Yaml.write(tree.root().orElseThrow(), tree.comments());

            ImmutableList<String> kept = read(written).comments().lines();
            assertThat(tree.comments().lines())
                    .as("read, seed %d:%n%s", seed, strewn)
                    .containsExactlyElementsOf(comments);
            assertThat(kept).as("written, seed %d:%n%s", seed, strewn).containsExactlyElementsOf(comments);
            assertThat(formatted(written))
                    .as("again, seed %d:%n%s", seed, strewn)
                    .isEqualTo(written);
        }
    }

    private static String strewn(String text, Random random, List<String> comments) {
        StringBuilder strewn = new StringBuilder();
        for (String line : Splitter.on('\n').split(text)) {
            while (random.nextInt(3) == 0) {
                strewn.append(" ".repeat(random.nextInt(8)))
                        .append(comment(comments))
                        .append('\n');
            }
            strewn.append(random.nextInt(4) == 0 ? "\n" : "").append(line);
            strewn.append(random.nextInt(3) == 0 ? " " + comment(comments) : "").append('\n');
        }
        return strewn + (random.nextInt(3) == 0 ? "  " + comment(comments) : "");
    }

    private static String comment(List<String> comments) {
        comments.add("# " + comments.size());
        return comments.get(comments.size() - 1);
    }

    private static String formatted(String text) {
        Tree tree = read(text);
        return Yaml.write(tree.root().orElseThrow(), tree.comments());
    }

    private static Tree read(String text) {
        Tree tree = Tree.parse(text);
        assertThat(tree.problems()).as(text).isEmpty();
        return tree;
    }
}
