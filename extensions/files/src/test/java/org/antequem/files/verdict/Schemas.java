package org.antequem.files.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;

/** Holds JSON to a schema. */
final class Schemas {

    static final Schema EVALUATION = of(Verdicts.schema(), SpecificationVersion.DRAFT_2020_12);
    static final Schema PROBLEMS = of(Problems.schema(), SpecificationVersion.DRAFT_2020_12);

    private Schemas() {}

    static Schema of(String schema, SpecificationVersion version) {
        return SchemaRegistry.withDefaultDialect(version).getSchema(schema);
    }

    static void check(Schema schema, String json) {
        assertThat(schema.validate(json, InputFormat.JSON))
                .extracting(Error::toString)
                .isEmpty();
    }

    /** That a schema of ours is one, and leaves no member without words. */
    static void checkDescribed(String schema, String id) throws Exception {
        Schema metaSchema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        JsonNode tree = new ObjectMapper().readTree(schema);
        List<String> undescribed = new ArrayList<>();
        addUndescribed(tree, "", undescribed);

        check(metaSchema, schema);
        assertThat(tree.get("$id").asText()).isEqualTo(id);
        assertThat(undescribed).isEmpty();
    }

    private static void addUndescribed(JsonNode schema, String path, List<String> undescribed) {
        schema.path("properties").fields().forEachRemaining(member -> {
            if (!member.getValue().has("description") && !member.getValue().has("const")) {
                undescribed.add(path + "/" + member.getKey());
            }
        });
        schema.fields()
                .forEachRemaining(each -> addUndescribed(each.getValue(), path + "/" + each.getKey(), undescribed));
        for (JsonNode item : schema.isArray() ? schema : List.<JsonNode>of()) {
            addUndescribed(item, path + "/*", undescribed);
        }
    }
}
