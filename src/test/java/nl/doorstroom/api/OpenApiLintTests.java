package nl.doorstroom.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The document keeps the design rules, judged by Spectral; each rule of ours has failed once. */
class OpenApiLintTests {
    private static final Path FOLDER = Path.of("src/test/api").toAbsolutePath();
    private static final Path SPECTRAL = FOLDER.resolve("node_modules/.bin/spectral");
    private static final Path RULES = FOLDER.resolve("adr.spectral.yaml");
    private static final JsonMapper MAPPER = new JsonMapper();

    /** One thing wrong for each rule. */
    private static final Map<String, Consumer<ObjectNode>> WRONGS = Map.ofEntries(
            Map.entry("doorstroom-openapi-3-1", document -> document.put("openapi", "3.0.3")),
            Map.entry(
                    "doorstroom-contact",
                    document -> object(document, "/info/contact").remove("email")),
            Map.entry(
                    "doorstroom-openapi-published",
                    document -> object(document, "/paths").remove("/openapi.json")),
            Map.entry("doorstroom-server-major-version", document -> server(document, "https://example.org/v1.2")),
            Map.entry("doorstroom-no-version-in-path", document -> path(document, "/v1/gebieden")),
            Map.entry("doorstroom-servers", document -> document.putArray("servers")),
            Map.entry("doorstroom-no-plain-http", document -> server(document, "http://example.org/v1")),
            Map.entry("doorstroom-semver", document -> object(document, "/info").put("version", "1.0")),
            Map.entry("doorstroom-no-trailing-slash", document -> path(document, "/gebieden/")),
            Map.entry("doorstroom-kebab-case", document -> path(document, "/gebiedenLijsten")),
            Map.entry("doorstroom-plural", document -> path(document, "/gebied")),
            Map.entry(
                    "doorstroom-camel-case-query",
                    document -> parameter(document).put("name", "ligt_in")),
            Map.entry(
                    "doorstroom-camel-case-members",
                    document -> object(document, "/components/schemas/Gebied/properties")
                            .putObject("geldig_van")
                            .put("type", "string")),
            Map.entry("doorstroom-read-only", document -> {
                var gebieden = object(document, "/paths/~1gebieden");
                gebieden.set("put", gebieden.path("get").deepCopy());
            }),
            Map.entry("doorstroom-write-with-token", document -> {
                var gebieden = object(document, "/paths/~1gebieden");
                gebieden.set("post", gebieden.path("get").deepCopy());
            }),
            Map.entry(
                    "doorstroom-version-header",
                    document -> object(document, "/components/responses/404").remove("headers")),
            Map.entry("doorstroom-problem-json", document -> {
                var content = object(document, "/components/responses/404/content");
                content.set("application/json", content.remove("application/problem+json"));
            }),
            Map.entry(
                    "doorstroom-problem-members",
                    document -> object(document, "/components/schemas/Problem/properties")
                            .remove("detail")),
            Map.entry(
                    "doorstroom-invalid-input",
                    document ->
                            object(document, "/paths/~1gebieden/get/responses").remove("400")),
            Map.entry(
                    "doorstroom-not-found",
                    document -> object(document, "/paths/~1gebieden~1{code}/get/responses")
                            .remove("404")),
            Map.entry(
                    "doorstroom-date-format",
                    document -> object(document, "/components/schemas/Gebied/properties/peildatum")
                            .remove("format")),
            Map.entry(
                    "doorstroom-object-at-the-top",
                    document -> object(document, "/components/schemas/Gebied").put("type", "array")));

    /** Of a document with something wrong the rest need not be read twenty times more. */
    private static final Set<String> PATHS = Set.of("/openapi.json", "/gebieden", "/gebieden/{code}");

    private record Fault(String file, String rule, String place) {}

    @Test
    void the_document_keeps_every_rule(@TempDir Path temp) throws Exception {
        var file = write(temp, "openapi.json", document());

        assertThat(lint(List.of(file))).isEmpty();
    }

    @Test
    void a_document_that_breaks_a_rule_is_found(@TempDir Path temp) throws Exception {
        var files = new ArrayList<Path>();
        for (var wrong : WRONGS.entrySet()) {
            var document = document();
            object(document, "/paths").retain(PATHS);
            wrong.getValue().accept(document);
            files.add(write(temp, wrong.getKey() + ".json", document));
        }

        var found = lint(files);

        assertThat(WRONGS.keySet())
                .allSatisfy(rule -> assertThat(found)
                        .as(rule)
                        .anyMatch(fault ->
                                fault.rule().equals(rule) && fault.file().equals(rule + ".json")));
    }

    @Test
    void every_rule_of_ours_has_a_document_that_breaks_it() throws IOException {
        var ours = Pattern.compile("(?m)^  (doorstroom-[a-z0-9-]+):")
                .matcher(Files.readString(RULES))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(WRONGS.keySet()).containsExactlyInAnyOrderElementsOf(ours);
    }

    private static ObjectNode document() {
        return (ObjectNode) ApiTester.json("/api/v1/openapi.json");
    }

    private static ObjectNode object(ObjectNode document, String pointer) {
        return (ObjectNode) document.at(pointer);
    }

    private static void server(ObjectNode document, String url) {
        object(document, "/servers/0").put("url", url);
    }

    private static void path(ObjectNode document, String path) {
        object(document, "/paths").putObject(path);
    }

    private static ObjectNode parameter(ObjectNode document) {
        return object(document, "/paths/~1gebieden/get/parameters/0");
    }

    private static Path write(Path folder, String name, JsonNode document) throws IOException {
        return Files.writeString(folder.resolve(name), MAPPER.writeValueAsString(document));
    }

    private static List<Fault> lint(List<Path> files) throws IOException, InterruptedException {
        assertThat(SPECTRAL)
                .as("./doorstroom test installs it; by hand: npm ci --prefix src/test/api")
                .exists();
        var command = new ArrayList<>(List.of(SPECTRAL.toString(), "lint", "--ruleset", RULES.toString()));
        command.addAll(List.of("--format", "json", "--quiet", "--fail-severity", "hint"));
        files.forEach(file -> command.add(file.toString()));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var exit = process.waitFor();
        assertThat(exit).as(output).isIn(0, 1);
        return MAPPER.readTree(output)
                .valueStream()
                .map(OpenApiLintTests::fault)
                .toList();
    }

    private static Fault fault(JsonNode found) {
        var file = String.valueOf(Path.of(found.path("source").asString()).getFileName());
        return new Fault(
                file,
                found.path("code").asString(),
                found.path("path") + " " + found.path("message").asString());
    }
}
