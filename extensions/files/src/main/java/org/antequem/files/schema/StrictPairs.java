package org.antequem.files.schema;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antequem.files.tree.Mapping;
import org.antequem.files.tree.Node;
import org.antequem.files.tree.Place;
import org.antequem.files.tree.Scalar;
import org.antequem.files.tree.Sequence;

/**
 * Keys and values of what is said, one after another: a key that is there several times has a list of values; a stage,
 * and what is said of a date besides it, belong to the key before them.
 */
final class StrictPairs {

    private static final ImmutableSet<String> OF_DATES = ImmutableSet.of(Strict.AS, Strict.WORDS);

    private final Map<String, Scalar> keys = new LinkedHashMap<>();
    private final Map<String, List<Node>> values = new LinkedHashMap<>();
    private String last = "";

    void add(Scalar key, Node value) {
        List<Node> before = values.getOrDefault(last, ImmutableList.of());
        boolean belongs = before.size() == 1
                && (OF_DATES.contains(key.value()) || key.value().equals(Strict.STAGE));
        if (!belongs) {
            last = key.value();
            keys.putIfAbsent(last, key);
            values.computeIfAbsent(last, unused -> new ArrayList<>()).add(value);
        } else if (key.value().equals(Strict.STAGE) && before.get(0) instanceof Scalar whole) {
            before.set(0, new Mapping(ImmutableList.of(new Mapping.Entry(whole, value)), whole.place()));
        } else {
            before.set(0, dated(before.get(0), key, value));
        }
    }

    private static Mapping dated(Node date, Scalar key, Node value) {
        ImmutableList.Builder<Mapping.Entry> entries = ImmutableList.builder();
        if (date instanceof Mapping mapping) {
            entries.addAll(mapping.entries());
        } else {
            entries.add(new Mapping.Entry(Scalar.text(Strict.DATE), date));
        }
        return new Mapping(entries.add(new Mapping.Entry(key, value)).build(), date.place());
    }

    /** A whole of which it is not said what stage of it something is, or a stage that is not said of a whole. */
    Optional<Scalar> halfOfAStage() {
        Scalar stage = keys.get(Strict.STAGE);
        return stage != null
                ? Optional.of(stage)
                : values.getOrDefault(Strict.STAGE_OF, ImmutableList.of()).stream()
                        .filter(Scalar.class::isInstance)
                        .map(Scalar.class::cast)
                        .findFirst();
    }

    Mapping said(Place place) {
        ImmutableList.Builder<Mapping.Entry> entries = ImmutableList.builder();
        values.forEach((name, all) -> entries.add(new Mapping.Entry(
                keys.getOrDefault(name, Scalar.text(name)),
                all.size() == 1
                        ? all.get(0)
                        : new Sequence(ImmutableList.copyOf(all), all.get(0).place()))));
        return new Mapping(entries.build(), place);
    }
}
