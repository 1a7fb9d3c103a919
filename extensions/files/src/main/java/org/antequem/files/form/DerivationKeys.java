package org.antequem.files.form;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antequem.model.Derivation;
import org.antequem.model.Derivation.Verb;
import org.antequem.model.Source;

/**
 * The keys that say how something derives from a source, {@code drawing_on}, {@code quoting} and so on; and
 * {@code deriving}, a list of such links, for those whose order the others cannot keep.
 */
public final class DerivationKeys {

    private static final ImmutableBiMap<Verb, String> NAMES = ImmutableBiMap.<Verb, String>builder()
            .put(Verb.DRAWS_ON, "drawing_on")
            .put(Verb.QUOTES, "quoting")
            .put(Verb.TRANSLATES, "translating")
            .put(Verb.REPUBLISHES, "republishing")
            .put(Verb.REVISES, "revising")
            .put(Verb.DERIVES_FROM, "deriving_from")
            .put(Verb.HAS_PRIMARY_SOURCE, "with_primary_source")
            .buildOrThrow();

    private static final ImmutableMap<Verb, Key<ImmutableList<Source>>> KEYS = keys();

    /** A list of links, in any order. */
    public static final Key<ImmutableList<Derivation>> DERIVING = new Key<>(
            "deriving",
            new ListType<>(new DerivationType()),
            "how it derives from which sources, where their order matters");

    private DerivationKeys() {}

    private static ImmutableMap<Verb, Key<ImmutableList<Source>>> keys() {
        ImmutableMap.Builder<Verb, Key<ImmutableList<Source>>> keys = ImmutableMap.builder();
        NAMES.forEach((verb, name) -> keys.put(
                verb,
                new Key<>(name, new ListType<>(new ReferenceType<>(Source.class, Kind.SOURCE)), description(verb))));
        return keys.buildOrThrow();
    }

    private static String description(Verb verb) {
        return switch (verb) {
            case DRAWS_ON -> "the sources whose words it relates without quoting them";
            case QUOTES -> "the sources whose words it quotes";
            case TRANSLATES -> "the sources that it gives in another language";
            case REPUBLISHES -> "the sources that it publishes again, unchanged";
            case REVISES -> "the sources of which it is a revision";
            case DERIVES_FROM -> "the sources from which it derives, in whatever way";
            case HAS_PRIMARY_SOURCE -> "the sources that are its primary sources";
        };
    }

    static ImmutableList<String> names() {
        return NAMES.values().asList();
    }

    static String name(Verb verb) {
        return Optional.ofNullable(NAMES.get(verb))
                .orElseThrow(() -> new IllegalArgumentException("there is no key for " + verb));
    }

    static Optional<Verb> verb(String key) {
        return Optional.ofNullable(NAMES.inverse().get(key));
    }

    /** All keys, with that for the list. */
    public static ImmutableList<Key<?>> all() {
        return ImmutableList.<Key<?>>builder()
                .addAll(KEYS.values())
                .add(DERIVING)
                .build();
    }

    /** The links that are recorded, in the order of the keys in the file. */
    public static ImmutableList<Derivation> read(Fields fields) {
        Map<String, List<Derivation>> links = new LinkedHashMap<>();
        fields.keys().forEach(key -> links.put(key, new ArrayList<>()));
        KEYS.forEach((verb, key) -> fields.get(key)
                .ifPresent(sources ->
                        sources.forEach(source -> links.computeIfAbsent(key.name(), unused -> new ArrayList<>())
                                .add(new Derivation(verb, source)))));
        fields.get(DERIVING)
                .ifPresent(all -> links.computeIfAbsent(DERIVING.name(), unused -> new ArrayList<>())
                        .addAll(all));
        return links.values().stream().flatMap(List::stream).collect(ImmutableList.toImmutableList());
    }

    /** Writes links so that they are read in their order. */
    public static void write(ImmutableList<Derivation> links, Entries out) {
        Map<Verb, List<Source>> byVerb = new LinkedHashMap<>();
        links.forEach(link ->
                byVerb.computeIfAbsent(link.verb(), unused -> new ArrayList<>()).add(link.from()));
        List<Derivation> grouped = new ArrayList<>();
        byVerb.forEach((verb, sources) -> sources.forEach(source -> grouped.add(new Derivation(verb, source))));
        if (out.isComplete() || !grouped.equals(links)) {
            out.putAll(DERIVING, links);
        } else {
            byVerb.forEach((verb, sources) ->
                    Optional.ofNullable(KEYS.get(verb)).ifPresent(key -> out.put(key, ImmutableList.copyOf(sources))));
        }
    }
}
