package nl.doorstroom.koppeling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import nl.doorstroom.koppeling.cli.Instantiewens.Soort;
import nl.doorstroom.koppeling.solver.Koppelaar;
import nl.doorstroom.koppeling.solver.Koppelinstelling;
import nl.doorstroom.koppeling.solver.Koppelvoorstel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class KoppeladviesBenchTests {
    private record Antwoord(int code, String uit, String err) {
        static Antwoord op(String... opties) {
            var uit = new StringWriter();
            var err = new StringWriter();
            int code = new CommandLine(new KoppeladviesBench())
                    .setOut(new PrintWriter(uit))
                    .setErr(new PrintWriter(err))
                    .execute(opties);
            return new Antwoord(code, uit.toString(), err.toString());
        }
    }

    @Test
    void every_aim_stands_beside_what_was_measured(@TempDir Path map) throws IOException {
        var csv = map.resolve("bench.csv");
        var antwoord = Antwoord.op(
                "--zaden",
                "1",
                "--groottes",
                "40",
                "--plaatsen",
                "6",
                "--krapte",
                "5",
                "--soorten",
                "landelijk",
                "--tijd",
                "2s",
                "--bibliotheektijd",
                "2s",
                "--uitvoer",
                csv.toString());

        assertThat(antwoord.err()).isEmpty();
        assertThat(antwoord.code()).isZero();
        assertThat(antwoord.uit())
                .contains("verzonnen (synthetische)", "Doel 1", "Doel 3", "Doel 4", "Doel 5", "Doel 6", "Doel 8")
                .contains("met de prijzen alleen na te rekenen", "CP-SAT, 30 plaatsen per huishouden: waarde")
                .contains("De keuring vond in geen enkel plan een fout.")
                .contains("het groepsrapport verandert wel")
                .containsPattern("1 +langste zoektijd, 40 huishoudens +[0-9,]+ s +2 s")
                .containsPattern("4 +paren waarvan de redenen niet optellen, van 240 +0 +0 +gehaald")
                .containsPattern("5 +bytes anders met 1 draad in plaats van 2 +0 +0 +gehaald")
                .containsPattern("5 +bytes anders na verwisselen van kenmerken +0 +0 +gehaald")
                .containsPattern("6 +punten minder dan het ontwerp: om de beurt gekozen +0 +0 +gehaald")
                .containsPattern("8 +fouten in het woningplan +0 +0 +gehaald");
        assertThat(Files.readAllLines(csv))
                .allMatch(regel -> regel.startsWith("doel,") || Character.isDigit(regel.charAt(0)))
                .anyMatch(regel -> regel.startsWith("1,Doorstroom,landelijk,40,6,5,1,"))
                .anyMatch(regel -> regel.startsWith("1,CP-SAT,landelijk,40,6,5,1,"));
    }

    @Test
    void every_fault_in_what_was_typed_is_told_and_nothing_is_measured() {
        var antwoord = Antwoord.op(
                "--zaden", "0", "--groottes", "5,x", "--krapte", "95", "--soorten", "ruim", "--tijd", "kort");

        assertThat(antwoord.code()).isEqualTo(2);
        assertThat(antwoord.uit()).isEmpty();
        assertThat(antwoord.err())
                .contains("5 fouten", "--zaden", "--groottes", "--krapte", "--soorten", "--tijd")
                .contains("Kies uit: landelijk, dicht, klonterig, willekeurig.");
    }

    @Test
    void a_file_that_cannot_be_written_is_told_before_anything_is_measured(@TempDir Path map) {
        var antwoord = Antwoord.op(
                "--uitvoer", map.resolve("nergens").resolve("bench.csv").toString());

        assertThat(antwoord.code()).isEqualTo(2);
        assertThat(antwoord.err()).contains("--uitvoer", "Kies een andere map.");
    }

    @Test
    void a_system_without_the_library_is_told_so_instead_of_a_crash() {
        assertThat(Bibliotheek.laad(() -> {
                    throw new UnsatisfiedLinkError("jniortools");
                }))
                .isFalse();
        assertThat(Bibliotheek.laad(() -> {
                    throw new NullPointerException("Resource ortools-plan9 was not found");
                }))
                .isFalse();
    }

    /** With so few places every pair is in the model of the library, so both must come to the same best plan. */
    @Test
    void the_library_and_the_engine_agree_on_a_small_question() {
        var vraag = Instantie.maak(new Instantiewens(Soort.KLONTERIG, 12, 4, BigDecimal.TEN, 3));
        var voorstel = (Koppelvoorstel) Koppelaar.koppel(vraag, Koppelinstelling.gewoon());
        assertThat(Bibliotheek.isErOpDitSysteem()).isTrue();
        var antwoord = new Bibliotheek(vraag, voorstel.prijzen(), true).zoek("sat", Duration.ofSeconds(20), "");

        assertThat(voorstel.einde()).isEqualTo(Koppelvoorstel.Einde.BEWEZEN);
        assertThat(antwoord.einde()).isEqualTo("bewezen");
        assertThat(Bibliotheekmeting.fouten(voorstel, antwoord)).isEmpty();
        assertThat(Math.round(100 * antwoord.waarde())).isEqualTo(Math.round(100 * voorstel.totaal()));
    }

    @Test
    void the_same_seed_makes_up_the_same_profiles_and_another_seed_others() {
        var een = Profielvraag.verzin(30, 10, BigDecimal.valueOf(5), 1);
        var nogEens = Profielvraag.verzin(30, 10, BigDecimal.valueOf(5), 1);

        assertThat(nogEens.vraag()).isEqualTo(een.vraag());
        assertThat(nogEens.profielen().gemeenten()).isEqualTo(een.profielen().gemeenten());
        assertThat(een.vraag())
                .isNotEqualTo(
                        Profielvraag.verzin(30, 10, BigDecimal.valueOf(5), 2).vraag());
        assertThat(Keuring.van(een.vraag(), een.ontwerp()).fouten()).isEmpty();
        assertThat(een.ontwerp()).contains(Koppelvoorstel.WACHT);
    }

    @Test
    void a_change_by_hand_comes_with_a_draft_that_obeys_it() {
        var vraag = Profielvraag.verzin(40, 8, BigDecimal.valueOf(10), 4).vraag();
        var voorstel = (Koppelvoorstel) Koppelaar.koppel(vraag, Koppelinstelling.gewoon());
        for (int wie = 0; wie < 40; wie++) {
            int waar = voorstel.plaatsVan(wie);
            if (waar != Koppelvoorstel.WACHT) {
                var verboden = Ingreep.verbied("verbied", voorstel, wie);
                assertThat(Keuring.van(verboden.vraag(), verboden.ontwerp()).fouten())
                        .isEmpty();
                assertThat(verboden.vraag().punten().isVerboden(wie, waar)).isTrue();
                assertThat(vraag.punten().isVerboden(wie, waar)).isFalse();
            }
            mogelijk(voorstel, wie);
        }
    }

    private static void mogelijk(Koppelvoorstel voorstel, int wie) {
        var vraag = voorstel.vraag();
        for (int plaats = 0; plaats < vraag.plaatsen().size(); plaats++) {
            int personen = vraag.huishoudens().get(wie).personen();
            boolean mag = !vraag.punten().isVerboden(wie, plaats);
            if (mag && vraag.plaatsen().get(plaats).capaciteit() >= personen) {
                var vast = Ingreep.zetVast("vast", voorstel, wie, plaats);
                assertThat(vast.ontwerp()[wie]).isEqualTo(plaats);
                assertThat(Keuring.van(vast.vraag(), vast.ontwerp()).fouten())
                        .as(Arrays.toString(vast.ontwerp()))
                        .isEmpty();
            }
        }
    }
}
