package org.antequem.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.antequem.files.form.Key;
import org.antequem.files.form.proposition.Propositions;
import org.antequem.files.tree.Json;
import org.antequem.files.tree.Mapping;
import org.antequem.files.tree.Node;
import org.antequem.files.tree.Sequence;
import org.antequem.files.tree.Tree;
import org.junit.jupiter.api.Test;

/** Whatever key somebody adds to a file says something there, or is refused. */
class NothingIsLostTest {

    private static final Path EVERYTHING =
            Path.of("src/test/resources/org/antequem/files/samples/everything.dossier.yaml");
    private static final Set<String> OF_DATES = Set.of("date", "words", "start", "end");

    /** The keys of what a claim states. Those of who says it are tried once each, for they do not mind what that is. */
    private static final Set<String> SAYS_SOMETHING =
            Propositions.keys().stream().map(Key::name).collect(Collectors.toSet());

    /** What each key says in the sample, by what the mapping is in which it stands. */
    private final Table<String, String, Node> values = HashBasedTable.create();

    private final Set<Set<String>> tried = new HashSet<>();
    private final List<String> lost = new ArrayList<>();
    private final Set<String> asides = new HashSet<>();
    private int refused;
    private int said;

    @Test
    void of_what_is_added_to_a_mapping() throws IOException {
        Node everything = Tree.parse(Files.readString(EVERYTHING)).root().orElseThrow();
        collect("dossier", everything);

        add("dossier", everything, UnaryOperator.identity());

        assertThat(lost).isEmpty();
        assertThat(said).isGreaterThan(200);
        assertThat(refused).isGreaterThan(1_000);
    }

    private void collect(String what, Node node) {
        if (node instanceof Sequence sequence) {
            sequence.items().forEach(item -> collect(what, item));
        } else if (node instanceof Mapping mapping) {
            for (Mapping.Entry entry : mapping.entries()) {
                String key = entry.key().value();
                values.row(kind(what, mapping)).merge(key, entry.value(), NothingIsLostTest::longer);
                collect(isSection(what) ? "one of " + what : key, entry.value());
            }
        }
    }

    /** The one that says more: a date instead of yes. */
    private static Node longer(Node one, Node other) {
        return Json.onOneLine(one).length() < Json.onOneLine(other).length() ? other : one;
    }

    private static boolean isSection(String what) {
        return Set.of("presumptions", "matters", "actors", "events", "sources", "interests", "claims")
                .contains(what);
    }

    private static String kind(String what, Mapping mapping) {
        boolean isDate = mapping.entries().stream()
                .anyMatch(entry -> OF_DATES.contains(entry.key().value()));
        return isDate && !isSection(what) ? "date" : what;
    }

    /** @param whole makes a file of what stands in the place of a node */
    private void add(String what, Node node, UnaryOperator<Node> whole) {
        if (node instanceof Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                int at = i;
                add(what, sequence.items().get(i), item -> {
                    List<Node> items = new ArrayList<>(sequence.items());
                    items.set(at, item);
                    return whole.apply(Sequence.of(items));
                });
            }
        } else if (node instanceof Mapping mapping) {
            tryAll(kind(what, mapping), mapping, whole);
            for (Mapping.Entry entry : mapping.entries()) {
                String key = entry.key().value();
                add(
                        isSection(what) ? "one of " + what : key,
                        entry.value(),
                        value -> whole.apply(
                                what.equals("claims") ? fewer(mapping, key, value) : with(mapping, key, value)));
            }
        }
    }

    private void tryAll(String kind, Mapping mapping, UnaryOperator<Node> whole) {
        Set<String> keys = new HashSet<>(Set.of(kind));
        mapping.entries().forEach(entry -> keys.add(entry.key().value()));
        if (isSection(kind) || kind.equals("dossier") || !tried.add(keys)) {
            return;
        }
        String before = read(whole.apply(mapping)).orElseThrow();
        for (Map.Entry<String, Node> further : values.row(kind).entrySet()) {
            String key = further.getKey();
            boolean isAside = kind.equals("one of claims") && !SAYS_SOMETHING.contains(key);
            if (mapping.get(key).isEmpty() && (!isAside || asides.add(key))) {
                Optional<String> after = read(whole.apply(with(mapping, key, further.getValue())));
                if (after.isEmpty()) {
                    refused++;
                } else if (after.get().equals(before)) {
                    lost.add(key + " of a " + kind + " that has " + keys);
                } else {
                    said++;
                }
            }
        }
    }

    /** A claim, and those to which others refer: the rest costs time. */
    private static Mapping fewer(Mapping claims, String id, Node claim) {
        Mapping.Builder few = Mapping.builder();
        for (Mapping.Entry entry : claims.entries()) {
            String key = entry.key().value();
            if (key.equals(id) || key.startsWith("it-was-")) {
                few.put(key, key.equals(id) ? claim : entry.value());
            }
        }
        return few.build();
    }

    private static Mapping with(Mapping mapping, String key, Node value) {
        Mapping.Builder with = Mapping.builder();
        boolean isThere = false;
        for (Mapping.Entry entry : mapping.entries()) {
            boolean isIt = entry.key().value().equals(key);
            with.put(entry.key().value(), isIt ? value : entry.value());
            isThere |= isIt;
        }
        return isThere ? with.build() : with.put(key, value).build();
    }

    private static Optional<String> read(Node file) {
        try {
            return Optional.of(DossierFile.parse(Json.onOneLine(file), "a.json").toJsonLine());
        } catch (UnreadableFileException refused) {
            return Optional.empty();
        }
    }
}
