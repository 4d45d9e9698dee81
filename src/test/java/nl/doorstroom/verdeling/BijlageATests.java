package nl.doorstroom.verdeling;

import static nl.doorstroom.verdeling.Officieel.bijlageA;
import static nl.doorstroom.verdeling.Officieel.getal;
import static nl.doorstroom.verdeling.Officieel.kolom;
import static nl.doorstroom.verdeling.Officieel.opgeteld;
import static nl.doorstroom.verdeling.Officieel.perProvincie;
import static nl.doorstroom.verdeling.Officieel.tabel;
import static nl.doorstroom.verdeling.Officieel.verdeling;
import static nl.doorstroom.verdeling.Officieel.vraag;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The taakstelling of 2023 as it was published, row by row. */
class BijlageATests {
    private static final Verdeling TAAKSTELLING = verdeling(vraag(27_300));
    private static final Verdeling AMV = verdeling(vraag(2_000).metMinimum(4));

    @Test
    void every_one_of_the_342_rows_of_2023_II_comes_out() {
        assertThat(TAAKSTELLING.aantallen())
                .hasSize(342)
                .containsExactlyInAnyOrderEntriesOf(kolom(bijlageA(), "gm_code", "taakstelling_2023_II", rij -> true));
        assertThat(TAAKSTELLING.eenheden()).isEqualTo(338);
        assertThat(TAAKSTELLING.som()).isEqualTo(27_300);
        assertThat(TAAKSTELLING.overschot()).isZero();
    }

    @Test
    void every_one_of_the_342_rows_of_amv_comes_out() {
        assertThat(AMV.aantallen())
                .hasSize(342)
                .containsExactlyInAnyOrderEntriesOf(kolom(bijlageA(), "gm_code", "waarvan_amv", rij -> true));
        assertThat(AMV.som()).isEqualTo(2_000);
        assertThat(AMV.aantallen().values().stream().filter(aantal -> aantal > 0))
                .hasSize(228);
    }

    @Test
    void the_printed_subtotals_and_totals_come_out_in_both_columns() {
        assertThat(opgeteld(TAAKSTELLING, "provincie"))
                .hasSize(12)
                .isEqualTo(perProvincie("taakstelling-2023-II-subtotalen", "taakstelling_2023_II"));
        assertThat(opgeteld(AMV, "provincie"))
                .isEqualTo(perProvincie("taakstelling-2023-II-subtotalen", "waarvan_amv"))
                .isEqualTo(perProvincie("opgaven-amv-2023-05-02", "taakstelling_amv_2023_II"));
        var totaal = tabel("taakstelling-2023-II-subtotalen").getLast();
        assertThat(TAAKSTELLING.som()).isEqualTo(getal(totaal, "taakstelling_2023_II"));
        assertThat(AMV.som()).isEqualTo(getal(totaal, "waarvan_amv"));
        assertThat(TAAKSTELLING.inwoners()).isEqualTo(getal(totaal, "inwoners_2022_01_01"));
    }

    @Test
    void both_half_years_come_out_for_every_provincie_and_veiligheidsregio() {
        var halfjaren = Map.of("taakstelling_2023_I", verdeling(vraag(21_200)), "taakstelling_2023_II", TAAKSTELLING);
        halfjaren.forEach((kolom, ons) -> {
            var tabel1 = tabel("opgaven-opvang-en-huisvesting-2023-05-02");
            assertThat(opgeteld(ons, "provincie"))
                    .isEqualTo(kolom(
                            tabel1,
                            "provincie",
                            kolom,
                            rij -> rij.getField("veiligheidsregio").isEmpty()
                                    && !rij.getField("provincie").equals("Totaal")));
            assertThat(opgeteld(ons, "veiligheidsregio"))
                    .hasSize(25)
                    .isEqualTo(kolom(
                            tabel1,
                            "veiligheidsregio",
                            kolom,
                            rij -> !rij.getField("veiligheidsregio").isEmpty()));
        });
    }

    @Test
    void one_divisor_explains_2023_II() {
        var deler = TAAKSTELLING.deler().orElseThrow();
        assertThat(deler.laagste().decimaal(3, RoundingMode.DOWN)).isEqualTo("648.336");
        assertThat(deler.hoogste().orElseThrow().decimaal(3, RoundingMode.HALF_UP))
                .isEqualTo("648.350");
        assertThat(deler.laagsteTeltMee()).isTrue();
        assertThat(deler.isGelijkeStand()).isFalse();
        assertThat(deler.opPapier().decimaal(2, RoundingMode.UNNECESSARY)).isEqualTo("648.34");
        assertThat(deler).hasToString("deler van 648,336300692384 tot 648,35");
    }

    @Test
    void the_sum_of_Eemsdelta_reads_as_on_paper() {
        var eemsdelta = TAAKSTELLING.toelichting("GM1979");
        assertThat(eemsdelta.rekensom()).hasToString("45.389 / 648,34 = 70,01, naar boven afgerond 71");
        assertThat(eemsdelta.afstand().minder()).hasValue(6);
        assertThat(met("GM1979", 45_389 - 6).aantal("GM1979")).isEqualTo(70);
        assertThat(met("GM1979", 45_389 - 5).aantal("GM1979")).isEqualTo(71);
    }

    @Test
    void Leeuwarden_carries_out_for_the_islands() {
        var leeuwarden = TAAKSTELLING.toelichting("GM0080");
        assertThat(leeuwarden.rekensom()).hasToString("136.360 / 648,34 = 210,32, naar boven afgerond 211");
        assertThat(leeuwarden.leden()).containsExactly("GM0060", "GM0080", "GM0088", "GM0093", "GM0096");
        var ameland = TAAKSTELLING.toelichting("GM0060");
        assertThat(ameland.aantal()).isZero();
        assertThat(ameland.isUitbesteed()).isTrue();
        assertThat(ameland.rekensom()).isEqualTo(leeuwarden.rekensom());
    }

    @Test
    void apportioning_first_and_pooling_after_gives_the_wrong_table() {
        var zonder = verdeling(vraag(27_300).metGroepen(List.of()));
        assertThat(Officieel.LEEUWARDEN.leden().stream()
                        .mapToLong(zonder::aantal)
                        .sum())
                .isEqualTo(212);
        assertThat(zonder.aantal("GM0613")).as("Albrandswaard").isEqualTo(40);
    }

    @Test
    void the_letter_of_article_29_exceeds_the_total() {
        var letterlijk = vraag(27_300).metMethode(Methode.ARTIKEL_29);
        assertThat(verdeling(letterlijk.metGroepen(List.of())).som()).isEqualTo(27_475);
        assertThat(verdeling(letterlijk).som()).as("pooled first").isEqualTo(27_474);
        assertThat(verdeling(letterlijk).overschot()).isEqualTo(174);
    }

    @Test
    void a_gemeente_below_the_minimum_is_said_to_be_passed_over() {
        var westerveld = AMV.toelichting("GM1701");
        assertThat(westerveld.isOvergeslagen()).isTrue();
        assertThat(westerveld.rekensom()).hasToString("19.854 / 8.314 = 2,39, onder het minimum, dus 0");
        assertThat(AMV.toelichting("GM1979").isOvergeslagen()).isFalse();
    }

    private static Verdeling met(String sleutel, long inwoners) {
        var vraag = vraag(27_300);
        var anders = vraag.deelnemers().stream()
                .map(deelnemer -> deelnemer.sleutel().equals(sleutel) ? new Deelnemer(sleutel, inwoners) : deelnemer)
                .toList();
        return verdeling(Verdeelvraag.van(Methode.ADAMS, 27_300, anders).metGroepen(vraag.groepen()));
    }
}
