package nl.doorstroom.opvang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.opvang.opgave.Spreidingssleutel;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.platform.upload.Sheets;
import nl.doorstroom.realisatie.Rijproef;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Handelende;
import nl.doorstroom.toegang.Rol;
import nl.doorstroom.verdeling.Sleutelregel;
import nl.doorstroom.verdeling.Sleutels;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;

/** Handing in a key of the Spreidingswet, on a real database. All factors are made up. */
class SpreidingssleutelsTests {
    private static final Gebiedscode URK = new Gebiedscode("GM0184");

    private final Spreidingssleutels sleutels = TestApp.bean(Spreidingssleutels.class);
    private final Handelende planner = Opgavenproef.gebruiker(13, Rol.PLANNER, Set.of());
    private final Handelende secretaris = Opgavenproef.secretaris(14, "PV24");

    private Spreidingssleutel legVast(String inhoud, String deel) {
        return switch (Handelend.als(planner, () -> sleutels.legVast(Opgavenproef.vraag(inhoud, deel)))) {
            case Spreidingsinlezing.Gelezen(var sleutel) -> sleutel;
            case Spreidingsinlezing.Afgekeurd(var fouten) -> throw new AssertionError(fouten.toString());
        };
    }

    private List<String> fouten(Spreidingsvraag vraag) {
        return switch (Handelend.als(planner, () -> sleutels.beproef(vraag))) {
            case Spreidingsinlezing.Gelezen _ -> List.of();
            case Spreidingsinlezing.Afgekeurd(var fouten) ->
                fouten.stream().map(Invoerfout::toString).toList();
        };
    }

    @Test
    void where_all_are_as_well_off_it_divides_by_inhabitants_and_a_provincie_is_the_sum_of_its_gemeenten() {
        var sleutel = legVast(Opgavenproef.factoren(_ -> "1"), "30,6");
        assertThat(sleutels.versies()).first().isEqualTo(sleutel);

        var verdeling = sleutels.verdeel(sleutel, 77_100);
        assertThat(verdeling.gemeenten().som()).isEqualTo(77_100);
        assertThat(verdeling.provincies().regels())
                .hasSize(12)
                .allSatisfy(provincie -> assertThat(
                                verdeling.indeling().gemeentenIn(new Gebiedscode(provincie.sleutel())).stream()
                                        .mapToLong(een -> verdeling
                                                .gemeenten()
                                                .aantal(een.code().waarde()))
                                        .sum())
                        .isEqualTo(provincie.aantal()));
        var naarInwoners = Sleutels.amvOpvang(verdeling.inwoners().entrySet().stream()
                        .collect(Collectors.toMap(een -> een.getKey().waarde(), een -> een.getValue())))
                .verdeel(77_100);
        assertThat(verdeling.gemeenten().regels())
                .extracting(Sleutelregel::aantal)
                .isEqualTo(
                        naarInwoners.regels().stream().map(Sleutelregel::aantal).toList());
    }

    @Test
    void a_gemeente_that_counts_for_more_gets_more_and_the_key_before_stays_as_it_was() {
        var eerst = legVast(Opgavenproef.factoren(_ -> "1"), "0");
        var later = legVast(Opgavenproef.factoren(een -> een.code().equals(URK) ? "1,25" : "1"), "0");

        assertThat(later.versie()).isEqualTo(eerst.versie() + 1);
        assertThat(sleutels.versies()).startsWith(later, eerst);
        long was = sleutels.verdeel(eerst, 100_000).gemeenten().aantal(URK.waarde());
        assertThat(sleutels.verdeel(later, 100_000).gemeenten().aantal(URK.waarde()))
                .isBetween(Math.round(was * 1.24), Math.round(was * 1.26));
    }

    @Test
    void with_anything_wrong_nothing_is_kept_and_all_of_it_is_told() {
        int eerder = sleutels.versies().size();
        var zonderUrk = Opgavenproef.factoren(_ -> "1").replace("GM0184;1\n", "");
        var fout = new Spreidingsvraag(
                Sheets.read((zonderUrk.replace("GM0995;1\n", "GM0995;veel\n") + "\nGM0034;1\nAtlantis;0")
                        .getBytes(StandardCharsets.UTF_8)),
                LocalDate.of(1999, 1, 1),
                "101",
                "",
                "ooit");
        assertThat(fouten(fout))
                .anyMatch(een -> een.startsWith("peildatum (1999-01-01)"))
                .anyMatch(een -> een.startsWith("deel (101)"))
                .anyMatch(een -> een.startsWith("bron ("))
                .anyMatch(een -> een.startsWith("bronDatum (ooit)"))
                .anyMatch(een -> een.contains("factor (veel): Schrijf een getal"))
                .anyMatch(een -> een.contains("gemeente (GM0034): Deze gemeente staat er al"))
                .anyMatch(een -> een.contains("gemeente (Atlantis): Deze gemeente kennen wij niet"))
                .anyMatch(een -> een.contains("factor (0): Schrijf een getal boven 0"))
                .anyMatch(een -> een.contains("De regel van Urk ontbreekt"));
        assertThat(fouten(Opgavenproef.vraag("gemeente\nUrk", "50")))
                .anyMatch(een -> een.contains("Deze kolom ontbreekt"));
        assertThat(Handelend.als(planner, () -> sleutels.legVast(Opgavenproef.vraag(zonderUrk, "50"))))
                .isInstanceOf(Spreidingsinlezing.Afgekeurd.class);
        assertThat(sleutels.versies()).hasSize(eerder);
    }

    @Test
    void only_who_lays_down_capacity_does_and_the_database_holds_to_that() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Handelend.als(
                        secretaris, () -> sleutels.beproef(Opgavenproef.vraag(Opgavenproef.factoren(_ -> "1"), "50"))));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> new Rijproef().tel("{\"opvang-inzien\":\"landelijk\"}", "", """
                        insert into opvang.spreidingssleutel (peildatum, deel_naar_inwoners, bron, auteur, geregistreerd_op)
                        values ('2023-01-01', 0.5, 'Proef', 'Proef', now()) returning 1
                        """));
        long nummer = sleutels.versies().isEmpty() ? 0 : 1;
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> new Rijproef().tel("{\"opvang-inzien\":\"landelijk\"}", "", """
                        insert into opvang.spreidingsfactor (sleutel, gemeente, factor) values (%d, 'GM9999', 1) returning 1
                        """.formatted(nummer)));
    }
}
