package org.antequem.files.form;

import java.util.Optional;
import org.antequem.files.tree.Node;

/** What can stand behind a key: how it is read, how it is written, and how a schema describes it. */
public interface Type<T> {

    /**
     * Reads a value in either form.
     *
     * @return empty where the node is no such value, which is then reported to the reading
     */
    Optional<T> read(Node node, Reading in);

    /** Writes a value in the short or the complete form. */
    Node write(T value, Writing out);

    Shape shape(Form form);
}
