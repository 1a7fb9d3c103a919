package org.antequem.files.form.proposition;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.antequem.files.form.Entries;
import org.antequem.files.form.Fields;
import org.antequem.files.form.Form;
import org.antequem.files.form.Key;
import org.antequem.model.Proposition;

/** How one kind of proposition is read and written: by a subject, and by verbs that say something of it. */
abstract class PropositionForm<P extends Proposition> {

    private final Class<P> states;
    private final String type;

    /** @param type the name of this kind in the complete form */
    PropositionForm(Class<P> states, String type) {
        this.states = states;
        this.type = type;
    }

    final Class<P> states() {
        return states;
    }

    final String type() {
        return type;
    }

    /** The key of the subject. */
    abstract Key<?> subject();

    /** The verbs: the keys of which one says something of the subject. */
    abstract ImmutableList<Key<?>> verbs();

    /** Further keys of the short form. */
    ImmutableList<Key<?>> others() {
        return ImmutableList.of();
    }

    /** True for a key without which nothing is said, verbs of the short form aside. */
    boolean isRequired(Key<?> key, Form form) {
        return key.equals(subject()) || (form == Form.COMPLETE && verbs().contains(key) && !combinesVerbs());
    }

    /** True where several of its verbs may stand together. */
    boolean combinesVerbs() {
        return false;
    }

    /** The keys of the short form. */
    final ImmutableList<Key<?>> keys() {
        return ImmutableList.<Key<?>>builder()
                .add(subject())
                .addAll(verbs())
                .addAll(others())
                .build();
    }

    /** The keys of the complete form, besides its type. */
    ImmutableList<Key<?>> completeKeys() {
        return keys();
    }

    /** Reads the short form. */
    abstract Optional<P> read(Fields fields);

    /** Reads the complete form. */
    Optional<P> readComplete(Fields fields) {
        return read(fields);
    }

    /** Writes the short form, or the complete one, where it has the same keys. */
    abstract void write(P proposition, Entries out);

    /** Writes the complete form. */
    void writeComplete(P proposition, Entries out) {
        write(proposition, out);
    }

    final void writeAny(Proposition proposition, Entries out) {
        if (out.isComplete()) {
            writeComplete(states.cast(proposition), out);
        } else {
            write(states.cast(proposition), out);
        }
    }

    @Override
    public String toString() {
        return type;
    }
}
