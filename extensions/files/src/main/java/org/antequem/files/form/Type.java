package org.antequem.files.form;

import java.util.Optional;
import org.antequem.files.tree.Node;

/** What can stand behind a key: how it is read, how it is written, and how a schema describes it. */
public interface Type<T> {

    /**
     * Reads a value in either form.
     *
     * @return empty where it is none, which is then said to the reading
     */
    Optional<T> read(Node node, Reading in);

    /** Writes a value in the form of the writing. */
    Node write(T value, Writing out);

    Shape shape(Form form);
}
