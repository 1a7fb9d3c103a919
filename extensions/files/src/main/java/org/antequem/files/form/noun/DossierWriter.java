package org.antequem.files.form.noun;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antequem.files.form.Derived;
import org.antequem.files.form.Entries;
import org.antequem.files.form.Form;
import org.antequem.files.form.Kind;
import org.antequem.files.form.Writing;
import org.antequem.files.tree.Mapping;
import org.antequem.files.tree.Node;
import org.antequem.files.tree.Sequence;
import org.antequem.model.Presumption;

/** Writes what a file says. */
public final class DossierWriter {

    private DossierWriter() {}

    /**
     * Writes a dossier.
     *
     * @param pins true for writing a date that is a phrase with its reading beside it
     */
    public static Mapping write(Contents contents, Form form, boolean pins) {
        Writing writing = new Writing(form, names(contents), pins);
        Mapping.Builder sections = Mapping.builder();
        head(contents, writing)
                .entries()
                .forEach(entry -> sections.put(entry.key().value(), entry.value()));
        for (Kind kind : Kind.values()) {
            ImmutableList<Noun> nouns = contents.of(kind);
            if (writing.isComplete()) {
                sections.put(kind.section(), listed(nouns, kind, writing));
            } else if (!nouns.isEmpty()) {
                sections.put(kind.section(), keyed(nouns, kind, writing));
            }
        }
        new Entries(writing)
                .putAll(DossierKeys.FURTHER_EVENTS, contents.furtherEvents())
                .build()
                .entries()
                .forEach(entry -> sections.put(entry.key().value(), entry.value()));
        return sections.build();
    }

    private static Mapping head(Contents contents, Writing writing) {
        return new Entries(writing)
                .put(DossierKeys.DOSSIER, DossierKeys.VERSION)
                .put(DossierKeys.TITLE, contents.title())
                .put(DossierKeys.NOTE, contents.note())
                .put(DossierKeys.ZONE, contents.zone())
                .put(DossierKeys.HEMISPHERE, contents.hemisphere())
                .put(DossierKeys.CIRCA, contents.circa())
                .build();
    }

    private static Node listed(List<Noun> nouns, Kind kind, Writing writing) {
        return Sequence.of(nouns.stream()
                .map(noun -> NounForms.of(kind).write(noun, writing))
                .toList());
    }

    private static Node keyed(List<Noun> nouns, Kind kind, Writing writing) {
        Mapping.Builder mapping = Mapping.builder();
        nouns.forEach(noun -> mapping.put(noun.id(), NounForms.of(kind).write(noun, writing)));
        return mapping.build();
    }

    /** The ids of all nouns, and the names of the events that they bring with them. */
    public static Writing.Names names(Contents contents) {
        Map<Object, String> ids = new HashMap<>();
        contents.nouns().forEach(noun -> ids.putIfAbsent(noun.value(), noun.id()));
        for (Noun noun : contents.nouns()) {
            Derived.of(noun.id(), noun.value()).forEach(name -> ids.putIfAbsent(name.event(), name.name()));
        }
        return noun -> {
            String id = ids.get(noun);
            if (id == null && noun instanceof Presumption presumption) {
                return presumption.name() + " is another";
            }
            if (id == null) {
                throw new IllegalArgumentException("\"" + noun + "\" is not in the dossier");
            }
            return id;
        };
    }
}
