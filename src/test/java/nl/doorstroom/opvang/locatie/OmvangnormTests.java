package nl.doorstroom.opvang.locatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.doorstroom.kern.Gebiedscode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sizes that COA wishes, as presented at the Twentse regietafel. */
class OmvangnormTests {
    private static Locatie locatie(Locatiesoort soort, String hoofdlocatie, String beperking) {
        return new Locatie(
                "PROEF-1",
                "Proef",
                soort,
                new Gebiedscode("GM0153"),
                Partij.COA,
                0,
                Plaatsenverloop.GEEN,
                new Voorwaarden(
                        Optional.empty(),
                        Optional.empty(),
                        beperking,
                        Optional.of(hoofdlocatie).filter(een -> !een.isEmpty())));
    }

    @ParameterizedTest
    @CsvSource({
        "ROL, 0, '', false",
        "ROL, 149, HOOFD-1, true",
        "SATELLIET, 150, HOOFD-1, false",
        "SATELLIET, 200, HOOFD-1, false",
        "SATELLIET, 200, '', true",
        "SATELLIET, 201, HOOFD-1, true",
        "GVL, 299, '', true",
        "GVL, 300, '', false",
        "GVL, 500, '', false",
        "GVL, 501, '', true",
        "POA, 50, '', false",
        "POA, 51, '', true",
        "KWV, 20, '', false",
        "KWV, 21, '', true",
        "NOODOPVANG, 900, '', false",
        "CRISISNOODOPVANG, 20, '', false",
        "OEKRAINE, 30, '', false",
    })
    void a_size_outside_the_wish_asks_for_attention(Locatiesoort soort, int plaatsen, String hoofd, boolean aandacht) {
        assertThat(Omvangnorm.toets(locatie(soort, hoofd, ""), plaatsen)).hasSize(aandacht ? 1 : 0);
    }

    @Test
    void who_may_not_live_there_is_told_beside_the_size_with_figure_and_norm() {
        assertThat(Omvangnorm.toets(locatie(Locatiesoort.ROL, "", "alleen gezinnen"), 120))
                .extracting(een -> een.regel() + ": " + een.tekst())
                .containsExactly(
                        "Omvang: 120 plaatsen is kleiner dan de ondergrens van 150.",
                        "Doelgroep: Er geldt een beperking: alleen gezinnen. Het Rijk vraagt om geen beperkingen af te"
                                + " spreken.");
    }

    @Test
    void of_a_hundred_places_92_can_be_used() {
        assertThat(Bezetting.bruikbaar(100)).isEqualTo(92);
        assertThat(Bezetting.bruikbaar(480)).isEqualTo(441);
        assertThat(Bezetting.isBovenNorm(441, 480)).isFalse();
        assertThat(Bezetting.isBovenNorm(442, 480)).isTrue();
    }
}
