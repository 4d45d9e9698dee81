package nl.doorstroom.realisatie.maandtabel;

import static nl.doorstroom.realisatie.maandtabel.Proeftabellen.gegevens;
import static nl.doorstroom.realisatie.maandtabel.Proeftabellen.opgaven;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.doorstroom.realisatie.maandtabel.Tabelinlezing.Afgekeurd;
import nl.doorstroom.realisatie.maandtabel.Tabelinlezing.Ingelezen;
import nl.doorstroom.realisatie.maandtabel.Tabelinlezing.Ongewijzigd;
import nl.doorstroom.toegang.Proefomgeving;
import nl.doorstroom.toegang.Rol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

/** All or nothing, the same file twice changes nothing, and a file that differs is a version beside the old one. */
class InlezenTests {
    private final Proeftabellen tabellen = new Proeftabellen();

    private static Maandtabel ingelezen(Tabelinlezing inlezing) {
        return switch (inlezing) {
            case Ingelezen(var tabel, var _) -> tabel;
            case Ongewijzigd ongewijzigd ->
                throw new AssertionError("Unchanged " + ongewijzigd.tabel().code());
            case Afgekeurd(var fouten) -> throw new AssertionError("Refused " + fouten);
        };
    }

    private static List<String> fouten(Tabelinlezing inlezing) {
        return switch (inlezing) {
            case Ingelezen ingelezen ->
                throw new AssertionError("Read " + ingelezen.tabel().code());
            case Ongewijzigd ongewijzigd ->
                throw new AssertionError("Unchanged " + ongewijzigd.tabel().code());
            case Afgekeurd(var fouten) -> fouten.stream().map(Object::toString).toList();
        };
    }

    private List<String> versies() {
        return tabellen.proef.alsSysteem(() -> tabellen.maandtabellen.versies()).stream()
                .map(kop -> kop.code().toString())
                .toList();
    }

    @Test
    void a_table_of_another_day_stands_first_in_the_list() {
        ingelezen(tabellen.leesIn(opgaven(), gegevens("2023-06-06")));

        assertThat(versies()).containsExactly("opgaven-2023-06-06.1", "opgaven-2023-05-02.1", "amv-2023-05-02.1");
        assertThat(tabellen.proef.alsSysteem(() -> tabellen.maandtabellen.findNieuwste(Tabelvorm.OPGAVEN)))
                .hasValueSatisfying(tabel -> assertThat(tabel.regels()).hasSize(38));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", ","})
    void the_same_table_written_otherwise_changes_nothing(String scheiding) {
        var eerste = ingelezen(tabellen.leesIn(opgaven(), gegevens("2023-06-06")));
        var anders = "\uFEFF"
                + opgaven().replace(",", scheiding).replace("\n", "\r\n").replace("-178", "−178");

        var tweede = tabellen.leesIn(anders, gegevens("2023-06-06"));

        assertThat(tweede).isEqualTo(new Ongewijzigd(tabellen.get(eerste.code())));
        assertThat(versies()).hasSize(3);
    }

    @Test
    void a_table_that_differs_becomes_a_version_beside_the_old_one() {
        var eerste = ingelezen(tabellen.leesIn(opgaven(), gegevens("2023-06-06")));
        var tweede = ingelezen(tabellen.leesIn(opgaven().replace("41947", "41948"), gegevens("2023-06-06")));

        assertThat(tweede.code()).hasToString("opgaven-2023-06-06.2");
        assertThat(tweede.verschillen()).isEmpty();
        assertThat(tabellen.get(eerste.code()).kop().isVervangen()).isTrue();
        assertThat(tabellen.get(eerste.code()).verschillen()).hasSize(2);
        assertThat(tabellen.get(tweede.code()).kop().isVervangen()).isFalse();
        assertThat(tabellen.leesIn(opgaven(), gegevens("2023-06-06"))).isInstanceOf(Ingelezen.class);
        assertThat(versies()).startsWith("opgaven-2023-06-06.3", "opgaven-2023-06-06.2", "opgaven-2023-06-06.1");
    }

    @Test
    void another_source_of_a_column_is_another_version() {
        ingelezen(tabellen.leesIn(opgaven(), gegevens("2023-06-06")));
        var bevestigd = new Maandtabelgegevens(
                "2023-06-06",
                "Opgavenoverzicht, proef",
                "",
                Map.of("realisatie_2023_I", "2023-05-31"),
                Map.of("realisatie_2023_I", "TVS"));

        var tabel = ingelezen(tabellen.leesIn(opgaven(), bevestigd));

        assertThat(tabel.code().versie()).isEqualTo(2);
        assertThat(tabel.kolommen())
                .contains(new Tabelkolom(
                        Kolom.lees("realisatie_2023_I").orElseThrow(),
                        new Kolomherkomst(LocalDate.of(2023, 5, 31), "TVS")));
    }

    @Test
    void sources_are_proposed_from_the_table_before_it_and_peildata_only_within_a_day() {
        var later = ingelezen(tabellen.leesIn(opgaven(), gegevens("2023-06-06")));
        var zelfdeDag = ingelezen(tabellen.leesIn(opgaven().replace("41947", "41948"), gegevens("2023-05-02")));

        assertThat(herkomst(later, "coa_realisatie").findPeildatum()).isEmpty();
        assertThat(herkomst(later, "coa_realisatie").findBron())
                .hasValueSatisfying(bron -> assertThat(bron).startsWith("COA, reguliere opvangplekken"));
        assertThat(herkomst(later, "taakstelling_2023_I")).isEqualTo(Kolomherkomst.ONBEKEND);
        assertThat(herkomst(later, "verschil_2023_I").findBron())
                .contains("Opgave min realisatie, zoals de tabel het afdrukt");
        assertThat(herkomst(zelfdeDag, "coa_realisatie").findPeildatum()).contains(LocalDate.of(2023, 4, 1));
        assertThat(herkomst(zelfdeDag, "taakstelling_2023_I").findBron()).isPresent();
    }

    private static Kolomherkomst herkomst(Maandtabel tabel, String kolom) {
        return tabel.kolommen().stream()
                .filter(ene -> ene.kolom().code().equals(kolom))
                .findFirst()
                .orElseThrow()
                .herkomst();
    }

    @Test
    void every_fault_is_told_at_once_and_nothing_is_kept() {
        var csv = opgaven()
                .replace("Groningen,,4052", "Gronigen,,veel")
                .replace("Friesland,Fryslân", "Friesland,Twente")
                .replace("Drenthe,Drenthe,4128", "Drenthe,Drenthe,")
                .replace("Utrecht,Utrecht,", "Utrecht,,");
        var gegevens = new Maandtabelgegevens(
                "2024-13-01", " ", "gisteren", Map.of("onzin", "", "realisatie_2023_I", "april"), Map.of());

        assertThat(fouten(tabellen.leesIn(csv, gegevens)))
                .contains(
                        "datum (2024-13-01): Schrijf een datum als 2023-05-02.",
                        "bronDatum (gisteren): Schrijf een datum als 2023-05-02.",
                        "bron (): Zeg waar deze tabel is afgedrukt.",
                        "kolom (onzin): Deze kolom staat niet in het bestand.",
                        "peildatum.realisatie_2023_I (april): Schrijf een datum als 2023-05-02.",
                        "regel 2, oekraine_opgave (veel): Dit is geen heel getal. Schrijf het als 1234, 1.234 of -178.",
                        "regel 2, provincie (Gronigen): Op deze dag is er geen provincie met deze naam.",
                        "regel 5, veiligheidsregio (Twente): Deze veiligheidsregio ligt niet in deze provincie.",
                        "regel 7, oekraine_opgave (): Hier ontbreekt een getal. Schrijf 0 als er niets is.",
                        "regel 16, provincie (Utrecht): Dit gebied staat er al. Laat er één regel van staan.",
                        "provincie (Groningen): Dit gebied ontbreekt of de regel ervan klopt niet.",
                        "veiligheidsregio (Fryslân): Dit gebied ontbreekt of de regel ervan klopt niet.",
                        "veiligheidsregio (Utrecht): Dit gebied ontbreekt of de regel ervan klopt niet.");
        assertThat(versies()).hasSize(2);
    }

    @Test
    void a_head_that_is_not_of_one_known_table_is_refused() {
        assertThat(fouten(tabellen.leesIn("gebied;aantal\nUrk;1", gegevens("2023-06-06"))))
                .hasSize(4)
                .anyMatch(fout -> fout.contains("provincie): Deze kolom ontbreekt"))
                .anyMatch(fout -> fout.contains("geen kolom die wij kennen"));
        assertThat(fouten(tabellen.leesIn(
                        "provincie;amv_coa_opgave;coa_realisatie;COA Realisatie\nUtrecht;1;1;1",
                        gegevens("2023-06-06"))))
                .hasSize(3)
                .anyMatch(fout -> fout.contains("twee keer"))
                .anyMatch(fout -> fout.contains("twee tabellen door elkaar"))
                .anyMatch(fout -> fout.contains("veiligheidsregio): Deze kolom ontbreekt"));
        assertThat(fouten(tabellen.leesIn("provincie\nÿ".replace("ÿ", "\u0000"), gegevens("2023-06-06"))))
                .singleElement()
                .asString()
                .contains("geen UTF-8");
    }

    @Test
    void a_day_to_come_and_a_day_before_our_areas_are_refused() {
        assertThat(fouten(tabellen.leesIn(opgaven(), gegevens("2023-09-02"))))
                .singleElement()
                .asString()
                .contains("moet nog komen");
        assertThat(fouten(tabellen.leesIn(opgaven(), gegevens("2022-05-02"))))
                .singleElement()
                .asString()
                .contains("kennen wij de gebieden niet");
        var teLaat =
                new Maandtabelgegevens("2023-06-06", "Proef", "", Map.of("coa_realisatie", "2023-06-07"), Map.of());
        assertThat(fouten(tabellen.leesIn(opgaven(), teLaat)))
                .singleElement()
                .asString()
                .contains("niet na de datum van de tabel");
    }

    @Test
    void trying_out_tells_the_same_and_keeps_nothing() {
        var bestand = Maandtabelbestand.van(opgaven().replace("41947", "1").getBytes(StandardCharsets.UTF_8));

        var proef = tabellen.alsTaaksteller(() -> tabellen.maandtabellen.beproef(bestand, gegevens("2023-05-02")));

        assertThat(ingelezen(proef).code().versie()).isEqualTo(2);
        assertThat(((Ingelezen) proef).opmerkingen()).singleElement().asString().contains("Dit wordt versie 2");
        assertThat(versies()).hasSize(2);
    }

    @Test
    void a_column_that_is_no_longer_there_is_remarked_upon() {
        var zonder = opgaven()
                .lines()
                .map(regel -> regel.substring(0, regel.lastIndexOf(',')))
                .toList();
        var korter = String.join("\n", zonder).replaceAll("(?m)^(.*),[^,]*,[^,]*,[^,]*$", "$1");

        var inlezing = tabellen.leesIn(korter, gegevens("2023-06-06"));

        assertThat(((Ingelezen) inlezing).opmerkingen())
                .contains("De vorige tabel had ook een kolom over Huisvesting vergunninghouders: Realisatie.")
                .hasSize(3);
    }

    @Test
    void reading_in_is_recorded_with_who_did_it() {
        var tabel = ingelezen(tabellen.leesIn(opgaven(), gegevens("2023-06-06")));

        var laatste = tabellen.audit.alles().getLast();

        assertThat(laatste.handeling()).isEqualTo("maandtabel.ingelezen");
        assertThat(laatste.betreft().id()).isEqualTo(tabel.code().toString());
        assertThat(laatste.wie().toString()).contains("Taaksteller");
    }

    @Test
    void the_database_refuses_who_may_not_and_any_change_to_what_is_there() {
        var regievoerder = Proefomgeving.iemand(Rol.REGIEVOERDER);
        var bestand = Maandtabelbestand.van(opgaven().getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> tabellen.proef.als(
                        regievoerder, () -> tabellen.maandtabellen.leesIn(bestand, gegevens("2023-06-06"))))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("row-level security");

        for (var tabel : List.of("maandtabel", "maandtabel_kolom", "maandtabel_regel", "maandtabel_getal")) {
            geweigerd("update realisatie." + tabel + " set versie = 2");
            geweigerd("delete from realisatie." + tabel);
            geweigerd("truncate realisatie." + tabel + " cascade");
        }
        geweigerd("insert into realisatie.maandtabel_regel (vorm, datum, versie, gebied, volgorde, naam)"
                + " values ('amv', '2023-05-02', 1, 'PV99', 99, 'Erbij')");
        geweigerd("insert into realisatie.maandtabel select vorm, datum, 4, bron, bron_datum, bestand, controlegetal,"
                + " ingelezen_op from realisatie.maandtabel");
        assertThatThrownBy(() -> tabellen.alsTaaksteller(() -> tabellen.proef
                        .jdbc()
                        .sql("update realisatie.maandtabel set bron = 'anders'")
                        .update()))
                .hasStackTraceContaining("permission denied");
    }

    /** Even the owner of the tables. */
    private void geweigerd(String sql) {
        assertThatThrownBy(() -> tabellen.proef.eigenaar().sql(sql).update())
                .as(sql)
                .isInstanceOf(DataAccessException.class)
                .hasMessageMatching("(?s).*(niet te wijzigen|is af|volgt niet).*");
    }
}
