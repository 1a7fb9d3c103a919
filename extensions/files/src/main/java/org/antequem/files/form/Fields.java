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

/** A mapping that is being read. It knows which keys were asked for, so that any other is found to be unknown. */
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
     * @param what whose keys they are, with its article: {@code "an event"}
     * @param place where something is said to be missing
     */
    public Fields(Mapping mapping, String what, Place place, Reading in) {
        mapping.entries().forEach(entry -> entries.putIfAbsent(entry.key().value(), entry));
        this.what = what;
        this.place = place;
        this.in = in;
    }

    /** Reads the keys of a node; empty where it has none, which is then said. */
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

    /** Where the value of a key stands; where the whole does, if it is not there. */
    public Place place(Key<?> key) {
        Mapping.Entry entry = entries.get(key.name());
        return entry == null ? place : entry.value().place();
    }

    /** Where a key stands itself; where the whole does, if it is not there. */
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

    /** What is recorded under a key; empty where nothing is, or it cannot be read, which is then said. */
    public <T> Optional<T> get(Key<T> key) {
        return has(key) ? key.type().read(node(key.name()), in.at(key.name())) : Optional.empty();
    }

    /** What is recorded under a key, or what is meant by saying nothing. */
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

    /** Makes a value of what was read; what its maker refuses is said of the key. */
    public <T> Optional<T> make(Key<?> blamed, Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException | IllegalStateException refused) {
            in.at(blamed.name()).refuse(place(blamed), Messages.inKeys(refused));
            return Optional.empty();
        }
    }

    /** Takes a key for known that is read elsewhere, and that may be meant by another. */
    public void readElsewhere(String key) {
        asked.add(key);
    }

    /** The value of the first key that nobody asked for and that probably means another; of many, a few are tried. */
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

    /** Takes a key for known: it is read elsewhere, or what is wrong with it was said. */
    public void ignore(String key) {
        ignored.add(key);
    }

    /** Takes all keys for known. */
    public void ignoreAll() {
        ignored.addAll(entries.keySet());
    }

    /** The keys that nobody asked for as yet. */
    public ImmutableSet<String> unknown() {
        return entries.keySet().stream().filter(key -> !isKnown(key)).collect(ImmutableSet.toImmutableSet());
    }

    /** Says which keys nobody asked for. */
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

    /** True where a key stands on the line of a text before it, as only in braces. */
    private static boolean isBeside(Scalar text, Mapping.Entry next) {
        return text.isText() && text.place().line() == next.key().place().line();
    }

    /** True for what nobody knows and has no value: in braces it may be what stands behind a comma in a text. */
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
