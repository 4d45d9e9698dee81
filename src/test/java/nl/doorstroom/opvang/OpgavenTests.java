package nl.doorstroom.opvang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.opvang.opgave.Opgave;
import nl.doorstroom.opvang.opgave.Opgavesoort;
import nl.doorstroom.platform.TestApp;
import org.junit.jupiter.api.Test;

/** The official decisions on a real database, as they were known through time. */
class OpgavenTests {
    private static final LocalDate JANUARI = LocalDate.of(2024, 1, 1);
    private static final Gebiedscode OVERIJSSEL = new Gebiedscode("PV23");

    private final Opgaven opgaven = TestApp.bean(Opgaven.class);

    private long plaatsen(String bekendOp, Gebiedscode gebied, Opgavesoort soort) {
        return opgaven.boek(Instant.parse(bekendOp))
                .op(gebied, soort, JANUARI)
                .map(Opgave::plaatsen)
                .orElse(-1L);
    }

    @Test
    void the_book_holds_what_was_known_at_a_moment() {
        assertThat(plaatsen("2021-11-18T12:00:00Z", Gebiedscode.NEDERLAND, Opgavesoort.COA))
                .isEqualTo(-1);
        assertThat(plaatsen("2022-11-03T12:00:00Z", Gebiedscode.NEDERLAND, Opgavesoort.COA))
                .isEqualTo(42_000);
        assertThat(plaatsen("2022-11-04T12:00:00Z", Gebiedscode.NEDERLAND, Opgavesoort.COA))
                .isEqualTo(75_500);
        assertThat(plaatsen("2023-05-01T12:00:00Z", OVERIJSSEL, Opgavesoort.COA))
                .isEqualTo(4_001);
        assertThat(plaatsen("2023-05-02T12:00:00Z", OVERIJSSEL, Opgavesoort.COA))
                .isEqualTo(4_081);
        assertThat(plaatsen("2023-05-02T12:00:00Z", Gebiedscode.NEDERLAND, Opgavesoort.COA))
                .isEqualTo(77_100);
    }

    @Test
    void of_one_area_kind_and_day_there_is_no_more_than_one() {
        var alle = opgaven.boek(Instant.parse("2023-06-01T00:00:00Z")).alle();
        assertThat(alle).isNotEmpty();
        assertThat(alle.stream().map(een -> List.of(een.gebied(), een.soort(), een.per())))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_veiligheidsregio_has_an_opgave_for_Ukraine_and_the_column_prints_four_less_than_was_agreed() {
        var kolom = opgaven.find("oekraine-2023")
                .orElseThrow()
                .kolom(Opgavesoort.OEKRAINE)
                .orElseThrow();
        assertThat(kolom.regels(Gebiedsoort.VEILIGHEIDSREGIO)).hasSize(25);
        assertThat(kolom.som(Gebiedsoort.VEILIGHEIDSREGIO)).isEqualTo(89_996).isEqualTo(kolom.gedrukt());
        assertThat(kolom.som(Gebiedsoort.PROVINCIE)).isEqualTo(89_996);
        assertThat(kolom.totaal()).isEqualTo(90_000);
    }

    @Test
    void the_provinces_of_2022_II_and_those_for_amv_are_one_short_of_what_is_printed() {
        assertThat(som("2022-II", Opgavesoort.COA)).isEqualTo(75_499);
        assertThat(som("2023-I", Opgavesoort.COA)).isEqualTo(77_100);
        assertThat(som("2023-I", Opgavesoort.AMV_COA)).isEqualTo(3_659);
        assertThat(som("nidos-2023", Opgavesoort.AMV_NIDOS)).isEqualTo(3_200);
    }

    private long som(String code, Opgavesoort soort) {
        return opgaven.find(code).orElseThrow().kolom(soort).orElseThrow().som(Gebiedsoort.PROVINCIE);
    }
}
