package nl.doorstroom.koppeling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.doorstroom.koppeling.solver.Puntentabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PuntenbestandTests {
    private static final int RONDES = 60;

    private final Fouten fouten = new Fouten();

    private static Bestand bestand(String tekst) {
        return new Bestand("--x", "S.csv", tekst.getBytes(StandardCharsets.UTF_8));
    }

    private static Namenlijst lijst(Namenlijst.Soort soort, String kop, List<String> namen) {
        var tekst = kop + "\n" + namen.stream().map(naam -> naam + ",1\n").collect(Collectors.joining());
        return Namenlijst.lees(soort, Optional.of(bestand(tekst)), new Fouten());
    }

    private static Namenlijst huishoudens(List<String> namen) {
        return lijst(Namenlijst.Soort.HUISHOUDENS, "huishouden,personen", namen);
    }

    private static Namenlijst plaatsen(List<String> namen) {
        return lijst(Namenlijst.Soort.PLAATSEN, "plaats,capaciteit", namen);
    }

    private Puntenbestand lees(String tekst, int huishoudens, int plaatsen, int deel) {
        return Puntenbestand.lees(
                bestand(tekst), huishoudens(namen("h", huishoudens)), plaatsen(namen("P", plaatsen)), deel, fouten);
    }

    private static List<String> namen(String letter, int aantal) {
        return IntStream.range(0, aantal).mapToObj(nummer -> letter + nummer).toList();
    }

    private static List<Integer> volgorde(int aantal, Random toeval) {
        var volgorde = new ArrayList<>(IntStream.range(0, aantal).boxed().toList());
        Collections.shuffle(volgorde, toeval);
        return volgorde;
    }

    /** A random table written in a random way, and what reading it must give. */
    private record Geval(String tekst, double[][] punten, String[][] geschreven) {
        static Geval van(Random toeval) {
            var punten = new double[1 + toeval.nextInt(12)][1 + toeval.nextInt(9)];
            var geschreven = new String[punten.length][punten[0].length];
            for (int rij = 0; rij < punten.length; rij++) {
                for (int kolom = 0; kolom < punten[rij].length; kolom++) {
                    geschreven[rij][kolom] = getal(toeval);
                    var tekst = geschreven[rij][kolom];
                    punten[rij][kolom] = tekst.isEmpty() ? Puntentabel.VERBODEN : Double.parseDouble(tekst) + 0.0;
                }
            }
            return new Geval(tekst(geschreven, toeval), punten, geschreven);
        }

        private static String getal(Random toeval) {
            return switch (toeval.nextInt(8)) {
                case 0 -> "";
                case 1 -> String.valueOf(toeval.nextInt(2_000) - 1_000);
                case 2 -> String.valueOf(toeval.nextDouble());
                case 3 -> String.valueOf(toeval.nextGaussian() * 1e6);
                case 4 -> toeval.nextInt(100) + "." + "0123456789".substring(0, toeval.nextInt(10));
                case 5 -> "0." + toeval.nextLong(1_000_000_000_000_000_000L);
                case 6 -> (toeval.nextBoolean() ? "+" : "-") + "." + toeval.nextInt(100);
                default -> toeval.nextInt(10) + "e" + (toeval.nextInt(17) - 8);
            };
        }

        private static String tekst(String[][] geschreven, Random toeval) {
            var scheiding = toeval.nextBoolean() ? "," : ";";
            var einde = List.of("\n", "\r\n", "\r").get(toeval.nextInt(3));
            var kolommen = volgorde(geschreven[0].length + 1, toeval);
            var regels = new ArrayList<String>();
            regels.add(regel(kolommen, kolom -> kolom == 0 ? "huishouden" : "P" + (kolom - 1), scheiding, toeval));
            for (int rij : volgorde(geschreven.length, toeval)) {
                regels.add(regel(
                        kolommen, kolom -> kolom == 0 ? "h" + rij : geschreven[rij][kolom - 1], scheiding, toeval));
            }
            return (toeval.nextBoolean() ? "\uFEFF" : "")
                    + String.join(einde, regels)
                    + (toeval.nextBoolean() ? einde : "");
        }

        private static String regel(
                List<Integer> kolommen, java.util.function.IntFunction<String> veld, String scheiding, Random toeval) {
            return kolommen.stream()
                    .map(kolom -> veld.apply(kolom))
                    .map(tekst -> switch (toeval.nextInt(20)) {
                        case 0 -> "\"" + tekst + "\"";
                        case 1 -> " " + tekst + "  ";
                        default -> tekst;
                    })
                    .collect(Collectors.joining(scheiding));
        }
    }

    @Test
    void what_was_written_is_read_to_the_last_bit_in_parts_of_any_length() {
        for (int zaad = 0; zaad < RONDES; zaad++) {
            var toeval = new Random(zaad);
            var geval = Geval.van(toeval);
            var gelezen = lees(geval.tekst(), geval.punten().length, geval.punten()[0].length, 1 + toeval.nextInt(50));
            assertThat(fouten.geen()).as("zaad %d: %s", zaad, geval.tekst()).isTrue();
            assertThat(gelezen.rijen()).as("zaad %d: %s", zaad, geval.tekst()).isDeepEqualTo(geval.punten());
            for (int rij = 0; rij < geval.punten().length; rij++) {
                for (int kolom = 0; kolom < geval.punten()[rij].length; kolom++) {
                    assertThat(gelezen.tekst(rij, kolom)).isEqualTo(geval.geschreven()[rij][kolom]);
                }
            }
        }
    }

    @Test
    void numbers_of_up_to_eighteen_digits_are_rounded_as_java_rounds_them() {
        var toeval = new Random(18);
        var getallen = new ArrayList<>(List.of(
                "9007199254740993", "900719925474099.3", "0.9007199254740993", "9007199.254740993", "0.1", "-0.3"));
        while (getallen.size() < 20_000) {
            var cijfers = new StringBuilder(String.valueOf(toeval.nextLong(1_000_000_000_000_000_000L)));
            getallen.add(
                    cijfers.insert(toeval.nextInt(cijfers.length() + 1), '.').toString());
        }
        for (var getal : getallen) {
            var lezer = new Veldlezer(getal.getBytes(StandardCharsets.UTF_8), 0, getal.length(), (byte) ',');
            double gelezen = lezer.vlotGetal();
            assertThat(Double.isNaN(gelezen) || gelezen == Double.parseDouble(getal))
                    .as(getal)
                    .isTrue();
            assertThat(lezer.klaar()).as(getal).isNotEqualTo(Double.isNaN(gelezen));
        }
        assertThat(new Veldlezer("9007199254740993".getBytes(StandardCharsets.UTF_8), 0, 16, (byte) ',').vlotGetal())
                .isNaN();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 20, 1 << 20})
    void faults_keep_their_line_whatever_the_parts(int deel) {
        lees("huishouden,P0\nh0,1\nh1,x\n\nh2,1\nh3,y\nh9,3\nh0,1\n", 4, 1, deel);
        var uit = new java.io.StringWriter();
        fouten.toon(new java.io.PrintWriter(uit));
        assertThat(uit.toString().lines().skip(1).map(regel -> regel.replaceFirst(":.*", "")))
                .containsExactly(
                        "S.csv, regel 3, P0 (x)",
                        "S.csv, regel 6, P0 (y)",
                        "S.csv, regel 7, huishouden (h9)",
                        "S.csv, regel 8, huishouden (h0)");
    }

    @ParameterizedTest
    @CsvSource({"1,0", "1.5,1", "-1.25,2", "1.,0", "1e-4,4", "1.5e1,0", "0.1234567890123456,16", "0.000,3"})
    void the_most_decimals_of_the_file_are_remembered(String getal, int decimalen) {
        assertThat(lees("huishouden,P0\nh0," + getal + "\n", 1, 1, 100).decimalen())
                .isEqualTo(decimalen);
    }

    @Test
    void a_line_end_between_quotes_belongs_to_the_field_and_counts_as_a_line() {
        var huishoudens = Namenlijst.lees(
                Namenlijst.Soort.HUISHOUDENS, Optional.of(bestand("huishouden,personen\n\"a\nb\",1\nc,1\n")), fouten);
        Puntenbestand.lees(
                bestand("huishouden,P0\n\"a\nb\",1\nc,x\n"), huishoudens, plaatsen(namen("P", 1)), 5, fouten);
        var uit = new java.io.StringWriter();
        fouten.toon(new java.io.PrintWriter(uit));
        assertThat(uit.toString()).contains("1 fout.", "S.csv, regel 4, P0 (x)");
    }

    @Test
    void a_pair_is_ruled_out_only_by_an_empty_field() {
        var gelezen = lees("huishouden,P0,P1,P2\nh0,,0,-1\n", 1, 3, 100);
        assertThat(IntStream.range(0, 3)
                        .filter(plaats -> gelezen.isVerboden(0, plaats))
                        .toArray())
                .containsExactly(0);
        assertThat(gelezen.tabel().plaatsen()).isEqualTo(3);
        assertThat(Arrays.asList(gelezen.tekst(0, 0), gelezen.tekst(0, 2))).containsExactly("", "-1");
    }

    @ParameterizedTest
    @CsvSource({
        "2, 1000.004999, 1000.00, 1000.01",
        "0, 3, 3, 3",
        "2, 0.30000000000000004, 0.30, 0.30",
        "9, 0.1234567891, 0.123456789, 0.123456789",
        "12, 1.5, 1.500000000, 1.500000000",
        "1, -2.25, -2.2, -2.2"
    })
    void sums_have_the_decimals_of_the_file_and_a_bound_is_never_rounded_down(
            int decimalen, double punten, String som, String grens) {
        var vorm = new Getalvorm(decimalen);
        assertThat(List.of(vorm.som(punten), vorm.bovengrens(punten))).containsExactly(som, grens);
    }
}
