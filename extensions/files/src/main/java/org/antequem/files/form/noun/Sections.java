package org.antequem.files.form.noun;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.antequem.files.form.Kind;
import org.antequem.files.form.Reading;
import org.antequem.files.form.Scope;
import org.antequem.files.tree.Mapping;
import org.antequem.files.tree.Node;
import org.antequem.files.tree.Place;
import org.antequem.files.tree.Scalar;
import org.antequem.files.tree.Sequence;

/** Reads the sections of a file: each is a mapping of ids to nouns, or a list of nouns with an id each. */
final class Sections {

    private final Map<String, RawNoun> nouns = new LinkedHashMap<>();
    private final Reading in;
    private final Scope scope;

    Sections(Reading in, Scope scope) {
        this.in = in;
        this.scope = scope;
    }

    ImmutableMap<String, RawNoun> nouns() {
        return ImmutableMap.copyOf(nouns);
    }

    void add(Kind kind, Node section) {
        Reading inside = in.at(kind.section());
        if (section instanceof Mapping mapping) {
            for (Mapping.Entry entry : mapping.entries()) {
                add(new RawNoun(kind, entry.key().value(), entry.key().place(), entry.value()), inside);
            }
        } else if (section instanceof Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                addItem(kind, sequence.items().get(i), inside.at(String.valueOf(i)));
            }
        } else {
            inside.refuse(section, "ids, and what each of them names");
        }
    }

    private void addItem(Kind kind, Node item, Reading inside) {
        Optional<Node> id = item instanceof Mapping mapping ? mapping.get(NounForm.ID.name()) : Optional.empty();
        if (id.isEmpty()) {
            Place place = item.place();
            if (item instanceof Mapping) {
                inside.refuse(place, "\"id\" is missing", "an id for the " + kind.word());
            } else {
                inside.refuse(item, kind.one() + " with its id");
            }
        } else if (id.get() instanceof Scalar scalar && !scalar.isNull()) {
            add(new RawNoun(kind, scalar.value(), scalar.place(), item), inside);
        } else {
            inside.refuse(id.get(), "an id");
        }
    }

    /** Reports two nouns with the same id, at the one that stands later in the file. */
    private void refuse(RawNoun first, RawNoun second) {
        in.at(second.kind().section())
                .refuse(
                        second.place(),
                        "\"" + second.id() + "\" is " + first.kind().one() + " already, in line "
                                + first.place().line(),
                        "another id: one names one thing, of whatever kind");
    }

    private void add(RawNoun noun, Reading inside) {
        if (in.isFull()) {
            return;
        }
        if (IdRule.RESERVED.contains(noun.id())) {
            inside.refuse(
                    noun.place(), "\"" + noun.id() + "\" means something else where an id can stand", "another id");
            return;
        }
        if (!IdRule.isId(noun.id())) {
            inside.refuse(
                    noun.place(),
                    "\"" + noun.id() + "\" is no id",
                    "at most 80 letters and digits, with hyphens, underscores and full stops between them");
            return;
        }
        RawNoun other = nouns.putIfAbsent(noun.id(), noun);
        if (other != null) {
            scope.declareAgain(noun.id(), noun.kind());
            boolean isLater = RawNoun.IN_ORDER.compare(other, noun) < 0;
            refuse(isLater ? other : noun, isLater ? noun : other);
        }
    }
}
