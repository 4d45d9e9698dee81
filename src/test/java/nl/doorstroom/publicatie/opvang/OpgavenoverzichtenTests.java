package nl.doorstroom.publicatie.opvang;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.opvang.Opgaven;
import nl.doorstroom.opvang.opgave.Opgave;
import nl.doorstroom.opvang.opgave.Opgavesoort;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.platform.export.Downloads;
import nl.doorstroom.realisatie.Peiling;
import nl.doorstroom.realisatie.maandtabel.Maandregel;
import nl.doorstroom.realisatie.maandtabel.Maandtabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The overview of 2 May 2023 beside the tables as they were published, and of days on which less was told. */
class OpgavenoverzichtenTests {
    private static final LocalDate DAG = LocalDate.of(2023, 5, 2);
    private static final String OPGAVEN = "opgaven-opvang-en-huisvesting-2023-05-02";
    private static final String AMV = "opgaven-amv-2023-05-02";

    private final Opgavenoverzichten overzichten = TestApp.bean(Opgavenoverzichten.class);

    private static String gepubliceerd(String naam) {
        try (var bron = Objects.requireNonNull(
                OpgavenoverzichtenTests.class.getResourceAsStream("/officieel/" + naam + ".csv"), naam)) {
            return new String(bron.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<NamedCsvRecord> rijen(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }

    private Maandtabel cijfers(LocalDate dag, int nummer) {
        return overzichten.op(dag).tabellen().get(nummer - 1).cijfers().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"1, " + OPGAVEN + ", 38, 12", "2, " + AMV + ", 13, 7"})
    void on_2_may_2023_every_cell_is_the_published_one(int nummer, String naam, int regels, int kolommen) {
        var gepubliceerd = rijen(gepubliceerd(naam));
        var cijfers = cijfers(DAG, nummer);

        assertThat(gepubliceerd).hasSize(regels);
        assertThat(cijfers.regels()).hasSize(regels);
        assertThat(cijfers.kolommen()).hasSize(kolommen);
        for (int i = 0; i < regels; i++) {
            var rij = gepubliceerd.get(i);
            var regel = cijfers.regels().get(i);
            assertThat(regel.naam()).isEqualTo(gebied(rij));
            for (var kolom : cijfers.kolommen()) {
                assertThat(regel.getal(kolom.kolom()).map(String::valueOf).orElse(""))
                        .as(regel.naam() + " " + kolom.kolom())
                        .isEqualTo(rij.getField(kolom.kolom().code()));
            }
        }
    }

    private static String gebied(NamedCsvRecord rij) {
        return rij.findField("veiligheidsregio").filter(naam -> !naam.isEmpty()).orElse(rij.getField("provincie"));
    }

    @ParameterizedTest
    @CsvSource({"1, " + OPGAVEN, "2, " + AMV})
    void the_file_of_that_day_is_the_published_file(int nummer, String naam) {
        var tabel = overzichten.op(DAG).tabellen().get(nummer - 1);
        var bestand = new String(
                Objects.requireNonNull(Downloads.table("csv", "proef", Overzichtbestanden.tabel(tabel))
                        .getBody()),
                StandardCharsets.UTF_8);

        assertThat(velden(bestand)).isEqualTo(velden(gepubliceerd(naam)));
    }

    private static List<List<String>> velden(String csv) {
        return CsvReader.builder().ofCsvRecord(csv.replace("\uFEFF", "")).stream()
                .map(rij -> rij.getFields())
                .toList();
    }

    @Test
    void every_column_says_its_day_and_its_source() {
        var bronnen = Overzichtbeschrijving.tabel(overzichten.op(DAG).tabellen().getFirst())
                .bronnen();

        assertThat(bronnen).extracting(bron -> bron.tabel()).containsOnly("tabel van 2 mei 2023");
        assertThat(bronnen)
                .extracting(bron -> bron.kolom() + ", " + bron.peildatum())
                .contains(
                        "Opvang Oekraïne: Realisatie, 19 april 2023",
                        "Opvangplekken COA: Realisatie, 1 april 2023",
                        "Huisvesting vergunninghouders: Realisatie 2023-I, 18 april 2023",
                        "Opvang Oekraïne: Opgave, te bevestigen; de tabel is van 2 mei 2023");
    }

    @Test
    void what_was_printed_and_does_not_add_up_stands_there_as_such() {
        var opgaven = cijfers(DAG, 1);
        var amv = cijfers(DAG, 2);

        assertThat(getal(opgaven, "coa_verschil")).hasValue(41_947L);
        assertThat(opgaven.verschillen())
                .extracting(Object::toString)
                .containsExactly(
                        "Totaal, coa_verschil: gedrukt 41947, de provincies opgeteld 41948",
                        "Totaal, coa_verschil: gedrukt 41947, opgave min realisatie 41948");
        assertThat(getal(amv, "amv_coa_verschil")).hasValue(701L);
        assertThat(amv.verschillen())
                .extracting(Object::toString)
                .contains("Totaal, amv_coa_verschil: gedrukt 701, opgave min realisatie 702")
                .contains("Totaal, amv_coa_opgave: gedrukt 3660, de provincies opgeteld 3659");
        assertThat(getal(opgaven, "oekraine_opgave")).hasValue(89_996L);
    }

    private static Optional<Long> getal(Maandtabel cijfers, String code) {
        return cijfers.kolommen().stream()
                .map(kolom -> kolom.kolom())
                .filter(kolom -> kolom.code().equals(code))
                .findFirst()
                .flatMap(kolom -> cijfers.regel(Gebiedscode.NEDERLAND).flatMap(regel -> regel.getal(kolom)));
    }

    @Test
    void what_letters_say_otherwise_stands_below_the_table() {
        var tabel = Overzichtbeschrijving.tabel(overzichten.op(DAG).tabellen().getFirst());

        assertThat(tabel.opmerkingen())
                .anySatisfy(tekst -> assertThat(tekst).contains("90.000 plekken", "89.996"))
                .anySatisfy(tekst -> assertThat(tekst).contains("41.947", "41.948"));
    }

    @Test
    void long_before_the_first_table_every_column_is_empty() {
        var overzicht = overzichten.op(LocalDate.of(2001, 1, 1));

        for (var tabel : overzicht.tabellen()) {
            assertThat(tabel.isLeeg()).isTrue();
            assertThat(tabel.kolommen()).isNotEmpty();
            assertThat(tabel.cijfers().orElseThrow().regels())
                    .extracting(Maandregel::getallen)
                    .allSatisfy(getallen -> assertThat(getallen).isEmpty());
            assertThat(Overzichtbeschrijving.tabel(tabel).opmerkingen()).isEmpty();
        }
    }

    @Test
    void what_was_not_read_in_yet_at_a_moment_was_not_known_then() {
        var overzicht = overzichten.op(DAG, Instant.parse("2000-01-01T00:00:00Z"));

        assertThat(overzicht.tabellen()).allSatisfy(tabel -> {
            assertThat(tabel.isLeeg()).isTrue();
            assertThat(tabel.cijfers()).isEmpty();
        });
        assertThat(overzicht.eigen().isLeeg()).isTrue();
    }

    @Test
    void beside_it_stands_what_doorstroom_knows_of_the_same_day() {
        var eigen = overzichten.op(DAG).eigen();
        var boek = TestApp.bean(Opgaven.class).boek(Instant.now());

        assertThat(eigen.regels()).hasSize(12 + 25 + 1);
        assertThat(eigen.regels().getLast().gebied().code()).isEqualTo(Gebiedscode.NEDERLAND);
        for (var regel : eigen.regels()) {
            for (var soort : Opgavesoort.values()) {
                assertThat(Optional.ofNullable(regel.opgaven().get(soort)).map(Opgave::plaatsen))
                        .as(regel.gebied() + " " + soort)
                        .isEqualTo(boek.op(regel.gebied().code(), soort, DAG).map(Opgave::plaatsen));
            }
        }
    }

    @Test
    void housing_stands_only_where_every_gemeente_has_a_stand() {
        var dag = LocalDate.of(2021, 1, 1);
        var eigen = overzichten.op(dag, Peiling.begin(dag)).eigen();

        assertThat(eigen.standOp()).isEqualTo(dag);
        assertThat(eigen.regel(new Gebiedscode("PV24")).orElseThrow().stand())
                .hasValueSatisfying(stand -> assertThat(-stand.eind()).isEqualTo(102));
        assertThat(eigen.regel(Gebiedscode.NEDERLAND).orElseThrow().stand()).isEmpty();
    }

    @Test
    void a_visitor_sees_the_stand_of_the_beginning_of_the_month() {
        assertThat(overzichten.op(LocalDate.of(2021, 1, 20)).eigen().standOp()).isEqualTo(LocalDate.of(2021, 1, 1));
    }
}
