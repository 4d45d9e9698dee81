package nl.doorstroom.koppeling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.doorstroom.koppeling.cli.Koppelproef.Afloop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with what was handed in is told all at once, and then nothing is written. */
class KoppelfoutenTests {
    @TempDir
    private Path map = Path.of("");

    private Koppelproef proef() {
        return new Koppelproef(map);
    }

    /** The faults begin like these, one by one, and there are no others. */
    private static void meldt(Koppelproef proef, String... begin) {
        var afloop = proef.draai();
        assertThat(afloop.code()).isEqualTo(2);
        assertThat(afloop.uit()).isEmpty();
        assertThat(proef.plan()).doesNotExist();
        assertThat(afloop.fouten())
                .startsWith("Er is niets geschreven: " + begin.length + (begin.length == 1 ? " fout." : " fouten."));
        assertThat(afloop.foutregels()).as(afloop.fouten()).hasSize(begin.length);
        for (int fout = 0; fout < begin.length; fout++) {
            assertThat(afloop.foutregels().get(fout)).startsWith(begin[fout]);
        }
    }

    @Test
    void faults_of_all_options_are_told_together_with_those_of_the_files() {
        var slecht = proef().bestand("slecht.csv", "huishouden,personen\nh1,0\n");
        var afloop = Koppelproef.draai(
                map,
                new KoppelCommand(),
                List.of(
                        "--huishoudens",
                        slecht,
                        "--scores",
                        "weg.csv",
                        "--tijd",
                        "snel",
                        "--zaad",
                        "x",
                        "--draden",
                        "0"));
        assertThat(afloop.code()).isEqualTo(2);
        assertThat(afloop.foutregels())
                .satisfiesExactly(
                        fout -> assertThat(fout).startsWith("--plaatsen (): Geef het bestand"),
                        fout -> assertThat(fout).startsWith("--uitvoer (): Geef het bestand"),
                        fout -> assertThat(fout).startsWith("--tijd (snel): Geef een tijd"),
                        fout -> assertThat(fout).startsWith("--zaad (x): Geef een geheel getal"),
                        fout -> assertThat(fout).startsWith("--draden (0): Geef een geheel getal van 1 tot en met 64."),
                        fout -> assertThat(fout)
                                .startsWith(
                                        "slecht.csv, regel 2, personen (0): Vul een geheel getal in van 1 tot en met 50"),
                        fout -> assertThat(fout).startsWith("--scores (weg.csv): Dit bestand is er niet."));
    }

    @Test
    void headers_are_held_against_what_belongs_in_them() {
        meldt(
                proef().huishoudens("huishouden,land\nh1,2\n").plaatsen("plaats,capaciteit,plaats\nA,1,A\n"),
                "H.csv, regel 1, kopregel (land): Deze kolom hoort hier niet.",
                "H.csv, regel 1, kopregel (huishouden,land): De kopregel mist de kolom personen.",
                "P.csv, regel 1, kopregel (plaats): Deze kolom staat er twee keer.",
                "S.csv, regel 1, kopregel (B): Deze plaats staat niet in P.csv.");
        meldt(
                proef().plaatsen("plaats,capaciteit\nA,3\nB,1\nC,1\n").scores("A,B,D,A,\n1,2,3,4,5\n"),
                "S.csv, regel 1, kopregel (D): Deze plaats staat niet in P.csv.",
                "S.csv, regel 1, kopregel (A): Deze kolom staat er twee keer.",
                "S.csv, regel 1, kopregel (): Deze kolom heeft geen naam.",
                "S.csv, regel 1, kopregel (): De kopregel mist de kolom huishouden.",
                "S.csv, regel 1, kopregel (C): De kopregel mist deze plaats uit P.csv.");
    }

    @Test
    void rows_of_households_and_places_are_told_with_their_line() {
        meldt(
                proef().huishoudens("huishouden,personen\nh1,2\nh2,1.5\nh3,51\n\nh3,1\n,1\nh1,a,b\n")
                        .plaatsen("plaats,capaciteit\nA,-1\nB,1000001\nA,\nC\n")
                        .scores("huishouden,A,B,C\nh1,1,1,1\nh2,1,1,1\nh3,1,1,1\n"),
                "H.csv, regel 3, personen (1.5): Vul een geheel getal in van 1 tot en met 50",
                "H.csv, regel 4, personen (51): Vul een geheel getal in",
                "H.csv, regel 6, huishouden (h3): Staat ook op regel 4.",
                "H.csv, regel 7, huishouden (): Hier ontbreekt de naam.",
                "H.csv, regel 8, rij (h1 | a | b): Deze rij heeft te veel velden: 3 in plaats van 2.",
                "H.csv, regel 8, personen (a): Vul een geheel getal in",
                "H.csv, regel 8, huishouden (h1): Staat ook op regel 2.",
                "P.csv, regel 2, capaciteit (-1): Vul een geheel getal in van 0 tot en met 1000000",
                "P.csv, regel 3, capaciteit (1000001): Vul een geheel getal in",
                "P.csv, regel 4, capaciteit (): Vul een geheel getal in",
                "P.csv, regel 4, plaats (A): Staat ook op regel 2.",
                "P.csv, regel 5, rij (C): Deze rij heeft te weinig velden: 1 in plaats van 2.",
                "P.csv, regel 5, capaciteit (): Vul een geheel getal in");
    }

    @Test
    void scores_are_told_with_line_column_and_value() {
        meldt(
                proef().scores("huishouden,A,B\nh1,hoog,NaN\nh2,-Infinity,2000000000\n\nh3,0x1p3,1e10\n"),
                "S.csv, regel 2, A (hoog): Geen getal.",
                "S.csv, regel 2, B (NaN): Geen getal.",
                "S.csv, regel 3, A (-Infinity): Geen getal.",
                "S.csv, regel 3, B (2000000000): Te groot.",
                "S.csv, regel 5, A (0x1p3): Geen getal.",
                "S.csv, regel 5, B (1e10): Te groot.");
        meldt(
                proef().scores("huishouden,A,B\nh1,1d,.\nh2,\"1,5\",1.2.3\nh3,--1,1e\n"),
                "S.csv, regel 2, A (1d): Geen getal.",
                "S.csv, regel 2, B (.): Geen getal.",
                "S.csv, regel 3, A (1,5): Geen getal.",
                "S.csv, regel 3, B (1.2.3): Geen getal.",
                "S.csv, regel 4, A (--1): Geen getal.",
                "S.csv, regel 4, B (1e): Geen getal.");
    }

    @Test
    void rows_of_scores_are_held_against_households_and_header() {
        meldt(
                proef().scores("huishouden,A,B\nh1,1\nh9,1,2\nh2,1,2,3\nh1,1,1\n"),
                "S.csv, regel 2, rij (h1): Deze rij heeft te weinig velden: 2 in plaats van 3.",
                "S.csv, regel 3, huishouden (h9): Dit huishouden staat niet in H.csv.",
                "S.csv, regel 4, rij (h2): Deze rij heeft te veel velden: 4 in plaats van 3.",
                "S.csv, regel 5, huishouden (h1): Staat ook op regel 2.",
                "H.csv, regel 4, huishouden (h3): Dit huishouden heeft geen rij in S.csv.");
    }

    @Test
    void a_quote_that_is_not_closed_is_told() {
        meldt(
                proef().scores("huishouden,A,B\nh1,\"1\"2,3\nh2,1,2\nh3,1,\"2\n"),
                "S.csv, regel 2, A (1): Dit aanhalingsteken wordt niet of te vroeg gesloten.",
                "S.csv, regel 4, B (2): Dit aanhalingsteken wordt niet of te vroeg gesloten.");
        meldt(
                proef().huishoudens("huishouden,personen\nh1,2\nh2,1\n\"h3,2\n"),
                "H.csv, regel 4, rij (): Vanaf hier is het bestand niet te lezen.",
                "S.csv, regel 4, huishouden (h3): Dit huishouden staat niet in H.csv.");
    }

    @Test
    void a_household_that_fits_nowhere_is_told() {
        meldt(
                proef().huishoudens("huishouden,personen\nh1,2\nh2,4\nh3,3\n"),
                "H.csv, regel 3, personen (4): Huishouden h2 past nergens: de grootste plaats heeft ruimte voor 3.");
    }

    @Test
    void empty_files_and_files_without_rows_are_told() {
        meldt(
                proef().huishoudens("").plaatsen("plaats,capaciteit\n").scores("\uFEFF\n \n"),
                "--huishoudens (H.csv): Dit bestand is leeg.",
                "P.csv, regel 1, rij (): Onder de kopregel staat niets.",
                "--scores (S.csv): Dit bestand is leeg.");
    }

    @Test
    void a_file_that_is_no_utf8_is_told() {
        var latijn = "huishouden,personen\nFryslân,1\n".getBytes(StandardCharsets.ISO_8859_1);
        var pad = proef().bestand("latijn.csv", latijn);
        var afloop = Koppelproef.draai(
                map, new KoppelCommand(), List.of("--huishoudens", pad, "--plaatsen", map.toString()));
        assertThat(afloop.fouten())
                .contains(
                        "--huishoudens (latijn.csv): Dit bestand is geen UTF-8.",
                        "Dit bestand kan niet worden gelezen.");
    }

    @Test
    void of_very_many_faults_the_first_are_shown_and_the_rest_is_counted() {
        var rijen = IntStream.range(0, 500)
                .mapToObj(nummer -> "x" + nummer + ",1,1\n")
                .collect(Collectors.joining());
        var afloop = proef().scores("huishouden,A,B\nh1,1,1\nh2,1,1\nh3,1,1\n" + rijen)
                .draai();
        assertThat(afloop.fouten()).startsWith("Er is niets geschreven: 500 fouten.");
        assertThat(afloop.foutregels()).hasSize(201);
        assertThat(afloop.foutregels().getFirst()).startsWith("S.csv, regel 5, huishouden (x0)");
        assertThat(afloop.foutregels().getLast()).isEqualTo("… en nog 300. Herstel eerst deze 200.");
    }

    private Afloop metUitvoer(String pad) {
        var h = proef().bestand("H.csv", "huishouden,personen\nh1,1\n");
        var p = proef().bestand("P.csv", "plaats,capaciteit\nA,1\n");
        var s = proef().bestand("S.csv", "huishouden,A\nh1,1\n");
        return Koppelproef.draai(
                map,
                new KoppelCommand(),
                List.of("--huishoudens", h, "--plaatsen", p, "--scores", s, "--uitvoer", pad));
    }

    @Test
    void a_plan_that_cannot_be_written_is_told_before_the_search() throws IOException {
        assertThat(metUitvoer(map.resolve("weg/PLAN.csv").toString()).fouten())
                .contains("--uitvoer (weg/PLAN.csv): De map van dit bestand is er niet.");
        assertThat(metUitvoer(map.toString()).fouten()).contains("Dit is geen gewoon bestand.");
        assertThat(metUitvoer("a\0b").fouten()).contains("Hier kan niets worden geschreven.");
        Files.createSymbolicLink(map.resolve("link.csv"), map.resolve("S.csv"));
        for (var naam : List.of("H.csv", "P.csv", "S.csv", "link.csv", "../" + map.getFileName() + "/S.csv")) {
            assertThat(metUitvoer(map.resolve(naam).toString()).fouten()).contains("Dit bestand is ook invoer.");
        }
        assertThat(map.resolve("S.csv")).hasContent("huishouden,A\nh1,1\n");
    }

    @Test
    void an_earlier_plan_is_replaced_as_a_whole_and_left_alone_after_a_fault() throws IOException {
        var plan = map.resolve("PLAN.csv");
        Files.writeString(plan, "eerder plan");
        Files.writeString(
                map.resolve(".PLAN.csv." + ProcessHandle.current().pid() + ".deel"), "van een run die is gestopt");
        assertThat(proef().scores("huishouden,A,B\nh1,x,1\nh2,1,1\nh3,1,1\n")
                        .draai()
                        .code())
                .isEqualTo(2);
        assertThat(plan).hasContent("eerder plan");
        assertThat(proef().draai().code()).isZero();
        assertThat(plan).hasContent(Koppelproef.PLAN);
        try (var bestanden = Files.list(map)) {
            assertThat(bestanden.map(pad -> pad.getFileName().toString()))
                    .containsExactlyInAnyOrder("H.csv", "P.csv", "S.csv", "PLAN.csv");
        }
    }
}
