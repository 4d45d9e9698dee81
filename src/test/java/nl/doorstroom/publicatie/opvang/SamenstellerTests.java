package nl.doorstroom.publicatie.opvang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.publicatie.opvang.Overzichttabel.Aangeleverdekolom;
import nl.doorstroom.realisatie.maandtabel.Kolom;
import nl.doorstroom.realisatie.maandtabel.Kolomherkomst;
import nl.doorstroom.realisatie.maandtabel.Maandregel;
import nl.doorstroom.realisatie.maandtabel.Maandtabel;
import nl.doorstroom.realisatie.maandtabel.Maandtabelcode;
import nl.doorstroom.realisatie.maandtabel.Maandtabelkop;
import nl.doorstroom.realisatie.maandtabel.Tabelkolom;
import nl.doorstroom.realisatie.maandtabel.Tabelvorm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which told figure stands in a column of the overview. The figures are made up. */
class SamenstellerTests {
    private static final Gebiedscode GRONINGEN = new Gebiedscode("PV20");
    private static final Kolom OPGAVE = Kolom.lees("coa_opgave_regulier").orElseThrow();
    private static final Kolom REALISATIE = Kolom.lees("coa_realisatie").orElseThrow();
    private static final Kolom VERSCHIL = Kolom.lees("coa_verschil").orElseThrow();

    /** In May an opgave without a peildatum of its own, and realisatie of April; in June both again. */
    private static final Maandtabel MEI = tabel("2023-05-02", null, 100, "2023-04-01", 60, 40);

    private static final Maandtabel JUNI = tabel("2023-06-02", "2023-06-01", 120, "2023-05-01", 70, 49);
    private static final List<Maandtabel> TABELLEN = List.of(JUNI, MEI);

    private static Maandtabel tabel(
            String datum,
            @Nullable String opgaveVan,
            long opgave,
            String realisatieVan,
            long realisatie,
            long verschil) {
        var code = Maandtabelcode.lees("opgaven-" + datum + ".1").orElseThrow();
        var kop = new Maandtabelkop(code, new Bron("Proef", null), "", "", Instant.EPOCH, 1);
        var getallen = Map.of(OPGAVE, opgave, REALISATIE, realisatie, VERSCHIL, verschil);
        return new Maandtabel(
                kop,
                List.of(kolom(OPGAVE, opgaveVan), kolom(REALISATIE, realisatieVan), kolom(VERSCHIL, realisatieVan)),
                List.of(
                        new Maandregel(GRONINGEN, null, "Groningen", getallen),
                        new Maandregel(Gebiedscode.NEDERLAND, null, "Totaal", getallen)));
    }

    private static Tabelkolom kolom(Kolom kolom, @Nullable String peildatum) {
        var dag = peildatum == null ? null : LocalDate.parse(peildatum);
        return new Tabelkolom(kolom, new Kolomherkomst(dag, "proef"));
    }

    /** The line of Groningen, and of which table every figure is: {@code 100 van mei, – , –}. */
    private static String op(String dag) {
        var tabel = Samensteller.van(Tabelvorm.OPGAVEN, LocalDate.parse(dag), TABELLEN);
        return String.join(
                ", ", tabel.kolommen().stream().map(kolom -> cel(tabel, kolom)).toList());
    }

    private static String cel(Overzichttabel tabel, Aangeleverdekolom kolom) {
        var getal = tabel.cijfers()
                .flatMap(cijfers -> cijfers.regel(GRONINGEN))
                .flatMap(regel -> regel.getal(kolom.kolom()))
                .map(String::valueOf)
                .orElse("–");
        return getal
                + kolom.aangeleverd()
                        .map(aangeleverd -> " van " + (aangeleverd.tabel().equals(MEI.kop()) ? "mei" : "juni") + " ("
                                + aangeleverd.dag() + ")")
                        .orElse("");
    }

    @Test
    void each_column_has_what_was_told_last_by_its_own_peildatum() {
        assertThat(op("2023-05-31"))
                .isEqualTo("100 van mei (2023-05-02), 70 van juni (2023-05-01), 49 van juni (2023-05-01)");
        assertThat(op("2023-06-01"))
                .isEqualTo("120 van juni (2023-06-01), 70 van juni (2023-05-01), 49 van juni (2023-05-01)");
    }

    @Test
    void a_figure_counts_on_its_peildatum_and_not_the_day_before() {
        assertThat(op("2023-05-02")).startsWith("100 van mei");
        assertThat(op("2023-05-01")).startsWith("–, 70 van juni");
        assertThat(op("2023-04-30")).isEqualTo("–, 60 van mei (2023-04-01), 40 van mei (2023-04-01)");
    }

    @Test
    void before_anything_was_told_the_columns_are_there_and_empty() {
        var tabel = Samensteller.van(Tabelvorm.OPGAVEN, LocalDate.of(2023, 3, 31), TABELLEN);

        assertThat(op("2023-03-31")).isEqualTo("–, –, –");
        assertThat(tabel.isLeeg()).isTrue();
        assertThat(tabel.cijfers().orElseThrow().verschillen()).isEmpty();
    }

    @Test
    void without_any_table_of_a_shape_there_is_nothing() {
        var tabel = Samensteller.van(Tabelvorm.AMV, LocalDate.of(2023, 6, 2), TABELLEN);

        assertThat(tabel.isLeeg()).isTrue();
        assertThat(tabel.kolommen()).isEmpty();
        assertThat(tabel.cijfers()).isEmpty();
    }

    @Test
    void what_does_not_add_up_is_found_in_what_stands_side_by_side() {
        var tabel = Samensteller.van(Tabelvorm.OPGAVEN, LocalDate.of(2023, 6, 2), TABELLEN);

        assertThat(tabel.cijfers().orElseThrow().verschillen())
                .extracting(verschil -> verschil.toString())
                .contains("Groningen, coa_verschil: gedrukt 49, opgave min realisatie 50");
    }
}
