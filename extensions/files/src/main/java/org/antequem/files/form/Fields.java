package org.antequem.files.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antequem.files.tree.Mapping;
import org.antequem.files.tree.Node;
import org.antequem.files.tree.Place;
import org.antequem.files.tree.Scalar;

/** A mapping that is being read. It remembers which keys were asked for; any other key is reported as unknown. */
public final class Fields {

    private static final int MOST_LISTED = 16;

    private final Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> ignored = new HashSet<>();
    private final String what;
    private final Place place;
    private final Reading in;

    /**
     * Begins to read.
     *
     * @param what the noun that has these keys, with its article: {@code "an event"}
     * @param place the place at which missing keys are reported
     */
    public Fields(Mapping mapping, String what, Place place, Reading in) {
        mapping.entries().forEach(entry -> entries.putIfAbsent(entry.key().value(), entry));
        this.what = what;
        this.place = place;
        this.in = in;
    }

    /** Reads the keys of a node; empty where it has none, which is then reported. */
    public static Optional<Fields> of(Node node, String what, Reading in) {
        if (node instanceof Mapping mapping) {
            return Optional.of(new Fields(mapping, what, mapping.place(), in));
        }
        in.refuse(node, what + " with its keys");
        return Optional.empty();
    }

    public Reading reading() {
        return in;
    }

    public Place place() {
        return place;
    }

    /** The place of the value of a key; the place of the whole mapping, if the key is missing. */
    public Place place(Key<?> key) {
        Mapping.Entry entry = entries.get(key.name());
        return entry == null ? place : entry.value().place();
    }

    /** The place of a key itself; the place of the whole mapping, if the key is missing. */
    public Place keyPlace(String key) {
        Mapping.Entry entry = entries.get(key);
        return entry == null ? place : entry.key().place();
    }

    /** The keys that are there, in their order. */
    public ImmutableSet<String> keys() {
        return ImmutableSet.copyOf(entries.keySet());
    }

    /** True where something is recorded under a key. */
    public boolean has(Key<?> key) {
        asked.add(key.name());
        Mapping.Entry entry = entries.get(key.name());
        return entry != null && !isNull(entry.value());
    }

    /** True where nothing is recorded. */
    public static boolean isNull(Node node) {
        return node instanceof Scalar scalar && scalar.isNull();
    }

    /** What is recorded under a key, as it stands there. */
    public Optional<Node> node(Key<?> key) {
        return has(key) ? Optional.of(node(key.name())) : Optional.empty();
    }

    private Node node(String key) {
        Mapping.Entry entry = entries.get(key);
        if (entry == null) {
            throw new IllegalArgumentException(key + " is not there");
        }
        return entry.value();
    }

    /** The value under a key; empty where there is none, or where it cannot be read, which is then reported. */
    public <T> Optional<T> get(Key<T> key) {
        return has(key) ? key.type().read(node(key.name()), in.at(key.name())) : Optional.empty();
    }

    /** The value under a key, or the value that a missing key means. */
    public <T> T get(Key<T> key, T otherwise) {
        return get(key).orElse(otherwise);
    }

    /** What is recorded under a key that has to be there. */
    public <T> Optional<T> required(Key<T> key) {
        if (!has(key)) {
            in.refuse(keyPlace(key.name()), "\"" + key.name() + "\" is missing", key.description());
            return Optional.empty();
        }
        return get(key);
    }

    /** Makes a value of what was read; if its maker refuses, that is reported at the key. */
    public <T> Optional<T> make(Key<?> blamed, Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException | IllegalStateException refused) {
            in.at(blamed.name()).refuse(place(blamed), Messages.inKeys(refused));
            return Optional.empty();
        }
    }

    /** Treats a key as known that is read elsewhere; an unknown key may be a misspelling of it. */
    public void readElsewhere(String key) {
        asked.add(key);
    }

    /**
     * The value of the first unknown key that is probably a misspelling of this one; of many unknown keys, a few are
     * tried.
     */
    public Optional<Node> meant(String key) {
        return entries.values().stream()
                .filter(entry -> !isKnown(entry.key().value()))
                .limit(MOST_LISTED)
                .filter(entry -> Nearest.of(entry.key().value(), asked)
                        .filter(key::equals)
                        .isPresent())
                .map(Mapping.Entry::value)
                .findFirst();
    }

    /** Treats a key as known: it is read elsewhere, or its problem was reported. */
    public void ignore(String key) {
        ignored.add(key);
    }

    /** Treats all keys as known. */
    public void ignoreAll() {
        ignored.addAll(entries.keySet());
    }

    /** The keys that nobody asked for as yet. */
    public ImmutableSet<String> unknown() {
        return entries.keySet().stream().filter(key -> !isKnown(key)).collect(ImmutableSet.toImmutableSet());
    }

    /** Reports the keys that nobody asked for. */
    public void close() {
        ImmutableList<Mapping.Entry> all = ImmutableList.copyOf(entries.values());
        for (int i = 0; i < all.size() && !in.isFull(); i++) {
            Mapping.Entry entry = all.get(i);
            if (isKnown(entry.key().value())) {
                continue;
            }
            int end = i;
            while (end < all.size() && isBare(all.get(end))) {
                end++;
            }
            if (end > i && i > 0 && all.get(i - 1).value() instanceof Scalar text && isBeside(text, entry)) {
                refuse(text, all.subList(i, end));
                i = end - 1;
            } else {
                refuse(entry.key());
            }
        }
    }

    private boolean isKnown(String key) {
        return asked.contains(key) || ignored.contains(key);
    }

    /** True where a key stands on the same line as a text before it, which is possible only in braces. */
    private static boolean isBeside(Scalar text, Mapping.Entry next) {
        return text.isText() && text.place().line() == next.key().place().line();
    }

    /** True for an unknown key without a value: in braces it may be the part of a text that stands behind a comma. */
    private boolean isBare(Mapping.Entry entry) {
        return !isKnown(entry.key().value())
                && entry.value() instanceof Scalar value
                && value.value().isEmpty()
                && value.isNull();
    }

    private void refuse(Scalar text, List<Mapping.Entry> behind) {
        Scalar first = behind.get(0).key();
        String whole = Stream.concat(
                        Stream.of(text.value()),
                        behind.stream().map(entry -> entry.key().value()))
                .collect(Collectors.joining(", "));
        in.add(in.problem(first.place(), Found.quoted(first.value()) + " is no key of " + what + ", and has no value")
                .expecting("quotes around a text with a comma in it")
                .near(Optional.of("'" + whole.replace("'", "''") + "'")));
    }

    private void refuse(Scalar key) {
        Optional<String> nearest = Nearest.of(key.value(), asked);
        Problem problem = in.problem(key.place(), Found.quoted(key.value()) + " is no key of " + what)
                .near(nearest);
        boolean isListed = nearest.isEmpty() && asked.size() <= MOST_LISTED;
        in.add(isListed ? problem.expecting("one of " + String.join(", ", asked)) : problem);
    }
}
