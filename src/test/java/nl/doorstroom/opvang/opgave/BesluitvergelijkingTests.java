package nl.doorstroom.opvang.opgave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.opvang.Opgaven;
import nl.doorstroom.opvang.opgave.Besluitvergelijking.Rij;
import nl.doorstroom.platform.TestApp;
import org.junit.jupiter.api.Test;

/** What is printed beside what the keys give, with the inhabitants of 1 January 2022. */
class BesluitvergelijkingTests {
    private static final Gebiedscode ZEELAND = new Gebiedscode("PV29");
    private final Opgaven opgaven = TestApp.bean(Opgaven.class);

    private Optional<Besluitkolom> kolom(String besluit, Opgavesoort soort) {
        return opgaven.find(besluit).orElseThrow().kolom(soort);
    }

    private Besluitvergelijking vergelijk(String besluit, Opgavesoort soort) {
        return opgaven.vergelijk(opgaven.find(besluit).orElseThrow()).kolommen().stream()
                .filter(een -> een.kolom().soort() == soort)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void all_twelve_provinces_of_2023_I_come_out_and_the_key_gives_one_more_than_is_printed() {
        var vergelijking = vergelijk("2023-I", Opgavesoort.COA);

        assertThat(vergelijking.rijen())
                .hasSize(12)
                .allSatisfy(een -> assertThat(een.verschil()).hasValue(0L));
        assertThat(vergelijking.som()).isEqualTo(77_100);
        assertThat(vergelijking.uitkomst().orElseThrow().som()).isEqualTo(1_601);
        assertThat(kolom("2023-I", Opgavesoort.COA)
                        .orElseThrow()
                        .find(ZEELAND)
                        .orElseThrow()
                        .extra())
                .hasValue(47L);
    }

    @Test
    void the_column_for_amv_of_COA_is_one_short_and_that_of_Nidos_is_not() {
        var coa = vergelijk("2023-I", Opgavesoort.AMV_COA);
        var nidos = vergelijk("nidos-2023", Opgavesoort.AMV_NIDOS);

        assertThat(coa.rijen()).hasSize(12);
        assertThat(nidos.rijen()).hasSize(12);
        assertThat(coa.rijen().stream().map(Rij::verschil).flatMap(Optional::stream))
                .containsOnly(0L, -1L)
                .containsOnlyOnce(-1L);
        assertThat(nidos.rijen().stream().map(Rij::verschil).flatMap(Optional::stream))
                .containsOnly(0L);
        assertThat(coa.som()).isEqualTo(3_659);
        assertThat(coa.berekendeSom()).hasValue(3_660L);
        assertThat(coa.kolom().gedrukt()).isEqualTo(3_660);
    }

    @Test
    void what_cannot_be_computed_says_why_and_shows_what_is_printed() {
        var november = vergelijk("2022-II", Opgavesoort.COA);
        var oekraine = vergelijk("oekraine-2023", Opgavesoort.OEKRAINE);

        assertThat(november.waaromNiet()).contains("niet gepubliceerd");
        assertThat(november.som()).isEqualTo(75_499);
        assertThat(november.kolom().gedrukt()).isEqualTo(75_500);
        assertThat(oekraine.waaromNiet()).contains("landoppervlak");
        assertThat(oekraine.rijen()).hasSize(25);
        assertThat(oekraine.som()).isEqualTo(89_996);
        assertThat(oekraine.berekendeSom()).isEmpty();
    }
}
