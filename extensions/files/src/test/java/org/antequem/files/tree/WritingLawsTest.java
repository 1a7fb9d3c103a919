package org.antequem.files.tree;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever is written is read as what it was. */
class WritingLawsTest {

    private static final int SEEDS = 20_000;

    @Test
    void yaml_is_read_as_what_was_written() {
        holds(Yaml::write);
    }

    @Test
    void json_is_read_as_what_was_written() {
        holds(Json::indented);
        holds(Json::onOneLine);
    }

    @Test
    void what_was_written_is_written_in_the_same_way_again() {
        for (long seed = 0; seed < SEEDS; seed++) {
            String written = Yaml.write(new RandomTrees(seed).next());

            assertThat(Yaml.write(read(written, seed))).as("seed %d", seed).isEqualTo(written);
        }
    }

    @Test
    void nothing_hidden_is_written_as_it_is() {
        for (long seed = 0; seed < SEEDS; seed++) {
            String written = Yaml.write(new RandomTrees(seed).next());

            assertThat(written)
                    .as("seed %d", seed)
                    .doesNotContainPattern("[\\p{Cc}&&[^\\n]]|\\u202e|\\ufeff|\\u2028|\\u2066");
        }
    }

    private static void holds(Function<Node, String> writer) {
        for (long seed = 0; seed < SEEDS; seed++) {
            Node node = new RandomTrees(seed).next();
            String written = writer.apply(node);

            assertThat(meaning(read(written, seed)))
                    .as("seed %d:%n%s", seed, written)
                    .isEqualTo(meaning(node));
        }
    }

    private static Node read(String written, long seed) {
        Tree tree = Tree.parse(written);
        assertThat(tree.problems()).as("seed %d:%n%s", seed, written).isEmpty();
        return tree.root().orElseThrow();
    }

    /** A value without its places, and without the quotes that mean nothing. */
    private static Object meaning(Node node) {
        if (node instanceof Mapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> List.of(entry.key().value(), meaning(entry.value())))
                    .collect(Collectors.toList());
        } else if (node instanceof Sequence sequence) {
            return ImmutableList.of(
                    "list",
                    sequence.items().stream().map(WritingLawsTest::meaning).collect(Collectors.toList()));
        }
        Scalar scalar = (Scalar) node;
        return (scalar.isNull() ? "nothing" : scalar.isText() ? "text " : "value ") + scalar.value();
    }
}
