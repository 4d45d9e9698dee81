package nl.doorstroom.platform.rest;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import nl.doorstroom.platform.problem.Problem;
import nl.doorstroom.platform.problem.ProblemType;

/** What all operations share: the version header, the problems, and addresses below the server's. */
final class OpenApiDetails {
    private static final List<ProblemType> ALWAYS = List.of(
            ProblemType.METHODE_NIET_TOEGESTAAN, ProblemType.FORMAAT_NIET_BESCHIKBAAR, ProblemType.INTERNE_FOUT);
    private static final List<ProblemType> WITH_TOKEN =
            List.of(ProblemType.NIET_AANGEMELD, ProblemType.NIET_TOEGESTAAN, ProblemType.NU_NIET_BESCHIKBAAR);

    private static final List<ProblemType> SENT =
            List.of(ProblemType.INGEHAALD, ProblemType.TE_GROOT, ProblemType.INHOUD_ONBEKEND);

    private OpenApiDetails() {}

    static void complete(OpenAPI document) {
        document.getComponents().addSecuritySchemes(Api.PROGRAMS, programs());
        ModelConverters.getInstance(true).readAll(Problem.class).forEach(document.getComponents()::addSchemas);
        describeShared(document.getComponents());
        document.setPaths(relative(document.getPaths()));
        document.getPaths().addPathItem("/openapi.json", ownPath());
        document.addTagsItem(new Tag().name("Over de API").description("De API beschrijft zichzelf."));
        document.getTags().sort(Comparator.comparing(Tag::getName));
        operations(document).forEach(OpenApiDetails::complete);
    }

    private static SecurityScheme programs() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("Een token van een uitgever die deze installatie kent, gehaald met client credentials"
                        + " (OAuth 2). De functioneel beheerder van uw organisatie registreert het programma.");
    }

    private static List<Operation> operations(OpenAPI document) {
        return document.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .toList();
    }

    /** The server already says {@code /api/v1}; in order of address, so that the document stays the same. */
    private static Paths relative(Paths paths) {
        var relative = new Paths();
        new TreeMap<>(paths).forEach((path, item) -> relative.addPathItem(path.substring(Api.PATH.length()), item));
        return relative;
    }

    private static void describeShared(Components shared) {
        shared.addHeaders("API-Version", header("Het volledige versienummer van de API", Api.VERSION));
        shared.addHeaders(
                "ETag", header("Kenmerk van dit antwoord, voor If-None-Match", "\"2f6c…-" + Api.VERSION + "\""));
        shared.addHeaders(
                "Last-Modified",
                header(
                        "Sinds wanneer dit zo is; ontbreekt als die dag niet bekend is",
                        "Mon, 01 May 2023 22:00:00 GMT"));
        var unchanged = new ApiResponse()
                .description("Niet veranderd sinds u het opvroeg")
                .headers(null);
        shared.addResponses("304", versioned(unchanged));
        for (var type : ProblemType.values()) {
            if (type != ProblemType.ONLEESBARE_VRAAG) {
                shared.addResponses(String.valueOf(type.status()), versioned(problem(type)));
            }
        }
    }

    private static Header header(String description, String example) {
        return new Header().description(description).schema(text().example(example));
    }

    private static Schema<?> text() {
        return new Schema<String>().types(Set.of("string"));
    }

    private static ApiResponse problem(ProblemType type) {
        var media = new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"));
        return new ApiResponse()
                .description(type.title() + ". " + type.detail())
                .content(new Content().addMediaType("application/problem+json", media));
    }

    private static ApiResponse versioned(ApiResponse response) {
        return response.addHeaderObject("API-Version", new Header().$ref("#/components/headers/API-Version"));
    }

    static Operation validated(Operation operation) {
        var answer = good(operation);
        for (var name : List.of("ETag", "Last-Modified")) {
            answer.addHeaderObject(name, new Header().$ref("#/components/headers/" + name));
        }
        operation.getResponses().addApiResponse("304", shared("304"));
        return operation;
    }

    private static ApiResponse good(Operation operation) {
        return Objects.requireNonNull(operation.getResponses().get("200"));
    }

    private static ApiResponse shared(String status) {
        return new ApiResponse().$ref("#/components/responses/" + status);
    }

    private static void complete(Operation operation) {
        var responses = operation.getResponses();
        succeeds(operation);
        if (operation.getParameters() != null) {
            responses.addApiResponse("400", shared("400"));
        }
        if (hasPathParameter(operation)) {
            responses.addApiResponse("404", shared("404"));
        }
        refuse(operation, ALWAYS);
        if (operation.getSecurity() != null) {
            refuse(operation, WITH_TOKEN);
        }
    }

    /** Who sends something tells by itself what each answer means. */
    private static void succeeds(Operation operation) {
        versioned(good(operation));
        if (operation.getRequestBody() == null) {
            good(operation).setDescription("Gelukt: " + operation.getSummary());
            return;
        }
        versioned(Objects.requireNonNull(operation.getResponses().get("201")));
        refuse(operation, SENT);
    }

    private static void refuse(Operation operation, List<ProblemType> types) {
        types.stream()
                .map(type -> String.valueOf(type.status()))
                .forEach(status -> operation.getResponses().addApiResponse(status, shared(status)));
    }

    private static boolean hasPathParameter(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "path".equals(parameter.getIn()));
    }

    /** The generator leaves out the address at which it publishes. */
    private static PathItem ownPath() {
        var media =
                new MediaType().schema(new Schema<>().types(Set.of("object")).description("OpenAPI 3.1"));
        var answer = new ApiResponse().content(new Content().addMediaType("application/json", media));
        return new PathItem()
                .get(new Operation()
                        .addTagsItem("Over de API")
                        .operationId("openapi")
                        .summary("Dit document")
                        .description("De beschrijving van de API als OpenAPI 3.1, ook voor scripts van andere sites.")
                        .responses(new ApiResponses().addApiResponse("200", answer)));
    }
}
