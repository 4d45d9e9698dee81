package nl.doorstroom.publicatie.maandcijfers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.doorstroom.platform.SystemTask;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.platform.planning.PlannedJobs;
import nl.doorstroom.publicatie.maandcijfers.Opsteluitkomst.Gedaan;
import nl.doorstroom.publicatie.maandcijfers.Opsteluitkomst.Geweigerd;
import nl.doorstroom.realisatie.Grootboekcontrole.Zegel;
import nl.doorstroom.toegang.Bezoek;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tools.jackson.databind.json.JsonMapper;

/** Maandcijfers of the worked examples that come with the demonstration; each test has a peildatum of its own. */
class MaandcijferTests {
    private final Maandcijfers maandcijfers = TestApp.bean(Maandcijfers.class);

    private static <T> T alsSysteem(Callable<T> werk) {
        return SystemTask.run("proef", () -> {
            try {
                return werk.call();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private Maandcode concept(String peildatum) {
        var uitkomst = alsSysteem(() -> maandcijfers.stelOp(LocalDate.parse(peildatum)));
        assertThat(uitkomst).isInstanceOf(Gedaan.class);
        return ((Gedaan) uitkomst).code();
    }

    private Opsteluitkomst publiceer(Maandcode code, boolean definitief) {
        return alsSysteem(() -> maandcijfers.publiceer(code, definitief));
    }

    @Test
    void a_concept_is_for_who_may_publish_it_and_a_publicatie_for_everybody() throws Exception {
        var code = concept("2021-01-01");
        try (var bezoeker = Bezoek.zonderAccount()) {
            assertThat(maandcijfers.find(code)).isEmpty();
            assertThat(bezoeker.get("/maandcijfers/" + code).statusCode()).isEqualTo(404);

            assertThat(publiceer(code, false)).isEqualTo(new Gedaan(code));

            assertThat(bezoeker.get("/maandcijfers").body()).contains(code.toString(), "voorlopig");
            assertThat(bezoeker.get("/maandcijfers/" + code + "?gebied=PV24").body())
                    .contains("Maandcijfers van 1 januari 2021", "Lelystad");
            var tekst = bezoeker.get("/maandcijfers/" + code + ".txt").body();
            var opstelling = maandcijfers.find(code).orElseThrow();
            assertThat(sha256(tekst)).isEqualTo(opstelling.kop().controlegetal());
            assertThat(bezoeker.get("/maandcijfers/" + code + ".csv").body())
                    .contains(
                            "gm_code,gemeente,provincie,begin",
                            "GM0995,Lelystad,Flevoland",
                            "percentage,klasse,",
                            "eigen-gemeente");
            assertThat(new JsonMapper()
                            .readTree(bezoeker.get("/maandcijfers/" + code + ".json")
                                    .body())
                            .path("regels"))
                    .hasSize(opstelling.inhoud().regels().size());
        }
    }

    private static String sha256(String tekst) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void nothing_comes_after_definitief_and_a_publicatie_needs_a_concept_of_its_own() {
        var eerste = concept("2020-12-01");
        assertThat(publiceer(eerste, false)).isInstanceOf(Gedaan.class);
        assertThat(publiceer(eerste, true)).isInstanceOf(Geweigerd.class);
        var tweede = concept("2020-12-01");
        var derde = concept("2020-12-01");
        assertThat(publiceer(tweede, true)).isEqualTo(new Geweigerd("Er is een nieuwer concept. Publiceer dat."));

        assertThat(publiceer(derde, true)).isInstanceOf(Gedaan.class);

        assertThat(alsSysteem(() -> maandcijfers.stelOp(LocalDate.parse("2020-12-01"))))
                .isEqualTo(new Geweigerd("De cijfers van 1 december 2020 zijn al definitief."));
        assertThat(maandcijfers.find(eerste).orElseThrow().kop().label()).isEqualTo("voorlopig");
    }

    @Test
    void only_the_first_day_of_a_month_that_has_come_can_be_drawn_up() {
        for (var dag : new String[] {"2021-01-02", "2999-01-01"}) {
            assertThat(alsSysteem(() -> maandcijfers.stelOp(LocalDate.parse(dag))))
                    .isInstanceOf(Geweigerd.class);
        }
        assertThat(alsSysteem(() -> maandcijfers.stelOp(LocalDate.parse("1990-01-01"))))
                .isInstanceOf(Geweigerd.class);
    }

    @Test
    void the_database_refuses_every_change_and_what_was_changed_all_the_same_is_found() {
        var code = concept("2020-11-01");
        var eigenaar = TestApp.database().jdbc();
        var wijzig = "update publicatie.maandregel set begin = begin + 1, eind = eind + 1, opgave = opgave - 1"
                + " where peildatum = '2020-11-01'";
        var herstel = "update publicatie.maandregel set begin = begin - 1, eind = eind - 1, opgave = opgave + 1"
                + " where peildatum = '2020-11-01'";
        assertThatThrownBy(() -> eigenaar.sql(wijzig).update()).hasStackTraceContaining("only grow");
        assertThat(alsSysteem(maandcijfers::controleer)).isEmpty();

        eigenaar.sql("alter table publicatie.maandregel disable trigger groeit_alleen")
                .update();
        eigenaar.sql(wijzig).update();
        assertThat(alsSysteem(maandcijfers::controleer))
                .contains("De maandcijfers " + code + " zijn gewijzigd: het controlegetal klopt niet.");
        eigenaar.sql(herstel).update();
        eigenaar.sql("alter table publicatie.maandregel enable trigger groeit_alleen")
                .update();
    }

    @Test
    void figures_whose_grootboek_is_another_are_found_also_when_their_controlegetal_was_made_to_fit() {
        var code = concept("2020-08-01");
        var opstelling = alsSysteem(() -> maandcijfers.find(code).orElseThrow());
        var inhoud = opstelling.inhoud();
        var eerste = inhoud.zegels().getFirst();
        var vals = new Maandinhoud(
                inhoud.regels(),
                inhoud.zonderStand(),
                inhoud.zegels().subList(1, inhoud.zegels().size()));

        vervang(
                code,
                eerste.gemeente(),
                Opstelling.controlegetal(code, opstelling.kop().bekendOp(), vals));
        assertThat(alsSysteem(maandcijfers::controleer))
                .containsExactly("Het grootboek van " + eerste.gemeente() + " is een ander dan waar de maandcijfers "
                        + code + " op rusten.");
        herstel(code, eerste, opstelling.kop().controlegetal());
        assertThat(alsSysteem(maandcijfers::controleer)).isEmpty();
    }

    private static void vervang(Maandcode code, String gemeente, String controlegetal) {
        ongehinderd(
                "delete from publicatie.maandgrootboek" + van(code) + " and gemeente = '" + gemeente + "'",
                "update publicatie.maandcijfers set controlegetal = '" + controlegetal + "'" + van(code));
    }

    private static void herstel(Maandcode code, Zegel zegel, String controlegetal) {
        ongehinderd(
                "insert into publicatie.maandgrootboek values ('" + code.peildatum() + "', " + code.nummer() + ", '"
                        + zegel.gemeente() + "', " + zegel.nummer() + ", '" + zegel.hash() + "')",
                "update publicatie.maandcijfers set controlegetal = '" + controlegetal + "'" + van(code));
    }

    private static String van(Maandcode code) {
        return " where peildatum = '" + code.peildatum() + "' and nummer = " + code.nummer();
    }

    /** As somebody who owns the database. */
    private static void ongehinderd(String... opdrachten) {
        var eigenaar = TestApp.database().jdbc();
        for (var schakel : new String[] {"disable", "enable"}) {
            for (var tabel : new String[] {"maandgrootboek", "maandcijfers"}) {
                eigenaar.sql("alter table publicatie." + tabel + " " + schakel + " trigger groeit_alleen")
                        .update();
            }
            if (schakel.equals("disable")) {
                Arrays.stream(opdrachten)
                        .forEach(opdracht -> eigenaar.sql(opdracht).update());
            }
        }
    }

    @Test
    void a_gemeente_without_a_stand_is_counted_and_named_with_why() {
        var code = concept("2021-02-01");
        publiceer(code, false);
        var inhoud = maandcijfers.find(code).orElseThrow().inhoud();
        var zonder = inhoud.zonderStand();

        assertThat(zonder).isNotEmpty().allMatch(een -> !een.reden().isBlank());
        assertThat(inhoud.regels().size() + zonder.size()).isEqualTo(342);
        try (var bezoeker = Bezoek.zonderAccount()) {
            assertThat(bezoeker.get("/maandcijfers/" + code).body())
                    .contains(
                            "Geen stand bekend: " + zonder.size() + " gemeenten",
                            zonder.getFirst().reden());
            assertThat(bezoeker.get("/maandcijfers/" + code + ".txt").body())
                    .contains(zonder.getFirst().gemeente() + ","
                            + zonder.getFirst().provincie() + ",");
        }
    }

    @Test
    void a_provincie_is_the_sum_of_its_gemeenten_and_the_country_of_all() {
        var code = concept("2021-04-01");
        var opstelling = alsSysteem(() -> maandcijfers.find(code).orElseThrow());
        var totalen = opstelling.totalen();
        var flevoland = totalen.stream()
                .filter(totaal -> totaal.gebied().waarde().equals("PV24"))
                .findFirst()
                .orElseThrow();
        var som = opstelling.inhoud().regels().stream()
                .filter(regel -> regel.provincie().equals("PV24"))
                .mapToLong(Maandregel::eind)
                .sum();

        assertThat(flevoland.bekend()).isEqualTo(6);
        assertThat(flevoland.cijfers().orElseThrow().eind()).isEqualTo(som);
        assertThat(totalen.getLast().cijfers().orElseThrow().gehuisvest())
                .isEqualTo(opstelling.inhoud().regels().stream()
                        .mapToLong(Maandregel::gehuisvest)
                        .sum());
        assertThat(totalen).hasSize(13);
    }

    @Test
    void the_page_shows_who_was_housed_by_kind_and_the_provincies() {
        var code = concept("2021-03-01");
        publiceer(code, false);
        try (var bezoeker = Bezoek.zonderAccount()) {
            var stand = bezoeker.get("/maandcijfers/" + code).body();
            var soorten = bezoeker.get("/maandcijfers/" + code + "?kolommen=soorten&gebied=PV24")
                    .body();

            assertThat(stand).contains("Per provincie", "Nederland", "Van geen gemeente is de stand bekend.");
            assertThat(soorten).contains("In de gemeente", "gehuisvest per gemeente en soort", "Lelystad");
        }
    }

    @Test
    void the_feed_has_what_atom_asks() throws Exception {
        publiceer(concept("2020-10-01"), true);
        var fabriek = DocumentBuilderFactory.newInstance();
        fabriek.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        fabriek.setNamespaceAware(true);

        try (var bezoeker = Bezoek.zonderAccount()) {
            var antwoord = bezoeker.get("/maandcijfers/atom.xml");
            assertThat(antwoord.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(soort -> assertThat(soort).startsWith("application/atom+xml"));
            var feed = fabriek.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(antwoord.body())))
                    .getDocumentElement();

            assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
            for (var naam : new String[] {"id", "title", "updated", "author", "link"}) {
                assertThat(feed.getElementsByTagName(naam).getLength()).as(naam).isPositive();
            }
            var entry = (Element) feed.getElementsByTagName("entry").item(0);
            for (var naam : new String[] {"id", "title", "updated", "link", "summary"}) {
                assertThat(entry.getElementsByTagName(naam).getLength())
                        .as(naam)
                        .isPositive();
            }
            assertThat(bezoeker.get("/maandcijfers").body()).contains("type=\"application/atom+xml\"");
        }
    }

    @Test
    void a_taaksteller_draws_up_and_publishes_with_the_screen() {
        try (var taaksteller = Bezoek.als("Taaksteller Ministerie")) {
            taaksteller.get("/maandcijfers-publiceren");
            var antwoord = taaksteller.post("/maandcijfers-publiceren", Map.of("peildatum", "2020-09-01"));
            assertThat(antwoord.statusCode()).isEqualTo(302);
            assertThat(taaksteller.get("/maandcijfers-publiceren").body()).contains("2020-09-01.1");

            assertThat(taaksteller
                            .post("/maandcijfers-publiceren/2020-09-01.1", Map.of("als", "definitief"))
                            .statusCode())
                    .isEqualTo(302);
            assertThat(taaksteller.get("/maandcijfers/2020-09-01.1").body()).contains("definitief");
            assertThat(taaksteller
                            .post("/maandcijfers-publiceren", Map.of("peildatum", "gisteren"))
                            .statusCode())
                    .isEqualTo(422);
        }
    }

    @Test
    void the_concept_of_a_month_is_prepared_by_plan_and_once() {
        var werk = TestApp.bean(PlannedJobs.class);
        var eerste = werk.run("maandcijfers-voorbereiden");
        assertThat(eerste).containsAnyOf("staat klaar", "van geen gemeente een stand bekend");
        assertThat(werk.run("maandcijfers-voorbereiden")).containsAnyOf("er was al een concept", "geen gemeente");
    }
}
