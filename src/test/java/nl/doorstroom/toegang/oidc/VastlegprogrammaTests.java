package nl.doorstroom.toegang.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.doorstroom.api.Contract;
import nl.doorstroom.platform.SystemTask;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.OrganisatieId;
import nl.doorstroom.toegang.Organisatiesoort;
import nl.doorstroom.toegang.beheer.Apiclientinvoer;
import nl.doorstroom.toegang.beheer.Apiclients;
import nl.doorstroom.toegang.beheer.Beheeruitkomst;
import nl.doorstroom.toegang.beheer.Organisatieinvoer;
import nl.doorstroom.toegang.beheer.Organisaties;
import nl.doorstroom.toegang.beheer.Programmarechten;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a program of COA books: once for each key, all or nothing, and only where its organisation may. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VastlegprogrammaTests {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String PATH = "/api/v1/boekingen";
    private static final String BEIDE = "boeking-vastleggen boeking-inzien";
    private static final List<String> RECHTEN = List.of("boeking-vastleggen", "boeking-inzien");

    @BeforeAll
    void register() {
        registreer(organisatie("coa", "Boekend COA", "KR03"), "boeker", RECHTEN);
        registreer(organisatie("coa", "Ander boekend COA", "NL"), "anderboeker", RECHTEN);
        registreer(organisatie("gemeente", "Meelezende gemeente", "GM0995"), "meelezer", List.of("boeking-inzien"));
    }

    private static OrganisatieId organisatie(String soort, String naam, String gebied) {
        var invoer = new Organisatieinvoer(soort, naam, "", List.of(gebied));
        return SystemTask.run(
                "proef",
                () -> gedaan(OidcApp.bean(Organisaties.class).maak(invoer)).id());
    }

    private static void registreer(OrganisatieId bij, String client, List<String> rechten) {
        var invoer = new Apiclientinvoer(OidcApp.FAKE.issuer(), client, "Proef", rechten);
        SystemTask.run("proef", () -> gedaan(OidcApp.bean(Apiclients.class).registreer(bij, invoer)));
    }

    private static <T> T gedaan(Beheeruitkomst<T> uitkomst) {
        assertThat(uitkomst).isInstanceOf(Beheeruitkomst.Gedaan.class);
        return ((Beheeruitkomst.Gedaan<T>) uitkomst).nu();
    }

    private static String verzoek(String... regels) {
        return "{\"bron\":\"Proef (synthetisch)\",\"boekingen\":[" + String.join(",", regels) + "]}";
    }

    private static String regel(String gemeente, int aantal, String rest) {
        return "{\"gemeente\":\"" + gemeente + "\",\"soort\":\"eigen-gemeente\",\"aantal\":" + aantal
                + ",\"geldigOp\":\"2023-04-11\"" + rest + "}";
    }

    @Test
    void what_is_sent_twice_under_one_key_is_booked_once_and_answered_the_same() {
        var verzoek = verzoek(regel("GM0995", 3, ",\"referentie\":\"proef-1\""));
        var eerst = post("sleutel-1", verzoek);
        var weer = post("sleutel-1", verzoek);

        assertThat(eerst.statusCode()).as(eerst.body()).isEqualTo(201);
        assertThat(weer.statusCode()).isEqualTo(200);
        assertThat(json(weer)).isEqualTo(json(eerst));
        assertThat(get(PATH + "/" + eerste(eerst)).statusCode()).isEqualTo(200);
    }

    /** Where exactly the four meet differs, so it is done many times. */
    @RepeatedTest(20)
    void what_is_sent_twice_in_the_same_moment_is_booked_once(RepetitionInfo keer) throws Exception {
        var sleutel = "sleutel-samen-" + keer.getCurrentRepetition();
        var verwijzing = ",\"referentie\":\"proef-" + sleutel + "\"";
        var verzoek = verzoek(regel("GM0995", 3, verwijzing), regel("GM0034", 2, ""));
        Callable<HttpResponse<String>> vraag = () -> post(sleutel, verzoek);
        try (var samen = Executors.newFixedThreadPool(4)) {
            var antwoorden = samen.invokeAll(Collections.nCopies(4, vraag)).stream()
                    .map(VastlegprogrammaTests::klaar)
                    .toList();

            assertThat(antwoorden).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(201, 200, 200, 200);
            assertThat(antwoorden).extracting(VastlegprogrammaTests::json).containsOnly(json(antwoorden.getFirst()));
            assertThat(geteld("sleutel like '%:" + sleutel + "'")).isEqualTo(1);
        }
    }

    @Test
    void of_a_reference_only_a_hash_is_kept() {
        post("sleutel-hash", verzoek(regel("GM0995", 3, ",\"referentie\":\"proef-hash\"")));

        assertThat(OidcApp.database()
                        .jdbc()
                        .sql("select sleutel from realisatie.boeking where sleutel is not null")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allMatch(sleutel -> sleutel.matches("[0-9a-f]{64}"));
    }

    @Test
    void something_else_under_the_same_key_is_refused() {
        post("sleutel-2", verzoek(regel("GM0995", 3, "")));
        var anders = post("sleutel-2", verzoek(regel("GM0995", 4, "")));

        assertThat(anders.statusCode()).isEqualTo(400);
        assertThat(velden(anders)).containsExactly("Idempotency-Key");
        assertThat(anders.body()).contains("Deze sleutel hoort bij een ander verzoek");
    }

    @Test
    void the_key_of_another_organisation_is_another_key_however_it_is_written() {
        var verzoek = verzoek(regel("GM0995", 3, ""));
        var eigen = post("sleutel-vreemd", verzoek);
        var sleutel = OidcApp.database()
                .jdbc()
                .sql("select sleutel from realisatie.boekstuk where sleutel like '%:sleutel-vreemd'")
                .query(String.class)
                .single();

        for (var poging : List.of("sleutel-vreemd", sleutel)) {
            var ander = send("anderboeker", BEIDE, poging, PATH, "POST", verzoek);

            assertThat(ander.statusCode()).as(ander.body()).isEqualTo(201);
            assertThat(eerste(ander)).isNotEqualTo(eerste(eigen));
        }
    }

    @Test
    void a_request_without_a_key_is_refused_by_its_name() {
        var zonder = post("", verzoek(regel("GM0995", 1, "")));

        assertThat(zonder.statusCode()).isEqualTo(400);
        assertThat(velden(zonder)).containsExactly("Idempotency-Key");
        assertThat(velden(post("met spatie", verzoek(regel("GM0995", 1, ""))))).containsExactly("Idempotency-Key");
        assertThat(velden(post("", verzoek(regel("GM9999", 1, "")))))
                .containsExactlyInAnyOrder("Idempotency-Key", "boekingen[0].gemeente");
        assertThat(velden(post("", "geen json"))).containsExactlyInAnyOrder("Idempotency-Key", "inhoud");
    }

    @Test
    void all_faults_are_told_at_once_each_by_its_place() {
        var fout = post(
                "sleutel-3",
                verzoek(
                        regel("GM0995", 1, "").replace("2023", "2099"),
                        regel("GM9999", 1, ",\"naam\":\"x\""),
                        regel("GM0995", 1, ",\"handeling\":\"correctie\",\"van\":999999999"),
                        "{}",
                        "7",
                        "{\"gemeente\":\"GM0995\",\"post\":\"fase3\",\"soort\":\"hotel\",\"aantal\":-1,\"geldigOp\":\"gisteren\"}"));

        assertThat(fout.statusCode()).isEqualTo(400);
        assertThat(velden(fout))
                .contains(
                        "boekingen[1].gemeente",
                        "boekingen[1].naam",
                        "boekingen[2].van",
                        "boekingen[3].aantal",
                        "boekingen[3].geldigOp",
                        "boekingen[4].gemeente",
                        "boekingen[5].soort",
                        "boekingen[5].aantal",
                        "boekingen[5].geldigOp",
                        "boekingen[0].geldigOp")
                .doesNotContain("boekingen[0].gemeente");
    }

    @Test
    void what_the_grootboek_refuses_is_told_by_its_place_in_the_request() {
        var fout = post(
                "sleutel-4",
                verzoek(
                        regel("GM0995", 1, ""),
                        regel("GM0995", -1, ""),
                        regel("GM0995", 1, "").replace("2023", "2099")));

        assertThat(velden(fout)).containsExactlyInAnyOrder("boekingen[1].aantal", "boekingen[2].geldigOp");
    }

    @Test
    void a_member_that_is_named_twice_is_refused_and_one_that_is_null_is_left_out() {
        var dubbel = post("sleutel-dubbel", verzoek(regel("GM0995", 1, ",\"aantal\":10")));
        var leeg = post(
                "sleutel-leeg", verzoek(regel("GM0995", 1, ",\"van\":null,\"verwijzing\":null,\"referentie\":null")));

        assertThat(velden(dubbel)).containsExactly("inhoud");
        assertThat(leeg.statusCode()).as(leeg.body()).isEqualTo(201);
    }

    @Test
    void who_corrects_what_somebody_corrected_already_is_told_who_was_first() {
        var nummer = eerste(post("sleutel-5", verzoek(regel("GM0995", 3, ""))));
        var correctie = verzoek(regel("GM0995", 2, ",\"handeling\":\"correctie\",\"van\":" + nummer));
        var eerste = post("sleutel-6", correctie);
        var tweede = post("sleutel-7", correctie);

        assertThat(eerste.statusCode()).as(eerste.body()).isEqualTo(201);
        assertIngehaald(tweede, "boekingen[0].van", eerste(eerste));
    }

    @Test
    void of_people_in_fase_3_the_number_is_booked_and_corrected() {
        var fase3 = "{\"gemeente\":\"GM0995\",\"post\":\"fase3\",\"aantal\":13,\"geldigOp\":\"2023-04-11\"";
        var geboekt = post("sleutel-fase3", verzoek(fase3 + "}"));
        var van = ",\"handeling\":\"correctie\",\"van\":" + eerste(geboekt);

        assertThat(json(get(PATH + "/" + eerste(geboekt))).at("/boeking/post").asString())
                .isEqualTo("fase3");
        assertThat(velden(post("sleutel-fase3-mis", verzoek(regel("GM0995", 1, van)))))
                .containsExactly("boekingen[0].van");
        assertThat(post("sleutel-fase3-om", verzoek(fase3.replace("13", "12") + van + "}"))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void a_line_that_is_in_the_grootboek_already_is_not_booked_again_and_the_entry_is_named() {
        var regel = regel("GM0995", 3, ",\"referentie\":\"proef-8\"");
        var eerst = post("sleutel-8", verzoek(regel));
        var weer = post("sleutel-9", verzoek(regel("GM0995", 1, ""), regel));

        assertIngehaald(weer, "boekingen[1].referentie", eerste(eerst));
        assertThat(velden(post("sleutel-9a", verzoek(regel, regel)))).containsExactly("boekingen[1].referentie");
        assertThat(send("anderboeker", BEIDE, "sleutel-8", PATH, "POST", verzoek(regel))
                        .statusCode())
                .isEqualTo(201);
    }

    private static void assertIngehaald(HttpResponse<String> antwoord, String veld, long nummer) {
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(409);
        assertThat(json(antwoord).path("type").asString()).isEqualTo("/fouten/ingehaald");
        assertThat(velden(antwoord)).containsExactly(veld);
        assertThat(json(antwoord).at("/fouten/0/uitleg").asString()).contains("boeking " + nummer);
    }

    @Test
    void a_program_books_only_where_its_organisation_may_and_with_both_rights() {
        var geteld = geteld("true");
        var elders = post("sleutel-10", verzoek(regel("GM0995", 1, ""), regel("GM0935", 1, "")));

        assertThat(elders.statusCode()).as(elders.body()).isEqualTo(403);
        for (var scope : RECHTEN) {
            assertThat(send("boeker", scope, "sleutel-11", PATH, "POST", verzoek(regel("GM0995", 1, "")))
                            .statusCode())
                    .as(scope)
                    .isEqualTo(403);
        }
        assertThat(send("meelezer", BEIDE, "sleutel-12", PATH, "POST", verzoek(regel("GM0995", 1, "")))
                        .statusCode())
                .isEqualTo(403);
        assertThat(geteld("true")).isEqualTo(geteld);
    }

    @Test
    void only_a_program_of_coa_can_be_given_the_right_to_book() {
        for (var soort : Organisatiesoort.values()) {
            assertThat(Programmarechten.van(soort).containsKey(Bevoegdheid.BOEKING_VASTLEGGEN))
                    .as(soort.name())
                    .isEqualTo(soort == Organisatiesoort.COA);
        }
    }

    @Test
    void what_is_too_large_or_no_json_is_refused_as_such() {
        var groot = post("sleutel-13", verzoek(regel("GM0995", 1, "")) + " ".repeat(1 << 20));
        var form = LogIn.send(HttpRequest.newBuilder(URI.create(OidcApp.url(PATH)))
                .header("Authorization", "Bearer " + token("boeker", BEIDE))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Idempotency-Key", "sleutel-14")
                .POST(BodyPublishers.ofString("bron=x"))
                .build());
        var veel = verzoek(Collections.nCopies(1001, "{}").toArray(String[]::new));

        assertThat(groot.statusCode()).isEqualTo(413);
        assertThat(json(groot).path("type").asString()).isEqualTo("/fouten/te-groot");
        assertThat(form.statusCode()).isEqualTo(415);
        assertThat(json(form).path("type").asString()).isEqualTo("/fouten/inhoud-onbekend");
        assertThat(velden(post("sleutel-15", veel))).containsExactly("boekingen");
    }

    @Test
    void nothing_else_is_sent_anywhere() {
        var put = send("boeker", BEIDE, "sleutel-16", PATH, "PUT", "{}");
        var stand = send("boeker", BEIDE, "sleutel-17", "/api/v1/dagstanden/GM0995", "POST", "{}");

        assertThat(put.statusCode()).isEqualTo(405);
        assertThat(put.headers().firstValue("Allow")).hasValue("GET, HEAD, POST");
        assertThat(stand.statusCode()).isEqualTo(405);
        assertThat(stand.headers().firstValue("Allow")).hasValue("GET, HEAD");
    }

    @Test
    void who_comes_without_a_token_is_asked_for_one() {
        var zonder = LogIn.send(HttpRequest.newBuilder(URI.create(OidcApp.url(PATH)))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "sleutel-18")
                .POST(BodyPublishers.ofString(verzoek(regel("GM0995", 1, ""))))
                .build());

        assertThat(zonder.statusCode()).isEqualTo(401);
    }

    @Test
    void what_is_booked_stands_in_the_audit_on_behalf_of_the_organisation() {
        var boekstuk = json(post("sleutel-19", verzoek(regel("GM0995", 1, ""))))
                .path("boekstuk")
                .asString();

        assertThat(OidcApp.database()
                        .jdbc()
                        .sql("""
                            select count(*) from toegang.auditregel
                             where handeling = 'boekstuk.geboekt' and onderwerp = ? and wie = 'toepassing'
                               and naam = 'boeker' and organisatie_naam = 'Boekend COA'
                            """)
                        .param(boekstuk)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void what_is_answered_keeps_to_the_document() {
        var contract = new Contract(json(get("/api/v1/openapi.json")));
        var operation = contract.document().at("/paths/~1boekingen/post");
        var goed = json(post("sleutel-20", verzoek(regel("GM0995", 1, ""))));

        assertThat(operation.path("x-rechten")).extracting(JsonNode::asString).containsExactly("boeking-vastleggen");
        assertThat(operation.path("responses").propertyNames())
                .contains("200", "201", "400", "401", "403", "409", "413", "415");
        assertThat(operation.at("/requestBody/required").asBoolean()).isTrue();
        assertThat(contract.faultsOfPost("/boekingen", "201", "application/json", goed))
                .isEmpty();
        assertThat(contract.faultsOfPost("/boekingen", "400", "application/problem+json", json(post("", "{}"))))
                .isEmpty();
    }

    @Test
    void the_example_of_the_document_is_understood() {
        var voorbeeld = json(get("/api/v1/openapi.json"))
                .at("/paths/~1boekingen/post/requestBody/content/application~1json/examples/week/value");
        var inhoud = voorbeeld.isString() ? voorbeeld.asString() : voorbeeld.toString();

        assertThat(velden(post("sleutel-21", inhoud))).containsExactly("boekingen[1].van");
    }

    private static int geteld(String welke) {
        return OidcApp.database()
                .jdbc()
                .sql("select count(*) from realisatie.boekstuk where wijze = 'api' and " + welke)
                .query(Integer.class)
                .single();
    }

    private static <T> T klaar(Future<T> antwoord) {
        try {
            return antwoord.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long eerste(HttpResponse<String> antwoord) {
        return json(antwoord).at("/nummers/0").asLong();
    }

    private static List<String> velden(HttpResponse<String> answer) {
        return json(answer)
                .path("fouten")
                .valueStream()
                .map(fout -> fout.path("veld").asString())
                .toList();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private static HttpResponse<String> get(String path) {
        return LogIn.send(HttpRequest.newBuilder(URI.create(OidcApp.url(path)))
                .header("Authorization", "Bearer " + token("boeker", BEIDE))
                .build());
    }

    private static HttpResponse<String> post(String sleutel, String inhoud) {
        return send("boeker", BEIDE, sleutel, PATH, "POST", inhoud);
    }

    private static HttpResponse<String> send(
            String client, String scope, String sleutel, String path, String methode, String inhoud) {
        var request = HttpRequest.newBuilder(URI.create(OidcApp.url(path)))
                .header("Authorization", "Bearer " + token(client, scope))
                .header("Content-Type", "application/json")
                .method(methode, BodyPublishers.ofString(inhoud));
        if (!sleutel.isEmpty()) {
            request.header("Idempotency-Key", sleutel);
        }
        return LogIn.send(request.build());
    }

    private static String token(String client, String scope) {
        var claims = OidcApp.FAKE.accessToken().claim("client_id", client).claim("scope", scope);
        return OidcApp.FAKE.sign(claims.build());
    }
}
