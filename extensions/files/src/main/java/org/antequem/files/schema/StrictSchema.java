package org.antequem.files.schema;

import com.google.common.collect.ImmutableList;
import org.antequem.files.form.Form;
import org.antequem.files.form.Shape;
import org.antequem.files.form.noun.DossierKeys;
import org.antequem.files.tree.Mapping;
import org.antequem.files.tree.Node;
import org.antequem.files.tree.Scalar;
import org.antequem.files.tree.Sequence;

/** The JSON Schema of the strict form, in the few words that every provider of structured output understands. */
final class StrictSchema {

    private StrictSchema() {}

    static Mapping schema() {
        return of(DossierKeys.shape(Form.COMPLETE));
    }

    private static Node of(Shape shape) {
        if (shape instanceof Shape.Words words) {
            return words.words().equals(ImmutableList.of("1"))
                    ? Mapping.builder()
                            .put("type", "integer")
                            .put("enum", Sequence.of(ImmutableList.of(Scalar.number(1))))
                            .build()
                    : words(words.words());
        } else if (shape instanceof Shape.Whole) {
            return typed("integer");
        } else if (shape instanceof Shape.Truth) {
            return typed("boolean");
        } else if (shape instanceof Shape.Several several) {
            return list(of(several.item()));
        } else if (shape instanceof Shape.Members members) {
            return of(members);
        } else if (shape instanceof Shape.Named named) {
            return of(named.name());
        }
        return typed("string");
    }

    private static Node of(String name) {
        return switch (name) {
            case "date" ->
                object(Mapping.builder()
                        .put(
                                Strict.DATE,
                                typed(
                                        "string",
                                        "EDTF, or English words: 2015-07, 2015-07/2016, \"late spring 2015\"; unknown, if it is not known"))
                        .put(
                                Strict.AS,
                                described(
                                        list(words(Strict.takings())),
                                        "what is taken from the date, if it is not all that it says; none or one"))
                        .put(
                                Strict.WORDS,
                                list(typed("string", "the words of the source, if they say more than the date")))
                        .build());
            case "span" -> typed("string", "a span of time: \"2 to 9 months\", \"at least 4 months\"");
            case "proposition" -> proposition();
            default -> of(Strict.noun(name).orElseThrow(() -> new IllegalStateException(name + " has no shape")));
        };
    }

    private static Mapping of(Shape.Members members) {
        Mapping.Builder properties = Mapping.builder();
        for (Shape.Member member : members.members()) {
            Node value = of(member.shape());
            properties.put(
                    member.name(), described(Strict.isOptional(member) ? list(value) : value, description(member)));
        }
        return object(properties.build());
    }

    private static String description(Shape.Member member) {
        return member.description() + (Strict.isOptional(member) ? "; none or one" : "");
    }

    private static Mapping proposition() {
        Mapping pair = object(Mapping.builder()
                .put(Strict.KEY, words(Strict.keys()))
                .put(Strict.VALUE, typed("string", "an id, a date, a span, a word, or yes"))
                .build());
        return object(Mapping.builder()
                .put(Strict.DENIED, typed("boolean", "whether it is said not to be so"))
                .put(
                        Strict.REPORTED_BY,
                        list(typed(
                                "string", "the source that is said to say it, if it is said of a source; none or one")))
                .put(Strict.REPORTED_DENIAL, typed("boolean", "whether that source is said to say that it is not so"))
                .put(
                        Strict.WHAT,
                        described(
                                list(pair),
                                "a subject and a verb, and what goes with them: cause=visit, decided=war; event=plan,"
                                        + " started_before=visit, by=2 months; event=plan, stage_of=war, stage=planning"))
                .build());
    }

    private static Mapping object(Mapping properties) {
        return Mapping.builder()
                .put("type", "object")
                .put("properties", properties)
                .put(
                        "required",
                        Sequence.ofTexts(properties.entries().stream()
                                .map(entry -> entry.key().value())
                                .toList()))
                .put("additionalProperties", false)
                .build();
    }

    private static Mapping list(Node items) {
        return Mapping.builder().put("type", "array").put("items", items).build();
    }

    private static Mapping words(Iterable<String> words) {
        return Mapping.builder()
                .put("type", "string")
                .put("enum", Sequence.ofTexts(words))
                .build();
    }

    private static Mapping typed(String type) {
        return Mapping.builder().put("type", type).build();
    }

    private static Mapping typed(String type, String description) {
        return Mapping.builder()
                .put("type", type)
                .put("description", description)
                .build();
    }

    private static Node described(Node schema, String description) {
        Mapping.Builder described = Mapping.builder();
        ((Mapping) schema)
                .entries().stream()
                        .filter(entry -> !entry.key().value().equals("description"))
                        .forEach(entry -> described.put(entry.key().value(), entry.value()));
        return described.put("description", description).build();
    }
}
