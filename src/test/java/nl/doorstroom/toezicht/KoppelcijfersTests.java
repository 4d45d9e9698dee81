package nl.doorstroom.toezicht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.realisatie.Rijproef;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Handelende;
import nl.doorstroom.toegang.Rol;
import nl.doorstroom.toezicht.beleid.Koppelfeit;
import nl.doorstroom.toezicht.koppelcijfer.Koppelcijfer;
import nl.doorstroom.toezicht.koppelcijfer.Koppelinlezing;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;

/** What COA tells of koppelingen, on a real database. The figures are made up. */
class KoppelcijfersTests {
    private static final Gebiedscode FLEVOLAND = new Gebiedscode("PV24");
    private static final Gebiedscode URK = new Gebiedscode("GM0184");
    private static final Gebiedscode DRONTEN = new Gebiedscode("GM0303");
    private static final Gebiedscode ASSEN = new Gebiedscode("GM0106");
    private static final String KOP = "gemeente;peildatum;gekoppeld;wachtend;boven_norm\n";

    private final Koppelcijfers koppelcijfers = TestApp.bean(Koppelcijfers.class);
    private final Rijproef rijproef = new Rijproef();
    private final Handelende coa = Toezichtproef.gebruiker(60, Rol.REGIEVOERDER, Set.of());
    private final Handelende flevoland = Toezichtproef.toezichthouder(61, FLEVOLAND);
    private final Handelende urk = Toezichtproef.gebruiker(62, Rol.HUISVESTINGSMEDEWERKER, Set.of(URK));

    private static Koppelvraag bestand(String... regels) {
        var inhoud = KOP + String.join("\n", regels) + "\n";
        return Koppelvraag.van(inhoud.getBytes(StandardCharsets.UTF_8), "Proefoverzicht", "2020-10-02");
    }

    private Koppelinlezing legVast(Handelende wie, Koppelvraag vraag) {
        return Handelend.als(wie, () -> koppelcijfers.legVast(vraag));
    }

    private static List<String> fouten(Koppelinlezing inlezing) {
        assertThat(inlezing).isInstanceOf(Koppelinlezing.Afgekeurd.class);
        return ((Koppelinlezing.Afgekeurd) inlezing)
                .fouten().stream().map(Invoerfout::toString).toList();
    }

    private List<Koppelmelding> van(Handelende wie, Gebiedscode gemeente, String peildatum) {
        return Handelend.als(wie, () -> koppelcijfers.van(gemeente)).stream()
                .filter(een -> een.cijfer().peildatum().equals(LocalDate.parse(peildatum)))
                .toList();
    }

    @Test
    void a_file_is_kept_as_a_whole_and_the_same_again_changes_nothing() {
        var vraag = bestand("GM0184;2020-05-01;4;9;2", "Dronten;2020-05-01;12;3;0");

        assertThat(Handelend.als(coa, () -> koppelcijfers.beproef(vraag))).isEqualTo(legVast(coa, vraag));
        assertThat(van(coa, URK, "2020-05-01")).singleElement().satisfies(een -> {
            assertThat(een.cijfer()).isEqualTo(new Koppelcijfer(URK, LocalDate.of(2020, 5, 1), 4, 9, 2));
            assertThat(een.bron().toString()).isEqualTo("Proefoverzicht (2020-10-02)");
            assertThat(een.door().auteur()).contains("Proef");
        });
        assertThat(legVast(coa, vraag)).isEqualTo(new Koppelinlezing.Gelezen(List.of(), 2));
        assertThat(van(coa, URK, "2020-05-01")).hasSize(1);
    }

    @Test
    void every_gemeente_of_the_country_is_understood_by_its_name() {
        var regels = Handelend.als(coa, koppelcijfers::gemeenten).stream()
                .map(een -> "\"" + een.naam() + "\";2023-05-01;0;0;0")
                .toArray(String[]::new);

        assertThat(Handelend.als(coa, () -> koppelcijfers.beproef(bestand(regels))))
                .isInstanceOfSatisfying(
                        Koppelinlezing.Gelezen.class,
                        een -> assertThat(een.wijzigingen()).hasSize(342));
    }

    @Test
    void a_correction_comes_in_the_place_of_what_was_told_and_what_was_told_stays_readable() {
        legVast(coa, bestand("GM0184;2020-06-01;4;9;2"));
        var inlezing = legVast(
                flevoland, Koppelvraag.van(List.of("GM0184", "2020-06-01", "5", "8", "2"), "Brief van het COA", ""));

        assertThat(inlezing)
                .isInstanceOfSatisfying(
                        Koppelinlezing.Gelezen.class,
                        een -> assertThat(een.wijzigingen())
                                .extracting(wijziging ->
                                        wijziging.vorige().orElseThrow().wachtend())
                                .containsExactly(9));
        assertThat(van(urk, URK, "2020-06-01"))
                .extracting(een -> een.cijfer().wachtend())
                .containsExactly(8, 9);
    }

    @Test
    void with_anything_wrong_nothing_is_kept_and_all_of_it_is_told_by_line() {
        assertThat(fouten(legVast(
                        flevoland,
                        Koppelvraag.van(
                                (KOP
                                                + String.join(
                                                        "\n",
                                                        "GM0184;2020-07-01;4;9;2",
                                                        "GM0106;2020-07-01;4;9;2",
                                                        "Niemandsland;2020-07-01;veel;9;2",
                                                        "GM0303;1 juli;1;2;3",
                                                        "GM0184;2020-07-01;5;9;2",
                                                        "GM0303;2999-01-01;1;2;2"))
                                        .getBytes(StandardCharsets.UTF_8),
                                " ",
                                "gisteren"))))
                .containsExactly(
                        "bronDatum (gisteren): Schrijf een dag als 2023-05-01, of laat het leeg.",
                        "bron (): Schrijf in welk overzicht van het COA dit staat.",
                        "regel 3, gemeente (GM0106): Deze gemeente hoort niet bij je gebied. Laat de regel weg.",
                        "regel 4, gemeente (Niemandsland): Deze gemeente is er op die dag niet. Schrijf de code, zoals"
                                + " GM0995, of de naam.",
                        "regel 4, gekoppeld (veel): Schrijf een heel aantal mensen van 0 tot en met 99999, zonder punt.",
                        "regel 5, peildatum (1 juli): Schrijf een dag als 2020-10-01.",
                        "regel 5, boven_norm (3): Dit zijn er meer dan er wachten (2).",
                        "regel 6, gemeente (GM0184): Deze gemeente staat er al met deze peildatum. Laat er één regel van"
                                + " staan.",
                        "regel 7, peildatum (2999-01-01): Deze dag moet nog komen. Neem "
                                + DutchFormat.date(LocalDate.now(TestApp.bean(Clock.class))) + " of eerder.");
        assertThat(van(flevoland, URK, "2020-07-01")).isEmpty();
    }

    @Test
    void a_file_of_other_columns_or_without_lines_is_told_so() {
        var ander = Koppelvraag.van("plaats;gekoppeld\nUrk;3\n".getBytes(StandardCharsets.UTF_8), "Proef", "");

        assertThat(fouten(legVast(coa, ander)))
                .contains("regel 1, kolom (gemeente): Deze kolom ontbreekt.")
                .anyMatch(een -> een.startsWith("regel 1, kolom (plaats): Deze kolom kennen wij niet."));
        assertThat(fouten(legVast(coa, bestand())).toString()).contains("staat niets");
        assertThat(fouten(legVast(coa, Koppelvraag.van(new byte[0], "Proef", ""))))
                .isNotEmpty();
    }

    @Test
    void a_gemeente_sees_its_own_and_tells_nothing_and_the_database_holds_to_that() {
        legVast(coa, bestand("GM0184;2020-08-01;4;9;2", "GM0106;2020-08-01;1;1;0"));

        assertThat(Handelend.als(urk, koppelcijfers::laatste))
                .extracting(een -> een.laatste().cijfer().gemeente())
                .containsOnly(URK);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Handelend.als(urk, () -> koppelcijfers.van(ASSEN)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> legVast(urk, bestand("GM0184;2020-08-01;4;1;0")));
        var recht = "{\"boeking-inzien\":\"eigen-gebied\"}";
        assertThat(rijproef.tel(
                        recht, "GM0184", "select count(*) from toezicht.koppelcijfer where gemeente <> 'GM0184'"))
                .isZero();
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> rijproef.tel(recht, "GM0184", """
                insert into toezicht.koppelcijfer (gemeente, peildatum, gekoppeld, wachtend, boven_norm, bron, auteur,
                                                   geregistreerd_op)
                values ('GM0184', '2020-08-01', 0, 0, 0, 'Proef', 'Proef', now()) returning 1
                """));
    }

    @Test
    void the_last_two_days_of_a_gemeente_tell_how_many_more_wait() {
        legVast(coa, bestand("GM0303;2022-02-01;4;9;2", "GM0303;2022-03-01;6;13;2"));
        legVast(coa, bestand("GM0303;2022-02-01;4;10;2"));

        assertThat(Handelend.als(flevoland, koppelcijfers::laatste))
                .filteredOn(een -> een.laatste().cijfer().gemeente().equals(DRONTEN))
                .singleElement()
                .satisfies(een -> {
                    assertThat(een.naam()).isEqualTo("Dronten");
                    assertThat(een.laatste().cijfer().wachtend()).isEqualTo(13);
                    assertThat(een.groei()).hasValue(3);
                });
    }

    /** In the example Urk had 8 people to house in the second half of 2020, and 2 more of before. */
    @Test
    void a_round_looks_at_who_was_linked_on_the_peildatum_of_koppelen() {
        legVast(coa, bestand("GM0184;2020-10-01;7;9;2", "GM0184;2020-11-01;11;9;2"));
        var ronde = new Rondecode(FLEVOLAND, LocalDate.of(2021, 1, 1));
        var regel = Handelend.als(
                        flevoland, () -> TestApp.bean(Beleidsregels.class).op(FLEVOLAND, ronde.peildatum()))
                .orElseThrow();

        var gelezen =
                Handelend.als(flevoland, () -> TestApp.bean(Rondelezer.class).lees(ronde, regel));
        assertThat(gelezen.ronde().find(URK).orElseThrow().feiten().koppeling())
                .hasValue(new Koppelfeit(LocalDate.of(2020, 10, 1), 7, 10));
    }
}
