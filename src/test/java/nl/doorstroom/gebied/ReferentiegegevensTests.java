package nl.doorstroom.gebied;

import static nl.doorstroom.gebied.Proefgebieden.BEGIN_2023;
import static nl.doorstroom.gebied.Proefgebieden.code;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** What comes with the product agrees with the tables the government printed. */
class ReferentiegegevensTests {
    /** The printed subtotals of inhabitants in Bijlage A of the Rijksbrief of 2 May 2023. */
    private static final Map<String, Long> GEDRUKT = Map.ofEntries(
            Map.entry("PV20", 590_170L),
            Map.entry("PV21", 654_019L),
            Map.entry("PV22", 497_743L),
            Map.entry("PV23", 1_171_910L),
            Map.entry("PV25", 2_110_472L),
            Map.entry("PV24", 434_771L),
            Map.entry("PV26", 1_369_873L),
            Map.entry("PV27", 2_909_827L),
            Map.entry("PV28", 3_753_944L),
            Map.entry("PV29", 386_767L),
            Map.entry("PV30", 2_592_874L),
            Map.entry("PV31", 1_118_302L));

    private static final Gebieden GEBIEDEN = Proefgebieden.geladen(TestDatabase.nieuw());

    private final Gebieden gebieden = GEBIEDEN;
    private final Gebiedsindeling indeling = gebieden.indeling(BEGIN_2023);

    @Test
    void the_country_of_2023_has_342_gemeenten_12_provincies_25_veiligheidsregios_and_5_koppelregios() {
        assertThat(indeling.gemeenten()).hasSize(342);
        assertThat(indeling.gebieden(Gebiedsoort.PROVINCIE)).hasSize(12);
        assertThat(indeling.gebieden(Gebiedsoort.VEILIGHEIDSREGIO)).hasSize(25);
        assertThat(indeling.gebieden(Gebiedsoort.KOPPELREGIO)).hasSize(5);
        assertThat(indeling.gemeentenIn(code("RG01"))).hasSize(14);
        assertThat(indeling.gemeentenIn(code("RG02"))).hasSize(11);
        assertThat(indeling.gemeentenIn(Gebiedscode.NEDERLAND)).hasSize(342);
    }

    @Test
    void every_gemeente_lies_in_one_provincie_one_veiligheidsregio_and_one_koppelregio() {
        for (var soort : List.of(Gebiedsoort.PROVINCIE, Gebiedsoort.VEILIGHEIDSREGIO, Gebiedsoort.KOPPELREGIO)) {
            int samen = indeling.gebieden(soort).stream()
                    .mapToInt(gebied -> indeling.gemeentenIn(gebied.code()).size())
                    .sum();
            assertThat(samen).as(soort.naam()).isEqualTo(342);
        }
    }

    @Test
    void inwoners_of_2022_add_up_to_the_printed_total_and_twelve_subtotals() {
        var inwoners = gebieden.inwoners(LocalDate.of(2022, 1, 1), BEGIN_2023);

        assertThat(inwoners.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(17_590_672L);
        GEDRUKT.forEach((provincie, gedrukt) -> assertThat(indeling.gemeentenIn(code(provincie)).stream()
                        .mapToLong(gemeente -> inwoners.get(gemeente.code()))
                        .sum())
                .as(provincie)
                .isEqualTo(gedrukt));
        assertThat(gebieden.inwonerstanden())
                .singleElement()
                .satisfies(stand -> assertThat(stand.totaal()).isEqualTo(17_590_672L))
                .satisfies(stand -> assertThat(stand.gemeenten()).isEqualTo(342));
    }

    @Test
    void every_row_of_bijlage_a_resolves_by_name_within_its_provincie_and_veiligheidsregio() {
        for (var rij : Tabel.lees("taakstelling-2023-II-bijlage-A.csv")) {
            var gemeente = indeling.findOpNaam(rij.getField("gemeente"), Gebiedsoort.GEMEENTE)
                    .orElseThrow();
            var provincie = indeling.findOpNaam(rij.getField("provincie"), Gebiedsoort.PROVINCIE);
            var regio = indeling.findOpNaam(rij.getField("veiligheidsregio"), Gebiedsoort.VEILIGHEIDSREGIO);

            assertThat(gemeente.code()).isEqualTo(code(rij.getField("gm_code")));
            assertThat(indeling.findWaarin(gemeente.code(), Gebiedsoort.PROVINCIE))
                    .isPresent()
                    .isEqualTo(provincie);
            assertThat(indeling.findWaarin(gemeente.code(), Gebiedsoort.VEILIGHEIDSREGIO))
                    .isPresent()
                    .isEqualTo(regio);
        }
    }

    @Test
    void the_order_within_a_provincie_is_that_of_bijlage_a() {
        var gedrukt = Tabel.lees("taakstelling-2023-II-bijlage-A.csv").stream()
                .collect(Collectors.groupingBy(
                        rij -> rij.getField("provincie"),
                        Collectors.mapping(rij -> code(rij.getField("gm_code")), Collectors.toList())));

        gedrukt.forEach((naam, volgorde) -> {
            var provincie = indeling.findOpNaam(naam, Gebiedsoort.PROVINCIE).orElseThrow();
            assertThat(indeling.gemeentenIn(provincie.code()).stream().map(Gebied::code))
                    .as(naam)
                    .containsExactlyElementsOf(volgorde);
        });
    }

    @Test
    void every_area_in_the_other_official_tables_resolves_by_name() {
        for (var tabel : List.of(
                "opgaven-opvang-en-huisvesting-2023-05-02.csv",
                "opgaven-amv-2023-05-02.csv",
                "capaciteit-per-provincie-2023-I.csv")) {
            for (var rij : Tabel.lees(tabel)) {
                var provincie = rij.getField("provincie");
                assertThat(provincie.equals("Totaal")
                                || indeling.findOpNaam(provincie, Gebiedsoort.PROVINCIE)
                                        .isPresent())
                        .as(tabel + ": " + provincie)
                        .isTrue();
                rij.findField("veiligheidsregio")
                        .filter(naam -> !naam.isEmpty())
                        .ifPresent(naam -> assertThat(indeling.findOpNaam(naam, Gebiedsoort.VEILIGHEIDSREGIO))
                                .as(tabel + ": " + naam)
                                .isPresent());
            }
        }
    }

    @Test
    void every_gemeente_has_a_cell_of_its_own_on_the_map_and_a_place_in_the_country() {
        var cellen = indeling.gemeenten().stream()
                .map(gemeente -> indeling.zeshoek(gemeente.code()).orElseThrow())
                .distinct();

        assertThat(cellen).hasSize(342);
        assertThat(indeling.gemeenten())
                .allMatch(gemeente -> indeling.ligging(gemeente.code()).isPresent());
    }

    @Test
    void nothing_is_said_of_the_years_before_our_data_begin() {
        assertThat(gebieden.indeling(LocalDate.of(2022, 12, 31)).gemeenten()).isEmpty();
        assertThat(gebieden.geschiedenis(code("GM1992")))
                .singleElement()
                .satisfies(gebied -> assertThat(gebied.geldig().van()).isEqualTo(BEGIN_2023));
    }
}
