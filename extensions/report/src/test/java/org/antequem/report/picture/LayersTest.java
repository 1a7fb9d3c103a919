package org.antequem.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.antequem.report.picture.Layers.Link;
import org.antequem.report.picture.Layers.Place;
import org.junit.jupiter.api.Test;

final class LayersTest {

    @Test
    void lead_every_link_forward_through_each_layer_in_between() {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<Integer> nodes =
                    IntStream.range(0, 2 + random.nextInt(20)).boxed().toList();
            List<Link<Integer>> links = new ArrayList<>();
            for (int i = 0; i < nodes.size() * 2; i++) {
                int from = random.nextInt(nodes.size());
                int to = random.nextInt(nodes.size());
                if (from != to) {
                    links.add(new Link<>(Math.min(from, to), Math.max(from, to)));
                }
            }

            Layers<Integer> layers = Layers.of(nodes, links);

            assertThat(layers.layers().stream()
                            .flatMap(List::stream)
                            .filter(Place::isOfNode)
                            .map(Place::node))
                    .as("seed %s", seed)
                    .containsExactlyInAnyOrderElementsOf(nodes);
            for (int i = 0; i < links.size(); i++) {
                List<Place<Integer>> way = layers.ways().get(i);
                assertThat(way.get(0).node()).isEqualTo(links.get(i).from());
                assertThat(way.get(way.size() - 1).node())
                        .isEqualTo(links.get(i).to());
                for (int j = 1; j < way.size(); j++) {
                    assertThat(way.get(j).layer())
                            .as("seed %s", seed)
                            .isEqualTo(way.get(j - 1).layer() + 1);
                }
            }
        }
    }

    @Test
    void lay_out_a_circle() {
        Layers<String> layers = Layers.of(
                List.of("a", "b", "c"),
                List.of(new Link<>("a", "b"), new Link<>("b", "c"), new Link<>("c", "a"), new Link<>("b", "b")));

        assertThat(layers.layers().stream()
                        .flatMap(List::stream)
                        .filter(Place::isOfNode)
                        .map(Place::node))
                .containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void uncross_two_links() {
        Layers<String> layers =
                Layers.of(List.of("a", "b", "c", "d"), List.of(new Link<>("a", "d"), new Link<>("b", "c")));

        assertThat(layers.layers().get(0)).extracting(Place::node).containsExactly("a", "b");
        assertThat(layers.layers().get(1)).extracting(Place::node).containsExactly("d", "c");
    }
}
