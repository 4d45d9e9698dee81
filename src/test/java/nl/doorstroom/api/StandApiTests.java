package nl.doorstroom.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Standen for everybody, against the figures of the source. */
class StandApiTests {
    private static final String STANDEN = "/api/v1/standen";

    @Test
    void flevoland_had_263_to_house_housed_161_and_was_102_behind() {
        var flevoland = ApiTester.json(STANDEN + "/PV24?peildatum=2021-01-01&bekendOp=2021-01-01");
        var cijfers = flevoland.path("cijfers");

        assertThat(flevoland.path("volledig").asBoolean()).isTrue();
        assertThat(flevoland.path("bekendOp").asString()).isEqualTo("2020-12-31T23:00:00Z");
        assertThat(cijfers.path("halfjaar").asString()).isEqualTo("2020-II");
        assertThat(cijfers.path("begin").asLong()).isEqualTo(-107);
        assertThat(cijfers.path("taakstelling").asLong()).isEqualTo(156);
        assertThat(cijfers.path("opgave").asLong()).isEqualTo(263);
        assertThat(cijfers.path("gerealiseerd").asLong()).isEqualTo(161);
        assertThat(cijfers.path("eind").asLong()).isEqualTo(-102);
        assertThat(cijfers.path("percentage").asString()).isEqualTo("61.2");
        assertThat(cijfers.path("klasse").asString()).isEqualTo("achter");
    }

    @Test
    void the_soorten_add_up_to_what_was_realised() {
        var cijfers = ApiTester.json(STANDEN + "/PV24?peildatum=2021-01-01").path("cijfers");
        var som = StreamSupport.stream(cijfers.path("realisatie").spliterator(), false)
                .mapToLong(soort -> soort.path("aantal").asLong())
                .sum();

        assertThat(som).isEqualTo(cijfers.path("gerealiseerd").asLong());
    }

    @Test
    void a_stand_that_is_not_known_says_why_and_has_no_figures() {
        var lelystad = ApiTester.json(STANDEN + "/GM0995?peildatum=1996-01-01");

        assertThat(lelystad.path("reden").asString()).endsWith(".");
        assertThat(lelystad.has("cijfers")).isFalse();
    }

    @Test
    void another_day_than_the_first_of_a_month_is_refused_with_what_to_do() {
        var answer = ApiTester.get(STANDEN + "?peildatum=2021-01-02&bekendOp=2021-01-02&soort=dorp");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(ApiTester.json(answer).path("fouten"))
                .extracting(fout -> fout.path("veld").asString())
                .containsExactlyInAnyOrder("peildatum", "bekendOp", "soort");
        assertThat(answer.body()).contains("Geef de eerste dag van een maand");
    }

    @Test
    void without_days_it_is_the_latest_beginning_of_a_month() {
        var land = ApiTester.json(STANDEN + "?soort=land").at("/resultaten/0");

        assertThat(land.path("gebied").asString()).isEqualTo("NL");
        assertThat(land.path("peildatum").asString()).endsWith("-01");
    }

    @Test
    void what_is_no_area_is_not_there() {
        assertThat(ApiTester.get(STANDEN + "/GM0000").statusCode()).isEqualTo(404);
        assertThat(ApiTester.get(STANDEN + "/onzin").statusCode()).isEqualTo(404);
    }
}
