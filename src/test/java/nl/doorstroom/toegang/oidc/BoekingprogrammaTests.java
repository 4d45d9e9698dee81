package nl.doorstroom.toegang.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import nl.doorstroom.api.Contract;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.SystemTask;
import nl.doorstroom.realisatie.Boekhouding;
import nl.doorstroom.realisatie.Boekuitkomst;
import nl.doorstroom.realisatie.Handeling;
import nl.doorstroom.realisatie.Opdracht;
import nl.doorstroom.realisatie.Post;
import nl.doorstroom.realisatie.Soort;
import nl.doorstroom.toegang.OrganisatieId;
import nl.doorstroom.toegang.beheer.Apiclientinvoer;
import nl.doorstroom.toegang.beheer.Apiclients;
import nl.doorstroom.toegang.beheer.Beheeruitkomst;
import nl.doorstroom.toegang.beheer.Organisatieinvoer;
import nl.doorstroom.toegang.beheer.Organisaties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a program of a gemeente reads of the grootboeken: standen of every day, and its own entries. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoekingprogrammaTests {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String CLIENT = "boekenlezer";
    private static final String SCOPE = "boeking-inzien";
    private static final String BOEKINGEN = "/api/v1/boekingen";
    private static final LocalDate DAG = LocalDate.of(2023, 4, 10);
    private static final String EIGEN = BOEKINGEN + "?gemeente=GM0995&van=2023-04-10&tot=2023-04-11";

    private long eigen;
    private long gecorrigeerd;
    private long vreemd;

    @BeforeAll
    void book() {
        registreer(organisatie());
        eigen = boek("GM0995", 7, new Handeling.Registratie());
        gecorrigeerd = boek("GM0995", 6, new Handeling.Correctie(eigen));
        vreemd = boek("GM0935", 5, new Handeling.Registratie());
    }

    private static OrganisatieId organisatie() {
        var invoer = new Organisatieinvoer("gemeente", "Boekengemeente", "", List.of("GM0995"));
        return SystemTask.run(
                "proef",
                () -> gedaan(OidcApp.bean(Organisaties.class).maak(invoer)).id());
    }

    private static void registreer(OrganisatieId bij) {
        var invoer = new Apiclientinvoer(OidcApp.FAKE.issuer(), CLIENT, "Proef", List.of(SCOPE));
        SystemTask.run("proef", () -> gedaan(OidcApp.bean(Apiclients.class).registreer(bij, invoer)));
    }

    private static <T> T gedaan(Beheeruitkomst<T> uitkomst) {
        assertThat(uitkomst).isInstanceOf(Beheeruitkomst.Gedaan.class);
        return ((Beheeruitkomst.Gedaan<T>) uitkomst).nu();
    }

    private static long boek(String gemeente, long aantal, Handeling handeling) {
        var post = new Post.Huisvesting(new Soort("eigen-gemeente"), aantal);
        var opdracht = new Opdracht(0, new Gebiedscode(gemeente), post, DAG, handeling, null, null);
        var bron = new Bron("Proef (synthetisch)", null);
        var uitkomst =
                SystemTask.run("proef", () -> OidcApp.bean(Boekhouding.class).boek(bron, List.of(opdracht)));
        assertThat(uitkomst).isInstanceOf(Boekuitkomst.Geboekt.class);
        return ((Boekuitkomst.Geboekt) uitkomst).nummers().getFirst();
    }

    @Test
    void the_entries_of_a_day_are_those_that_hold_with_the_correctie_and_without_what_was_wrong() {
        var nummers = json(get(SCOPE, EIGEN)).path("resultaten");

        assertThat(nummers)
                .extracting(boeking -> boeking.path("nummer").asLong())
                .contains(gecorrigeerd)
                .doesNotContain(eigen);
    }

    @Test
    void entries_are_read_as_they_were_known_before_the_correctie() {
        var toen = json(get(SCOPE, BOEKINGEN + "/" + eigen))
                .at("/boeking/geregistreerdOp")
                .asString();
        var nummers = json(get(SCOPE, EIGEN + "&post=huisvesting&soort=eigen-gemeente&bekendOp=" + toen))
                .path("resultaten");

        assertThat(nummers)
                .extracting(boeking -> boeking.path("nummer").asLong())
                .contains(eigen)
                .doesNotContain(gecorrigeerd);
    }

    @Test
    void an_entry_tells_what_it_corrects_and_what_corrects_it() {
        var eerste = json(get(SCOPE, BOEKINGEN + "/" + eigen));
        var tweede = json(get(SCOPE, BOEKINGEN + "/" + gecorrigeerd));

        assertThat(eerste.at("/vervolg/0/nummer").asLong()).isEqualTo(gecorrigeerd);
        assertThat(tweede.at("/vorige/nummer").asLong()).isEqualTo(eigen);
        assertThat(tweede.at("/boeking/van").asLong()).isEqualTo(eigen);
    }

    @Test
    void what_was_housed_in_another_gemeente_is_not_there() {
        assertThat(get(SCOPE, BOEKINGEN + "/" + vreemd).statusCode()).isEqualTo(404);
        assertThat(get(SCOPE, BOEKINGEN + "/onzin").statusCode()).isEqualTo(404);
        assertThat(json(get(SCOPE, BOEKINGEN + "?gemeente=GM0935&post=huisvesting"))
                        .path("aantalResultaten")
                        .asInt())
                .isZero();
    }

    @Test
    void a_stand_is_read_of_any_day_and_as_known_at_any_moment() {
        var answer = json(get(SCOPE, "/api/v1/dagstanden/GM0995?peildatum=2023-04-11&bekendOp=2023-05-03"));

        assertThat(answer.path("peildatum").asString()).isEqualTo("2023-04-11");
        assertThat(answer.path("bekendOp").asString()).isEqualTo("2023-05-02T22:00:00Z");
    }

    @Test
    void all_faults_of_a_question_are_told_at_once() {
        var answer =
                get(SCOPE, BOEKINGEN + "?gemeente=PV24&van=2023-02-01&tot=2023-01-01&post=x&soort=x&bekendOp=x&vorm=x");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("fouten"))
                .extracting(fout -> fout.path("veld").asString())
                .containsExactlyInAnyOrder("gemeente", "tot", "post", "soort", "bekendOp", "vorm");
    }

    @Test
    void a_token_that_does_not_name_the_right_opens_nothing() {
        for (var path : List.of(EIGEN, BOEKINGEN + "/" + eigen, "/api/v1/dagstanden/GM0995")) {
            assertThat(get("huishouden-inzien", path).statusCode()).as(path).isEqualTo(403);
            assertThat(LogIn.send(HttpRequest.newBuilder(URI.create(OidcApp.url(path)))
                                    .build())
                            .statusCode())
                    .as(path)
                    .isEqualTo(401);
        }
    }

    @Test
    void what_is_answered_keeps_to_the_document() {
        var document = new Contract(json(get(SCOPE, "/api/v1/openapi.json")));

        assertThat(faults(document, "/boekingen", EIGEN)).isEmpty();
        assertThat(faults(document, "/boekingen/{nummer}", BOEKINGEN + "/" + gecorrigeerd))
                .isEmpty();
        assertThat(faults(document, "/dagstanden/{code}", "/api/v1/dagstanden/PV24?peildatum=2023-04-11"))
                .isEmpty();
        assertThat(document.operation("/boekingen").path("x-rechten"))
                .extracting(JsonNode::asString)
                .containsExactly(SCOPE);
    }

    private static List<String> faults(Contract document, String template, String path) {
        return document.faults(template, "200", "application/json", json(get(SCOPE, path)));
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private static HttpResponse<String> get(String scope, String path) {
        var claims = OidcApp.FAKE.accessToken().claim("client_id", CLIENT).claim("scope", scope);
        var token = OidcApp.FAKE.sign(claims.build());
        return LogIn.send(HttpRequest.newBuilder(URI.create(OidcApp.url(path)))
                .header("Authorization", "Bearer " + token)
                .build());
    }
}
