package nl.doorstroom.api;

import static nl.doorstroom.api.ApiTester.find;
import static nl.doorstroom.api.ApiTester.json;
import static nl.doorstroom.api.ApiTester.walk;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Halfjaar;
import nl.doorstroom.platform.SystemTask;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.taakstelling.Opstelling;
import nl.doorstroom.taakstelling.Taakstellingen;
import nl.doorstroom.taakstelling.Uitgangspunten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the API says, against the official figures. */
class ApiTests {
    private static final String VERSIE = "/api/v1/taakstellingen/2023-II.1";

    @Test
    void twenterand_has_53_and_lies_in_overijssel_and_twente() {
        var regel = json(VERSIE + "/regels/GM1700");
        var gebied = json("/api/v1/gebieden/GM1700?peildatum=2023-07-01");

        assertThat(regel.path("naam").asString()).isEqualTo("Twenterand");
        assertThat(regel.path("aantal").asInt()).isEqualTo(53);
        assertThat(texts(gebied.path("ligtIn"), "naam")).contains("Overijssel", "Twente");
        assertThat(gebied.at("/inwoners/aantal").asInt())
                .isEqualTo(regel.path("inwoners").asInt());
        assertThat(gebied.at("/middelpunt/type").asString()).isEqualTo("Point");
        assertThat(gebied.at("/middelpunt/coordinates/0").asDouble()).isBetween(6.0, 7.1);
        assertThat(gebied.path("zeshoek").has("kolom")).isTrue();
    }

    @Test
    void eemsdelta_is_explained_as_on_paper() {
        var som = json(VERSIE + "/regels/GM1979/uitleg").path("taakstelling");

        assertThat(som.path("inwoners").asInt()).isEqualTo(45_389);
        assertThat(som.at("/deler/decimaal").asString()).isEqualTo("648.34");
        assertThat(new BigDecimal(som.at("/quotient/decimaal").asString()).setScale(2, RoundingMode.HALF_UP))
                .isEqualTo("70.01");
        assertThat(som.path("aantal").asInt()).isEqualTo(71);
        assertThat(som.path("inwonersMinder").asInt()).isEqualTo(6);
        assertThat(som.path("afronding").asString()).isEqualTo("naar boven afgerond");
    }

    @Test
    void an_explanation_tells_what_each_method_gives_and_who_carries_out() {
        var uitleg = json(VERSIE + "/regels/GM0060/uitleg");

        assertThat(texts(uitleg.path("methoden"), "methode"))
                .containsExactly("adams", "webster", "jefferson", "hill", "hamilton", "artikel-29");
        assertThat(uitleg.at("/taakstelling/uitvoerder").asString()).isEqualTo("GM0080");
        assertThat(uitleg.at("/taakstelling/aantal").asInt()).isZero();
        assertThat(uitleg.has("amv")).isTrue();
    }

    @Test
    void the_head_of_a_version_tells_what_it_was_made_of() {
        var kop = json(VERSIE);

        assertThat(kop.path("totaal").asInt()).isEqualTo(27_300);
        assertThat(kop.path("herkomst").asString()).isEqualTo("officieel");
        assertThat(kop.path("toestand").asString()).isEqualTo("bijgesteld");
        assertThat(kop.path("bijgesteldDoor").asString()).isEqualTo("2023-II.2");
        assertThat(kop.path("controlegetal").asString()).matches("[0-9a-f]{64}");
        assertThat(kop.at("/bron/titel").asString()).contains("Bijlage A");
        assertThat(kop.at("/uitgangspunten/methode").asString()).isEqualTo("adams");
        assertThat(kop.at("/uitgangspunten/inwonersOp").asString()).isEqualTo("2022-01-01");
        assertThat(texts(kop.at("/uitgangspunten/herverdelingen"), "uitvoerder"))
                .contains("GM0080");
    }

    @Test
    void every_province_and_veiligheidsregio_adds_up_to_what_is_printed() {
        var totalen = walk(VERSIE + "/totalen?paginagrootte=20");
        var gedrukt = totalen.stream()
                .filter(totaal -> List.of("provincie", "veiligheidsregio")
                        .contains(totaal.path("soort").asString()))
                .toList();

        assertThat(gedrukt).hasSize(12 + 25);
        assertThat(gedrukt).allSatisfy(totaal -> {
            assertThat(totaal.at("/aantal/gedrukt").isIntegralNumber()).isTrue();
            assertThat(totaal.at("/aantal/verschil").asInt(-1)).isZero();
        });
        assertThat(find(totalen, "naam", "Overijssel").at("/aantal/berekend").asInt())
                .isEqualTo(1_820);
        assertThat(find(totalen, "gebied", "NL").at("/aantal/berekend").asInt()).isEqualTo(27_300);
    }

    @Test
    void a_comparison_shows_who_changes() {
        var vergelijking = json("/api/v1/vergelijkingen?oud=2023-II.1&nieuw=2023-II.2");

        assertThat(vergelijking.path("regels").size()).isEqualTo(342);
        assertThat(vergelijking.path("verandering").asInt()).isEqualTo(17_600 - 27_300);
    }

    @Test
    void verdelen_without_parameters_gives_the_official_table_again() {
        var verdeling = json("/api/v1/verdelingen");

        assertThat(verdeling.path("basis").asString()).isEqualTo("2023-II.1");
        assertThat(verdeling.path("eenheden").asInt()).isEqualTo(338);
        assertThat(verdeling.path("regels"))
                .allSatisfy(
                        regel -> assertThat(regel.path("verandering").asInt()).isZero());
    }

    @Test
    void verdelen_recomputes_with_another_total_method_and_population() {
        var minder = json("/api/v1/verdelingen?totaal=17600");
        var letterlijk = json("/api/v1/verdelingen?methode=artikel-29");
        var anders = json("/api/v1/verdelingen?gemeente=GM1979&inwoners=45383");

        assertThat(som(minder)).isEqualTo(17_600).isEqualTo(minder.path("som").asLong());
        assertThat(letterlijk.path("som").asInt()).isGreaterThan(27_300);
        assertThat(letterlijk.has("deler")).isFalse();
        assertThat(find(items(anders.path("regels")), "gemeente", "GM1979")
                        .path("aantal")
                        .asInt())
                .isEqualTo(70);
    }

    @Test
    void inwoners_of_a_peildatum_are_those_of_cbs() {
        var standen = walk("/api/v1/inwonerstanden");
        var stand = json("/api/v1/inwonerstanden/2022-01-01");

        assertThat(texts(standen, "peildatum")).contains("2022-01-01");
        assertThat(stand.path("gemeenten").size()).isEqualTo(342);
        assertThat(find(items(stand.path("gemeenten")), "gemeente", "GM1979")
                        .path("inwoners")
                        .asInt())
                .isEqualTo(45_389);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 50, 171, 341, 342, 500})
    void a_walk_through_the_pages_meets_every_row_once(int grootte) {
        var regels = walk(VERSIE + "/regels?paginagrootte=" + grootte);

        assertThat(texts(regels, "gemeente")).hasSize(342).doesNotHaveDuplicates();
        assertThat(regels.stream()
                        .mapToInt(regel -> regel.path("aantal").asInt())
                        .sum())
                .isEqualTo(27_300);
    }

    @Test
    void a_page_tells_where_it_is_and_where_the_others_are() {
        var pagina = json(VERSIE + "/regels?gebied=PV23&paginagrootte=10&pagina=2");

        assertThat(pagina.path("aantalResultaten").asInt()).isEqualTo(25);
        assertThat(pagina.path("aantalPaginas").asInt()).isEqualTo(3);
        assertThat(pagina.at("/_links/prev/href").asString())
                .isEqualTo(VERSIE + "/regels?gebied=PV23&paginagrootte=10&pagina=1");
        assertThat(pagina.at("/_links/last/href").asString()).endsWith("pagina=3");
        assertThat(json(VERSIE + "/regels?gebied=PV23").path("_links").has("next"))
                .isFalse();
    }

    @Test
    void rows_are_chosen_by_area_and_by_name() {
        assertThat(texts(walk(VERSIE + "/regels?gebied=PV23&zoek=twenterand"), "naam"))
                .containsExactly("Twenterand");
        assertThat(walk(VERSIE + "/regels?gebied=PV20&zoek=twenterand")).isEmpty();
        assertThat(som(walk(VERSIE + "/regels?gebied=PV23"), "aantal")).isEqualTo(1_820);
    }

    @Test
    void rows_are_sorted_as_asked() {
        assertThat(numbers("-aantal")).isSortedAccordingTo((een, ander) -> ander - een);
        assertThat(numbers("aantal")).isSorted();
        assertThat(texts(walk(VERSIE + "/regels?sorteer=-naam&paginagrootte=500"), "gemeente"))
                .isEqualTo(texts(walk(VERSIE + "/regels?sorteer=naam&paginagrootte=500"), "gemeente")
                        .reversed());
    }

    private static List<Integer> numbers(String sorteer) {
        return walk(VERSIE + "/regels?paginagrootte=500&sorteer=" + sorteer).stream()
                .map(regel -> regel.path("aantal").asInt())
                .toList();
    }

    @Test
    void areas_are_chosen_by_kind_name_and_area() {
        assertThat(walk("/api/v1/gebieden?soort=provincie")).hasSize(12);
        assertThat(walk("/api/v1/gebieden?soort=veiligheidsregio")).hasSize(25);
        assertThat(walk("/api/v1/gebieden?ligtIn=PV23&peildatum=2023-07-01")).hasSize(25);
        assertThat(walk("/api/v1/gebieden/PV23/gemeenten")).hasSize(25);
        assertThat(texts(walk("/api/v1/gebieden?zoek=denhaag&soort=gemeente"), "naam"))
                .contains("'s-Gravenhage");
    }

    @Test
    void versions_are_chosen_by_half_year_and_origin() {
        assertThat(texts(walk("/api/v1/taakstellingen?halfjaar=2023-II"), "versie"))
                .containsExactly("2023-II.2", "2023-II.1");
        assertThat(texts(walk("/api/v1/taakstellingen?halfjaar=2023-II&herkomst=officieel"), "versie"))
                .containsExactly("2023-II.1");
    }

    @Test
    void a_version_that_is_not_published_does_not_exist_here() {
        var punten = Uitgangspunten.volgensDeWet(Halfjaar.van("2024-I"), 1_000, null, List.of());
        var opstelling = SystemTask.run(
                "proef",
                () -> TestApp.bean(Taakstellingen.class)
                        .stelOp(
                                new Uitgangspunten(
                                        punten.halfjaar(),
                                        1_000,
                                        null,
                                        4,
                                        Halfjaar.van("2023-II").inwonerspeildatum(),
                                        punten.indelingOp(),
                                        punten.methode(),
                                        List.of()),
                                new Bron("Een proef", null)));
        assertThat(opstelling).isInstanceOf(Opstelling.Gereed.class);
        var concept = ((Opstelling.Gereed) opstelling).versie().code();

        assertThat(texts(walk("/api/v1/taakstellingen"), "versie")).doesNotContain(concept.toString());
        for (var deel :
                List.of("", "/regels", "/regels/GM1700", "/regels/GM1700/uitleg", "/totalen", "/overdrachten")) {
            assertThat(ApiTester.get("/api/v1/taakstellingen/" + concept + deel).statusCode())
                    .as(deel)
                    .isEqualTo(404);
        }
        assertThat(ApiTester.get("/api/v1/vergelijkingen?oud=2023-II.1&nieuw=" + concept)
                        .statusCode())
                .isEqualTo(400);
        assertThat(ApiTester.get("/api/v1/verdelingen?basis=" + concept).statusCode())
                .isEqualTo(400);
        SystemTask.run("proef", () -> TestApp.bean(Taakstellingen.class).verwerp(concept));
    }

    private static List<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static List<String> texts(JsonNode array, String member) {
        return texts(items(array), member);
    }

    private static List<String> texts(List<JsonNode> items, String member) {
        Function<JsonNode, String> text = item -> item.path(member).asString();
        return items.stream().map(text).toList();
    }

    private static long som(JsonNode verdeling) {
        return som(items(verdeling.path("regels")), "aantal");
    }

    private static long som(List<JsonNode> items, String member) {
        return items.stream().mapToLong(item -> item.path(member).asLong()).sum();
    }
}
