package nl.doorstroom.realisatie.invoer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.toegang.Bezoek;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Booking by hand: what a form asks, what it refuses, and what stands in the grootboek afterwards. */
class BoekPagesTests {
    private static final Map<String, String> GOED = Map.of(
            "gemeente", "GM0995",
            "soort", "eigen-gemeente",
            "aantal", "5",
            "dag", "2023-03-14",
            "bron", "Proef met de hand");

    private final Bezoek coa = Bezoek.als("Regievoerder COA");

    @AfterEach
    void sluit() {
        coa.close();
    }

    private static Map<String, String> met(Map<String, String> velden, String... anders) {
        var alles = new HashMap<>(velden);
        for (int i = 0; i < anders.length; i += 2) {
            alles.put(anders[i], anders[i + 1]);
        }
        return alles;
    }

    /** Books and gives the address of the entry. */
    private String boek(String pad, Map<String, String> velden) {
        coa.get("/boekingen/nieuw");
        var antwoord = coa.post(pad, velden);
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(302);
        return antwoord.headers().firstValue("Location").orElseThrow().replaceFirst(".*(/boekingen/\\d+).*", "$1");
    }

    private static int boekingenIn(String boekstukVan) {
        return TestApp.database()
                .jdbc()
                .sql("""
                        select count(*) from realisatie.boeking
                         where boekstuk = (select boekstuk from realisatie.boeking where nummer = ?)
                        """)
                .param(Long.parseLong(boekstukVan.replaceAll("\\D", "")))
                .query(Integer.class)
                .single();
    }

    @Test
    void what_is_booked_by_hand_is_shown_with_all_there_is_to_tell() {
        var boeking = boek("/boekingen/nieuw", met(GOED, "verwijzing", "K-12"));

        assertThat(coa.get(boeking + "?melding=geboekt").body())
                .contains("Het is geboekt.", "Deze boeking geldt.", "In de gemeente: 5 in Lelystad, op 14 maart 2023")
                .contains("met de hand, door Regievoerder van Demo COA", "Proef met de hand", "K-12", "Registratie")
                .contains(
                        "Corrigeren (wij hadden het fout)", "Actualiseren (het is veranderd)", "Minderjarige verhuisd");
    }

    /** The taakstelling of every gemeente may be seen, but isn't what somebody works with. */
    @Test
    void who_chooses_no_gemeente_sees_those_of_the_own_area_and_finds_others_by_choosing() {
        try (var toezicht = Bezoek.als("Toezichthouder Provincie Flevoland")) {
            assertThat(toezicht.get("/boekingen.csv?post=taakstelling").body().lines())
                    .anyMatch(regel -> regel.contains("Lelystad"))
                    .noneMatch(regel -> regel.contains("Amsterdam"));
            assertThat(toezicht.get("/boekingen.csv?post=taakstelling&gemeente=GM0363")
                            .body())
                    .contains("Amsterdam");
            assertThat(toezicht.get("/boekingen.csv?post=huisvesting&gemeente=GM0363")
                            .body())
                    .doesNotContain("Amsterdam");
        }
    }

    @Test
    void all_faults_are_told_at_once_and_what_was_typed_stays() {
        coa.get("/boekingen/nieuw");
        var antwoord = coa.post(
                "/boekingen/nieuw",
                Map.of("soort", "tent", "aantal", "veel", "dag", "31-2-2023", "verwijzing", "blijft staan"));

        assertThat(antwoord.statusCode()).isEqualTo(422);
        assertThat(antwoord.body())
                .contains("Gemeente: kies", "Soort: kies", "Aantal: schrijf", "Dag: schrijf", "Bron: schrijf")
                .contains("value=\"31-2-2023\"", "value=\"veel\"", "value=\"blijft staan\"");
    }

    @Test
    void what_the_grootboek_refuses_is_told_at_its_field() {
        coa.get("/boekingen/nieuw");

        assertThat(coa.post("/boekingen/nieuw", met(GOED, "dag", "2999-01-01", "aantal", "0"))
                        .body())
                .contains("href=\"#dag\"", "href=\"#aantal\"", "Boek minstens 1 persoon");
    }

    @Test
    void a_form_that_is_sent_twice_books_once() {
        var keer = met(GOED, "keer", "een-keer-en-niet-meer");
        var boeking = boek("/boekingen/nieuw", keer);

        assertThat(boek("/boekingen/nieuw", keer)).isEqualTo(boeking);
    }

    @Test
    void a_correctie_is_shown_beside_what_it_replaces_and_who_comes_second_is_sent_to_it() {
        var boeking = boek("/boekingen/nieuw", GOED);
        var pad = boeking + "/corrigeren";
        assertThat(coa.get(pad).body()).contains("value=\"5\"", "value=\"2023-03-14\"");
        var velden = met(GOED, "aantal", "4");

        assertThat(coa.post(pad, velden).body())
                .contains("klopt dit?", "<td data-label=\"Nu\">5</td>", "<strong>4</strong>", "value=\"terug\"");
        assertThat(coa.post(pad, met(velden, "stap", "terug")).body()).contains("value=\"4\"");
        var correctie = boek(pad, met(velden, "stap", "boeken"));

        assertThat(coa.get(boeking).body())
                .contains("Deze boeking geldt niet meer", "href=\"" + correctie + "\"")
                .doesNotContain("Corrigeren (wij hadden het fout)");
        assertThat(coa.get(correctie).body()).contains("Correctie van", "href=\"" + boeking + "\"");
        var tweede = coa.post(pad, met(velden, "stap", "boeken"));
        assertThat(tweede.headers().firstValue("Location").orElse("")).endsWith(boeking + "?melding=voor");
        assertThat(coa.get(boeking + "?melding=voor").body()).contains("Iemand was je voor");
        assertThat(coa.get(pad).statusCode()).isEqualTo(302);
    }

    @Test
    void an_actualisatie_comes_on_top_of_what_stays_true() {
        var boeking = boek("/boekingen/nieuw", GOED);
        var velden = Map.of("aantal", "-1", "dag", "2023-05-02", "bron", "Proef");

        assertThat(coa.post(boeking + "/actualiseren", velden).body()).contains("−1, samen 4");
        var actualisatie = boek(boeking + "/actualiseren", met(velden, "stap", "boeken"));

        assertThat(coa.get(actualisatie).body()).contains("In de gemeente: −1 in Lelystad, op 2 mei 2023");
        assertThat(coa.get(boeking).body()).contains("Deze boeking geldt.", "Actualisatie");
    }

    @Test
    void a_minor_who_moves_goes_off_in_one_gemeente_and_comes_in_another_at_once() {
        var boeking = boek("/boekingen/nieuw", met(GOED, "soort", "nidos-kso"));
        var velden = Map.of("gemeente", "GM0184", "aantal", "1", "dag", "2023-06-01", "bron", "Proef");

        assertThat(coa.post(boeking + "/verhuizen", velden).body())
                .contains("in Lelystad, vanaf 1 juni 2023", "in Urk, vanaf 1 juni 2023");
        var af = boek(boeking + "/verhuizen", met(velden, "stap", "boeken"));

        assertThat(boekingenIn(af)).isEqualTo(2);
        assertThat(coa.get(af).body()).contains("−1 in Lelystad");
        assertThat(coa.post(boeking + "/verhuizen", met(velden, "gemeente", "GM0995"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_taakstelling_is_not_for_this_form() {
        var taakstelling = TestApp.database()
                .jdbc()
                .sql("select min(nummer) from realisatie.boeking where post = 'taakstelling'")
                .query(Long.class)
                .single();

        assertThat(coa.get("/boekingen/" + taakstelling + "/corrigeren").statusCode())
                .isEqualTo(404);
        assertThat(coa.get("/boekingen/" + taakstelling).statusCode()).isEqualTo(200);
    }

    @Test
    void the_list_is_filtered_ordered_and_taken_along_and_a_gemeente_sees_its_own() {
        boek("/boekingen/nieuw", met(GOED, "gemeente", "GM0184", "aantal", "77", "dag", "2022-02-02"));
        var vraag = "?gemeente=GM0184&post=huisvesting&van=2022-02-02&tot-en-met=2022-02-02&sorteer=-aantal";

        assertThat(coa.get("/boekingen" + vraag).body()).contains("Urk", ">77<", "aria-sort=\"descending\"");
        assertThat(coa.get("/boekingen.csv" + vraag).body().lines().skip(1))
                .isNotEmpty()
                .allMatch(regel -> regel.contains("GM0184,Urk,huisvesting,eigen-gemeente"));
        assertThat(coa.get("/boekingen?van=ooit").body()).contains("href=\"#van\"", "is geen dag");
        assertThat(coa.get("/boekingen.csv?van=ooit").statusCode()).isEqualTo(400);
        assertThat(coa.get("/boekingen" + vraag + "&bekend-op=2022-03-01").body())
                .contains("0 boekingen");
        try (var lelystad = Bezoek.als("Huisvestingsmedewerker Gemeente Lelystad")) {
            assertThat(lelystad.get("/boekingen" + vraag).body()).contains("0 boekingen");
            var elders = Pattern.compile("(?m)^\\d+,(?!GM0995)[^,]*,[^,]*,huisvesting");
            assertThat(lelystad.get("/boekingen.csv").body()).contains("GM0995").doesNotContainPattern(elders);
            assertThat(lelystad.get("/boekingen").body()).doesNotContain("/boekingen/nieuw");
        }
    }
}
