package nl.doorstroom.verdeling;

import static nl.doorstroom.verdeling.Officieel.perProvincie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.doorstroom.kern.Bron;
import org.junit.jupiter.api.Test;

/** The keys of 2023 beside the official tables. */
class SleutelsTests {
    private static final Map<String, Long> INWONERS =
            perProvincie("taakstelling-2023-II-subtotalen", "inwoners_2022_01_01");

    private static Map<String, Long> aantallen(Sleuteluitkomst uitkomst) {
        return uitkomst.regels().stream().collect(Collectors.toMap(Sleutelregel::sleutel, Sleutelregel::aantal));
    }

    @Test
    void the_key_for_extra_reception_reproduces_all_twelve_provinces() {
        var plaatsen = perProvincie("capaciteit-per-provincie-2023-I", "huidig_regulier_2023_04_01");
        var sleutel = Sleutels.extraOpvang(INWONERS, plaatsen);
        var uitkomst = sleutel.verdeel(1_600);
        assertThat(aantallen(uitkomst))
                .hasSize(12)
                .isEqualTo(perProvincie("capaciteit-per-provincie-2023-I", "extra_gewogen"));
        assertThat(uitkomst.som()).isEqualTo(1_601);
        assertThat(uitkomst.afwijking()).isEqualTo(1);
        assertThat(sleutel.voorbehoud())
                .hasValueSatisfying(tekst -> assertThat(tekst).contains("reconstructie"));
    }

    @Test
    void each_component_of_a_key_shows_what_it_adds() {
        var plaatsen = perProvincie("capaciteit-per-provincie-2023-I", "huidig_regulier_2023_04_01");
        var uitkomst = Sleutels.extraOpvang(INWONERS, plaatsen).verdeel(1_600);
        assertThat(uitkomst.regels()).allSatisfy(regel -> {
            assertThat(regel.bijdragen()).hasSize(2);
            assertThat(regel.bijdragen().stream().reduce(Breuk.NUL, Breuk::plus))
                    .isEqualTo(regel.precies());
        });
        assertThat(uitkomst.regels().stream().map(Sleutelregel::precies).reduce(Breuk.NUL, Breuk::plus))
                .isEqualTo(Breuk.van(1_600));
        assertThat(uitkomst.regel("Zeeland")).hasToString("Zeeland 47 (46,98)");
    }

    @Test
    void the_Nidos_column_is_the_largest_remainders() {
        assertThat(aantallen(Sleutels.amvOpvang(INWONERS).verdeel(3_200)))
                .isEqualTo(perProvincie("opgaven-amv-2023-05-02", "amv_nidos_opgave"));
    }

    @Test
    void the_COA_column_is_plain_rounding_and_one_short() {
        var sleutel = Sleutels.amvOpvang(INWONERS);
        var officieel = perProvincie("opgaven-amv-2023-05-02", "amv_coa_opgave");
        var gewoon = sleutel.metAfronding(Afrondregel.NAAR_DICHTSTBIJ).verdeel(3_660);
        assertThat(aantallen(gewoon)).isEqualTo(officieel);
        assertThat(gewoon.som()).isEqualTo(3_659);
        assertThat(gewoon.afwijking()).isEqualTo(-1);

        var ons = sleutel.verdeel(3_660);
        assertThat(ons.afwijking()).isZero();
        var verschil = new TreeMap<String, Long>();
        ons.regels()
                .forEach(regel ->
                        verschil.put(regel.sleutel(), regel.aantal() - officieel.getOrDefault(regel.sleutel(), 0L)));
        verschil.values().removeIf(aantal -> aantal == 0);
        assertThat(verschil.values()).containsExactly(1L);
    }

    @Test
    void the_key_for_Ukraine_sums_to_the_official_89996() {
        // The land areas are in no source we have; the official shares themselves prove base amount and rounding.
        var officieel = new TreeMap<String, Long>();
        Officieel.tabel("opgaven-opvang-en-huisvesting-2023-05-02").stream()
                .filter(rij -> !rij.getField("veiligheidsregio").isEmpty())
                .forEach(rij ->
                        officieel.put(rij.getField("veiligheidsregio"), Officieel.getal(rij, "oekraine_opgave")));
        var aandelen = new TreeMap<String, Long>();
        officieel.forEach((regio, aantal) -> aandelen.put(regio, aantal - 2_000));

        var uitkomst = Sleutels.opvangOekraine(aandelen, aandelen).verdeel(90_000);
        assertThat(aantallen(uitkomst)).hasSize(25).isEqualTo(officieel);
        assertThat(uitkomst.som()).isEqualTo(89_996);
        assertThat(uitkomst.afwijking()).isEqualTo(-4);
    }

    @Test
    void the_key_for_Ukraine_weighs_inwoners_and_land_alike() {
        var uitkomst = Sleutels.opvangOekraine(Map.of("A", 3L, "B", 1L), Map.of("A", 1L, "B", 3L))
                .verdeel(5_001);
        assertThat(uitkomst.regel("A").precies()).isEqualTo(Breuk.van(5_001, 2));
        assertThat(aantallen(uitkomst)).isEqualTo(Map.of("A", 2_501L, "B", 2_501L));
        assertThat(uitkomst.afwijking()).isEqualTo(1);
    }

    @Test
    void a_total_of_only_the_base_amounts_leaves_nothing_to_weigh() {
        var sleutel = Sleutels.opvangOekraine(Map.of("A", 3L, "B", 1L), Map.of("A", 1L, "B", 3L));
        assertThat(aantallen(sleutel.verdeel(sleutel.kleinsteTotaal()))).isEqualTo(Map.of("A", 2_000L, "B", 2_000L));
        assertThatThrownBy(() -> sleutel.verdeel(3_999)).hasMessageContaining("(3999)");
    }

    @Test
    void at_equal_remainders_the_larger_due_goes_first_and_then_the_key() {
        assertThat(aantallen(Sleutels.amvOpvang(Map.of("A", 1L, "B", 3L)).verdeel(2)))
                .isEqualTo(Map.of("A", 0L, "B", 2L));
        assertThat(aantallen(Sleutels.amvOpvang(Map.of("A", 1L, "B", 1L)).verdeel(1)))
                .isEqualTo(Map.of("A", 1L, "B", 0L));
    }

    /** Made-up figures: no source gives the welvaart of a gemeente or its weight. */
    @Test
    void the_key_of_the_Spreidingswet_asks_more_of_who_is_better_off() {
        var inwoners = Map.of("A", 100L, "B", 100L);
        var welvaart = Map.of("A", new BigDecimal("1.5"), "B", new BigDecimal("0.5"));
        var sleutel = Sleutels.spreidingswet(inwoners, welvaart, new BigDecimal("0.5"));

        assertThat(aantallen(sleutel.verdeel(100))).isEqualTo(Map.of("A", 63L, "B", 37L));
        assertThat(sleutel.verdeel(100).regel("A").bijdragen()).containsExactly(Breuk.van(25), Breuk.van(75, 2));
        assertThat(sleutel.voorbehoud())
                .hasValueSatisfying(tekst -> assertThat(tekst).contains("te bevestigen"));
        assertThatThrownBy(() -> Sleutels.spreidingswet(inwoners, Map.of("A", BigDecimal.ONE), BigDecimal.ZERO))
                .hasMessageContaining("(B)");
    }

    @Test
    void what_areas_get_together_is_the_sum_of_what_each_gets() {
        var uitkomst = Sleutels.amvOpvang(Map.of("A", 1L, "B", 2L, "C", 4L)).verdeel(10);
        var samen = uitkomst.samen(een -> een.equals("C") ? "rest" : "AB");

        assertThat(aantallen(samen))
                .isEqualTo(Map.of("AB", uitkomst.aantal("A") + uitkomst.aantal("B"), "rest", uitkomst.aantal("C")));
        assertThat(samen.regel("AB").precies()).isEqualTo(Breuk.van(30, 7));
        assertThat(samen.regel("AB").bijdragen()).containsExactly(Breuk.van(30, 7));
        assertThat(samen.som()).isEqualTo(uitkomst.som());
    }

    @Test
    void a_key_that_contradicts_itself_cannot_be_made() {
        var bron = new Bron("Voorbeeld", LocalDate.of(2023, 5, 2));
        var half = Bestanddeel.van("inwoners", Breuk.van(1, 2), Map.of("A", 1L));
        var anders = Bestanddeel.van("land", Breuk.van(1, 2), Map.of("B", 1L));
        assertThatThrownBy(() -> sleutel(bron, List.of(half))).hasMessageContaining("(now 1/2)");
        assertThatThrownBy(() -> sleutel(bron, List.of(half, anders))).hasMessageContaining("different areas");
        assertThatThrownBy(() -> Bestanddeel.van("niets", Breuk.EEN, Map.of("A", 0L)))
                .hasMessageContaining("measures nothing");
        assertThatThrownBy(() -> Sleutels.extraOpvang(Map.of("A", 1L), Map.of("A", 0L)))
                .hasMessageContaining("(A) needs at least 1 place");
    }

    private static Verdeelsleutel sleutel(Bron bron, List<Bestanddeel> delen) {
        return new Verdeelsleutel("Voorbeeld", bron, Optional.empty(), 0, delen, Afrondregel.GROOTSTE_RESTEN);
    }
}
