package nl.doorstroom.platform.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.doorstroom.platform.problem.ProblemType;
import tools.jackson.databind.JsonNode;

/** Reads the OpenAPI document into what its page shows, so that the page cannot tell anything else. */
final class ApiDocument {
    private static final int DEEPEST = 3;

    private final JsonNode document;
    private final String contactAddress;

    ApiDocument(JsonNode document, String contactAddress) {
        this.document = document;
        this.contactAddress = contactAddress;
    }

    ApiView view() {
        var groups = stream(document.path("tags")).map(this::group).toList();
        var problems = Arrays.stream(ProblemType.values())
                .map(type -> new ApiView.Problem(type.code(), type.status(), type.title(), type.detail()))
                .toList();
        var info = document.path("info");
        var contact = text(info.path("contact"), "name");
        return new ApiView(text(info, "version"), contact, contactAddress, groups, problems);
    }

    private ApiView.Group group(JsonNode tag) {
        var name = text(tag, "name");
        var operations = document.path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue().propertyStream().map(method -> Map.entry(path.getKey(), method)))
                .filter(operation -> text(operation
                                .getValue()
                                .getValue()
                                .path("tags")
                                .path(0))
                        .equals(name))
                .map(operation -> operation(
                        operation.getKey(),
                        operation.getValue().getKey(),
                        operation.getValue().getValue()))
                .toList();
        return new ApiView.Group(name, text(tag, "description"), operations);
    }

    private ApiView.Operation operation(String path, String method, JsonNode operation) {
        return new ApiView.Operation(
                text(operation, "operationId"),
                method.toUpperCase(Locale.ROOT),
                Api.PATH + path,
                text(operation, "summary"),
                text(operation, "description"),
                example(path, operation.path("parameters")),
                stream(operation.path(Api.SCOPES)).map(ApiDocument::text).toList(),
                stream(operation.path("parameters")).map(this::parameter).toList(),
                fields(operation.path("requestBody")),
                fields(operation.path("responses").path("200")));
    }

    private List<ApiView.Field> fields(JsonNode message) {
        var fields = new ArrayList<ApiView.Field>();
        collect("", message.path("content").path("application/json").path("schema"), 0, fields);
        return fields;
    }

    private ApiView.Parameter parameter(JsonNode parameter) {
        return new ApiView.Parameter(
                text(parameter, "name"),
                place(text(parameter, "in")),
                parameter.path("required").asBoolean(false),
                text(parameter, "description"),
                values(parameter.path("schema")),
                text(parameter, "example"));
    }

    private static String place(String in) {
        return in.equals("path") ? "adres" : in;
    }

    private static String values(JsonNode schema) {
        var words = new ArrayList<String>();
        words.add(type(schema));
        if (schema.has("minimum")) {
            words.add("vanaf " + text(schema, "minimum"));
        }
        if (schema.has("maximum")) {
            words.add("tot en met " + text(schema, "maximum"));
        }
        if (schema.has("enum")) {
            words.add("een van "
                    + stream(schema.path("enum")).map(ApiDocument::text).collect(Collectors.joining(", ")));
        }
        if (schema.has("default")) {
            words.add("standaard " + text(schema, "default"));
        }
        return String.join("; ", words);
    }

    private static String type(JsonNode schema) {
        return switch (text(schema, "type") + " " + text(schema, "format")) {
            case "string date" -> "datum";
            case "string date-time" -> "tijdstip";
            case "integer ", "integer int32", "integer int64" -> "geheel getal";
            case "number " -> "getal";
            case "boolean " -> "true of false";
            case "array " -> "lijst";
            case "object " -> "object";
            default -> "tekst";
        };
    }

    /** With its own examples in the path and in the parameters that are required. */
    private static String example(String path, JsonNode parameters) {
        var address = Api.PATH + path;
        var query = new ArrayList<String>();
        for (var parameter : parameters) {
            var value = URLEncoder.encode(text(parameter, "example"), StandardCharsets.UTF_8);
            if (text(parameter, "in").equals("path")) {
                address = address.replace("{" + text(parameter, "name") + "}", value);
            } else if (text(parameter, "in").equals("query")
                    && parameter.path("required").asBoolean(false)) {
                query.add(text(parameter, "name") + "=" + value);
            }
        }
        return query.isEmpty() ? address : address + "?" + String.join("&", query);
    }

    private void collect(String prefix, JsonNode asked, int depth, List<ApiView.Field> fields) {
        var schema = resolve(asked);
        for (var member : schema.path("properties").properties()) {
            var inner = resolve(member.getValue());
            var name = prefix + member.getKey();
            fields.add(new ApiView.Field(
                    name, type(inner), description(member.getValue(), inner), text(inner, "example")));
            if (depth < DEEPEST && !member.getKey().equals("_links")) {
                collect(name + ".", inner, depth + 1, fields);
                collect(name + "[].", inner.path("items"), depth + 1, fields);
            }
        }
    }

    private static String description(JsonNode member, JsonNode resolved) {
        return text(member.has("description") ? member : resolved, "description");
    }

    private JsonNode resolve(JsonNode schema) {
        return schema.has("$ref") ? document.at(text(schema, "$ref").substring(1)) : schema;
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String text(JsonNode node, String member) {
        return text(node.path(member));
    }

    private static String text(JsonNode node) {
        return node.isContainer() ? node.toString() : node.asString("");
    }
}
