package nl.doorstroom.koppeling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.doorstroom.koppeling.cli.Instantiewens.Soort;
import nl.doorstroom.koppeling.cli.Koppelproef.Afloop;
import nl.doorstroom.koppeling.solver.Huishouden;
import nl.doorstroom.koppeling.solver.Koppelvraag;
import nl.doorstroom.koppeling.solver.Plaats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InstantieTests {
    private static final List<String> BESTANDEN =
            List.of("LEESMIJ.txt", "huishoudens.csv", "plaatsen.csv", "scores.csv");

    @TempDir
    private Path map = Path.of("");

    private static Koppelvraag maak(Soort soort, int huishoudens, int plaatsen, String krapte, long zaad) {
        return Instantie.maak(new Instantiewens(soort, huishoudens, plaatsen, new BigDecimal(krapte), zaad));
    }

    private Afloop draai(String... woorden) {
        return Koppelproef.draai(map, new InstantieCommand(), List.of(woorden));
    }

    private Afloop maakMap(String naam, String... meer) {
        var woorden = new ArrayList<>(List.of("--huishoudens", "200", "--plaatsen", "12"));
        woorden.addAll(List.of("--map", map.resolve(naam).toString()));
        woorden.addAll(List.of(meer));
        return Koppelproef.draai(map, new InstantieCommand(), woorden);
    }

    private Map<String, String> inhoud(String naam) throws IOException {
        var inhoud = new TreeMap<String, String>();
        for (var bestand : BESTANDEN) {
            inhoud.put(bestand, Files.readString(map.resolve(naam).resolve(bestand)));
        }
        return inhoud;
    }

    private static int personen(Koppelvraag vraag) {
        return vraag.huishoudens().stream().mapToInt(Huishouden::personen).sum();
    }

    private static int ruimte(Koppelvraag vraag) {
        return vraag.plaatsen().stream().mapToInt(Plaats::capaciteit).sum();
    }

    /** How many of all pairs are ruled out, in percent. */
    private static long verboden(Koppelvraag vraag) {
        long plaatsen = vraag.plaatsen().size();
        long verboden = IntStream.range(0, vraag.huishoudens().size())
                .mapToLong(huishouden -> IntStream.range(0, (int) plaatsen)
                        .filter(plaats -> vraag.punten().isVerboden(huishouden, plaats))
                        .count())
                .sum();
        return 100 * verboden / (plaatsen * vraag.huishoudens().size());
    }

    @ParameterizedTest
    @EnumSource
    void the_same_wish_gives_the_same_files_to_the_last_byte_and_another_seed_does_not(Soort soort) throws IOException {
        assertThat(maakMap("een", "--zaad", "7", "--soort", soort.name()).fouten())
                .isEmpty();
        assertThat(maakMap("twee", "--zaad", "7", "--soort", soort.name()).code())
                .isZero();
        assertThat(maakMap("drie", "--zaad", "8", "--soort", soort.name()).code())
                .isZero();
        assertThat(inhoud("een")).isEqualTo(inhoud("twee"));
        assertThat(inhoud("drie").get("scores.csv")).isNotEqualTo(inhoud("een").get("scores.csv"));
    }

    @ParameterizedTest
    @EnumSource
    void the_files_hold_the_question_to_the_last_bit(Soort soort) {
        var wens = new Instantiewens(soort, 200, 12, new BigDecimal("5"), 3);
        assertThat(maakMap("een", "--zaad", "3", "--krapte", "5", "--soort", soort.name())
                        .code())
                .isZero();
        var fouten = new Fouten();
        var paden = List.of("huishoudens.csv", "plaatsen.csv", "scores.csv").stream()
                .map(naam -> map.resolve("een").resolve(naam).toString())
                .toList();
        var opdracht = new Koppelopdracht(
                paden.get(0), paden.get(1), paden.get(2), Optional.empty(), Optional.empty(), instelling());
        assertThat(Koppelinvoer.lees(opdracht, fouten).map(Koppelinvoer::vraag)).contains(Instantie.maak(wens));
        assertThat(fouten.geen()).isTrue();
    }

    private static nl.doorstroom.koppeling.solver.Koppelinstelling instelling() {
        return nl.doorstroom.koppeling.solver.Koppelinstelling.gewoon();
    }

    @ParameterizedTest
    @CsvSource({"5, 95", "-1, 101", "0, 100", "2.5, 97.5", "20, 80", "-100, 200", "90, 10"})
    void room_adds_up_to_what_was_asked_to_the_last_place(String krapte, BigDecimal procent) {
        for (var soort : Soort.values()) {
            var vraag = maak(soort, 3_000, 342, krapte, 1);
            var gewenst = procent.multiply(BigDecimal.valueOf(personen(vraag))).movePointLeft(2);
            assertThat(new BigDecimal(ruimte(vraag))).isEqualTo(gewenst.setScale(0, java.math.RoundingMode.HALF_UP));
        }
    }

    @Test
    void room_follows_inhabitants_and_the_largest_household_fits_somewhere() {
        var groot = maak(Soort.LANDELIJK, 20_000, 342, "0", 1);
        var vijf = groot.plaatsen().stream()
                .sorted(Comparator.comparingInt(Plaats::capaciteit).reversed())
                .limit(4)
                .map(Plaats::code);
        assertThat(vijf).containsExactly("GM0363", "GM0599", "GM0518", "GM0344");
        for (int zaad = 0; zaad < 20; zaad++) {
            var klein = maak(Soort.LANDELIJK, 60, 342, "0", zaad);
            int grootste = klein.huishoudens().stream()
                    .mapToInt(Huishouden::personen)
                    .max()
                    .orElseThrow();
            assertThat(klein.plaatsen()).anyMatch(plaats -> plaats.capaciteit() >= grootste);
            assertThat(ruimte(klein)).isEqualTo(personen(klein));
        }
    }

    @Test
    void households_have_the_sizes_of_their_kind() {
        var gewoon = maak(Soort.LANDELIJK, 20_000, 30, "0", 1).huishoudens();
        assertThat(gewoon.stream().filter(h -> h.personen() <= 2).count()).isBetween(16_500L, 17_100L);
        assertThat(gewoon.stream()
                        .filter(h -> h.personen() >= 3 && h.personen() <= 5)
                        .count())
                .isBetween(2_400L, 2_800L);
        assertThat(gewoon.stream().filter(h -> h.personen() > 7).count()).isBetween(500L, 700L);
        assertThat(maak(Soort.KLONTERIG, 500, 30, "0", 1).huishoudens())
                .extracting(Huishouden::personen)
                .containsOnly(3, 4, 5, 7, 9);
    }

    @Test
    void hard_grounds_rule_out_what_their_kind_says() {
        assertThat(verboden(maak(Soort.LANDELIJK, 2_000, 342, "5", 1))).isBetween(8L, 18L);
        assertThat(verboden(maak(Soort.DICHT, 2_000, 342, "5", 1))).isBetween(50L, 80L);
        assertThat(verboden(maak(Soort.WILLEKEURIG, 200, 342, "5", 1))).isZero();
    }

    @Test
    void fewer_places_are_the_first_of_a_choice_by_the_seed() {
        var een = maak(Soort.WILLEKEURIG, 100, 5, "0", 1).plaatsen().stream()
                .map(Plaats::code)
                .toList();
        var twee = maak(Soort.WILLEKEURIG, 100, 5, "0", 2).plaatsen().stream()
                .map(Plaats::code)
                .toList();
        assertThat(een).hasSize(5).doesNotHaveDuplicates().isNotEqualTo(twee);
        assertThat(Gemeente.alle()).extracting(Gemeente::code).containsSubsequence(een);
    }

    @Test
    void the_text_says_that_all_is_made_up_and_how() throws IOException {
        var afloop = maakMap("een", "--krapte", "-1", "--zaad", "9", "--soort", "dicht");
        assertThat(afloop.uit()).startsWith("Verzonnen (synthetisch): 200 huishoudens en 12 plaatsen in een");
        assertThat(inhoud("een").get("LEESMIJ.txt"))
                .startsWith("DEZE GEGEVENS ZIJN VERZONNEN (synthetisch).")
                .contains("--huishoudens 200 --plaatsen 12 --krapte -1 --zaad 9 --soort dicht", "drukke provincies");
    }

    @Test
    void files_that_are_there_stay_unless_told_otherwise() throws IOException {
        assertThat(maakMap("een", "--zaad", "1").code()).isZero();
        var eerst = inhoud("een");
        var afloop = maakMap("een", "--zaad", "2");
        assertThat(afloop.code()).isEqualTo(2);
        assertThat(afloop.foutregels()).hasSize(4).allMatch(fout -> fout.contains("Dit bestand is er al."));
        assertThat(inhoud("een")).isEqualTo(eerst);
        assertThat(maakMap("een", "--zaad", "2", "--overschrijf").code()).isZero();
        assertThat(inhoud("een")).isNotEqualTo(eerst);
    }

    @Test
    void every_fault_of_the_options_is_told() throws IOException {
        var afloop =
                draai("--huishoudens", "0", "--plaatsen", "343", "--krapte", "alles", "--zaad", "", "--soort", "groot");
        assertThat(afloop.code()).isEqualTo(2);
        assertThat(afloop.foutregels())
                .satisfiesExactly(
                        fout -> assertThat(fout).startsWith("--map (): Geef de map"),
                        fout -> assertThat(fout).startsWith("--huishoudens (0): Geef een geheel getal van 1 tot"),
                        fout -> assertThat(fout)
                                .startsWith("--plaatsen (343): Geef een geheel getal van 1 tot en met 342."),
                        fout -> assertThat(fout)
                                .startsWith("--krapte (alles): Geef een percentage van -100 tot en met 90"),
                        fout -> assertThat(fout).startsWith("--zaad (): Geef een geheel getal"),
                        fout -> assertThat(fout)
                                .isEqualTo("--soort (groot): Kies uit: landelijk, dicht, klonterig, willekeurig."));
        var krap = draai(
                "--huishoudens",
                "1",
                "--krapte",
                "90",
                "--soort",
                "klonterig",
                "--map",
                map.resolve("k").toString());
        assertThat(krap.fouten()).contains("--krapte (90): Er is dan zo weinig ruimte");
        assertThat(map.resolve("k")).doesNotExist();
        var bestand = Files.writeString(map.resolve("bestand"), "x").toString();
        assertThat(draai("--huishoudens", "9", "--map", bestand).fouten())
                .contains("Hier kan niets worden geschreven.");
    }
}
