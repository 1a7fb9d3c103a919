package org.antequem.files.form.noun;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.antequem.files.form.Form;
import org.antequem.files.form.Kind;
import org.antequem.files.form.Reading;
import org.antequem.files.form.Scope;
import org.antequem.files.form.Writing;
import org.antequem.files.tree.Json;
import org.antequem.files.tree.Mapping;
import org.antequem.files.tree.Node;
import org.antequem.model.Claim;
import org.antequem.model.Interest;
import org.antequem.model.Named;
import org.antequem.model.Source;

/** Reports things that have the same name, so that a reader could not tell them apart. */
final class Namesakes {

    private final Writing writing;
    private final Reading in;

    private Namesakes(Contents contents, Reading in) {
        this.writing = new Writing(Form.SHORT, DossierWriter.names(contents), false);
        this.in = in;
    }

    static Reading find(Contents contents, Scope scope) {
        Reading in = Reading.of(scope);
        Namesakes namesakes = new Namesakes(contents, in);
        for (Kind kind : Kind.values()) {
            ImmutableListMultimap<Object, Noun> byName = Multimaps.index(contents.of(kind), Namesakes::name);
            for (Collection<Noun> alike : byName.asMap().values()) {
                List<Noun> all = new ArrayList<>(alike);
                for (Noun other : all.subList(1, all.size())) {
                    if (in.isFull()) {
                        return in;
                    }
                    namesakes.refuse(all.get(0), other);
                }
            }
        }
        return in;
    }

    /** What a reader tells a noun from others by: its name, or, if it has none, all of it. */
    private static Object name(Noun noun) {
        if (noun.value() instanceof Claim claim) {
            return List.of(claim.wording(), claim.saidBy().map(Source::name).orElse(""));
        }
        return noun.value() instanceof Named named ? named.name() : noun.value();
    }

    private void refuse(Noun one, Noun other) {
        String word = one.kind().section();
        List<String> differences = differences(one, other);
        String differ = differences.isEmpty()
                ? "nothing tells \"" + one.id() + "\" and \"" + other.id() + "\" apart"
                : "\"" + one.id() + "\" and \"" + other.id() + "\" differ in " + String.join("; ", differences);
        String shared = one.value() instanceof Claim claim
                ? "say the same words"
                        + claim.saidBy().map(teller -> " by " + teller.quoted()).orElse("")
                : one.value() instanceof Interest ? "are the same" : "have one name";
        in.at(word)
                .at(other.id())
                .refuse(
                        other.place(),
                        "two " + word + " " + shared + ": " + differ,
                        differences.isEmpty() ? "one of them" : "another name for one of them");
    }

    private List<String> differences(Noun one, Noun other) {
        Mapping left = mapping(one);
        Mapping right = mapping(other);
        List<String> differences = new ArrayList<>();
        ImmutableList<String> keys =
                ImmutableList.<Mapping.Entry>builder().addAll(left.entries()).addAll(right.entries()).build().stream()
                        .map(entry -> entry.key().value())
                        .distinct()
                        .collect(ImmutableList.toImmutableList());
        for (String key : keys) {
            String first = left.get(key).map(Json::onOneLine).orElse("nothing");
            String second = right.get(key).map(Json::onOneLine).orElse("nothing");
            if (!Objects.equals(first, second)) {
                differences.add(key + " (" + first + ", " + second + ")");
            }
        }
        return differences;
    }

    private Mapping mapping(Noun noun) {
        Node written = NounForms.of(noun.kind()).write(noun, writing);
        return written instanceof Mapping mapping
                ? mapping
                : Mapping.builder().put("named", written).build();
    }
}
