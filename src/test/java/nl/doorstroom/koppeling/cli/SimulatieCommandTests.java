package nl.doorstroom.koppeling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.doorstroom.koppeling.cli.Instantiewens.Soort;
import nl.doorstroom.koppeling.cli.Koppelproef.Afloop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulatieCommandTests {
    @TempDir
    private Path map = Path.of("");

    private Afloop draai(String... meer) {
        var woorden =
                new ArrayList<>(List.of("--huishoudens", "80", "--plaatsen", "6", "--weken", "12", "--draden", "1"));
        woorden.addAll(List.of(meer));
        return Koppelproef.draai(map, new SimulatieCommand(), woorden);
    }

    private static double waarde(Afloop afloop, String naam) {
        return afloop.uit()
                .lines()
                .filter(regel -> regel.startsWith(naam + ": "))
                .mapToDouble(regel -> Double.parseDouble(regel.substring(naam.length() + 2)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_year_is_told_round_by_round_and_says_that_it_is_made_up() {
        var afloop = draai();
        assertThat(afloop.code()).isZero();
        assertThat(afloop.uit()).startsWith("Alles hier is verzonnen (synthetisch)");
        assertThat(afloop.uit().lines().filter(regel -> regel.matches(" +[1-6] .*")))
                .hasSize(6);
        assertThat(waarde(afloop, "procent_van_bovengrens")).isBetween(80.0, 100.0);
        assertThat(waarde(afloop, "op_volgorde_procent")).isBetween(50.0, 100.0);
        assertThat(waarde(afloop, "wachttijd_weken_langst")).isBetween(0.0, 10.0);
    }

    @Test
    void the_same_seed_gives_the_same_file_and_the_rounds_add_up() throws IOException {
        var een = map.resolve("een.csv");
        var twee = map.resolve("twee.csv");
        assertThat(draai("--balans", "--afwijking", "20", "--uitvoer", een.toString())
                        .code())
                .isZero();
        assertThat(draai("--balans", "--afwijking", "20", "--uitvoer", twee.toString())
                        .code())
                .isZero();
        assertThat(twee).hasSameTextualContentAs(een);
        assertThat(Files.readAllLines(een)).hasSize(7).first().asString().startsWith("ronde,nieuw,geplaatst");
        int nieuw = Files.readAllLines(een).stream()
                .skip(1)
                .mapToInt(regel -> Integer.parseInt(regel.split(",", -1)[1]))
                .sum();
        assertThat(nieuw).isEqualTo(96);
    }

    @Test
    void another_year_has_other_households_and_the_same_places() {
        var wens = new Instantiewens(Soort.LANDELIJK, 60, 8, new BigDecimal("5"), 3);
        var jaren = Instantie.jaren(wens, 50).orElseThrow();
        assertThat(jaren.jaar().plaatsen()).isEqualTo(jaren.verwachting().plaatsen());
        assertThat(jaren.jaar().huishoudens()).hasSize(50);
        assertThat(jaren.verwachting().huishoudens()).hasSize(60);
        assertThat(jaren.jaar().punten().rij(0))
                .isNotEqualTo(jaren.verwachting().punten().rij(0));
    }

    @Test
    void every_fault_of_the_options_is_told() {
        var afloop = Koppelproef.draai(
                map,
                new SimulatieCommand(),
                List.of(
                        "--huishoudens",
                        "0",
                        "--plaatsen",
                        "343",
                        "--weken",
                        "x",
                        "--ronde",
                        "0",
                        "--zaad",
                        "",
                        "--krapte",
                        "95",
                        "--afwijking",
                        "-95",
                        "--drempel",
                        "101",
                        "--draden",
                        "65",
                        "--uitvoer",
                        map.resolve("weg").resolve("x.csv").toString()));
        assertThat(afloop.code()).isEqualTo(2);
        assertThat(afloop.uit()).isEmpty();
        assertThat(afloop.foutregels())
                .extracting(fout -> fout.substring(0, fout.indexOf(' ')))
                .containsExactlyInAnyOrder(
                        "--huishoudens",
                        "--plaatsen",
                        "--weken",
                        "--ronde",
                        "--zaad",
                        "--krapte",
                        "--afwijking",
                        "--drempel",
                        "--draden",
                        "--uitvoer");
    }

    @Test
    void too_little_room_is_a_fault_of_krapte() {
        var afloop = Koppelproef.draai(
                map, new SimulatieCommand(), List.of("--huishoudens", "2", "--plaatsen", "2", "--krapte", "90"));
        assertThat(afloop.fouten()).contains("--krapte (90): Er is dan zo weinig ruimte");
    }
}
