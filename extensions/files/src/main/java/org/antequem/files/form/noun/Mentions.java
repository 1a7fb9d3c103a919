package org.antequem.files.form.noun;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import org.antequem.files.tree.Mapping;
import org.antequem.files.tree.Node;
import org.antequem.files.tree.Scalar;
import org.antequem.files.tree.Sequence;

/** How often each text stands in a file, as a key or as a value, whether or not it could be read there. */
final class Mentions {

    /** The mentions of no file: nothing is mentioned. */
    static final Mentions NONE = new Mentions();

    private final Multiset<String> texts = HashMultiset.create();

    private Mentions() {}

    static Mentions in(Node root) {
        Mentions mentions = new Mentions();
        mentions.add(root);
        return mentions;
    }

    /** True where an id stands in another place than that of its definition. */
    boolean isAgain(String id) {
        return texts.count(id) > 1;
    }

    private void add(Node node) {
        if (node instanceof Scalar scalar) {
            texts.add(scalar.value());
        } else if (node instanceof Sequence sequence) {
            sequence.items().forEach(this::add);
        } else if (node instanceof Mapping mapping) {
            mapping.entries().forEach(entry -> {
                add(entry.key());
                add(entry.value());
            });
        }
    }
}
