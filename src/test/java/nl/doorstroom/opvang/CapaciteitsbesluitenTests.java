package nl.doorstroom.opvang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.opvang.opgave.Opgavesoort;
import nl.doorstroom.opvang.opgave.Opvangbesluit;
import nl.doorstroom.opvang.opgave.Sleutelkeuze;
import nl.doorstroom.opvang.verevening.Vereveningsvariant;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.platform.upload.Reading;
import nl.doorstroom.realisatie.Rijproef;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Handelende;
import nl.doorstroom.toegang.Rol;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;

/** Writing down decisions and standings, on a real database. The decisions are made up and hold far from now. */
class CapaciteitsbesluitenTests {
    private static final Gebiedscode FLEVOLAND = new Gebiedscode("PV24");
    private static final LocalDate VER = LocalDate.of(2090, 1, 1);

    private final Capaciteitsbesluiten besluiten = TestApp.bean(Capaciteitsbesluiten.class);
    private final Vereveningen vereveningen = TestApp.bean(Vereveningen.class);
    private final Opgaven opgaven = TestApp.bean(Opgaven.class);
    private final Handelende planner = Opgavenproef.gebruiker(11, Rol.PLANNER, Set.of());
    private final Handelende secretaris = Opgavenproef.secretaris(12, "PV24");

    private Besluitvraag vraag(String code, int totaal, String inhoud) {
        return vraag(code, totaal, Sleutelkeuze.ONBEKEND, "", inhoud);
    }

    private static Besluitvraag vraag(
            String code, int totaal, Sleutelkeuze sleutel, String voortbouwtOp, String inhoud) {
        var lezing = Besluitvraag.lees(inhoud.getBytes(StandardCharsets.UTF_8));
        return vraag(lezing, code, VER, totaal, sleutel, voortbouwtOp);
    }

    private static Besluitvraag vraag(
            Reading lezing, String code, LocalDate per, int totaal, Sleutelkeuze sleutel, String voortbouwtOp) {
        return new Besluitvraag(
                lezing, code, per, totaal, sleutel.code(), voortbouwtOp, "", "Proefbrief", "2023-06-01");
    }

    private String twaalf(int elk) {
        return "provincie;plaatsen\n"
                + Handelend.als(planner, besluiten::provincies).stream()
                        .map(een -> een.naam() + ";" + elk)
                        .collect(Collectors.joining("\n"));
    }

    @Test
    void a_newer_version_comes_in_the_place_of_the_older_from_the_moment_it_was_written_down() {
        var vraag = vraag("Proef-1", 1_200, twaalf(100));
        assertThat(Handelend.als(planner, () -> besluiten.beproef(vraag)))
                .isInstanceOfSatisfying(
                        Besluitinlezing.Gelezen.class,
                        een -> assertThat(een.regels()).hasSize(12));
        assertThat(opgaven.versies("Proef-1")).isEmpty();

        Handelend.als(planner, () -> besluiten.legVast(vraag));
        var tussen = TestApp.bean(Clock.class).instant();
        var tweede = Handelend.als(planner, () -> besluiten.legVast(vraag("Proef-1", 1_330, twaalf(110))));

        assertThat(tweede).isInstanceOfSatisfying(Besluitinlezing.Gelezen.class, een -> {
            assertThat(een.som()).isEqualTo(1_320);
            assertThat(een.regels()).allMatch(regel -> regel.was().equals(Optional.of(100L)));
        });
        assertThat(opgaven.versies("Proef-1")).hasSize(2);
        assertThat(opgaven.boek(tussen)
                        .op(FLEVOLAND, Opgavesoort.COA, VER)
                        .orElseThrow()
                        .plaatsen())
                .isEqualTo(100);
        assertThat(opgaven.boek()
                        .op(FLEVOLAND, Opgavesoort.COA, VER)
                        .orElseThrow()
                        .plaatsen())
                .isEqualTo(110);
    }

    @Test
    void a_first_version_is_laid_beside_the_besluit_that_holds_until_then() {
        var lezing = Besluitvraag.lees(twaalf(100).getBytes(StandardCharsets.UTF_8));
        var vraag = vraag(lezing, "Proef-9", LocalDate.of(2024, 7, 1), 1_200, Sleutelkeuze.ONBEKEND, "");

        assertThat(Handelend.als(planner, () -> besluiten.beproef(vraag)))
                .isInstanceOfSatisfying(Besluitinlezing.Gelezen.class, een -> {
                    assertThat(een.was().map(Opvangbesluit::code)).contains("2023-I");
                    assertThat(een.regels())
                            .filteredOn(regel -> regel.provincie().equals(FLEVOLAND))
                            .extracting(Besluitinlezing.Regel::was)
                            .containsExactly(Optional.of(3_449L));
                });
    }

    @Test
    void with_anything_wrong_nothing_is_kept_and_all_of_it_is_told() {
        var inhoud = "provincie;plaatsen\nFlevoland;veel\nFlevoland;3\nAtlantis;4\n";
        var fouten = Handelend.als(planner, () -> besluiten.legVast(vraag("nidos-2023", 0, inhoud)));
        assertThat(fouten).isInstanceOf(Besluitinlezing.Afgekeurd.class);
        assertThat(((Besluitinlezing.Afgekeurd) fouten).fouten().stream().map(Invoerfout::toString))
                .anyMatch(een -> een.startsWith("code (nidos-2023)"))
                .anyMatch(een -> een.startsWith("totaal (0)"))
                .anyMatch(een -> een.startsWith("regel 2, plaatsen (veel)"))
                .anyMatch(een -> een.startsWith("regel 3, provincie (Flevoland)"))
                .anyMatch(een -> een.startsWith("regel 4, provincie (Atlantis)"));
        var elf = twaalf(5).replace("Zeeland;5\n", "");
        assertThat(Handelend.als(planner, () -> besluiten.beproef(vraag("Proef-2", 60, elf))))
                .isInstanceOfSatisfying(
                        Besluitinlezing.Afgekeurd.class,
                        een -> assertThat(een.fouten())
                                .singleElement()
                                .asString()
                                .contains("De regel van Zeeland ontbreekt"));
        assertThat(opgaven.versies("nidos-2023")).hasSize(1);
    }

    @Test
    void what_was_divided_by_the_spreidingswet_stands_beside_what_its_key_gives() {
        Opgavenproef.spreidingssleutel();
        var inhoud = twaalf(1_000);
        Handelend.als(
                planner, () -> besluiten.legVast(vraag("Proef-5", 12_000, Sleutelkeuze.SPREIDINGSWET, "", inhoud)));

        var overzicht = opgaven.vergelijk(opgaven.find("Proef-5").orElseThrow());
        var vergelijking = overzicht.kolommen().getFirst();
        var spreiding = TestApp.bean(Spreidingssleutels.class);
        var sleutel = overzicht.spreidingssleutel().orElseThrow();
        assertThat(sleutel.versie()).isEqualTo(spreiding.versies().getFirst().versie());
        assertThat(vergelijking.berekendeSom()).contains(12_000L);
        for (var rij : vergelijking.rijen()) {
            var verwacht = spreiding.verdeel(sleutel, 12_000).provincies();
            assertThat(rij.berekend()).contains(verwacht.aantal(rij.gebied().waarde()));
            assertThat(rij.verschil()).contains(1_000 - rij.berekend().orElseThrow());
        }
    }

    @Test
    void only_a_decision_that_divides_what_comes_on_top_builds_on_another() {
        var naarInwoners = vraag("Proef-6", 1_200, Sleutelkeuze.INWONERS, "2022-II", twaalf(100));
        var zonder = vraag("Proef-6", 1_200, Sleutelkeuze.GEWOGEN_EXTRA, "", twaalf(100));
        var oekraine = vraag("Proef-6", 1_200, Sleutelkeuze.OEKRAINE, "", twaalf(100));
        for (var een : List.of(naarInwoners, zonder, oekraine)) {
            assertThat(Handelend.als(planner, () -> besluiten.beproef(een)))
                    .isInstanceOf(Besluitinlezing.Afgekeurd.class);
        }
    }

    @Test
    void only_who_lays_down_capacity_does_and_the_database_holds_to_that() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Handelend.als(secretaris, () -> besluiten.beproef(vraag("Proef-3", 1, ""))));
        var rijproef = new Rijproef();
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> rijproef.tel("{\"opvang-inzien\":\"landelijk\"}", "", """
                        insert into opvang.besluit (code, versie, soort, naam, per, bekend_op, bron, auteur, geregistreerd_op)
                        values ('Proef-4', 1, 'capaciteitsbesluit', 'Proef', '2090-01-01', now(), 'Proef', 'Proef', now())
                        returning 1
                        """));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> rijproef.tel("{\"capaciteit-vastleggen\":\"landelijk\"}", "", """
                        insert into opvang.besluit (code, versie, soort, naam, per, bekend_op, bron, auteur, geregistreerd_op)
                        values ('Proef-4', 1, 'capaciteitsbesluit', 'Proef', '2090-01-01', '2020-01-01', 'Proef', 'Proef',
                                now())
                        returning 1
                        """));
    }

    @Test
    void Flevoland_stood_102_behind_and_a_standing_that_is_told_later_counts() {
        var eerste = Vereveningsvariant.ALLE.getFirst();
        assertThat(vereveningen.alle(eerste))
                .filteredOn(een -> een.provincie().equals(FLEVOLAND))
                .singleElement()
                .satisfies(een -> {
                    assertThat(een.regels()
                                    .getFirst()
                                    .voorsprong()
                                    .orElseThrow()
                                    .saldo())
                            .isEqualTo(-102);
                    assertThat(een.blijft()).isEqualTo(417);
                });
        var zeeland = new Voorsprongvraag("PV29", LocalDate.of(2021, 7, 1), "33", "", "Proefbrief", null);
        assertThat(Handelend.als(planner, () -> vereveningen.legVast(zeeland)))
                .isInstanceOf(Opvanguitkomst.Gedaan.class);
        assertThat(vereveningen.alle(eerste))
                .filteredOn(een -> een.provincie().waarde().equals("PV29"))
                .singleElement()
                .satisfies(een -> assertThat(een.blijft()).isEqualTo(384));
        var fout = new Voorsprongvraag("PV99", null, "veel", "-1", "", null);
        assertThat(Opgavenproef.fouten(Handelend.als(planner, () -> vereveningen.legVast(fout))))
                .isEqualTo(List.of("provincie", "peildatum", "saldo", "tussenvoorzieningen", "bron"));
    }
}
