package nl.doorstroom.realisatie.maandtabel;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.doorstroom.kern.Gebiedscode;
import org.junit.jupiter.api.Test;

/** The tables of 2 May 2023 as stored beside the tables as printed. */
class OpgavenoverzichtTests {
    private static final Proeftabellen PROEF = new Proeftabellen();
    private static final List<String> HUISVESTING =
            List.of("taakstelling_2023_I", "realisatie_2023_I", "verschil_2023_I", "taakstelling_2023_II");

    private final Maandtabel opgaven = PROEF.get(Proeftabellen.OPGAVEN);

    private static List<NamedCsvRecord> gedrukt(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }

    private static String gebied(NamedCsvRecord rij) {
        var regio = rij.findField("veiligheidsregio").orElse("");
        return regio.isEmpty() ? rij.getField("provincie") : regio;
    }

    @Test
    void all_38_lines_of_the_housing_columns_are_as_printed() {
        var rijen = gedrukt(Proeftabellen.opgaven());

        assertThat(opgaven.huisvesting())
                .extracting(kolom -> kolom.kolom().code())
                .isEqualTo(HUISVESTING);
        assertThat(opgaven.regels()).hasSize(12 + 25 + 1).hasSameSizeAs(rijen);
        for (int i = 0; i < rijen.size(); i++) {
            var regel = opgaven.regels().get(i);
            var rij = rijen.get(i);
            assertThat(regel.naam()).isEqualTo(gebied(rij));
            for (var kolom : HUISVESTING) {
                assertThat(getal(regel, kolom))
                        .as(regel.naam() + " " + kolom)
                        .isEqualTo(Long.valueOf(rij.getField(kolom)));
            }
        }
    }

    @Test
    void every_other_figure_is_as_printed_and_an_empty_cell_stays_empty() {
        var rijen = gedrukt(Proeftabellen.opgaven());
        for (int i = 0; i < rijen.size(); i++) {
            var regel = opgaven.regels().get(i);
            var velden = rijen.get(i).getFieldsAsMap();
            var getallen = regel.getallen().entrySet().stream()
                    .collect(Collectors.toMap(
                            getal -> getal.getKey().code(),
                            getal -> getal.getValue().toString()));
            assertThat(getallen)
                    .as(regel.naam())
                    .isEqualTo(velden.entrySet().stream()
                            .skip(2)
                            .filter(veld -> !veld.getValue().isEmpty())
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        }
    }

    @Test
    void amsterdam_amstelland_keeps_its_negative_realisatie() {
        var regel = opgaven.regel(new Gebiedscode("VR13")).orElseThrow();

        assertThat(regel.naam()).isEqualTo("Amsterdam-Amstelland");
        assertThat(regel.provincie()).isEqualTo(new Gebiedscode("PV27"));
        assertThat(getal(regel, "realisatie_2023_I")).isEqualTo(-178);
        assertThat(getal(regel, "verschil_2023_I")).isEqualTo(1_503);
    }

    @Test
    void names_that_differ_from_those_of_cbs_are_found_and_kept_as_printed() {
        assertThat(opgaven.regel(new Gebiedscode("PV21")).orElseThrow().naam()).isEqualTo("Friesland");
        assertThat(opgaven.regel(new Gebiedscode("VR02")).orElseThrow().naam()).isEqualTo("Fryslân");
        assertThat(opgaven.regel(new Gebiedscode("VR20")).orElseThrow().naam()).isEqualTo("Midden- en West-Brabant");
        assertThat(opgaven.regel(Gebiedscode.NEDERLAND).orElseThrow().naam()).isEqualTo("Totaal");
    }

    @Test
    void the_one_printed_figure_that_does_not_add_up_is_told_with_both_figures() {
        assertThat(opgaven.verschillen())
                .extracting(Telverschil::toString)
                .containsExactly(
                        "Totaal, coa_verschil: gedrukt 41947, de provincies opgeteld 41948",
                        "Totaal, coa_verschil: gedrukt 41947, opgave min realisatie 41948");
    }

    @Test
    void the_table_of_minors_has_two() {
        var amv = PROEF.get(Proeftabellen.AMV);

        assertThat(amv.regels()).hasSize(13);
        assertThat(amv.verschillen())
                .extracting(Telverschil::toString)
                .containsExactly(
                        "Totaal, amv_coa_opgave: gedrukt 3660, de provincies opgeteld 3659",
                        "Totaal, amv_coa_verschil: gedrukt 701, opgave min realisatie 702");
    }

    @Test
    void our_own_sums_stand_beside_the_printed_totals() {
        var kolom = Kolom.lees("realisatie_2023_I").orElseThrow();
        assertThat(opgaven.som(Gebiedscode.NEDERLAND, kolom)).contains(9_803L);
        assertThat(opgaven.som(new Gebiedscode("PV27"), kolom)).contains(1_234L);
        assertThat(opgaven.som(new Gebiedscode("VR13"), kolom)).isEmpty();
        assertThat(opgaven.som(
                        new Gebiedscode("PV27"), Kolom.lees("coa_realisatie").orElseThrow()))
                .isEmpty();
    }

    @Test
    void every_column_has_the_peildatum_that_is_printed_beneath_it() {
        assertThat(peildata(opgaven))
                .isEqualTo("- | 2023-04-19 | 2023-04-19 | - | 2023-04-01 | 2023-04-01 | 2023-04-01 | 2023-04-19 | -"
                        + " | 2023-04-18 | 2023-04-18 | -");
        assertThat(peildata(PROEF.get(Proeftabellen.AMV)))
                .isEqualTo("- | 2023-04-03 | 2023-04-03 | - | 2023-04-18 | 2023-04-18 | -");
    }

    @Test
    void a_source_that_the_table_does_not_tell_is_left_open() {
        assertThat(opgaven.kolommen())
                .filteredOn(kolom -> kolom.herkomst().findBron().isEmpty())
                .extracting(kolom -> kolom.kolom().code())
                .containsExactly("oekraine_realisatie", "noodopvang_coa_realisatie", "crisisnoodopvang_realisatie");
    }

    private static String peildata(Maandtabel tabel) {
        return tabel.kolommen().stream()
                .map(kolom ->
                        kolom.herkomst().findPeildatum().map(Object::toString).orElse("-"))
                .collect(Collectors.joining(" | "));
    }

    private static long getal(Maandregel regel, String kolom) {
        return regel.getal(Kolom.lees(kolom).orElseThrow()).orElseThrow();
    }
}
