package nl.doorstroom.taakstelling;

import static nl.doorstroom.taakstelling.Proefjaren.BIJGESTELD;
import static nl.doorstroom.taakstelling.Proefjaren.BIJLAGE_A;
import static nl.doorstroom.taakstelling.Proefjaren.EERSTE_HELFT;
import static nl.doorstroom.taakstelling.Proefjaren.code;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The versions that come with the product beside the official tables. */
class MeegeleverdTests {
    private final Taakstellingen taakstellingen = Proefjaren.taakstellingen();

    @Test
    void the_second_half_of_2023_is_bijlage_a_line_by_line() throws IOException {
        var versie = taakstellingen.get(BIJLAGE_A);
        var official = bijlageA();

        assertThat(versie.regels()).hasSameSizeAs(official).hasSize(342);
        for (var line : official) {
            assertThat(versie.find(code(line.getField("gm_code"))))
                    .contains(new Taakstellingregel(
                            code(line.getField("gm_code")),
                            Long.parseLong(line.getField("inwoners_2022_01_01")),
                            Long.parseLong(line.getField("taakstelling_2023_II")),
                            Long.valueOf(line.getField("waarvan_amv"))));
        }
    }

    @Test
    void our_calculation_gives_every_line_of_every_version_again() {
        assertThat(taakstellingen.rekenNa(BIJLAGE_A).gelijk()).isEqualTo(342);
        assertThat(taakstellingen.rekenNa(BIJGESTELD).gelijk()).isEqualTo(342);
        assertThat(taakstellingen.rekenNa(EERSTE_HELFT).gelijk()).isEqualTo(342);
    }

    @Test
    void each_version_adds_up_to_its_total() {
        assertThat(som(BIJLAGE_A)).isEqualTo(27_300);
        assertThat(som(BIJGESTELD)).isEqualTo(17_600);
        assertThat(som(EERSTE_HELFT)).isEqualTo(21_200);
    }

    /** Tabel 1 prints 2023-I per provincie and per veiligheidsregio only; our lines add up to every one of them. */
    @Test
    void our_lines_add_up_to_every_printed_total() {
        assertThat(taakstellingen.gedrukteTotalen(EERSTE_HELFT)).hasSize(1 + 12 + 25);
        for (var versie : List.of(taakstellingen.get(BIJLAGE_A), taakstellingen.get(EERSTE_HELFT))) {
            var indeling =
                    Proefjaren.gebieden().indeling(versie.uitgangspunten().indelingOp());
            var regels = versie.perGemeente();
            assertThat(taakstellingen.gedrukteTotalen(versie.code()))
                    .isNotEmpty()
                    .allSatisfy(gedrukt -> assertThat(indeling.gemeentenIn(gedrukt.gebied()).stream()
                                    .map(gemeente -> Objects.requireNonNull(regels.get(gemeente.code())))
                                    .mapToLong(regel -> waarde(gedrukt, regel))
                                    .sum())
                            .as("%s", gedrukt)
                            .isEqualTo(gedrukt.waarde()));
        }
    }

    @Test
    void each_tells_where_it_comes_from_and_where_it_stands() {
        assertThat(taakstellingen.gepubliceerde())
                .extracting(kop -> kop.code() + " " + kop.toestand().naam() + ", " + kop.herkomst())
                .contains(
                        "2023-II.2 gepubliceerd, BEREKEND",
                        "2023-II.1 bijgesteld, OFFICIEEL",
                        "2023-I.1 gepubliceerd, BEREKEND");
        assertThat(taakstellingen.get(BIJGESTELD).kop().bron().gedateerd()).isEmpty();
        assertThat(taakstellingen.get(BIJLAGE_A).kop().wekenVooraf()).hasValue(8);
    }

    private static long waarde(GedruktTotaal gedrukt, Taakstellingregel regel) {
        return switch (gedrukt.kolom()) {
            case INWONERS -> regel.inwoners();
            case AANTAL -> regel.aantal();
            case AMV -> Objects.requireNonNull(regel.amv());
        };
    }

    private long som(Versiecode versie) {
        return taakstellingen.get(versie).regels().stream()
                .mapToLong(Taakstellingregel::aantal)
                .sum();
    }

    private static List<NamedCsvRecord> bijlageA() throws IOException {
        var file = Objects.requireNonNull(
                MeegeleverdTests.class.getResourceAsStream("/officieel/taakstelling-2023-II-bijlage-A.csv"));
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        }
    }
}
