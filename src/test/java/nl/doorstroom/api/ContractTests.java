package nl.doorstroom.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the API answers is what its document promises; the document says it in Dutch, with examples. */
class ContractTests {
    private static final JsonNode DOCUMENT = ApiTester.json("/api/v1/openapi.json");
    private static final Contract CONTRACT = new Contract(DOCUMENT);
    private static final String JSON = "application/json";

    private record Asked(String template, String address) {}

    static Stream<Asked> addresses() {
        return Stream.of(
                new Asked("/gebieden", "/gebieden?paginagrootte=500"),
                new Asked("/gebieden/{code}", "/gebieden/GM1700"),
                new Asked("/gebieden/{code}", "/gebieden/PV23"),
                new Asked("/gebieden/{code}", "/gebieden/NL"),
                new Asked("/gebieden/{code}/gemeenten", "/gebieden/RG01/gemeenten"),
                new Asked("/inwonerstanden", "/inwonerstanden"),
                new Asked("/inwonerstanden/{peildatum}", "/inwonerstanden/2022-01-01"),
                new Asked("/maandtabellen", "/maandtabellen?vorm=opgaven"),
                new Asked("/maandtabellen/{tabel}", "/maandtabellen/opgaven-2023-05-02.1"),
                new Asked("/maandtabellen/{tabel}", "/maandtabellen/amv-2023-05-02.1"),
                new Asked("/opgavenoverzicht", "/opgavenoverzicht?peildatum=2023-05-02"),
                new Asked("/opgavenoverzicht", "/opgavenoverzicht?peildatum=2001-01-01"),
                new Asked("/taakstellingen", "/taakstellingen"),
                new Asked("/taakstellingen/{versie}", "/taakstellingen/2023-II.1"),
                new Asked("/taakstellingen/{versie}", "/taakstellingen/2023-I.1"),
                new Asked("/taakstellingen/{versie}/regels", "/taakstellingen/2023-II.2/regels"),
                new Asked("/taakstellingen/{versie}/regels/{gemeente}", "/taakstellingen/2023-II.1/regels/GM1700"),
                new Asked(
                        "/taakstellingen/{versie}/regels/{gemeente}/uitleg",
                        "/taakstellingen/2023-II.1/regels/GM1979/uitleg"),
                new Asked(
                        "/taakstellingen/{versie}/regels/{gemeente}/uitleg",
                        "/taakstellingen/2023-II.1/regels/GM0060/uitleg"),
                new Asked("/taakstellingen/{versie}/totalen", "/taakstellingen/2023-II.1/totalen"),
                new Asked("/taakstellingen/{versie}/overdrachten", "/taakstellingen/2023-II.1/overdrachten"),
                new Asked("/vergelijkingen", "/vergelijkingen?oud=2023-II.1&nieuw=2023-II.2"),
                new Asked("/verdelingen", "/verdelingen?totaal=17600"),
                new Asked("/verdelingen", "/verdelingen?methode=hamilton"),
                new Asked("/standen", "/standen?soort=provincie&peildatum=2021-01-01"),
                new Asked("/standen", "/standen?peildatum=2023-07-01"),
                new Asked("/standen/{code}", "/standen/GM0995?peildatum=2021-01-01"),
                new Asked("/standen/{code}", "/standen/GM0995?peildatum=1996-01-01"),
                new Asked("/standen/{code}", "/standen/NL?peildatum=2021-01-01&bekendOp=2021-03-01"),
                new Asked("/toezicht/beleidsregels/{provincie}", "/toezicht/beleidsregels/PV24?dag=2021-01-01"),
                new Asked("/opvang/besluiten", "/opvang/besluiten"),
                new Asked("/opvang/besluiten/{code}", "/opvang/besluiten/2023-I"),
                new Asked("/opvang/besluiten/{code}", "/opvang/besluiten/eind-2021"),
                new Asked("/opvang/locaties", "/opvang/locaties?gemeente=GM0995&peildatum=2026-11-01"),
                new Asked("/opvang/opgaven", "/opvang/opgaven?gebied=VR05&soort=coa&bekendOp=2023-05-02"),
                new Asked("/publicaties", "/publicaties"),
                new Asked("/publicaties/{publicatie}", "/publicaties/" + Proefpublicatie.code()),
                new Asked("/openapi.json", "/openapi.json"));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void an_answer_has_exactly_the_members_that_the_document_promises(Asked asked) {
        var answer = ApiTester.json("/api/v1" + asked.address());

        assertThat(CONTRACT.faults(asked.template(), "200", JSON, answer)).isEmpty();
    }

    @Test
    void every_operation_of_the_document_for_everybody_is_tried_here() {
        assertThat(CONTRACT.templates(false))
                .containsExactlyInAnyOrderElementsOf(
                        addresses().map(Asked::template).distinct().toList());
    }

    @Test
    void a_problem_is_the_problem_that_the_document_promises() {
        var answer = ApiTester.get("/api/v1/gebieden?soort=dorp&zoek=");

        assertThat(CONTRACT.faults("/gebieden", "400", "application/problem+json", ApiTester.json(answer)))
                .isEmpty();
    }

    @Test
    void an_answer_that_lacks_a_member_or_has_one_too_many_is_found() {
        var answer = (ObjectNode) ApiTester.json("/api/v1/gebieden/GM1700");
        answer.remove("naam");
        answer.put("onbekend", 1);

        assertThat(CONTRACT.faults("/gebieden/{code}", "200", JSON, answer)).hasSize(2);
    }

    @Test
    void the_document_is_openapi_3_1_with_who_to_ask_and_where() {
        assertThat(DOCUMENT.path("openapi").asString()).startsWith("3.1");
        assertThat(DOCUMENT.at("/info/version").asString()).isEqualTo("1.5.0");
        assertThat(DOCUMENT.at("/servers/0/url").asString()).isEqualTo("/api/v1");
        assertThat(DOCUMENT.at("/info/contact").propertyNames()).contains("name", "url", "email");
    }

    @Test
    void every_operation_parameter_answer_and_member_is_described_with_examples() {
        var silent = new ArrayList<String>();
        operations().forEach(operation -> {
            describe(operation, operation.path("operationId").asString(), silent);
            operation.path("parameters").forEach(parameter -> {
                describe(parameter, parameter.path("name").asString(), silent);
                illustrate(parameter, parameter.path("name").asString(), silent);
            });
            operation.path("responses").forEach(answer -> describe(CONTRACT.resolve(answer), "answer", silent));
        });
        DOCUMENT.at("/components/schemas").properties().forEach(schema -> {
            describe(schema.getValue(), schema.getKey(), silent);
            schema.getValue().path("properties").properties().forEach(member -> {
                var name = schema.getKey() + "." + member.getKey();
                describe(member.getValue(), name, silent);
                if (!member.getValue().has("$ref")
                        && !member.getValue().at("/items").has("$ref")) {
                    illustrate(member.getValue(), name, silent);
                }
            });
        });
        assertThat(silent).isEmpty();
    }

    private static void describe(JsonNode node, String name, List<String> silent) {
        if (CONTRACT.resolve(node).path("description").asString("").length() < 4) {
            silent.add(name + " has no description");
        }
    }

    private static void illustrate(JsonNode node, String name, List<String> silent) {
        if (!node.has("example") && !node.has("examples")) {
            silent.add(name + " has no example");
        }
    }

    private static Stream<JsonNode> operations() {
        return DOCUMENT.path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue().valueStream());
    }
}
