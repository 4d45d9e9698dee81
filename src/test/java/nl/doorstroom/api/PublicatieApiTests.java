package nl.doorstroom.api;

import static nl.doorstroom.api.ApiTester.get;
import static nl.doorstroom.api.ApiTester.header;
import static nl.doorstroom.api.ApiTester.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.doorstroom.platform.SystemTask;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.platform.secret.Sha256;
import nl.doorstroom.publicatie.maandcijfers.Maandcijfers;
import nl.doorstroom.publicatie.maandcijfers.Maandcode;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The monthly figures as programs read them. */
class PublicatieApiTests {
    private static final String LIJST = "/api/v1/publicaties";
    private final String code = Proefpublicatie.code();
    private final JsonNode cijfers = json(LIJST + "/" + code);

    @Test
    void the_list_is_chosen_from_by_year_month_and_label() {
        for (var vraag : new String[] {"jaar=2023", "maand=2023-07", "label=voorlopig", "jaar=2023&maand=2023-07"}) {
            assertThat(json(LIJST + "?paginagrootte=500&" + vraag).path("resultaten"))
                    .as(vraag)
                    .extracting(een -> een.path("publicatie").asString())
                    .contains(code);
        }
        for (var vraag : new String[] {"jaar=1999", "maand=2023-08", "label=definitief", "jaar=2022&maand=2023-07"}) {
            assertThat(json(LIJST + "?paginagrootte=500&" + vraag).path("resultaten"))
                    .as(vraag)
                    .extracting(een -> een.path("publicatie").asString())
                    .doesNotContain(code);
        }
    }

    @Test
    void the_list_is_read_page_by_page_and_all_faults_of_a_question_are_told() {
        var bladzijde = json(LIJST + "?jaar=2023&paginagrootte=1");
        var fout = get(LIJST + "?jaar=nu&maand=juli&label=concept&vorm=x");

        assertThat(bladzijde.path("resultaten")).hasSize(1);
        assertThat(bladzijde.at("/_links/self/href").asString()).contains("jaar=2023");
        assertThat(fout.statusCode()).isEqualTo(400);
        assertThat(json(fout).path("fouten"))
                .extracting(een -> een.path("veld").asString())
                .containsExactlyInAnyOrder("jaar", "maand", "label", "vorm");
    }

    @Test
    void a_publicatie_has_its_figures_its_checksum_and_links_that_answer() {
        assertThat(cijfers.path("regels").size()).isPositive();
        assertThat(cijfers.path("controlegetal").asString())
                .isEqualTo(Sha256.hex(
                        get(cijfers.at("/_links/tekst/href").asString()).body()));
        for (var link : cijfers.path("_links")) {
            assertThat(get(link.path("href").asString()).statusCode())
                    .as(link.toString())
                    .isEqualTo(200);
        }
        assertThat(json(cijfers.at("/_links/json/href").asString())).isEqualTo(cijfers);
    }

    @Test
    void the_sums_are_those_of_the_figures_and_no_gemeente_is_left_out() {
        var samen = 0L;
        for (var regel : cijfers.path("regels")) {
            samen += regel.at("/cijfers/eind").asLong();
        }
        var provincies = 0L;
        for (var provincie : cijfers.path("provincies")) {
            provincies += provincie.at("/cijfers/eind").asLong();
        }
        var gemeenten =
                cijfers.path("regels").size() + cijfers.path("zonderStand").size();

        assertThat(cijfers.at("/land/cijfers/eind").asLong()).isEqualTo(samen).isEqualTo(provincies);
        assertThat(cijfers.path("provincies")).hasSize(12);
        assertThat(gemeenten).isEqualTo(342);
        assertThat(cijfers.at("/land/bekend").asInt()
                        + cijfers.at("/land/onbekend").asInt())
                .isEqualTo(gemeenten);
    }

    @Test
    void every_figure_rests_on_a_grootboek_that_is_named_with_its_last_entry() {
        assertThat(cijfers.path("grootboeken"))
                .extracting(een -> een.path("gemeente").asString())
                .containsAll(cijfers.path("regels")
                        .valueStream()
                        .map(regel -> regel.path("gemeente").asString())
                        .toList());
        assertThat(cijfers.path("grootboeken"))
                .allMatch(een -> een.path("hash").asString().matches("[0-9a-f]{64}")
                        && een.path("boeking").asLong() > 0);
    }

    @Test
    void a_publicatie_never_changes_and_may_be_kept() {
        var antwoord = get(LIJST + "/" + code);
        var etag = header(antwoord, "ETag");

        assertThat(etag).contains(cijfers.path("controlegetal").asString());
        assertThat(header(antwoord, "Cache-Control")).contains("max-age=86400");
        assertThat(get(LIJST + "/" + code, "If-None-Match", etag).statusCode()).isEqualTo(304);
    }

    @Test
    void a_concept_is_not_there_for_programs() {
        var concept = SystemTask.run("proef", () -> {
            var maandcijfers = TestApp.bean(Maandcijfers.class);
            maandcijfers.stelOp(LocalDate.of(2023, 6, 1));
            return new Maandcode(LocalDate.of(2023, 6, 1), 1);
        });

        assertThat(get(LIJST + "/" + concept).statusCode()).isEqualTo(404);
        assertThat(get(LIJST + "/onzin").statusCode()).isEqualTo(404);
        assertThat(get(LIJST + "/" + code + "?vorm=x").statusCode()).isEqualTo(400);
    }
}
