package nl.doorstroom.toegang.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import nl.doorstroom.api.Contract;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.SystemTask;
import nl.doorstroom.toegang.OrganisatieId;
import nl.doorstroom.toegang.beheer.Apiclientinvoer;
import nl.doorstroom.toegang.beheer.Apiclients;
import nl.doorstroom.toegang.beheer.Beheeruitkomst;
import nl.doorstroom.toegang.beheer.Organisatieinvoer;
import nl.doorstroom.toegang.beheer.Organisaties;
import nl.doorstroom.toezicht.Rondecode;
import nl.doorstroom.toezicht.Rondes;
import nl.doorstroom.toezicht.Toezichtuitkomst;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What programs of a gemeente and of the ministry can ask of supervision, and what they cannot. Here the grootboek knows no
 * stand, so rounds have no gemeenten; what is told of those stands in {@code RondeantwoordTests}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ToezichtprogrammaTests {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String SCOPE = "toezicht-inzien";
    private static final String PAD = "/api/v1/toezicht";
    private static final String GEMEENTE = "toezichtgemeente";
    private static final String RIJK = "toezichtrijk";
    private static final Rondecode RONDE = new Rondecode(new Gebiedscode("PV24"), LocalDate.of(2021, 1, 1));
    private static final Rondecode OPEN = new Rondecode(new Gebiedscode("PV24"), LocalDate.of(2021, 7, 1));
    private static final String EEN = PAD + "/rondes/" + RONDE;

    @BeforeAll
    void open() {
        registreer(organisatie("gemeente", "Toezichtgemeente", "GM0995"), GEMEENTE);
        registreer(organisatie("rijk", "Toezichtrijk", "NL"), RIJK);
        var rondes = OidcApp.bean(Rondes.class);
        SystemTask.run("proef", () -> {
            gelukt(rondes.open(RONDE));
            gelukt(rondes.stelVast(RONDE));
            gelukt(rondes.open(OPEN));
            return true;
        });
    }

    private static void gelukt(Toezichtuitkomst uitkomst) {
        assertThat(uitkomst).isInstanceOf(Toezichtuitkomst.Gedaan.class);
    }

    private static OrganisatieId organisatie(String soort, String naam, String gebied) {
        var invoer = new Organisatieinvoer(soort, naam, "", List.of(gebied));
        return SystemTask.run(
                "proef",
                () -> gedaan(OidcApp.bean(Organisaties.class).maak(invoer)).id());
    }

    private static void registreer(OrganisatieId bij, String client) {
        var invoer = new Apiclientinvoer(OidcApp.FAKE.issuer(), client, "Proef", List.of(SCOPE));
        SystemTask.run("proef", () -> gedaan(OidcApp.bean(Apiclients.class).registreer(bij, invoer)));
    }

    private static <T> T gedaan(Beheeruitkomst<T> uitkomst) {
        assertThat(uitkomst).isInstanceOf(Beheeruitkomst.Gedaan.class);
        return ((Beheeruitkomst.Gedaan<T>) uitkomst).nu();
    }

    @Test
    void rounds_are_chosen_by_provincie_and_status() {
        assertThat(json(get(RIJK, PAD + "/rondes?provincie=PV24&status=vastgesteld"))
                        .path("resultaten"))
                .extracting(een -> een.path("halfjaar").asString())
                .containsExactly("2020-II");
        assertThat(json(get(RIJK, PAD + "/rondes?status=open")).path("resultaten"))
                .extracting(een -> een.path("peildatum").asString())
                .containsExactly("2021-07-01");
        assertThat(json(get(GEMEENTE, PAD + "/rondes?paginagrootte=1"))
                        .path("aantalResultaten")
                        .asInt())
                .isEqualTo(2);
        assertThat(json(get(GEMEENTE, PAD + "/rondes?provincie=PV31")).path("resultaten"))
                .isEmpty();
        assertThat(json(get(RIJK, PAD + "/rondes?provincie=GM0995&status=x&vorm=x"))
                        .path("fouten"))
                .extracting(fout -> fout.path("veld").asString())
                .containsExactlyInAnyOrder("provincie", "status", "vorm");
    }

    @Test
    void a_gemeente_is_read_with_the_step_where_it_stands() {
        var lelystad = json(get(GEMEENTE, PAD + "/gemeenten/GM0995"));

        assertThat(lelystad.path("trede").asInt()).isEqualTo(1);
        assertThat(lelystad.path("provincie").asString()).isEqualTo("PV24");
        assertThat(lelystad.has("besluit")).isFalse();
        assertThat(json(get(RIJK, EEN)).at("/ronde/status").asString()).isEqualTo("vastgesteld");
    }

    @Test
    void what_is_of_another_or_does_not_exist_is_not_found() {
        for (var path : List.of("/gemeenten/GM0034", "/gemeenten/PV24", "/gemeenten/x", "/rondes/PV31/2021-01-01")) {
            assertThat(get(GEMEENTE, PAD + path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(get(RIJK, PAD + "/rondes/PV24/1999-01-01").statusCode()).isEqualTo(404);
        assertThat(get(RIJK, PAD + "/rondes/PV24/onzin").statusCode()).isEqualTo(404);
        assertThat(get(RIJK, PAD + "/gemeenten/GM0034").statusCode()).isEqualTo(200);
    }

    @Test
    void without_the_right_a_token_opens_nothing_and_a_rule_needs_none() {
        for (var path : List.of(PAD + "/rondes", EEN, PAD + "/gemeenten/GM0995")) {
            assertThat(get(GEMEENTE, "huishouden-inzien", path).statusCode())
                    .as(path)
                    .isEqualTo(403);
            assertThat(zonderToken(path).statusCode()).as(path).isEqualTo(401);
        }
        var regel = json(zonderToken(PAD + "/beleidsregels/PV24?dag=2021-01-01"));
        assertThat(regel.path("naam").asString()).contains("Flevoland");
        assertThat(regel.path("treden")).hasSize(6);
        assertThat(zonderToken(PAD + "/beleidsregels/GM0995").statusCode()).isEqualTo(404);
        assertThat(zonderToken(PAD + "/beleidsregels/PV24?dag=1999-01-01").statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_is_answered_keeps_to_the_document() {
        var document = new Contract(json(zonderToken("/api/v1/openapi.json")));

        assertThat(document.faults("/toezicht/rondes", "200", "application/json", json(get(RIJK, PAD + "/rondes"))))
                .isEmpty();
        assertThat(document.faults(
                        "/toezicht/rondes/{provincie}/{peildatum}", "200", "application/json", json(get(RIJK, EEN))))
                .isEmpty();
        for (var code : List.of("GM0995", "GM0034")) {
            var answer = json(get(RIJK, PAD + "/gemeenten/" + code));
            assertThat(document.faults("/toezicht/gemeenten/{code}", "200", "application/json", answer))
                    .isEmpty();
        }
        assertThat(document.operation("/toezicht/rondes").path("x-rechten"))
                .extracting(JsonNode::asString)
                .containsExactly(SCOPE);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private static HttpResponse<String> zonderToken(String path) {
        return LogIn.send(HttpRequest.newBuilder(URI.create(OidcApp.url(path))).build());
    }

    private static HttpResponse<String> get(String client, String path) {
        return get(client, SCOPE, path);
    }

    private static HttpResponse<String> get(String client, String scope, String path) {
        var claims = OidcApp.FAKE.accessToken().claim("client_id", client).claim("scope", scope);
        var token = OidcApp.FAKE.sign(claims.build());
        return LogIn.send(HttpRequest.newBuilder(URI.create(OidcApp.url(path)))
                .header("Authorization", "Bearer " + token)
                .build());
    }
}
