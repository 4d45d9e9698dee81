package nl.doorstroom.realisatie.verschil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Halfjaar;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.SystemTask;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.realisatie.Rijproef;
import nl.doorstroom.toegang.AccountId;
import nl.doorstroom.toegang.Bezoek;
import nl.doorstroom.toegang.GeenBevoegdheidException;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Handelende;
import nl.doorstroom.toegang.Organisatieverwijzing;
import nl.doorstroom.toegang.Rol;
import nl.doorstroom.toegang.Werkgebied;
import nl.doorstroom.toegang.beheer.Organisaties;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Tellingen and what is said about them, on a real database, by a gemeente and by COA. */
class VerschilTests {
    private static final Halfjaar TOEN = Halfjaar.van("2020-II");
    private static final Gebiedscode MAASTRICHT = new Gebiedscode("GM0935");

    private final Verschillen verschillen = TestApp.bean(Verschillen.class);
    private final Verschilgesprek gesprek = TestApp.bean(Verschilgesprek.class);
    private final JdbcClient eigenaar = TestApp.database().jdbc();

    private final Handelende gemeente =
            gebruiker("Demo Gemeente Maastricht", Rol.HUISVESTINGSMEDEWERKER, Werkgebied.van(Set.of(MAASTRICHT)));
    private final Handelende coa = gebruiker("Demo COA", Rol.REGIEVOERDER, Werkgebied.NEDERLAND);

    private static Handelende gebruiker(String organisatie, Rol rol, Werkgebied werkgebied) {
        var bij = SystemTask.run("proef", () -> TestApp.bean(Organisaties.class).alle()).stream()
                .filter(een -> een.naam().equals(organisatie))
                .findFirst()
                .orElseThrow();
        return new Handelende.Gebruiker(
                new AccountId(new UUID(0, 1)),
                "Proef",
                new UUID(0, 2),
                rol,
                new Organisatieverwijzing(bij.id(), bij.naam(), bij.soort()),
                werkgebied,
                true);
    }

    private Maandverschil maand(Handelende wie, String code, String maand) {
        return Handelend.als(wie, () -> verschillen.van(new Gebiedscode(code), TOEN)).maanden().stream()
                .filter(een -> een.maand().equals(YearMonth.parse(maand)))
                .findFirst()
                .orElseThrow();
    }

    private Maandvraag vraag(String maand) {
        return new Maandvraag(
                MAASTRICHT,
                YearMonth.parse(maand),
                maand(coa, "GM0935", maand).zetten().size());
    }

    private Zetuitkomst tel(String maand, long aantal) {
        var tellingen = new TreeMap<>(Map.of(YearMonth.parse(maand), aantal));
        var gezien = Map.of(YearMonth.parse(maand), vraag(maand).gezien());
        return Handelend.als(gemeente, () -> gesprek.tel(MAASTRICHT, tellingen, gezien, ""));
    }

    private static String uitleg(Zetuitkomst uitkomst) {
        assertThat(uitkomst).isInstanceOf(Zetuitkomst.Geweigerd.class);
        return ((Zetuitkomst.Geweigerd) uitkomst)
                .fouten().stream().map(Invoerfout::uitleg).toList().toString();
    }

    /** Handboek 4 and 6: the family in Zeewolde was registered in January, the two nareizigers in Urk were not. */
    @Test
    void the_worked_example_shows_what_was_corrected_and_what_is_explained() {
        var zeewolde = maand(coa, "GM0050", "2020-12");
        assertThat(zeewolde.staat()).isEqualTo(Verschilstaat.GECORRIGEERD);
        assertThat(zeewolde.zetten().getFirst().stempel().coa()).isZero();
        assertThat(zeewolde.coa()).isEqualTo(6);

        var urk = maand(coa, "GM0184", "2020-12");
        assertThat(urk.staat()).isEqualTo(Verschilstaat.VERKLAARD);
        assertThat(urk.verklaring().orElseThrow().reden()).isEqualTo(Reden.NAREIZIGERS);
        assertThat(urk.verschil()).hasValue(2);
    }

    @Test
    void a_difference_goes_from_the_gemeente_to_coa_and_back_until_it_is_explained() {
        assertThat(tel("2020-08", 3)).isEqualTo(new Zetuitkomst.Gezet(1));
        assertThat(maand(gemeente, "GM0935", "2020-08").aanZet()).contains(Partij.GEMEENTE);

        Handelend.als(gemeente, () -> gesprek.schrijf(vraag("2020-08"), "Wij missen drie mensen."));
        assertThat(maand(coa, "GM0935", "2020-08").aanZet()).contains(Partij.COA);

        Handelend.als(coa, () -> gesprek.verklaar(vraag("2020-08"), Reden.NA_IJL, ""));
        var verklaard = maand(gemeente, "GM0935", "2020-08");
        assertThat(verklaard.staat()).isEqualTo(Verschilstaat.VERKLAARD);
        assertThat(verklaard.zetten())
                .extracting(zet -> zet.stempel().auteur())
                .containsExactly(
                        "Huisvestingsmedewerker van Demo Gemeente Maastricht",
                        "Huisvestingsmedewerker van Demo Gemeente Maastricht",
                        "Regievoerder van Demo COA");

        Handelend.als(gemeente, () -> gesprek.heropen(vraag("2020-08"), "Ze staan er nog steeds niet."));
        assertThat(maand(coa, "GM0935", "2020-08").aanZet()).contains(Partij.COA);
    }

    @Test
    void the_same_telling_again_changes_nothing() {
        tel("2020-07", 4);

        assertThat(tel("2020-07", 4)).isEqualTo(new Zetuitkomst.Gezet(0));
        assertThat(maand(gemeente, "GM0935", "2020-07").zetten()).hasSize(1);
    }

    @Test
    void who_has_not_seen_the_last_zet_is_told_and_nothing_is_written() {
        tel("2020-10", 2);
        var gezien = vraag("2020-10");
        Handelend.als(coa, () -> gesprek.schrijf(gezien, "Wie zijn dat?"));

        assertThat(uitleg(Handelend.als(gemeente, () -> gesprek.schrijf(gezien, "Ook een bericht"))))
                .contains("Iemand was je voor bij oktober 2020");
        assertThat(maand(coa, "GM0935", "2020-10").zetten()).hasSize(2);
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        assertThat(uitleg(Handelend.als(gemeente, () -> gesprek.verklaar(vraag("2020-11"), Reden.ANDERS, ""))))
                .contains("Schrijf wat de reden is.", "geen verschil dat openstaat");
        assertThat(uitleg(Handelend.als(gemeente, () -> gesprek.heropen(vraag("2020-11"), " "))))
                .contains("waarom de verklaring niet klopt", "geen verklaring om te heropenen");
        assertThat(uitleg(Handelend.als(gemeente, () -> gesprek.schrijf(vraag("2020-11"), "x".repeat(2001)))))
                .contains("hoogstens 2.000 tekens, nu 2001");
        assertThat(uitleg(tel("2020-11", 100_000))).contains("een getal van 0 tot en met 99.999");
    }

    @Test
    void a_download_names_gemeente_and_month_by_code() {
        try (var analist = Bezoek.als("Beleidsanalist Ministerie")) {
            assertThat(analist.get("/verschillen.csv?halfjaar=2020-II&zoek=urk").body())
                    .contains("gm_code,jaar_maand,gemeente,maand,telling,coa,verschil,staat,reden,aan-zet")
                    .contains("GM0184,2020-12,Urk,december 2020,2,0,2,verklaard");
        }
    }

    @Test
    void a_gemeente_sees_and_writes_nothing_of_another() {
        var lelystad = new Gebiedscode("GM0995");

        assertThatThrownBy(() -> Handelend.als(gemeente, () -> verschillen.van(lelystad, TOEN)))
                .isInstanceOf(GeenBevoegdheidException.class);
        assertThatThrownBy(() -> Handelend.als(gemeente, () -> gesprek.tel(lelystad, new TreeMap<>(), Map.of(), "")))
                .isInstanceOf(GeenBevoegdheidException.class);
        assertThat(Handelend.als(gemeente, () -> verschillen.van(TOEN)).maanden())
                .extracting(Maandverschil::gemeente)
                .containsOnly(MAASTRICHT);
    }

    @Test
    void only_a_gemeente_counts_for_itself() {
        assertThatThrownBy(() -> Handelend.als(coa, () -> gesprek.tel(MAASTRICHT, new TreeMap<>(), Map.of(), "")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void the_database_shows_a_gemeente_its_own_zetten_and_lets_nobody_change_one() {
        var rechten = "{\"verschil-inzien\":\"eigen-gebied\"}";
        var proef = new Rijproef();

        assertThat(proef.tel(rechten, "GM0995", zetten("GM0995"))).isPositive();
        assertThat(proef.tel(rechten, "GM0995", zetten("GM0034"))).isZero();
        assertThat(proef.tel("{}", "GM0995", zetten("GM0995"))).isZero();
        assertThatThrownBy(() -> eigenaar.sql("update realisatie.verschilzet set tekst = 'anders'")
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("groeit alleen");
        assertThatThrownBy(
                        () -> eigenaar.sql("delete from realisatie.verschilzet").update())
                .isInstanceOf(DataAccessException.class);
    }

    private static String zetten(String gemeente) {
        return "select count(*) from realisatie.verschilzet where gemeente = '" + gemeente + "'";
    }
}
