package nl.doorstroom.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.doorstroom.platform.TestApp;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What can go wrong around a session, on purpose or not. */
class SessieTests {
    private static final String BEHEERDER = "Functioneel beheerder Gemeente Lelystad";
    private static final String REGISSEUR = "Klantregisseur Gemeente Lelystad";

    /** Nothing of this is a path of our own. */
    private static final List<String> ELDERS = List.of(
            "https://elders.example/",
            "//elders.example",
            "/\\elders.example",
            "/dossiers//elders.example",
            "/dossiers/{nummer}",
            "/dossiers/${nummer}",
            "/dossiers/%zz",
            "/dossiers\r\nSet-Cookie: sessie=x",
            "/dossiers\t",
            "/doss\u0000iers",
            "/dossiers?terug=//elders.example",
            "/dossiers#elders",
            "/" + "a".repeat(3000));

    private static JdbcClient eigenaar() {
        return TestApp.database().jdbc();
    }

    @Test
    void a_session_that_was_planted_before_the_log_in_is_worthless_after_it() {
        try (var slachtoffer = Bezoek.zonderAccount();
                var dief = Bezoek.zonderAccount()) {
            slachtoffer.get("/inloggen");
            var geplant = slachtoffer.sessie();
            dief.get("/inloggen");
            dief.neemSessie(geplant);

            slachtoffer.post("/inloggen/demo", Map.of("account", account(REGISSEUR)));

            assertThat(slachtoffer.get("/werkvoorraad").statusCode()).isEqualTo(200);
            assertThat(slachtoffer.sessie()).isNotEqualTo(geplant);
            assertThat(dief.get("/werkvoorraad").statusCode()).isEqualTo(302);
        }
    }

    @Test
    void pages_that_are_asked_at_once_right_after_the_log_in_can_all_send_their_forms() {
        try (var bezoek = Bezoek.zonderAccount()) {
            bezoek.get("/inloggen");
            bezoek.post("/inloggen/demo", Map.of("account", account(REGISSEUR)));

            var antwoorden = IntStream.range(0, 24)
                    .parallel()
                    .mapToObj(_ -> bezoek.get("/werkvoorraad"))
                    .toList();

            assertThat(antwoorden).extracting(antwoord -> antwoord.statusCode()).containsOnly(200);
            assertThat(antwoorden)
                    .extracting(antwoord -> beeindigAndere(bezoek, Bezoek.token(antwoord.body())))
                    .containsOnly(302);
        }
    }

    private static int beeindigAndere(Bezoek bezoek, String token) {
        return bezoek.vraag("POST", "/mijn-account/sessies/beeindig-andere", Map.of("_csrf", token))
                .statusCode();
    }

    private static String account(String naam) {
        try (var bezoek = Bezoek.zonderAccount()) {
            return Demonstratie.account(naam, bezoek.get("/inloggen").body());
        }
    }

    @Test
    void a_session_that_nobody_gave_out_lets_nobody_in() {
        try (var bezoek = Bezoek.zonderAccount()) {
            bezoek.get("/inloggen");
            bezoek.neemSessie("Zm9yZ2VkLXNlc3Npb24taWQtdGhhdC1uZXZlci13YXM=");

            assertThat(bezoek.get("/werkvoorraad").statusCode()).isEqualTo(302);
        }
    }

    @Test
    void after_logging_out_the_old_cookie_opens_nothing() {
        try (var bezoek = Bezoek.als(REGISSEUR)) {
            var sessie = bezoek.sessie();
            assertThat(bezoek.post("/uitloggen", Map.of()).statusCode()).isEqualTo(302);
            bezoek.get("/inloggen");
            bezoek.neemSessie(sessie);

            assertThat(bezoek.get("/werkvoorraad").statusCode()).isEqualTo(302);
        }
    }

    @Test
    void a_visitor_who_only_reads_gets_no_session_and_no_cookie() {
        try (var bezoek = Bezoek.zonderAccount()) {
            bezoek.get("/");
            bezoek.get("/gemeenten/GM0995");

            assertThat(bezoek.sessie()).isEmpty();
        }
    }

    @Test
    void the_cookie_is_out_of_reach_of_scripts_and_over_tls_bears_the_host_prefix() {
        try (var bezoek = Bezoek.zonderAccount()) {
            var open =
                    bezoek.get("/inloggen").headers().firstValue("Set-Cookie").orElse("");

            assertThat(open).startsWith("sessie=").contains("HttpOnly", "SameSite=Lax", "Path=/");
        }
        try (var bezoek = Bezoek.overTls()) {
            var tls = bezoek.get("/inloggen").headers().firstValue("Set-Cookie").orElse("");

            assertThat(tls).startsWith("__Host-sessie=").contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/");
            assertThat(tls).doesNotContain("Domain");
        }
    }

    @Test
    void a_page_of_somebody_who_logged_in_is_kept_by_no_cache() {
        try (var bezoek = Bezoek.als(REGISSEUR)) {
            assertThat(bezoek.get("/gemeenten").headers().firstValue("Cache-Control"))
                    .hasValue("no-store");
        }
    }

    @Test
    void switching_is_explicit_gives_a_new_session_and_is_visible_in_the_head() {
        try (var bezoek = Bezoek.als(REGISSEUR)) {
            var account = bezoek.get("/mijn-account").body();
            var voor = bezoek.sessie();
            var andere = account.replaceAll("(?s).*name=\"aanstelling\" value=\"([^\"]+)\".*", "$1");
            assertThat(kop(account)).contains("Klantregisseur");

            assertThat(bezoek.post("/mijn-account/rol", Map.of("aanstelling", andere))
                            .statusCode())
                    .isEqualTo(302);

            assertThat(kop(bezoek.get("/mijn-account").body())).contains("Huisvestingsmedewerker");
            assertThat(bezoek.sessie()).isNotEqualTo(voor);
        }
    }

    private static String kop(String pagina) {
        return pagina.replaceAll("(?s).*<div class=\"wie\">(.*?)</div>.*", "$1");
    }

    @Test
    void nobody_goes_on_in_the_role_of_somebody_else() {
        var vreemd =
                eigenaar().sql("""
                        select aa.id::text from toegang.aanstelling aa join toegang.account a on a.id = aa.account
                         where a.naam = :naam
                        """).param("naam", BEHEERDER).query(String.class).single();
        try (var bezoek = Bezoek.als(REGISSEUR)) {
            assertThat(bezoek.post("/mijn-account/rol", Map.of("aanstelling", vreemd))
                            .statusCode())
                    .isEqualTo(404);
            assertThat(kop(bezoek.get("/werkvoorraad").body())).contains("Klantregisseur");
        }
    }

    @Test
    void a_role_that_is_taken_back_meanwhile_ends_the_work_at_once() {
        var rol = "Begeleider VluchtelingenWerk Lelystad";
        try (var bezoek = Bezoek.als(rol)) {
            assertThat(bezoek.get("/werkvoorraad").statusCode()).isEqualTo(200);
            trekIn(rol, "now()");
            try {
                assertThat(bezoek.get("/werkvoorraad").statusCode()).isEqualTo(302);
                assertThat(bezoek.get("/mijn-account").statusCode()).isEqualTo(302);
            } finally {
                trekIn(rol, "null");
            }
        }
    }

    private static void trekIn(String naam, String moment) {
        eigenaar()
                .sql("update toegang.aanstelling set ingetrokken_op = " + moment
                        + " where account = (select id from toegang.account where naam = :naam)")
                .param("naam", naam)
                .update();
    }

    @Test
    void a_session_ends_after_its_longest_time_however_busy_it_was() {
        try (var bezoek = Bezoek.als("Planner COA")) {
            eigenaar()
                    .sql("""
                            update toegang.sessie_attributes set attribute_bytes = :bytes where attribute_name = 'begonnen'
                               and session_primary_id = (select s.primary_id from toegang.sessie s
                                   join toegang.account a on a.id::text = s.principal_name
                                  where a.naam = 'Planner COA' order by s.creation_time desc limit 1)
                            """)
                    .param("bytes", "s2026-01-01T00:00:00Z".getBytes(StandardCharsets.UTF_8))
                    .update();

            assertThat(bezoek.get("/werkvoorraad").statusCode()).isEqualTo(302);
        }
    }

    @Test
    void a_session_ends_after_half_an_hour_of_silence() {
        try (var bezoek = Bezoek.als("Planner COA")) {
            wacht(29);
            assertThat(bezoek.get("/werkvoorraad").statusCode()).isEqualTo(200);
            wacht(31);
            assertThat(bezoek.get("/werkvoorraad").statusCode()).isEqualTo(302);
        }
    }

    /** Lets minutes pass for the newest session, by moving what it remembers of the time. */
    private static void wacht(int minuten) {
        eigenaar()
                .sql("""
                        update toegang.sessie set last_access_time = last_access_time - :tijd, expiry_time = expiry_time - :tijd
                         where last_access_time = :laatst
                        """)
                .param("tijd", minuten * 60_000L)
                .param("laatst", laatstGebruikt())
                .update();
    }

    @Test
    void when_a_session_was_used_is_written_once_a_minute_and_not_with_every_page() {
        try (var bezoek = Bezoek.als("Planner COA")) {
            var vers = laatstGebruikt();
            bezoek.get("/werkvoorraad");
            assertThat(laatstGebruikt()).isEqualTo(vers);

            eigenaar()
                    .sql(
                            "update toegang.sessie set last_access_time = last_access_time - 61000 where last_access_time = ?")
                    .param(vers)
                    .update();
            bezoek.get("/werkvoorraad");
            assertThat(laatstGebruikt()).isGreaterThanOrEqualTo(vers);
        }
    }

    private static long laatstGebruikt() {
        return eigenaar().sql("""
                        select s.last_access_time from toegang.sessie s
                          join toegang.account a on a.id::text = s.principal_name
                         where a.naam = 'Planner COA' order by s.creation_time desc limit 1
                        """).query(Long.class).single();
    }

    @Test
    void somebody_ends_another_session_of_their_own_and_nobody_elses() {
        try (var hier = Bezoek.als("Planner COA");
                var daar = Bezoek.als("Planner COA");
                var ander = Bezoek.als(BEHEERDER)) {
            var kenmerk =
                    hier.get("/mijn-account").body().replaceAll("(?s).*/sessies/([0-9a-f]{16})/beeindig\".*", "$1");
            var pad = "/mijn-account/sessies/" + kenmerk + "/beeindig";

            assertThat(ander.post(pad, Map.of()).statusCode()).isEqualTo(404);
            assertThat(hier.post("/mijn-account/sessies/beeindig-andere", Map.of())
                            .statusCode())
                    .isEqualTo(302);

            assertThat(daar.get("/werkvoorraad").statusCode()).isEqualTo(302);
            assertThat(hier.get("/werkvoorraad").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_log_in_leads_only_to_a_page_of_our_own() {
        for (var elders : ELDERS) {
            try (var bezoek = Bezoek.zonderAccount()) {
                bezoek.get("/inloggen?naar=" + URLEncoder.encode(elders, StandardCharsets.UTF_8));
                var naar = bezoek.post("/inloggen/demo", Map.of("account", account(REGISSEUR)))
                        .headers()
                        .firstValue("Location");

                assertThat(naar).hasValueSatisfying(adres -> assertThat(adres).endsWith("/werkvoorraad"));
            }
        }
    }

    @Test
    void a_log_in_leads_back_to_the_page_somebody_came_for() {
        try (var bezoek = Bezoek.zonderAccount()) {
            var naar = bezoek.get("/dossiers/D-1%20a/inzage").headers().firstValue("Location");
            bezoek.get(naar.orElseThrow().replaceFirst("^https?://[^/]+", ""));

            assertThat(bezoek.post("/inloggen/demo", Map.of("account", account(REGISSEUR)))
                            .headers()
                            .firstValue("Location"))
                    .hasValueSatisfying(adres -> assertThat(adres).endsWith("/dossiers/D-1%20a/inzage"));
        }
    }

    @Test
    void what_belongs_to_the_log_in_is_kept_by_no_cache() {
        try (var bezoek = Bezoek.zonderAccount()) {
            for (var pad : List.of("/inloggen", "/inloggen/geen-toegang", "/uitgelogd", "/uitnodiging/een-code")) {
                assertThat(bezoek.get(pad).headers().firstValue("Cache-Control"))
                        .as(pad)
                        .hasValue("no-store");
            }
        }
    }

    @Test
    void logging_out_clears_what_the_browser_kept() {
        try (var bezoek = Bezoek.als(REGISSEUR)) {
            assertThat(bezoek.post("/uitloggen", Map.of()).headers().firstValue("Clear-Site-Data"))
                    .hasValue("\"cache\", \"storage\"");
        }
    }

    @Test
    void opening_the_link_of_an_invitation_changes_nothing_until_somebody_goes_on() {
        try (var bezoek = Bezoek.zonderAccount()) {
            var pagina = bezoek.get("/uitnodiging/een-code");

            assertThat(pagina.statusCode()).isEqualTo(200);
            assertThat(uitnodigingen(bezoek)).isZero();
            assertThat(bezoek.postZonderToken("/uitnodiging/een-code", Map.of()).statusCode())
                    .isEqualTo(403);
            assertThat(uitnodigingen(bezoek)).isZero();
            assertThat(bezoek.post("/uitnodiging/een-code", Map.of()).headers().firstValue("Location"))
                    .hasValueSatisfying(adres -> assertThat(adres).endsWith("/inloggen"));
            assertThat(uitnodigingen(bezoek)).isEqualTo(1);
        }
    }

    private static long uitnodigingen(Bezoek bezoek) {
        return eigenaar()
                .sql("""
                        select count(*) from toegang.sessie_attributes a
                          join toegang.sessie s on s.primary_id = a.session_primary_id
                         where a.attribute_name = 'uitnodiging' and s.session_id = :id
                        """)
                .param("id", new String(Base64.getDecoder().decode(bezoek.sessie()), StandardCharsets.UTF_8))
                .query(Long.class)
                .single();
    }

    @Test
    void ten_thousand_attempts_let_nobody_in_and_are_held_off() {
        try (var aanvaller = Bezoek.zonderAccount()) {
            aanvaller.get("/inloggen");
            var antwoorden = IntStream.range(0, 10_000)
                    .mapToObj(poging -> aanvaller.post("/inloggen/demo", Map.of("account", "poging-" + poging)))
                    .toList();

            assertThat(antwoorden).allSatisfy(antwoord -> {
                assertThat(antwoord.statusCode()).isIn(403, 429);
                assertThat(antwoord.body()).doesNotContain("Exception", "at nl.doorstroom");
            });
            assertThat(antwoorden.stream()
                            .filter(antwoord -> antwoord.statusCode() == 403)
                            .count())
                    .isLessThanOrEqualTo(20);
            assertThat(antwoorden.getLast().headers().firstValue("Retry-After")).hasValue("300");
            assertThat(antwoorden.getLast().headers().firstValue("Cache-Control"))
                    .hasValue("no-store");
            assertThat(antwoorden.getLast().body())
                    .contains("<h1 class=\"utrecht-heading-1\">Te veel pogingen</h1>", "Dit is een demonstratie");
            assertThat(aanvaller.get("/werkvoorraad").statusCode()).isEqualTo(302);
        }
        try (var buur = Bezoek.als(REGISSEUR)) {
            assertThat(buur.get("/werkvoorraad").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void beginning_log_ins_without_end_fills_no_table() {
        try (var bezoek = Bezoek.zonderAccount()) {
            var antwoorden = IntStream.rangeClosed(0, 1_000)
                    .mapToObj(_ -> bezoek.get("/inloggen").statusCode())
                    .toList();

            assertThat(antwoorden.subList(0, 1_000)).containsOnly(200);
            assertThat(antwoorden.getLast()).isEqualTo(429);
            assertThat(bezoek.get("/uitnodiging/een-code").statusCode()).isEqualTo(429);
            assertThat(bezoek.get("/gemeenten").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void an_address_that_is_not_there_is_no_log_in_that_failed() {
        try (var bezoek = Bezoek.zonderAccount()) {
            for (var keer = 0; keer < 25; keer++) {
                assertThat(bezoek.get("/inloggen/bestaat-niet").statusCode()).isEqualTo(404);
            }
            assertThat(bezoek.get("/inloggen/geen-toegang").statusCode()).isEqualTo(403);
        }
    }

    @Test
    void refusals_are_recorded_once_a_minute_for_each_door_without_saying_from_where() {
        try (var bezoek = Bezoek.als("Begeleider VluchtelingenWerk Lelystad")) {
            var eerder = weigeringen();
            for (var keer = 0; keer < 20; keer++) {
                assertThat(bezoek.get("/noodinzage").statusCode()).isEqualTo(403);
                assertThat(bezoek.postZonderToken("/mijn-account/rol", Map.of()).statusCode())
                        .isEqualTo(403);
            }
            var erbij = weigeringen().subList(eerder.size(), weigeringen().size());

            // Two, or four when the minute ended meanwhile.
            assertThat(erbij)
                    .contains("toegang.geweigerd deur /noodinzage* gebruiker {\"methode\": \"GET\"}")
                    .contains("formulier.geweigerd deur /mijn-account/** gebruiker {\"methode\": \"POST\"}")
                    .hasSizeLessThanOrEqualTo(4);
        }
    }

    private static List<String> weigeringen() {
        return eigenaar().sql("""
                        select concat_ws(' ', handeling, onderwerp_soort, onderwerp, wie, wordt) from toegang.auditregel
                         where handeling in ('toegang.geweigerd', 'formulier.geweigerd') order by volgnummer
                        """).query((rij, _) -> rij.getString(1)).list();
    }

    @Test
    void an_account_that_is_not_there_gets_the_answer_of_one_that_may_not_come_in() {
        var ergens = eigenaar()
                .sql("select id::text from toegang.account where naam = :naam")
                .param("naam", "Jeugdbeschermer Nidos")
                .query(String.class)
                .single();
        trekIn("Jeugdbeschermer Nidos", "now()");
        try (var bezoek = Bezoek.zonderAccount()) {
            bezoek.get("/inloggen");
            var onbekend = bezoek.post("/inloggen/demo", Map.of("account", "00000000-0000-7000-8000-000000000000"));
            var beeindigd = bezoek.post("/inloggen/demo", Map.of("account", ergens));

            assertThat(beeindigd.statusCode()).isEqualTo(onbekend.statusCode()).isEqualTo(403);
            assertThat(beeindigd.body()).isEqualTo(onbekend.body());
        } finally {
            trekIn("Jeugdbeschermer Nidos", "null");
        }
    }
}
