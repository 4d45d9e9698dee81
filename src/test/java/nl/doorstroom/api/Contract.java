package nl.doorstroom.api;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the document of the API promises of an answer, to the member. */
public record Contract(JsonNode document) {
    /** What an answer has too many, lacks or has otherwise than the document says; empty when it keeps to it. */
    public List<String> faults(String template, String status, String type, JsonNode answer) {
        return schema(operation(template), status, type).validate(answer).stream()
                .map(Object::toString)
                .toList();
    }

    /** The same of what was sent by POST. */
    public List<String> faultsOfPost(String template, String status, String type, JsonNode answer) {
        return schema(document.path("paths").path(template).path("post"), status, type).validate(answer).stream()
                .map(Object::toString)
                .toList();
    }

    /** Addresses of operations for everybody, or of those that ask a token. */
    public List<String> templates(boolean withToken) {
        return document.path("paths")
                .propertyStream()
                .filter(path -> path.getValue().path("get").has("security") == withToken)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What it says of one address. */
    public JsonNode operation(String template) {
        return document.path("paths").path(template).path("get");
    }

    JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asString().substring(1)) : node;
    }

    /** As a schema of its own that brings the shared ones; no object may have members that are not described. */
    private Schema schema(JsonNode operation, String status, String type) {
        var answer = resolve(operation.path("responses").path(status));
        var schema =
                (ObjectNode) answer.path("content").path(type).path("schema").deepCopy();
        schema.set("components", document.path("components").deepCopy());
        close(schema);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("properties").isObject()) {
            object.put("additionalProperties", false);
        }
        node.forEach(Contract::close);
    }
}
