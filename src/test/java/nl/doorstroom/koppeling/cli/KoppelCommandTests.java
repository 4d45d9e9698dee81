package nl.doorstroom.koppeling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import nl.doorstroom.koppeling.cli.Koppelproef.Afloop;
import nl.doorstroom.koppeling.solver.Koppelregel;
import nl.doorstroom.koppeling.solver.OnmogelijkeKoppeling;
import nl.doorstroom.koppeling.solver.Voortgang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KoppelCommandTests {
    @TempDir
    private Path map = Path.of("");

    private Koppelproef proef() {
        return new Koppelproef(map);
    }

    private String plan() throws IOException {
        return Files.readString(map.resolve("PLAN.csv"));
    }

    /** Every run writes a plan that must be this one, whatever the files look like. */
    private void geeft(String verwacht, Koppelproef proef) throws IOException {
        assertThat(proef.draai().fouten()).isEmpty();
        assertThat(plan()).isEqualTo(verwacht);
    }

    private static Afloop geweigerd(Koppelproef proef) {
        var afloop = proef.draai();
        assertThat(afloop.code()).isEqualTo(2);
        assertThat(afloop.uit()).isEmpty();
        assertThat(proef.plan()).doesNotExist();
        return afloop;
    }

    @Test
    void a_plan_has_the_order_of_the_households_and_the_points_as_they_were_written() throws IOException {
        geeft(Koppelproef.PLAN, proef());
    }

    @Test
    void the_output_ends_with_six_figures_in_their_order() {
        var afloop = proef().draai();
        assertThat(afloop.code()).isZero();
        var regels = afloop.uit().lines().toList();
        assertThat(regels.subList(regels.size() - 6, regels.size()))
                .satisfiesExactly(
                        regel -> assertThat(regel).isEqualTo("totaal: 8.50"),
                        regel -> assertThat(regel).matches("bovengrens: [0-9]+\\.[0-9]{2}"),
                        regel -> assertThat(regel).matches("verschil_procent: [0-9]+\\.[0-9]{6}"),
                        regel -> assertThat(regel).isEqualTo("wachtend_huishoudens: 1"),
                        regel -> assertThat(regel).isEqualTo("wachtend_personen: 2"),
                        regel -> assertThat(regel).matches("seconden: [0-9]+\\.[0-9]{3}"));
        assertThat(regels).contains("huishoudens: 3", "personen: 5", "plaatsen: 2", "ruimte: 4");
    }

    @Test
    void rows_and_columns_may_stand_in_any_order() throws IOException {
        geeft(
                Koppelproef.PLAN,
                proef().huishoudens("personen,huishouden\n2,h1\n1,h2\n2,h3\n")
                        .plaatsen("capaciteit,plaats\n1,B\n3,A\n")
                        .scores("B,huishouden,A\n1.25,h3,\n3.5,h2,2\n9,h1,5.0"));
    }

    @Test
    void a_mark_windows_line_ends_semicolons_spaces_quotes_and_empty_lines_are_read() throws IOException {
        geeft(
                Koppelproef.PLAN,
                proef().huishoudens("\uFEFFHuishouden;PERSONEN\r\n\"h1\";2\r\n\r\nh2 ; 1\r\nh3;2")
                        .plaatsen("\uFEFFplaats;capaciteit\r\n\" A\";3\r\nB;1\r\n")
                        .scores(
                                "\uFEFF huishouden;\"A\"; B \r\n \"h1\" ;\"5.0\"; 9\r\n\r\nh2;2;3.5 \r\nh3; ;\"1.25\""));
    }

    @Test
    void a_decimal_comma_is_read_between_semicolons_and_written_as_it_stood() throws IOException {
        geeft(
                "huishouden,plaats,score\nh1,A,\"5,0\"\nh2,B,\"3,5\"\nh3,,\n",
                proef().scores("huishouden;A;B\nh1;5,0;9\nh2;2;3,5\nh3;;1,25\n"));
    }

    @Test
    void names_with_separators_and_quotes_keep_them() throws IOException {
        geeft(
                "huishouden,plaats,score\n\"h,1\",\"A \"\"zuid\"\"\",1e1\n",
                proef().huishoudens("huishouden,personen\n\"h,1\",2\n")
                        .plaatsen("plaats,capaciteit\n\"A \"\"zuid\"\"\",3\n")
                        .scores("huishouden,\"A \"\"zuid\"\"\"\n\"h,1\",1e1\n"));
    }

    @Test
    void a_draft_is_compared_and_who_is_worse_off_is_named_from_most_to_least() {
        var afloop = proef().huishoudens("huishouden,personen\nh1,1\nh2,1\nh3,1\nh4,1\n")
                .plaatsen("plaats,capaciteit\nA,2\nB,1\n")
                .scores("huishouden,A,B\nh1,1,9\nh2,20,2\nh3,30,6\nh4,0,8\n")
                .ontwerp("huishouden,plaats,score\nh4,B,8\nh3,A,\nh1,A,1\nh2,,\n")
                .draai();
        assertThat(afloop.fouten()).isEmpty();
        assertThat(afloop.uit().lines().skip(5).limit(5))
                .containsExactly(
                        "ontwerp_totaal: 39",
                        "winst: 20",
                        "slechter_af: 1",
                        "slechter: h4 van B (8) naar wachten, verlies 8",
                        "totaal: 59");
    }

    @Test
    void losses_are_sorted_and_losing_a_place_counts_even_when_it_was_worth_nothing() {
        var afloop = proef().huishoudens("huishouden,personen\nh1,1\nh2,1\nh3,2\n")
                .plaatsen("plaats,capaciteit\nA,1\nB,2\n")
                .scores("huishouden,A,B\nh1,10,4.5\nh2,0.5,7\nh3,,0\n")
                .ontwerp("plaats,huishouden\nB,h3\nA,h2\n")
                .draai();
        assertThat(afloop.uit())
                .contains("winst: 16.5", "slechter_af: 1", "slechter: h3 van B (0) naar wachten, verlies 0.0");
        var ander = proef().huishoudens("huishouden,personen\nh1,1\nh2,1\nh3,1\n")
                .plaatsen("plaats,capaciteit\nA,2\nB,1\n")
                .scores("huishouden,A,B\nh1,50,4\nh2,60,9\nh3,2,3\n")
                .ontwerp("huishouden,plaats\nh2,B\nh3,A\n")
                .draai();
        assertThat(ander.uit())
                .contains("ontwerp_totaal: 11", "winst: 102", "slechter_af: 0")
                .doesNotContain("slechter:");
    }

    @Test
    void a_plan_is_never_worse_than_the_draft() throws IOException {
        var proef = proef().huishoudens("huishouden,personen\nh1,1\nh2,1\n")
                .plaatsen("plaats,capaciteit\nA,1\nB,1\n")
                .scores("huishouden,A,B\nh1,5,4\nh2,9,1\n")
                .ontwerp("huishouden,plaats\nh1,B\nh2,A\n");
        geeft("huishouden,plaats,score\nh1,B,4\nh2,A,9\n", proef);
        assertThat(proef.draai().uit()).contains("winst: 0\n", "slechter_af: 0\n");
    }

    @Test
    void every_fault_of_a_draft_is_told_with_its_line() {
        var afloop = geweigerd(proef().huishoudens("huishouden,personen\nh1,2\nh2,1\nh3,2\nh4,2\n")
                .scores("huishouden,A,B\nh1,5,9\nh2,2,3\nh3,,1\nh4,1,1\n")
                .ontwerp("huishouden,plaats\nh1,A\nh1,B\nh9,A\nh2,C\nh3,A\nh4,A\n,A\n"));
        assertThat(afloop.foutregels())
                .satisfiesExactly(
                        fout -> assertThat(fout)
                                .isEqualTo("O.csv, regel 3, huishouden (h1): Staat ook op regel 2. Laat er één staan."),
                        fout -> assertThat(fout)
                                .startsWith("O.csv, regel 4, huishouden (h9): Dit huishouden staat niet in H.csv."),
                        fout -> assertThat(fout)
                                .startsWith("O.csv, regel 5, plaats (C): Deze plaats staat niet in P.csv."),
                        fout -> assertThat(fout)
                                .startsWith("O.csv, regel 6, plaats (A): Huishouden h3 mag hier niet heen"),
                        fout -> assertThat(fout)
                                .startsWith(
                                        "O.csv, regel 6, plaats (A): Vanaf deze rij gaan hier meer personen heen (4) dan er passen (3)."),
                        fout -> assertThat(fout)
                                .startsWith("O.csv, regel 8, huishouden (): Dit huishouden staat niet"));
    }

    @Test
    void rules_that_cannot_be_kept_together_are_named() {
        var err = new StringWriter();
        var regel = new Koppelregel.Rij("Flevoland", new BitSet(), new BitSet(), Koppelregel.Maat.PERSONEN, 4, 9);
        var code = KoppelCommand.weiger(
                new OnmogelijkeKoppeling(List.of(regel), true, true, "Er wachten er maar 3."), new PrintWriter(err));
        assertThat(code).isEqualTo(2);
        assertThat(err.toString())
                .contains("geen plan houdt alle regels. Er wachten er maar 3.", "regel doet mee: Flevoland");
    }

    @Test
    void a_time_is_written_with_its_unit_or_in_seconds() {
        assertThat(List.of("20s", "500ms", "2m", "7", " 1s ").stream().map(Tijdsduur::lees))
                .allMatch(duur -> duur.isPresent())
                .extracting(duur -> duur.orElse(Duration.ZERO).toMillis())
                .containsExactly(20_000L, 500L, 120_000L, 7_000L, 1_000L);
        assertThat(List.of("", "0s", "-1s", "1u", "1.5s", "s", "1441m", "999999999s").stream()
                        .map(Tijdsduur::lees))
                .allMatch(duur -> duur.isEmpty());
    }

    @Test
    void progress_is_one_line_that_is_rewritten_and_wiped_and_nothing_when_nobody_looks() {
        var stap = new Voortgang(Voortgang.Fase.VERBETEREN, 0.5, 1234.5, 2000);
        var begin = new Voortgang(Voortgang.Fase.PRIJZEN, 0.01, 0, Double.POSITIVE_INFINITY);
        var zichtbaar = new StringWriter();
        var regel = new Voortgangsregel(new PrintWriter(zichtbaar), true);
        regel.toon(stap);
        regel.toon(begin);
        regel.wis();
        assertThat(zichtbaar.toString().split("\r"))
                .satisfiesExactly(
                        leeg -> assertThat(leeg).isEmpty(),
                        deel -> assertThat(deel)
                                .isEqualTo("Plan verbeteren: 50 %, 1.234,50 punten, hoogstens 2.000,00"),
                        deel -> assertThat(deel)
                                .startsWith("Prijzen zoeken: 1 %  ")
                                .hasSize(58),
                        deel -> assertThat(deel).isBlank().hasSize(19));
        var verborgen = new StringWriter();
        var stil = new Voortgangsregel(new PrintWriter(verborgen), false);
        stil.toon(stap);
        stil.wis();
        assertThat(verborgen.toString()).isEmpty();
    }

    @Test
    void the_help_is_dutch_and_shows_examples() {
        var afloop = Koppelproef.draai(map, new KoppelCommand(), List.of("--help"));
        assertThat(afloop.code()).isZero();
        assertThat(afloop.uit())
                .contains("--huishoudens", "--plaatsen", "--scores", "--uitvoer", "--ontwerp", "--tijd", "Voorbeelden:")
                .doesNotContain("Usage");
    }
}
