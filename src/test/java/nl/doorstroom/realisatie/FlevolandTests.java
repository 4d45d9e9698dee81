package nl.doorstroom.realisatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Flevoland in 2020-II and 2021-I (Mededeling GS Flevoland 2021). The source has the standen per gemeente on 1 January 2021
 * and only sums of what went before: how those 156, 107 and 161 divide over the gemeenten is made up here.
 */
class FlevolandTests {
    private static final Map<String, String> CODES = Map.of(
            "Almere", "GM0034",
            "Dronten", "GM0303",
            "Lelystad", "GM0995",
            "Noordoostpolder", "GM0171",
            "Urk", "GM0184",
            "Zeewolde", "GM0050");

    /** Synthetic: taakstelling 2020-II and stand on 1 July 2020; they add up to 156 and -107. */
    private static final Map<String, long[]> VERZONNEN = Map.of(
            "Almere", new long[] {78, -42},
            "Dronten", new long[] {15, -3},
            "Lelystad", new long[] {29, -62},
            "Noordoostpolder", new long[] {18, 2},
            "Urk", new long[] {8, -2},
            "Zeewolde", new long[] {8, 0});

    private static List<String[]> tabel(String naam) throws IOException {
        try (InputStream bron =
                Objects.requireNonNull(FlevolandTests.class.getResourceAsStream("/officieel/" + naam))) {
            return Stream.of(new String(bron.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                    .skip(1)
                    .map(regel -> regel.split(",", -1))
                    .toList();
        }
    }

    private static long getal(String tekst) {
        return tekst.isEmpty() ? 0 : Long.parseLong(tekst);
    }

    /** Housed in the half-year: as many as lead from the made-up start to the stand that the source has. */
    private static Map<String, Stand> standen() throws IOException {
        var standen = new LinkedHashMap<String, Stand>();
        for (var regel : tabel("flevoland-2020-II.csv")) {
            var verzonnen = Objects.requireNonNull(VERZONNEN.get(regel[0]));
            var gehuisvest = getal(regel[1]) - verzonnen[1] + verzonnen[0];
            var schrift = new Grootboekschrift(Objects.requireNonNull(CODES.get(regel[0])))
                    .begin("2020-07-01", verzonnen[1])
                    .gehuisvest("2020-11-01", gehuisvest, "2020-12-31")
                    .gehuisvest("2021-01-15", getal(regel[2]), "2021-01-20")
                    .fase3("2021-02-01", getal(regel[3]));
            standen.put(regel[0], schrift.stand("2021-01-01", "2021-02-01", verzonnen[0]));
        }
        return standen;
    }

    @Test
    void the_province_had_263_to_house_housed_161_and_was_102_behind() throws IOException {
        var provincie = Stand.samen(List.copyOf(standen().values()));

        assertThat(provincie.taakstelling()).isEqualTo(156);
        assertThat(provincie.begin()).isEqualTo(-107);
        assertThat(provincie.opgave()).isEqualTo(263);
        assertThat(provincie.gerealiseerd()).isEqualTo(161);
        assertThat(provincie.eind()).isEqualTo(-102);
    }

    @Test
    void the_standen_of_the_six_gemeenten_are_those_of_the_source() throws IOException {
        var standen = standen();

        assertThat(standen.values()).extracting(Stand::eind).containsExactly(-20L, 2L, -89L, 11L, -4L, -2L);
    }

    /** The source says 35 in January and 13 in fase 3 for the province; of the gemeenten it only names some. */
    @Test
    void with_35_in_january_and_13_in_fase_3_there_are_54_left() {
        var provincie = new Grootboekschrift("PV24")
                .begin("2020-07-01", -107)
                .gehuisvest("2020-11-01", 161, "2020-12-31")
                .gehuisvest("2021-01-15", 35, "2021-01-20")
                .fase3("2021-02-01", 13)
                .stand("2021-01-01", "2021-02-01", 156);

        assertThat(provincie.naijl()).hasValue(35);
        assertThat(provincie.fase3()).hasValue(13);
        assertThat(provincie.restant()).isEqualTo(54);
    }

    @Test
    void the_opgaven_of_2021_i_are_those_of_the_source() throws IOException {
        for (var regel : tabel("flevoland-2021-I.csv")) {
            var schrift = new Grootboekschrift(Objects.requireNonNull(CODES.get(regel[0])))
                    .begin("2021-01-01", getal(regel[1]));

            assertThat(schrift.stand("2021-06-01", "2021-06-01", getal(regel[2]))
                            .opgave())
                    .as(Arrays.toString(regel))
                    .isEqualTo(getal(regel[3]));
        }
    }
}
