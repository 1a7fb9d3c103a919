package org.antequem.files.schema;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.antequem.files.form.Form;
import org.antequem.files.form.Kind;
import org.antequem.files.form.Shape;
import org.antequem.files.form.Types;
import org.antequem.files.form.noun.DossierKeys;
import org.antequem.files.form.noun.NounForms;
import org.antequem.files.form.proposition.Propositions;
import org.antequem.files.tree.Json;
import org.antequem.files.tree.Mapping;
import org.antequem.files.tree.Node;
import org.antequem.files.tree.Sequence;

/**
 * The JSON Schemas (2020-12) of the three forms of a dossier.
 *
 * <p>A schema refuses unknown keys, missing keys and values of a wrong type. It cannot tell whether an id names
 * something, whether a date can be read, or what the builders of the nouns refuse; only reading the file can.
 */
public final class DossierSchema {

    /** The maximum nesting depth of objects in the strict schema, including the outermost one. */
    public static final int STRICT_LEVELS = 5;

    /**
     * The maximum number of values in the strict schema that may be of several types. Providers of language models
     * allow 16.
     */
    public static final int STRICT_UNIONS = 0;

    /**
     * The maximum number of keys of all objects in the strict schema, which is the tightest known limit of providers.
     */
    public static final int STRICT_KEYS = 200;

    /** The maximum number of words in all enumerations of the strict schema. */
    public static final int STRICT_WORDS = 500;

    /** The maximum number of characters in all keys and words of the strict schema. */
    public static final int STRICT_CHARACTERS = 15_000;

    private static final String SAID = "said";

    private DossierSchema() {}

    /** The JSON Schema of the short form, for editors. */
    public static String shortForm() {
        return Json.indented(schema(Form.SHORT, "for people, in YAML"));
    }

    /** The JSON Schema of the complete form, for programs. */
    public static String completeForm() {
        return Json.indented(schema(Form.COMPLETE, "for programs, in JSON"));
    }

    /** The JSON Schema of the strict form, for structured output of language models. */
    public static String strictForm() {
        return Json.indented(StrictSchema.schema());
    }

    private static Mapping schema(Form form, String what) {
        Mapping.Builder schema = Mapping.builder();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:antequem:schema:dossier-1:" + form.name().toLowerCase(Locale.ROOT));
        schema.put("title", "A dossier, " + what);
        ShapeSchema.members(DossierKeys.shape(form))
                .entries()
                .forEach(entry -> schema.put(entry.key().value(), entry.value()));
        return schema.put("$defs", definitions(form)).build();
    }

    private static Mapping definitions(Form form) {
        Mapping.Builder definitions = Mapping.builder();
        for (Kind kind : Kind.values()) {
            Shape shape = NounForms.shape(kind, form);
            definitions.put(
                    kind.word(),
                    isClaim(kind, form) ? ShapeSchema.members((Shape.Members) shape, SAID) : ShapeSchema.of(shape));
        }
        Shape.Members nothingElse = new Shape.Members(ImmutableList.of(), ImmutableList.of());
        definitions.put("proposition", ShapeSchema.members(nothingElse, SAID));
        definitions.put(SAID, ShapeSchema.oneOf(Propositions.alternatives(form)));
        definitions.put("date", date(form));
        return definitions
                .put("span", ShapeSchema.of(Types.named("span", form)))
                .build();
    }

    /** A date, or bounds instead of one, or that it is unknown. */
    private static Mapping date(Form form) {
        Mapping.Builder date = Mapping.builder();
        ((Mapping) ShapeSchema.of(Types.named("date", form)))
                .entries()
                .forEach(entry -> date.put(entry.key().value(), entry.value()));
        Mapping unknown = Mapping.builder()
                .put(
                        "properties",
                        Mapping.builder()
                                .put(
                                        "as",
                                        Mapping.builder()
                                                .put("const", "unknown")
                                                .build())
                                .build())
                .put("required", Sequence.ofTexts(ImmutableList.of("as")))
                .build();
        ImmutableList.Builder<Node> either = ImmutableList.builder();
        for (String key : ImmutableList.of("date", "start", "end", "ongoing")) {
            either.add(Mapping.builder()
                    .put("required", Sequence.ofTexts(ImmutableList.of(key)))
                    .build());
        }
        return date.put("anyOf", Sequence.of(either.add(unknown).build())).build();
    }

    /** In the short form, what a claim states stands among its own keys. */
    private static boolean isClaim(Kind kind, Form form) {
        return kind == Kind.CLAIM && form == Form.SHORT;
    }
}
