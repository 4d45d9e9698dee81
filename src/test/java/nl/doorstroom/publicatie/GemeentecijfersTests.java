package nl.doorstroom.publicatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.opvang.locatie.Locatiesoort.Kolom;
import nl.doorstroom.platform.TestApp;
import org.junit.jupiter.api.Test;

/** Places of reception beside the figures of a gemeente. The places are made up. */
class GemeentecijfersTests {
    private static final Gebiedscode LELYSTAD = new Gebiedscode("GM0995");
    private static final Gebiedscode URK = new Gebiedscode("GM0184");

    private final Beeld beeld = TestApp.bean(Beelden.class).findStandaard().orElseThrow();

    @Test
    void a_gemeente_without_places_has_none_once_places_are_known() {
        var met = beeld.met(Map.of(LELYSTAD, Map.of(Kolom.REGULIER, 300L, Kolom.OEKRAINE, 50L)));

        var lelystad = met.find(LELYSTAD).orElseThrow();
        assertThat(lelystad.plaatsen(EnumSet.allOf(Kolom.class))).isEqualTo(350);
        assertThat(lelystad.plaatsen(Set.of(Kolom.OEKRAINE))).isEqualTo(50);
        assertThat(lelystad.opvangPerDuizend()).isPositive();
        var urk = met.find(URK).orElseThrow();
        assertThat(urk.plaatsen(Set.of(Kolom.REGULIER))).isZero();
        assertThat(urk.opvangPerDuizend()).isZero();
        assertThat(lelystad.aantal())
                .isEqualTo(beeld.find(LELYSTAD).orElseThrow().aantal());
    }

    @Test
    void when_nobody_knows_of_a_place_no_gemeente_has_a_figure() {
        var zonder = beeld.met(Map.of()).find(LELYSTAD).orElseThrow();

        assertThat(zonder.plaatsen(Set.of(Kolom.REGULIER))).isNull();
        assertThat(zonder.opvangPerDuizend()).isNull();
    }
}
