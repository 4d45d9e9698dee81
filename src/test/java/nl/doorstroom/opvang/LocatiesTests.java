package nl.doorstroom.opvang;

import static nl.doorstroom.opvang.Locatieproef.PLANNER;
import static nl.doorstroom.opvang.Locatieproef.bestand;
import static nl.doorstroom.opvang.Locatieproef.bezetting;
import static nl.doorstroom.opvang.Locatieproef.fouten;
import static nl.doorstroom.opvang.Locatieproef.legVast;
import static nl.doorstroom.opvang.Locatieproef.wijzigingen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.opvang.invoer.Opvanginlezing;
import nl.doorstroom.opvang.locatie.Bezetting;
import nl.doorstroom.opvang.locatie.Locatie;
import nl.doorstroom.opvang.locatie.Locatiesoort;
import nl.doorstroom.opvang.locatie.Locatiesoort.Kolom;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.realisatie.Rijproef;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Handelende;
import nl.doorstroom.toegang.Rol;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;

/** Locaties on a real database, made up, in Zeeland, Drenthe and Groningen. */
class LocatiesTests {
    private static final Gebiedscode GOES = new Gebiedscode("GM0664");
    private static final Gebiedscode SLUIS = new Gebiedscode("GM1714");
    private static final Gebiedscode VEERE = new Gebiedscode("GM0717");
    private static final Gebiedscode HULST = new Gebiedscode("GM0677");
    private static final LocalDate MEI = LocalDate.of(2023, 5, 1);

    private static final String NIEUWE_PLAATSEN = """
            with nieuw as (
                insert into opvang.plaatsen (code, vanaf, plaatsen, bron, auteur, account, geregistreerd_op)
                values ('SLUIS-6', '2023-02-01', 1, 'x', 'x', platform.eigen_account(), now()) returning 1)
            select count(*) from nieuw
            """;

    private final Locaties locaties = TestApp.bean(Locaties.class);
    private final Clock klok = TestApp.bean(Clock.class);
    private final Rijproef rijproef = new Rijproef();
    private final Handelende goes = Locatieproef.medewerker(41, GOES);
    private final Handelende sluis = Locatieproef.medewerker(42, SLUIS);

    private Map<Kolom, Long> plaatsen(Gebiedscode gemeente, LocalDate dag) {
        return locaties.plaatsen(dag, klok.instant()).getOrDefault(gemeente, Map.of());
    }

    private static boolean heeft(Iterable<Locatie> alle, String code) {
        for (var een : alle) {
            if (een.code().equals(code)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void a_file_is_kept_as_a_whole_told_by_what_it_changes_and_the_same_again_changes_nothing() {
        var vraag = bestand(
                "GOES-1;Proef Goes 1;SATELLIET;Goes;COA;300;2023-01-01;2023-12-31;;",
                "GOES-1;Proef Goes 1;SATELLIET;GM0664;COA;0;2023-03-01;2023-12-31;;",
                "GOES-1;Proef Goes 1;SATELLIET;GM0664;COA;250;2023-06-01;2023-12-31;;",
                "GOES-2;Proef Goes 2;OEKRAINE;GM0664;GEMEENTE;80;2022-04-01;;;");

        assertThat(Handelend.als(PLANNER, () -> locaties.beproef(vraag))).isEqualTo(legVast(PLANNER, vraag));
        assertThat(legVast(PLANNER, vraag)).isEqualTo(new Opvanginlezing.Gelezen(List.of(), 2));
        assertThat(wijzigingen(legVast(
                        PLANNER,
                        bestand("GOES-1;Proef Goes 1;ROL;GM0664;COA;260;2023-06-01;2024-06-30;Weg 1 (proef);ja"))))
                .containsExactly(
                        "soort: regionale opvanglocatie (was satellietlocatie)",
                        "contract tot: 1 juli 2024 (was 1 januari 2024)",
                        "adres: Weg 1 (proef) (was leeg)",
                        "adres openbaar: ja (was nee)",
                        "260 plaatsen vanaf 1 juni 2023 (was 250)");
        assertThat(plaatsen(GOES, LocalDate.of(2023, 2, 1)))
                .isEqualTo(Map.of(Kolom.REGULIER, 300L, Kolom.OEKRAINE, 80L));
        assertThat(plaatsen(GOES, LocalDate.of(2023, 4, 1))).isEqualTo(Map.of(Kolom.OEKRAINE, 80L));
        assertThat(plaatsen(GOES, LocalDate.of(2023, 7, 1))).containsEntry(Kolom.REGULIER, 260L);
    }

    /** Whatever kind it becomes. */
    @Test
    void a_locatie_counts_in_one_column_only() {
        var hulst = Locatieproef.medewerker(43, HULST);
        var eerder = plaatsen(HULST, MEI);
        int aantal = 0;
        for (var soort : Locatiesoort.values()) {
            aantal += 10;
            var regel = "HULST-9;Proef Hulst 9;%s;GM0677;%s;%d;2023-01-01;;;"
                    .formatted(soort, soort == Locatiesoort.NIDOS ? "NIDOS" : "COA", aantal);
            legVast(PLANNER, bestand(regel));

            var erbij = new EnumMap<Kolom, Long>(Kolom.class);
            plaatsen(HULST, MEI)
                    .forEach((kolom, plaatsen) -> erbij.put(kolom, plaatsen - eerder.getOrDefault(kolom, 0L)));
            erbij.values().removeIf(een -> een == 0);
            assertThat(erbij).isEqualTo(Map.of(soort.kolom(), (long) aantal));
        }
        assertThat(Handelend.als(hulst, () -> locaties.zichtbaar(MEI, klok.instant())))
                .filteredOn(een -> een.code().equals("HULST-9"))
                .hasSize(1);
    }

    @Test
    void what_was_known_at_a_moment_stays_answerable() throws InterruptedException {
        legVast(PLANNER, bestand("REIMERSWAAL-9;Proef 9;GVL;GM0703;COA;400;2023-01-01;;;"));
        var reimerswaal = new Gebiedscode("GM0703");
        Instant toen = klok.instant();
        Thread.sleep(2);
        legVast(PLANNER, bestand("REIMERSWAAL-9;Proef 9;NOODOPVANG;GM0703;COA;410;2023-01-01;;;"));

        assertThat(locaties.plaatsen(MEI, toen).get(reimerswaal)).containsEntry(Kolom.REGULIER, 400L);
        assertThat(locaties.plaatsen(MEI, klok.instant()).get(reimerswaal))
                .containsEntry(Kolom.NOODOPVANG, 410L)
                .doesNotContainKey(Kolom.REGULIER);
    }

    @Test
    void with_anything_wrong_nothing_is_kept_and_all_of_it_is_told_by_line() {
        assertThat(fouten(legVast(
                        PLANNER,
                        bestand(
                                "veere 1;;AZC;Nergens;Rijk;veel;1 mei;;;",
                                "VEERE-2;Proef;CRISISNOODOPVANG;GM0717;VEILIGHEIDSREGIO;20;2023-01-01;;Weg 2;ja",
                                "VEERE-3;Proef;ROL;GM0717;COA;;;;;",
                                "VEERE-4;Proef;ROL;GM0717;COA;300;2023-01-01;;;",
                                "VEERE-4;Proef;ROL;GM0717;COA;310;2023-01-01;;;"))))
                .extracting(een -> een.substring(0, een.indexOf(')') + 1))
                .containsExactly(
                        "regel 2, code (veere 1)",
                        "regel 2, naam ()",
                        "regel 2, soort (AZC)",
                        "regel 2, partij (Rijk)",
                        "regel 2, gemeente (Nergens)",
                        "regel 2, plaatsen (veel)",
                        "regel 2, vanaf (1 mei)",
                        "regel 3, adres_openbaar (ja)",
                        "regel 4, plaatsen ()",
                        "regel 6, vanaf (2023-01-01)");
        assertThat(plaatsen(VEERE, MEI)).isEmpty();
    }

    @Test
    void the_head_is_judged_before_the_lines() {
        var anders = kop("code;naam;kleur", "Proef", "gisteren");
        var dubbel = kop("code;naam;naam", "", "");

        assertThat(fouten(legVast(PLANNER, anders)))
                .anyMatch(een -> een.startsWith("bronDatum (gisteren)"))
                .anyMatch(een -> een.contains("kolom (kleur): Deze kolom kennen wij niet"))
                .anyMatch(een -> een.contains("kolom (soort): Deze kolom ontbreekt"));
        assertThat(fouten(legVast(PLANNER, dubbel)))
                .anyMatch(een -> een.startsWith("bron ()"))
                .anyMatch(een -> een.contains("twee keer"));
    }

    private static Opvangvraag kop(String kop, String bron, String bronDatum) {
        return Opvangvraag.van((kop + "\nA;b;c\n").getBytes(StandardCharsets.UTF_8), bron, bronDatum);
    }

    @Test
    void places_that_were_told_wrongly_are_taken_back_and_stay_readable() {
        legVast(PLANNER, bestand("HULST-1;Proef Hulst;ROL;GM0677;COA;300;2023-01-01;;;"));
        legVast(PLANNER, bestand("HULST-1;Proef Hulst;ROL;GM0677;COA;900;2023-02-01;;;"));
        var hulst = new Gebiedscode("GM0677");

        assertThat(fouten(Handelend.als(PLANNER, () -> locaties.neemTerug("HULST-1", MEI, ""))))
                .hasSize(2);
        wijzigingen(Handelend.als(
                PLANNER, () -> locaties.neemTerug("HULST-1", LocalDate.of(2023, 2, 1), "Tikfout in de opgave")));

        assertThat(plaatsen(hulst, MEI)).containsEntry(Kolom.REGULIER, 300L);
        var dossier = Handelend.als(PLANNER, () -> locaties.find("HULST-1")).orElseThrow();
        assertThat(dossier.plaatsen())
                .extracting(een -> een.plaatsen().orElse(-1))
                .containsExactly(-1, 900, 300);
    }

    @Test
    void occupancy_is_kept_by_day_and_a_later_count_of_that_day_takes_its_place() {
        legVast(PLANNER, bestand("KAPELLE-1;Proef Kapelle;ROL;GM0678;COA;300;2023-01-01;;;"));
        var gisteren = LocalDate.now(klok).minusDays(1);

        assertThat(fouten(Handelend.als(
                        PLANNER,
                        () -> locaties.legBezettingVast(bezetting(
                                "KAPELLE-1;" + gisteren.plusDays(5) + ";5", "NERGENS-1;" + gisteren + ";veel")))))
                .hasSize(3);
        assertThat(wijzigingen(Handelend.als(
                        PLANNER, () -> locaties.legBezettingVast(bezetting("KAPELLE-1;" + gisteren + ";270")))))
                .singleElement()
                .asString()
                .startsWith("270 bewoners op ");
        assertThat(wijzigingen(Handelend.als(
                        PLANNER, () -> locaties.legBezettingVast(bezetting("KAPELLE-1;" + gisteren + ";281")))))
                .singleElement()
                .asString()
                .endsWith("(was 270)");
        for (int later : new int[] {0, 1, 13, 14, 400}) {
            assertThat(bezettingAls(PLANNER, gisteren.plusDays(later)))
                    .as("The last count, %d days later", later)
                    .containsEntry("KAPELLE-1", new Bezetting("KAPELLE-1", gisteren, 281));
        }
        assertThat(bezettingAls(PLANNER, gisteren.minusDays(1))).doesNotContainKey("KAPELLE-1");
        assertThat(bezettingAls(goes, gisteren)).doesNotContainKey("KAPELLE-1");
    }

    /** Asks of every locatie there is, also of those that are not for who asks. */
    private Map<String, Bezetting> bezettingAls(Handelende wie, LocalDate dag) {
        var alle = Handelend.als(PLANNER, () -> locaties.zichtbaar(dag, klok.instant()));
        return Handelend.als(wie, () -> locaties.bezetting(alle, dag));
    }

    @Test
    void a_gemeente_sees_its_own_and_everybody_only_what_is_open() {
        legVast(
                PLANNER,
                bestand("GOES-5;Proef Goes 5;NOODOPVANG;GM0664;COA;90;2023-01-01;2023-12-31;Weg 5 (proef);nee"));
        legVast(PLANNER, bestand("SLUIS-5;Proef Sluis 5;NOODOPVANG;GM1714;COA;91;2023-01-01;;Weg 6 (proef);ja"));

        var vanGoes = Handelend.als(goes, () -> locaties.zichtbaar(MEI, klok.instant()));
        assertThat(heeft(vanGoes, "GOES-5")).isTrue();
        assertThat(heeft(vanGoes, "SLUIS-5")).isFalse();
        assertThat(Handelend.als(goes, () -> locaties.find("SLUIS-5"))).isEmpty();
        assertThat(Handelend.als(sluis, () -> locaties.find("SLUIS-5"))).isPresent();
        assertThat(locaties.open(MEI, klok.instant()))
                .filteredOn(een -> een.code().endsWith("S-5"))
                .extracting(een -> een.code() + " " + een.plaatsen() + " " + een.adres())
                .containsExactly("GOES-5 90 ", "SLUIS-5 91 Weg 6 (proef)");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> locaties.zichtbaar(MEI, klok.instant()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> legVast(goes, bestand("GOES-6;Proef;ROL;GM0664;COA;90;2023-01-01;;;")));
    }

    @Test
    void a_veiligheidsregio_writes_of_crisis_reception_in_its_own_gemeenten_only() {
        var zeeland = Opgavenproef.gebruiker(43, Rol.OPVANGCOORDINATOR, Set.of(GOES, SLUIS));

        assertThat(wijzigingen(legVast(
                        zeeland, bestand("SLUIS-7;Proef;CRISISNOODOPVANG;GM1714;VEILIGHEIDSREGIO;40;2023-01-01;;;"))))
                .hasSize(2);
        assertThat(fouten(legVast(
                        zeeland,
                        bestand(
                                "SLUIS-8;Proef;ROL;GM1714;COA;300;2023-01-01;;;",
                                "VEERE-8;Proef;OEKRAINE;GM0717;GEMEENTE;40;2023-01-01;;;"))))
                .hasSize(2)
                .allMatch(een -> een.contains("mag een locatie van deze soort in deze gemeente niet vastleggen"));
    }

    @Test
    void the_database_holds_by_itself() {
        legVast(PLANNER, bestand("SLUIS-6;Proef Sluis 6;ROL;GM1714;COA;300;2023-01-01;2023-12-31;Weg 7 (proef);nee"));

        var ziet = "{\"opvang-inzien\": \"eigen-gebied\"}";
        var schrijft = "{\"locatie-vastleggen\": \"eigen-gebied\"}";
        var geheim = "select count(*) from opvang.locatievoorwaarde where gemeente = 'GM1714'";

        assertThat(rijproef.tel(ziet, "GM0664", geheim)).isZero();
        assertThat(rijproef.tel(ziet, "GM1714", geheim)).isPositive();
        assertThat(rijproef.tel(
                        ziet, "GM0664", "select count(*) from opvang.locatieadres where adres = 'Weg 7 (proef)'"))
                .isZero();
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> rijproef.tel(schrijft, "GM0664", NIEUWE_PLAATSEN))
                .withStackTraceContaining("row-level security");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(
                        () -> rijproef.tel(
                                schrijft,
                                "GM1714",
                                "with anders as (update opvang.plaatsen set plaatsen = 1 returning 1) select count(*) from anders"));
    }
}
