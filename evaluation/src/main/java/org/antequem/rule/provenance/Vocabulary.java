package org.antequem.rule.provenance;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that stand in a text or in a quotation, with a number for each. */
final class Vocabulary {

    /** The number of a word that does not stand here. */
    static final int NONE = -1;

    private final @Nullable Vocabulary shared;
    private final Map<String, Integer> numbers = new HashMap<>();

    private Vocabulary(@Nullable Vocabulary shared) {
        this.shared = shared;
    }

    static Vocabulary ofText() {
        return new Vocabulary(null);
    }

    /** Of a quotation: what stands in the text has the number that it has there, any other word a negative one. */
    Vocabulary ofQuotation() {
        return new Vocabulary(this);
    }

    int add(String word) {
        Integer known = numbers.get(word);
        if (known != null) {
            return known;
        }
        int number = shared == null ? numbers.size() : shared.find(word);
        if (number == NONE) {
            number = NONE - 1 - numbers.size();
        }
        numbers.put(word, number);
        return number;
    }

    int find(String word) {
        return numbers.getOrDefault(word, NONE);
    }

    boolean has(String word) {
        return numbers.containsKey(word);
    }
}
