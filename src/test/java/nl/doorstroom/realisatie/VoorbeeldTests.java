package nl.doorstroom.realisatie;

import static nl.doorstroom.realisatie.Officieel.getal;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.doorstroom.gebied.Gebieden;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.platform.SystemTask;
import nl.doorstroom.platform.TestApp;
import org.junit.jupiter.api.Test;

/**
 * The worked examples that come with the demonstration, against the official tables. What the sources give only as a sum is
 * divided by ourselves in the examples, and marked so; the tests look at what the sources have.
 */
class VoorbeeldTests {
    private static final Gebiedscode FLEVOLAND = new Gebiedscode("PV24");
    private static final Gebiedscode LELYSTAD = new Gebiedscode("GM0995");
    private static final Gebiedscode ZEEWOLDE = new Gebiedscode("GM0050");

    private final Grootboeken grootboeken = TestApp.bean(Grootboeken.class);
    private final Gebieden gebieden = TestApp.bean(Gebieden.class);

    private Standen standen(String peildatum, String bekendOp) {
        var peiling = Peiling.van(LocalDate.parse(peildatum), LocalDate.parse(bekendOp));
        return SystemTask.run("proef", () -> grootboeken.standen(peiling));
    }

    private Stand som(Gebiedscode gebied, Standen standen) {
        var som = standen.som(grootboeken.gemeenten(gebied, standen));
        assertThat(som.isVolledig()).as(gebied + " " + som.onbekend()).isTrue();
        return som.stand().orElseThrow();
    }

    private Gebiedscode code(String naam, Gebiedsoort soort) {
        return gebieden.findOpNaam(naam, soort, Gebieden.BEGIN).orElseThrow();
    }

    /** Over two herindelingen, which a reading of an earlier day doesn't look at. */
    @Test
    void days_asked_for_together_have_the_standen_of_each_by_itself() {
        var dagen = Stream.iterate(LocalDate.of(2020, 8, 1), dag -> dag.plusMonths(2))
                .limit(16)
                .toList();
        var bekendOp = Peiling.begin(LocalDate.of(2023, 5, 1));

        assertThat(SystemTask.run("proef", () -> grootboeken.standen(dagen, bekendOp)))
                .isEqualTo(dagen.stream()
                        .map(dag -> standen(dag.toString(), "2023-05-01"))
                        .toList());
    }

    @Test
    void flevoland_had_263_to_house_housed_161_and_was_102_behind() {
        var flevoland = som(FLEVOLAND, standen("2021-01-01", "2021-01-01"));

        assertThat(flevoland.taakstelling()).isEqualTo(156);
        assertThat(flevoland.begin()).isEqualTo(-107);
        assertThat(flevoland.opgave()).isEqualTo(263);
        assertThat(flevoland.gerealiseerd()).isEqualTo(161);
        assertThat(flevoland.eind()).isEqualTo(-102);
    }

    @Test
    void the_six_standen_of_flevoland_are_those_of_the_source() throws IOException {
        var standen = standen("2021-01-01", "2021-01-01");

        for (var rij : Officieel.tabel("flevoland-2020-II.csv")) {
            var gemeente = code(rij.getField("gemeente"), Gebiedsoort.GEMEENTE);
            assertThat(standen.find(gemeente).orElseThrow().eind())
                    .as(rij.getField("gemeente"))
                    .isEqualTo(getal(rij, "stand_2021_01_01"));
        }
    }

    /** Of the 35 of January six moved in December (the family in Zeewolde) and were only then registered. */
    @Test
    void with_35_in_january_and_13_in_fase_3_flevoland_had_54_left() {
        var toen = som(FLEVOLAND, standen("2021-01-01", "2021-01-01"));
        var later = som(FLEVOLAND, standen("2021-01-01", "2021-02-01"));

        assertThat(later.eind() - toen.eind() + later.naijl().orElseThrow()).isEqualTo(35);
        assertThat(later.fase3()).hasValue(13);
        assertThat(later.restant()).isEqualTo(54);
    }

    @Test
    void january_and_fase_3_of_the_gemeenten_are_those_that_the_source_names() throws IOException {
        var standen = standen("2021-01-01", "2021-02-01");

        for (var rij : Officieel.tabel("flevoland-2020-II.csv")) {
            var stand = standen.find(code(rij.getField("gemeente"), Gebiedsoort.GEMEENTE))
                    .orElseThrow();
            if (!rij.getField("gehuisvest_januari_2021").isEmpty()) {
                assertThat(stand.naijl()).hasValue(getal(rij, "gehuisvest_januari_2021"));
            }
            if (!rij.getField("in_fase_3_op_2021_02_01").isEmpty()) {
                assertThat(stand.fase3()).hasValue(getal(rij, "in_fase_3_op_2021_02_01"));
            }
        }
    }

    @Test
    void the_opgaven_of_2021_i_are_those_of_the_source() throws IOException {
        var standen = standen("2021-01-02", "2021-01-01");

        for (var rij : Officieel.tabel("flevoland-2021-I.csv")) {
            var stand = standen.find(code(rij.getField("gemeente"), Gebiedsoort.GEMEENTE))
                    .orElseThrow();
            assertThat(List.of(stand.begin(), stand.taakstelling(), stand.opgave()))
                    .as(rij.getField("gemeente"))
                    .containsExactly(
                            getal(rij, "restant_2020_II"),
                            getal(rij, "taakstelling_2021_I"),
                            getal(rij, "totaal_te_huisvesten_2021_I"));
        }
    }

    @Test
    void zeewolde_is_two_behind_as_known_then_and_four_ahead_as_known_later_both_for_ever() {
        assertThat(standen("2021-01-01", "2021-01-01")
                        .find(ZEEWOLDE)
                        .orElseThrow()
                        .eind())
                .isEqualTo(-2);
        assertThat(standen("2021-01-01", "2021-02-01")
                        .find(ZEEWOLDE)
                        .orElseThrow()
                        .eind())
                .isEqualTo(4);
        assertThat(standen("2021-01-01", "2026-01-01")
                        .find(ZEEWOLDE)
                        .orElseThrow()
                        .eind())
                .isEqualTo(4);
    }

    @Test
    void what_is_known_later_of_lelystad_opens_to_the_entries_that_make_the_difference() {
        var toen = standen("2021-01-01", "2021-01-01").find(LELYSTAD).orElseThrow();
        var nu = standen("2021-01-01", "2021-07-01").find(LELYSTAD).orElseThrow();
        var verschil = SystemTask.run(
                "proef",
                () -> grootboeken.verschil(
                        List.of(LELYSTAD),
                        Peiling.begin(LocalDate.of(2021, 2, 1)),
                        Peiling.begin(LocalDate.of(2021, 7, 1))));

        assertThat(toen.eind()).isEqualTo(-89);
        assertThat(nu.eind()).isEqualTo(-88);
        var erbij =
                verschil.erbij().stream().mapToLong(een -> een.post().aantal()).sum();
        var eraf =
                verschil.eraf().stream().mapToLong(een -> een.post().aantal()).sum();
        assertThat(erbij - eraf).isEqualTo(nu.eind() - toen.eind());
        assertThat(verschil.eraf()).hasSize(1);
    }

    @Test
    void tabel_1_of_2_may_2023_is_that_of_the_grootboek_for_every_area_amsterdam_amstelland_below_zero_included()
            throws IOException {
        var standen = standen("2023-04-18", "2023-05-02");
        var gezien = 0;

        for (var rij : Officieel.tabel("opgaven-opvang-en-huisvesting-2023-05-02.csv")) {
            var stand = som(gebied(rij.getField("provincie"), rij.getField("veiligheidsregio")), standen);
            assertThat(List.of(stand.taakstelling(), stand.netto(), -stand.eind()))
                    .as(rij.toString())
                    .containsExactly(
                            getal(rij, "taakstelling_2023_I"),
                            getal(rij, "realisatie_2023_I"),
                            getal(rij, "verschil_2023_I"));
            gezien++;
        }
        assertThat(gezien).isEqualTo(12 + 25 + 1);
        assertThat(som(code("Amsterdam-Amstelland", Gebiedsoort.VEILIGHEIDSREGIO), standen)
                        .netto())
                .isEqualTo(-178);
    }

    private Gebiedscode gebied(String provincie, String veiligheidsregio) {
        if (provincie.equals("Totaal")) {
            return Gebiedscode.NEDERLAND;
        }
        return veiligheidsregio.isEmpty()
                ? code(provincie, Gebiedsoort.PROVINCIE)
                : code(veiligheidsregio, Gebiedsoort.VEILIGHEIDSREGIO);
    }

    @Test
    void where_no_taakstelling_is_known_nobody_gets_a_stand() {
        assertThat(standen("2022-03-01", "2022-03-01").uitkomst(LELYSTAD))
                .hasToString("Van 2021-II is geen taakstelling geboekt.");
    }
}
