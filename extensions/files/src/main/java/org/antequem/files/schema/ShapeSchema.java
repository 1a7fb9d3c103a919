package org.antequem.files.schema;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.antequem.files.form.Shape;
import org.antequem.files.form.Shape.Members;
import org.antequem.files.tree.Mapping;
import org.antequem.files.tree.Node;
import org.antequem.files.tree.Scalar;
import org.antequem.files.tree.Sequence;

/** A shape as a JSON Schema. */
final class ShapeSchema {

    /** YAML reads a text that looks like a number as one; what a text says does not depend on that. */
    private static final Sequence TEXT = Sequence.ofTexts(ImmutableList.of("string", "number", "boolean"));

    private static final ImmutableList<String> WORDS_OF_TRUTH = ImmutableList.of("yes", "no", "true", "false");

    private ShapeSchema() {}

    static Node of(Shape shape) {
        if (shape instanceof Shape.Text text) {
            return text(text);
        } else if (shape instanceof Shape.Words words) {
            return Mapping.builder().put("enum", words(words)).build();
        } else if (shape instanceof Shape.Whole whole) {
            return whole(whole);
        } else if (shape instanceof Shape.Truth) {
            return truth();
        } else if (shape instanceof Shape.Reference reference) {
            String what = reference.kind().equals("examinable") ? "event or source" : reference.kind();
            return described(typed(TEXT), "the id of an existing " + what);
        } else if (shape instanceof Shape.Several several) {
            return Mapping.builder()
                    .put("type", "array")
                    .put("items", of(several.item()))
                    .build();
        } else if (shape instanceof Shape.Any any) {
            return any(any.shapes());
        } else if (shape instanceof Shape.Keyed keyed) {
            return Mapping.builder()
                    .put("type", "object")
                    .put("propertyNames", keyName(keyed.key()))
                    .put("additionalProperties", of(keyed.value()))
                    .build();
        } else if (shape instanceof Shape.Named named) {
            return reference(named.name());
        }
        return members((Members) shape);
    }

    static Mapping members(Members members) {
        Mapping.Builder schema = Mapping.builder();
        schema.put("type", "object");
        add(members, schema);
        return schema.put(members.alternatives().isEmpty() ? "additionalProperties" : "unevaluatedProperties", false)
                .build();
    }

    /** The keys of a mapping besides those that are described under a name, of which one set is there. */
    static Mapping members(Members members, String alternatives) {
        Mapping.Builder schema = Mapping.builder();
        schema.put("type", "object");
        keys(members.members(), schema);
        return schema.put("$ref", "#/$defs/" + alternatives)
                .put("unevaluatedProperties", false)
                .build();
    }

    /** One of some sets of keys, whatever else is there. */
    static Mapping oneOf(ImmutableList<Members> alternatives) {
        return Mapping.builder().put("oneOf", schemas(alternatives)).build();
    }

    private static Sequence schemas(ImmutableList<Members> alternatives) {
        return Sequence.of(alternatives.stream()
                .map(alternative -> {
                    Mapping.Builder schema = Mapping.builder();
                    add(alternative, schema);
                    return schema.build();
                })
                .toList());
    }

    private static void add(Members members, Mapping.Builder schema) {
        keys(members.members(), schema);
        if (!members.alternatives().isEmpty()) {
            schema.put("oneOf", schemas(members.alternatives()));
        }
    }

    private static void keys(ImmutableList<Shape.Member> members, Mapping.Builder schema) {
        if (members.isEmpty()) {
            return;
        }
        Mapping.Builder properties = Mapping.builder();
        members.forEach(member -> properties.put(member.name(), value(member)));
        schema.put("properties", properties.build());
        List<String> required = members.stream()
                .filter(Shape.Member::isRequired)
                .map(Shape.Member::name)
                .toList();
        if (!required.isEmpty()) {
            schema.put("required", Sequence.ofTexts(required));
        }
    }

    private static Node value(Shape.Member member) {
        if (member.shape() instanceof Shape.Any any && any.shapes().isEmpty()) {
            return Scalar.truth(false);
        }
        Node value = of(member.shape());
        Mapping.Builder schema = Mapping.builder();
        schema.put("description", member.description());
        if (!member.isRequired()) {
            Mapping nothing = Mapping.builder().put("type", "null").build();
            return schema.put("anyOf", Sequence.of(ImmutableList.of(value, nothing)))
                    .build();
        }
        if (value instanceof Mapping mapping) {
            mapping.entries().stream()
                    .filter(entry -> !entry.key().value().equals("description"))
                    .forEach(entry -> schema.put(entry.key().value(), entry.value()));
        }
        return schema.build();
    }

    private static Mapping text(Shape.Text text) {
        Mapping.Builder schema = Mapping.builder();
        schema.put("type", TEXT);
        if (!text.pattern().isEmpty()) {
            schema.put("pattern", whole(text));
        }
        return schema.put("description", text.description()).build();
    }

    /** A pattern of all the text, in the part of ECMA-262 that JSON Schema recommends: it has no other groups. */
    private static String whole(Shape.Text text) {
        return "^(" + text.pattern().replace("(?:", "(") + ")$";
    }

    private static Mapping keyName(Shape key) {
        if (key instanceof Shape.Text text && !text.pattern().isEmpty()) {
            return Mapping.builder().put("pattern", whole(text)).build();
        } else if (key instanceof Shape.Words words) {
            return Mapping.builder().put("enum", words(words)).build();
        }
        return Mapping.builder().put("type", "string").build();
    }

    /** Words can be written with spaces and with underscores; a number also as a number. */
    private static Sequence words(Shape.Words words) {
        ImmutableList.Builder<Node> all = ImmutableList.builder();
        for (String word : words.words()) {
            if (word.matches("\\d+")) {
                all.add(Scalar.number(Long.parseLong(word)));
            }
            all.add(Scalar.text(word));
            if (word.contains(" ")) {
                all.add(Scalar.text(word.replace(' ', '_')));
            }
        }
        return Sequence.of(all.build());
    }

    private static Mapping whole(Shape.Whole whole) {
        return Mapping.builder()
                .put("type", Sequence.ofTexts(ImmutableList.of("integer", "string")))
                .put("minimum", whole.least())
                .put("pattern", whole.least() < 0 ? "^-?[0-9]{1,18}$" : "^[0-9]{1,18}$")
                .build();
    }

    private static Mapping truth() {
        ImmutableList.Builder<Node> words = ImmutableList.builder();
        words.add(Scalar.truth(true), Scalar.truth(false));
        WORDS_OF_TRUTH.forEach(word -> words.add(Scalar.text(word)));
        return Mapping.builder().put("enum", Sequence.of(words.build())).build();
    }

    private static Node any(ImmutableList<Shape> shapes) {
        return Mapping.builder()
                .put("anyOf", Sequence.of(shapes.stream().map(ShapeSchema::of).toList()))
                .build();
    }

    private static Mapping typed(Sequence types) {
        return Mapping.builder().put("type", types).build();
    }

    private static Mapping described(Mapping schema, String description) {
        Mapping.Builder described = Mapping.builder();
        schema.entries().forEach(entry -> described.put(entry.key().value(), entry.value()));
        return described.put("description", description).build();
    }

    private static Mapping reference(String name) {
        return Mapping.builder().put("$ref", "#/$defs/" + name).build();
    }
}
