package org.antequem.law;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antequem.finding.Finding;
import org.antequem.lineage.Telling;

/** Findings and texts without the order of what they list, so that two of them can be compared. */
final class Unordered {

    private Unordered() {}

    /** Equal for two values that differ in the order of lists, sets and maps alone, however deep. */
    static Object of(Object value) {
        if (value instanceof Map<?, ?> map) {
            return of(map.entrySet());
        }
        if (value instanceof Map.Entry<?, ?> entry) {
            return List.of(of(entry.getKey()), of(entry.getValue()));
        }
        if (value instanceof Iterable<?> many) {
            Multiset<Object> all = HashMultiset.create();
            many.forEach(one -> all.add(of(one)));
            return all;
        }
        if (value instanceof Optional<?> perhaps) {
            return perhaps.map(Unordered::of);
        }
        return value instanceof Record && isFound(value) ? ofRecord(value) : value;
    }

    /** The words of a text, as a bag: it may be wrapped elsewhere, and list the same in another order. */
    static Multiset<String> words(String text) {
        Multiset<String> words = HashMultiset.create();
        for (String word : text.split("\\s+", -1)) {
            words.add(word.replaceAll("[,;:.)]+$", ""));
        }
        return words;
    }

    private static boolean isFound(Object value) {
        return !(value instanceof Telling) && value.getClass().getPackage().equals(Finding.class.getPackage());
    }

    private static Object ofRecord(Object value) {
        List<Object> parts = new ArrayList<>(List.of(value.getClass()));
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            try {
                Object part = component.getAccessor().invoke(value);
                parts.add(part == null ? "none" : of(part));
            } catch (IllegalAccessException | InvocationTargetException thrown) {
                throw new IllegalStateException(thrown);
            }
        }
        return ImmutableList.copyOf(parts);
    }
}
