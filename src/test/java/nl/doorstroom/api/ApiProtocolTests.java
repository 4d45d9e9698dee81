package nl.doorstroom.api;

import static nl.doorstroom.api.ApiTester.ask;
import static nl.doorstroom.api.ApiTester.get;
import static nl.doorstroom.api.ApiTester.header;
import static nl.doorstroom.api.ApiTester.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import nl.doorstroom.platform.TestApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the API behaves as a citizen of HTTP. */
class ApiProtocolTests {
    private static final String REGEL = "/api/v1/taakstellingen/2023-II.1/regels/GM1700";

    @Test
    void all_faults_in_a_question_come_at_once() {
        var answer = get(
                "/api/v1/gebieden?soort=dorp&ligtIn=PV99&pagina=nul&paginagrootte=501&kleur=rood&peildatum=gisteren");
        var fouten = new ArrayList<String>();
        json(answer).path("fouten").forEach(fout -> fouten.add(fout.path("veld").asString()));

        assertProblem(answer, 400, "/fouten/ongeldige-invoer");
        assertThat(fouten)
                .containsExactlyInAnyOrder("soort", "ligtIn", "pagina", "paginagrootte", "kleur", "peildatum");
        assertThat(json(answer).path("fouten")).allSatisfy(fout -> {
            assertThat(fout.path("waarde").asString()).isNotEmpty();
            assertThat(fout.path("uitleg").asString()).endsWith(".");
        });
    }

    @Test
    void all_faults_of_a_distribution_come_at_once() {
        var answer =
                get("/api/v1/verdelingen?totaal=veel&methode=loten&minimum=0&peildatum=1900-01-01&los=ja&inwoners=5");

        assertProblem(answer, 400, "/fouten/ongeldige-invoer");
        assertThat(json(answer).path("fouten").toString())
                .contains("\"totaal\"", "\"methode\"", "\"minimum\"", "\"peildatum\"", "\"los\"", "\"gemeente\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/vergelijkingen",
                "/api/v1/verdelingen?totaal=3",
                "/api/v1/gebieden?zoek=",
                "/api/v1/gebieden?zoek=a&zoek=b",
                "/api/v1/gebieden?peildatum=2020-01-01",
                "/api/v1/gebieden?pagina=99",
                "/api/v1/gebieden/GM1700?kleur=rood",
                "/api/v1/inwonerstanden/2022-01-01?kleur=rood",
                "/api/v1/taakstellingen?halfjaar=2023-III",
                "/api/v1/taakstellingen/2023-II.1?kleur=rood",
                REGEL + "?kleur=rood",
                REGEL + "/uitleg?kleur=rood"
            })
    void a_question_that_cannot_be_answered_is_refused_with_its_faults(String path) {
        var answer = get(path);

        assertProblem(answer, 400, "/fouten/ongeldige-invoer");
        assertThat(json(answer).path("fouten").size()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1",
                "/api/v1/",
                "/api/v2/gebieden",
                "/api/v1/onzin",
                "/api/v1/gebieden/",
                "/api/v1/gebieden/GM9999",
                "/api/v1/gebieden/onzin",
                "/api/v1/gebieden/onzin/gemeenten",
                "/api/v1/inwonerstanden/2022-02-30",
                "/api/v1/inwonerstanden/1900-01-01",
                "/api/v1/taakstellingen/2023-II.99",
                "/api/v1/taakstellingen/2023-II.1/",
                "/api/v1/taakstellingen/2023-II.1/regels/GM9999",
                "/api/v1/taakstellingen/2023-II.1/regels/PV23/uitleg",
                "/api/v1/openapi.json/"
            })
    void what_is_not_there_is_a_problem_also_for_a_browser(String path) {
        assertProblem(get(path, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8"), 404, "/fouten/niet-gevonden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void writing_is_refused_and_told_what_is_allowed(String method) {
        var answer = ask(method, "/api/v1/gebieden", "Origin", "https://elders.example");

        assertProblem(answer, 405, "/fouten/methode-niet-toegestaan");
        assertThat(header(answer, "Allow")).contains("GET", "HEAD", "OPTIONS");
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
    }

    @Test
    void another_format_is_refused() {
        assertProblem(get(REGEL, "Accept", "application/xml"), 406, "/fouten/formaat-niet-beschikbaar");
    }

    @Test
    void head_answers_as_get_without_the_body() {
        var head = ask("HEAD", REGEL);

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "ETag")).isEqualTo(header(get(REGEL), "ETag"));
    }

    @Test
    void options_tells_what_is_allowed() {
        var options = ask("OPTIONS", REGEL);

        assertThat(options.statusCode()).isEqualTo(200);
        assertThat(header(options, "Allow")).contains("GET", "HEAD", "OPTIONS");
        assertThat(header(options, "API-Version")).isEqualTo("1.5.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {REGEL, "/api/v1/openapi.json", "/api/v1/onzin", "/api/v1/gebieden?soort=dorp"})
    void scripts_of_other_sites_may_read(String path) {
        var preflight =
                ask("OPTIONS", path, "Origin", "https://elders.example", "Access-Control-Request-Method", "GET");
        var answer = get(path, "Origin", "https://elders.example");

        assertThat(preflight.statusCode()).isEqualTo(200);
        assertThat(header(preflight, "Access-Control-Allow-Methods")).contains("GET");
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(header(answer, "Access-Control-Expose-Headers")).contains("API-Version", "ETag");
        assertThat(header(answer, "Access-Control-Allow-Credentials")).isEmpty();
    }

    @Test
    void scripts_of_other_sites_may_not_write() {
        var preflight =
                ask("OPTIONS", REGEL, "Origin", "https://elders.example", "Access-Control-Request-Method", "POST");

        assertThat(preflight.statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                REGEL,
                "/api/v1/gebieden",
                "/api/v1/verdelingen",
                "/api/v1/openapi.json",
                "/api/v1/onzin",
                "/api/v1/gebieden?soort=dorp"
            })
    void every_answer_carries_the_version_and_the_security_headers(String path) {
        var answer = get(path);

        assertThat(header(answer, "API-Version")).isEqualTo("1.5.0");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(header(answer, "Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(header(answer, "Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/taakstellingen/2023-II.1/regels",
                REGEL,
                REGEL + "/uitleg",
                "/api/v1/taakstellingen/2023-II.1/totalen"
            })
    void what_never_changes_may_be_kept_and_is_not_sent_twice(String path) {
        var first = get(path);
        var etag = header(first, "ETag");

        assertThat(etag)
                .startsWith("\"")
                .contains(json("/api/v1/taakstellingen/2023-II.1")
                        .path("controlegetal")
                        .asString());
        assertThat(header(first, "Cache-Control")).contains("max-age=86400", "public");
        assertThat(header(first, "Last-Modified")).isEqualTo("Mon, 01 May 2023 22:00:00 GMT");
        assertUnchanged(get(path, "If-None-Match", etag));
        assertUnchanged(get(path, "If-None-Match", "\"iets\", " + etag));
        assertUnchanged(get(path, "If-Modified-Since", header(first, "Last-Modified")));
        assertThat(get(path, "If-None-Match", "\"iets anders\"").statusCode()).isEqualTo(200);
        assertThat(get(path, "If-Modified-Since", "Sat, 01 Apr 2023 22:00:00 GMT")
                        .statusCode())
                .isEqualTo(200);
    }

    private static void assertUnchanged(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
        assertThat(header(answer, "API-Version")).isEqualTo("1.5.0");
    }

    @Test
    void the_head_of_a_version_is_asked_for_again_because_it_may_be_bijgesteld() {
        var answer = get("/api/v1/taakstellingen/2023-II.1");

        assertThat(header(answer, "Cache-Control")).contains("no-cache");
        assertThat(header(answer, "ETag")).contains("2023-II.2");
        assertThat(header(answer, "Last-Modified")).isEmpty();
        assertUnchanged(get("/api/v1/taakstellingen/2023-II.1", "If-None-Match", header(answer, "ETag")));
    }

    @Test
    void a_question_that_is_no_http_is_refused_without_telling_about_the_house() throws IOException {
        var address = URI.create(TestApp.url("/"));
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream()
                    .write("GET /api/v1/gebieden;x=1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json", "API-Version: 1.5.0");
            assertThat(answer).doesNotContain("Exception", "Tomcat", "springframework");
        }
    }

    @Test
    void the_type_of_a_problem_leads_to_its_explanation() {
        var answer = get("/fouten/ongeldige-invoer");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(header(answer, "Location")).endsWith("/api#ongeldige-invoer");
        assertThat(get("/api").body()).contains("id=\"ongeldige-invoer\"");
        assertThat(get("/fouten/onzin").statusCode()).isEqualTo(404);
    }

    @Test
    void a_page_that_is_not_there_is_still_a_page_for_people() {
        var answer = get("/onzin", "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(header(answer, "Content-Type")).startsWith("text/html");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(answer, "API-Version")).isEqualTo("1.5.0");
        var problem = json(answer);
        assertThat(problem.path("type").asString()).isEqualTo(type);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asString()).isNotEmpty();
        assertThat(problem.path("detail").asString()).isNotEmpty();
        assertThat(problem.path("instance").asString()).startsWith("/api/");
    }
}
