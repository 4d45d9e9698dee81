package nl.doorstroom.toegang.oidc;

import static nl.doorstroom.toegang.dossier.Dossiersoort.HUISHOUDEN;
import static nl.doorstroom.toegang.dossier.Dossiersoort.TOEZICHT;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.doorstroom.api.Contract;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.SystemTask;
import nl.doorstroom.toegang.OrganisatieId;
import nl.doorstroom.toegang.beheer.Apiclientinvoer;
import nl.doorstroom.toegang.beheer.Apiclients;
import nl.doorstroom.toegang.beheer.Beheeruitkomst;
import nl.doorstroom.toegang.beheer.Organisatieinvoer;
import nl.doorstroom.toegang.beheer.Organisaties;
import nl.doorstroom.toegang.dossier.Dossiers;
import nl.doorstroom.toegang.dossier.Dossiersoort;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a program may read that shows a good token: what its organisation may, it was given and the token names. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProgrammaTests {
    private static final FakeIssuer FAKE = OidcApp.FAKE;
    private static final JsonMapper JSON = new JsonMapper();
    private static final String PATH = "/api/v1/dossiers";
    private static final String BEIDE = "huishouden-inzien toezicht-inzien";

    private String lelystad = "";
    private String maastricht = "";
    private String toezichtLelystad = "";

    @BeforeAll
    void register() {
        var gemeente = organisatie("gemeente", "Programmagemeente", "GM0995");
        programma(gemeente, "kantoor", "huishouden-inzien", "toezicht-inzien");
        programma(gemeente, "huizen", "huishouden-inzien");
        programma(gemeente, "opvang", "opvang-inzien");
        programma(organisatie("rijk", "Programmarijk", "NL"), "ministerie", "toezicht-inzien");
        lelystad = dossier(HUISHOUDEN, "GM0995");
        toezichtLelystad = dossier(TOEZICHT, "GM0995");
        maastricht = dossier(HUISHOUDEN, "GM0935");
    }

    private static OrganisatieId organisatie(String soort, String naam, String gebied) {
        var invoer = new Organisatieinvoer(soort, naam, "", List.of(gebied));
        return SystemTask.run(
                "proef",
                () -> gedaan(OidcApp.bean(Organisaties.class).maak(invoer)).id());
    }

    private static void programma(OrganisatieId bij, String client, String... rechten) {
        var invoer = new Apiclientinvoer(FAKE.issuer(), client, "Proef", List.of(rechten));
        SystemTask.run("proef", () -> gedaan(OidcApp.bean(Apiclients.class).registreer(bij, invoer)));
    }

    private static <T> T gedaan(Beheeruitkomst<T> uitkomst) {
        assertThat(uitkomst).isInstanceOf(Beheeruitkomst.Gedaan.class);
        return ((Beheeruitkomst.Gedaan<T>) uitkomst).nu();
    }

    private static String dossier(Dossiersoort soort, String gemeente) {
        return SystemTask.run(
                "proef",
                () -> OidcApp.bean(Dossiers.class)
                        .registreer(soort, new Gebiedscode(gemeente), true)
                        .nummer());
    }

    @Test
    void a_program_finds_the_dossiers_of_its_organisation_and_no_others() {
        assertThat(nummers(get("kantoor", BEIDE, PATH))).containsExactlyInAnyOrder(lelystad, toezichtLelystad);
        assertThat(nummers(get("ministerie", BEIDE, PATH))).containsExactly(toezichtLelystad);
    }

    @Test
    void a_program_opens_a_dossier_of_its_organisation_and_another_is_not_there() {
        assertThat(get("kantoor", BEIDE, PATH + "/" + lelystad).statusCode()).isEqualTo(200);
        assertProblem(get("kantoor", BEIDE, PATH + "/" + maastricht), 404, "niet-gevonden");
        assertProblem(get("kantoor", BEIDE, PATH + "/D-2000-000000"), 404, "niet-gevonden");
    }

    @Test
    void a_program_sees_what_its_own_area_lacks_in_reception_and_no_other() {
        var beelden = "/api/v1/opvang/beelden/";
        var document = new Contract(json(send("GET", "/api/v1/openapi.json", "")));
        var eigen = json(get("opvang", "opvang-inzien", beelden + "GM0995"));

        assertThat(document.faults("/opvang/beelden/{gebied}", "200", "application/json", eigen))
                .isEmpty();
        assertThat(eigen.path("maanden")).hasSize(24);
        assertProblem(get("opvang", "opvang-inzien", beelden + "PV24"), 404, "niet-gevonden");
        assertProblem(get("opvang", "opvang-inzien", beelden + "Lelystad"), 404, "niet-gevonden");
        assertProblem(get("opvang", "opvang-inzien", beelden + "GM0995?soort=azc"), 400, "ongeldige-invoer");
        assertProblem(get("huizen", "opvang-inzien", beelden + "GM0995"), 403, "niet-toegestaan");
    }

    @Test
    void a_program_sees_no_more_than_its_token_names() {
        assertThat(nummers(get("kantoor", "huishouden-inzien", PATH))).containsExactly(lelystad);
        assertProblem(get("kantoor", "huishouden-inzien", PATH + "/" + toezichtLelystad), 404, "niet-gevonden");
    }

    @Test
    void a_program_sees_no_more_than_it_was_given_whatever_its_token_names() {
        assertThat(nummers(get("huizen", BEIDE, PATH))).containsExactly(lelystad);
        assertProblem(get("huizen", "toezicht-inzien", PATH), 403, "niet-toegestaan");
        assertProblem(get("huizen", "dossiers:alles", PATH), 403, "niet-toegestaan");
    }

    @Test
    void a_program_that_nobody_registered_is_not_let_in_however_good_its_token() {
        assertProblem(get("vreemd", BEIDE, PATH), 403, "niet-toegestaan");
    }

    @Test
    void a_program_of_the_same_name_at_another_issuer_is_another_program() {
        var claims =
                OidcApp.OTHER_FAKE.accessToken().claim("client_id", "kantoor").claim("scope", BEIDE);

        assertProblem(send("GET", PATH, OidcApp.OTHER_FAKE.sign(claims.build())), 403, "niet-toegestaan");
    }

    @Test
    void a_program_that_was_ended_is_refused_from_its_next_question_on() {
        var bij = organisatie("gemeente", "Eindige programmagemeente", "GM0935");
        programma(bij, "eindig", "huishouden-inzien");
        assertThat(nummers(get("eindig", BEIDE, PATH))).containsExactly(maastricht);

        SystemTask.run("proef", () -> {
            var clients = OidcApp.bean(Apiclients.class);
            return gedaan(clients.beeindig(bij, clients.alle(bij).getFirst().id()));
        });

        assertProblem(get("eindig", BEIDE, PATH), 403, "niet-toegestaan");
    }

    @Test
    void without_a_token_one_is_asked_for_and_a_wrong_one_is_told() {
        var zonder = send("GET", PATH, "");
        assertProblem(zonder, 401, "niet-aangemeld");
        assertThat(zonder.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");

        var fout = send("GET", PATH, "x");
        assertProblem(fout, 401, "niet-aangemeld");
        assertThat(fout.headers().firstValue("WWW-Authenticate")).hasValue("Bearer error=\"invalid_token\"");
    }

    @Test
    void a_token_of_which_the_issuer_is_down_can_be_shown_again_later() {
        var answer = send(
                "GET",
                PATH,
                FAKE.sign(FAKE.accessToken().issuer("http://127.0.0.1:1").build()));

        assertProblem(answer, 503, "nu-niet-beschikbaar");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("60");
    }

    @Test
    void a_program_only_reads() {
        for (var method : List.of("POST", "PUT", "PATCH", "DELETE")) {
            var answer = send(method, PATH, token("kantoor", BEIDE));
            assertProblem(answer, 405, "methode-niet-toegestaan");
            assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
        }
    }

    @Test
    void an_answer_is_not_kept_by_anybody_and_not_read_by_scripts_of_other_sites() {
        var answer = get("kantoor", BEIDE, PATH);

        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValue("default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    @Test
    void a_question_is_checked_as_everywhere_with_all_faults_at_once() {
        var answer = get("kantoor", BEIDE, PATH + "?soort=huis&gemeente=PV24&vorm=x");

        assertProblem(answer, 400, "ongeldige-invoer");
        assertThat(json(answer).path("fouten"))
                .extracting(fout -> fout.path("veld").asString())
                .containsExactlyInAnyOrder("soort", "gemeente", "vorm");
    }

    @Test
    void the_collection_is_read_page_by_page() {
        var eerste = json(get("kantoor", BEIDE, PATH + "?paginagrootte=1"));
        var tweede = json(get("kantoor", BEIDE, eerste.at("/_links/next/href").asString()));

        assertThat(eerste.path("aantalResultaten").asInt()).isEqualTo(2);
        assertThat(List.of(nummers(eerste).getFirst(), nummers(tweede).getFirst()))
                .containsExactlyInAnyOrder(lelystad, toezichtLelystad);
        assertThat(nummers(get("kantoor", BEIDE, PATH + "?soort=toezicht"))).containsExactly(toezichtLelystad);
        assertThat(nummers(get("ministerie", BEIDE, PATH + "?gemeente=GM0935"))).isEmpty();
    }

    @Test
    void an_opened_dossier_stands_in_both_records_on_behalf_of_the_organisation() {
        get("kantoor", BEIDE, PATH + "/" + lelystad);

        assertThat(geteld("""
                select count(*) from toegang.auditregel
                 where handeling = 'dossier.ingezien' and onderwerp = :nummer and wie = 'toepassing'
                   and naam = 'kantoor' and organisatie_naam = 'Programmagemeente'
                """)).isPositive();
        assertThat(geteld("""
                select count(*) from toegang.verwerking v join toegang.auditregel a on a.correlatie = v.trace_id
                 where a.onderwerp = :nummer and a.wie = 'toepassing' and v.organisatie = a.organisatie
                """)).isPositive();
    }

    @Test
    void a_refused_program_and_a_refused_token_stand_in_the_audit() {
        get("vreemd", BEIDE, PATH);
        send("GET", PATH, "x");

        for (var handeling : List.of("programma.onbekend", "programma.token-geweigerd")) {
            assertThat(OidcApp.database()
                            .jdbc()
                            .sql("select count(*) from toegang.auditregel where handeling = ? and onderwerp = ?")
                            .params(handeling, PATH)
                            .query(Integer.class)
                            .single())
                    .as(handeling)
                    .isPositive();
        }
    }

    private int geteld(String vraag) {
        return OidcApp.database()
                .jdbc()
                .sql(vraag)
                .param("nummer", lelystad)
                .query(Integer.class)
                .single();
    }

    @Test
    void what_is_answered_keeps_to_the_document_and_every_operation_that_asks_a_token_is_tried() {
        var document = new Contract(json(send("GET", "/api/v1/openapi.json", "")));

        assertThat(document.templates(true))
                .containsExactlyInAnyOrder(
                        "/dossiers",
                        "/dossiers/{nummer}",
                        "/dagstanden/{code}",
                        "/boekingen",
                        "/boekingen/{nummer}",
                        "/opvang/beelden/{gebied}",
                        "/toezicht/rondes",
                        "/toezicht/rondes/{provincie}/{peildatum}",
                        "/toezicht/gemeenten/{code}");
        assertThat(document.operation("/dossiers").path("x-rechten"))
                .extracting(JsonNode::asString)
                .containsExactly("huishouden-inzien", "toezicht-inzien");
        assertThat(document.faults("/dossiers", "200", "application/json", json(get("kantoor", BEIDE, PATH))))
                .isEmpty();
        assertThat(document.faults(
                        "/dossiers/{nummer}",
                        "200",
                        "application/json",
                        json(get("kantoor", BEIDE, PATH + "/" + lelystad))))
                .isEmpty();
        assertThat(document.faults("/dossiers", "401", "application/problem+json", json(send("GET", PATH, ""))))
                .isEmpty();
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json(answer).path("type").asString()).isEqualTo("/fouten/" + type);
        assertThat(json(answer).path("status").asInt()).isEqualTo(status);
    }

    private static List<String> nummers(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return nummers(json(answer));
    }

    private static List<String> nummers(JsonNode pagina) {
        return StreamSupport.stream(pagina.path("resultaten").spliterator(), false)
                .map(dossier -> dossier.path("nummer").asString())
                .toList();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private static HttpResponse<String> get(String client, String scopes, String path) {
        return send("GET", path, token(client, scopes));
    }

    private static String token(String client, String scopes) {
        JWTClaimsSet.Builder claims =
                FAKE.accessToken().claim("client_id", client).claim("scope", scopes);
        return FAKE.sign(claims.build());
    }

    private static HttpResponse<String> send(String method, String path, String token) {
        var request = HttpRequest.newBuilder(URI.create(OidcApp.url(path))).method(method, BodyPublishers.noBody());
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return LogIn.send(request.build());
    }
}
