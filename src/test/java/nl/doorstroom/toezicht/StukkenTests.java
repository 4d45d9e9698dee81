package nl.doorstroom.toezicht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.platform.export.PdfJudge;
import nl.doorstroom.platform.secret.Sha256;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Handelende;
import nl.doorstroom.toegang.Rol;
import nl.doorstroom.toezicht.beleid.Beweging;
import nl.doorstroom.toezicht.stuk.Briefpapier;
import nl.doorstroom.toezicht.stuk.Sjablonen;
import nl.doorstroom.toezicht.stuk.Sjabloon;
import nl.doorstroom.toezicht.stuk.Stuksoort;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Letters and a mededeling of Drenthe, from template to archive, on a real database. The steps follow one another. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StukkenTests {
    private static final Gebiedscode DRENTHE = new Gebiedscode("PV22");
    private static final Gebiedscode ASSEN = new Gebiedscode("GM0106");
    private static final Gebiedscode EMMEN = new Gebiedscode("GM0114");
    private static final Rondecode RONDE = new Rondecode(DRENTHE, LocalDate.of(2023, 7, 1));
    private static final LocalDate DAG = LocalDate.of(2023, 9, 4);

    private final Stukken stukken = TestApp.bean(Stukken.class);
    private final Rondes rondes = TestApp.bean(Rondes.class);
    private final Sjabloonbank bank = TestApp.bean(Sjabloonbank.class);
    private final Set<Gebiedscode> gemeenten = Toezichtproef.gemeenten(RONDE);
    private final Handelende eerste = toezichthouder(21);
    private final Handelende tweede = toezichthouder(22);
    private final Handelende assen = bestuurder(23, ASSEN);
    private final Handelende emmen = bestuurder(24, EMMEN);

    private Handelende toezichthouder(int nummer) {
        return Toezichtproef.gebruiker(nummer, "Proef Drenthe", Rol.TOEZICHTHOUDER, gemeenten);
    }

    private static Handelende bestuurder(int nummer, Gebiedscode gemeente) {
        return Toezichtproef.gebruiker(nummer, "Proef " + gemeente, Rol.BESTUURDER, Set.of(gemeente));
    }

    private Stukuitkomst stelOp(Stuksoort soort, Optional<Gebiedscode> gemeente) {
        var vraag = new Stukvraag(RONDE, soort, gemeente, Optional.of(LocalDate.of(2023, 10, 2)));
        return Handelend.als(eerste, () -> stukken.stelOp(vraag));
    }

    private static long nummer(Stukuitkomst uitkomst) {
        assertThat(Toezichtproef.uitleg(uitkomst)).isEmpty();
        return ((Stukuitkomst.Gedaan) uitkomst).nummer();
    }

    private long laatste(Stuksoort soort) {
        return stuk(soort).kop().nummer();
    }

    private Stuk stuk(Stuksoort soort) {
        return Handelend.als(eerste, () -> stukken.alle(DRENTHE)).stream()
                .filter(een -> een.kop().soort() == soort)
                .findFirst()
                .orElseThrow();
    }

    private Stukuitkomst stelVast(Handelende wie, long nummer, int gezien) {
        return Handelend.als(wie, () -> stukken.stelVast(nummer, DAG, gezien));
    }

    private Stukuitkomst herschrijf(long nummer, String tekst, int gezien) {
        return Handelend.als(eerste, () -> stukken.herschrijf(nummer, new Tekstvraag("Onderwerp", tekst, gezien)));
    }

    @Test
    @Order(1)
    void a_letter_before_the_judgement_can_be_drawn_up_and_a_result_cannot() {
        assertThat(Handelend.als(eerste, () -> rondes.open(RONDE))).isEqualTo(new Toezichtuitkomst.Gedaan(1));

        assertThat(Toezichtproef.uitleg(stelOp(Stuksoort.MEDEDELING, Optional.empty())))
                .containsExactly("De ronde is nog niet vastgesteld. Stel haar eerst vast; dan kan dit stuk.");
        assertThat(Toezichtproef.uitleg(stelOp(Stuksoort.UITSLAG, Optional.of(new Gebiedscode("GM0995")))))
                .hasSize(2)
                .last()
                .isEqualTo("Kies een gemeente uit deze ronde.");
        nummer(stelOp(Stuksoort.INFORMATIEVERZOEK, Optional.of(ASSEN)));

        assertThat(stuk(Stuksoort.INFORMATIEVERZOEK).laatste().tekst())
                .contains("Uw gemeente begon het halfjaar met", "uiterlijk op 2 oktober 2023");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Handelend.als(
                        assen,
                        () -> stukken.stelOp(
                                new Stukvraag(RONDE, Stuksoort.UITSLAG, Optional.of(ASSEN), Optional.empty()))));
    }

    @Test
    @Order(2)
    void a_text_is_rewritten_beside_the_old_one_and_all_that_is_wrong_is_told_at_once() {
        long nummer = laatste(Stuksoort.INFORMATIEVERZOEK);
        assertThat(Toezichtproef.uitleg(Handelend.als(
                        eerste, () -> stukken.herschrijf(nummer, new Tekstvraag(" ", "[tabel: anders]", 9)))))
                .hasSize(3)
                .anyMatch(een -> een.contains("intussen veranderd"))
                .anyMatch(een -> een.contains("Dit veld is leeg"))
                .anyMatch(een -> een.contains("Regel 1: er is geen tabel \"anders\""));

        nummer(herschrijf(nummer, "Geacht college, [vul in: de reden]", 1));
        assertThat(stuk(Stuksoort.INFORMATIEVERZOEK).versies()).hasSize(2);
        assertThat(Toezichtproef.uitleg(herschrijf(nummer, "Te laat.", 1)))
                .singleElement()
                .asString()
                .contains("intussen veranderd");
    }

    @Test
    @Order(3)
    void somebody_else_establishes_it_once_nothing_is_left_open_and_then_the_gemeente_reads_it() {
        long nummer = laatste(Stuksoort.INFORMATIEVERZOEK);
        assertThat(Toezichtproef.uitleg(stelVast(eerste, nummer, 2)))
                .hasSize(2)
                .anyMatch(een -> een.contains("[vul in: de reden]"))
                .anyMatch(een -> een.contains("Vraag een collega"));
        nummer(herschrijf(nummer, "# Verzoek\nGeacht college,\n\n- waarom?\n\n[tabel: uitkomst]", 2));
        assertThat(Toezichtproef.uitleg(
                        Handelend.als(tweede, () -> stukken.stelVast(nummer, LocalDate.of(2099, 1, 1), 3))))
                .singleElement()
                .asString()
                .startsWith("Kies een dag van 1 juli 2023");
        assertThat(Handelend.als(assen, () -> stukken.find(nummer))).isEmpty();

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> Handelend.als(eerste, () -> zonderToets(nummer)));

        nummer(stelVast(tweede, nummer, 3));

        var gelezen = Handelend.als(assen, () -> stukken.find(nummer)).orElseThrow();
        assertThat(gelezen.versies()).extracting(Stuk.Versie::volgnr).containsExactly(3);
        assertThat(gelezen.vastgesteld().orElseThrow().kenmerk()).isEqualTo("IBT-PV22-2023-001");
        assertThat(Handelend.als(emmen, () -> stukken.find(nummer))).isEmpty();
        assertThat(Handelend.als(emmen, () -> stukken.alle(DRENTHE))).isEmpty();
        assertThat(Toezichtproef.uitleg(herschrijf(nummer, "Anders.", 3)))
                .singleElement()
                .asString()
                .contains("Er verandert niets meer aan");
    }

    /** Establishes without asking whether that may be: the database has the last word on who wrote it. */
    private boolean zonderToets(long nummer) {
        var bytes = new byte[] {1};
        var hash = Sha256.hex(bytes);
        return TestApp.bean(Transactions.class).run(() -> {
            var stuk = stukken.find(nummer).orElseThrow();
            var door = stuk.laatste().door();
            TestApp.bean(JdbcStukStore.class)
                    .stelVast(
                            stuk.kop(),
                            1,
                            new Stuk.Vaststelling(3, "PROEF-2023-001", DAG, hash, hash, door),
                            bytes,
                            bytes);
            return true;
        });
    }

    @Test
    @Order(4)
    void what_was_established_is_kept_as_it_was_sent_whatever_changes_after() {
        long nummer = laatste(Stuksoort.INFORMATIEVERZOEK);
        for (var formaat : Stukbestand.Formaat.values()) {
            var eerst = bestand(eerste, nummer, formaat);
            assertThat(eerst.sha256()).isEqualTo(Sha256.hex(eerst.inhoud()));
            var papier = new Briefpapier("Staten van Drenthe", "Afdeling toezicht", "De Staten", "IBT-DR");
            assertThat(Handelend.als(eerste, () -> bank.legVast(DRENTHE, papier)))
                    .isEmpty();
            assertThat(bestand(assen, nummer, formaat).inhoud()).isEqualTo(eerst.inhoud());
        }
        var transacties = TestApp.bean(Transactions.class);
        var store = TestApp.bean(JdbcStukStore.class);
        var vastgesteld = stuk(Stuksoort.INFORMATIEVERZOEK);
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> transacties.asSystem("proef", () -> {
                    store.stelVast(
                            vastgesteld.kop(), 9, vastgesteld.vastgesteld().orElseThrow(), new byte[] {1}, new byte[] {2
                            });
                    return true;
                }));
    }

    private Stukbestand bestand(Handelende wie, long nummer, Stukbestand.Formaat formaat) {
        return Handelend.als(wie, () -> stukken.bestand(nummer, formaat)).orElseThrow();
    }

    @Test
    @Order(5)
    void a_draft_that_does_not_go_out_stays_readable_within_the_provincie() {
        long nummer = nummer(stelOp(Stuksoort.INFORMATIEVERZOEK, Optional.of(EMMEN)));
        assertThat(Toezichtproef.uitleg(Handelend.als(eerste, () -> stukken.trekIn(nummer, " "))))
                .containsExactly("Schrijf waarom, in hoogstens 2.000 tekens.");
        nummer(Handelend.als(eerste, () -> stukken.trekIn(nummer, "Emmen schreef al.")));
        assertThat(Handelend.als(tweede, () -> stukken.find(nummer))
                        .orElseThrow()
                        .staat())
                .isEqualTo(Stuk.Staat.INGETROKKEN);
        assertThat(Toezichtproef.uitleg(stelVast(tweede, nummer, 1))).anyMatch(een -> een.contains("ingetrokken"));
        assertThat(Handelend.als(emmen, () -> stukken.find(nummer))).isEmpty();
    }

    @Test
    @Order(6)
    void an_established_round_has_a_mededeling_that_only_the_provincie_and_the_ministry_read() throws Exception {
        stelRondeVast();
        long nummer = nummer(stelOp(Stuksoort.MEDEDELING, Optional.empty()));
        assertThat(stuk(Stuksoort.MEDEDELING).laatste().inhoud().open()).isEmpty();

        nummer(stelVast(tweede, nummer, 1));

        assertThat(stuk(Stuksoort.MEDEDELING).vastgesteld().orElseThrow().kenmerk())
                .isEqualTo("IBT-DR-2023-002");
        assertThat(Handelend.als(assen, () -> stukken.find(nummer))).isEmpty();
        var ministerie = Toezichtproef.gebruiker(25, "Proef", Rol.BELEIDSANALIST, Set.of());
        assertThat(Handelend.als(ministerie, () -> stukken.find(nummer))).isPresent();
        var pdf = bestand(eerste, nummer, Stukbestand.Formaat.PDF).inhoud();
        assertThat(PdfJudge.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(PdfJudge.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    private void stelRondeVast() {
        var voldoet = new Oordeelvraag(new Uitkomst.Geoordeeld("voldoet"), Beweging.GELIJK, "Proef.", 0);
        var ronde = Handelend.als(eerste, () -> rondes.find(RONDE)).orElseThrow();
        var codes = ronde.gemeenten().stream().map(een -> een.gemeente().code()).toList();
        codes.forEach(een -> assertThat(Handelend.als(eerste, () -> rondes.oordeel(RONDE, een, voldoet)))
                .isEqualTo(new Toezichtuitkomst.Gedaan(1)));
        assertThat(Handelend.als(tweede, () -> rondes.geefAkkoord(RONDE, codes)))
                .isEqualTo(new Toezichtuitkomst.Gedaan(codes.size()));
        assertThat(Handelend.als(tweede, () -> rondes.stelVast(RONDE))).isEqualTo(new Toezichtuitkomst.Gedaan(1));
    }

    @Test
    @Order(7)
    void a_provincie_lays_down_its_own_template_and_unknown_fields_are_told() {
        var fout = new Sjabloon(Stuksoort.UITSLAG, "", "Beste {gemeente}, {gemeenten} {zomaar}");
        assertThat(Handelend.als(eerste, () -> bank.legVast(DRENTHE, fout)))
                .extracting(Invoerfout::uitleg)
                .containsExactly(
                        "Dit veld is leeg. Vul het in.",
                        "Het veld {gemeenten} bestaat hier niet. Kies een veld uit de lijst.",
                        "Het veld {zomaar} bestaat hier niet. Kies een veld uit de lijst.");
        var eigen = new Sjabloon(Stuksoort.UITSLAG, "Oordeel {gemeente}", "Ons oordeel: {oordeel}.");
        assertThat(Handelend.als(eerste, () -> bank.legVast(DRENTHE, eigen))).isEmpty();

        nummer(stelOp(Stuksoort.UITSLAG, Optional.of(ASSEN)));
        assertThat(stuk(Stuksoort.UITSLAG).laatste().onderwerp()).isEqualTo("Oordeel Assen");
        assertThat(stuk(Stuksoort.UITSLAG).laatste().tekst()).isEqualTo("Ons oordeel: voldoet.");
        assertThat(Handelend.als(eerste, () -> bank.sjabloon(new Gebiedscode("PV24"), Stuksoort.UITSLAG)))
                .isEqualTo(Sjablonen.van(Stuksoort.UITSLAG));
        assertThat(Handelend.als(eerste, () -> bank.legVast(DRENTHE, new Briefpapier("", "", "", "ibt"))))
                .extracting(Invoerfout::veld)
                .isEqualTo(List.of("afzender", "ondertekening", "kenmerk"));
    }

    private List<String> maakOpenbaar(Handelende wie) {
        var openbaar = TestApp.bean(Openbaarmakingen.class);
        return Handelend.als(wie, () -> openbaar.maakOordelenOpenbaar(RONDE)).stream()
                .map(Invoerfout::uitleg)
                .toList();
    }

    private List<Openbaarmaking> openbaar() {
        var alle = TestApp.bean(Openbaarmakingen.class);
        return Handelend.als(new Handelende.Bezoeker(), alle::alle).stream()
                .filter(een -> een.ronde().equals(RONDE))
                .toList();
    }

    @Test
    @Order(8)
    void nothing_is_public_until_the_provincie_chose_so_and_then_only_the_judgement() {
        assertThat(maakOpenbaar(eerste))
                .containsExactly("De provincie maakt oordelen niet openbaar. Verander eerst die keuze.");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> maakOpenbaar(assen));
        var keuze = new Openbaarheid(true, false, "Besluit van de proef.");
        assertThat(Handelend.als(
                        eerste, () -> TestApp.bean(Openbaarmakingen.class).kies(DRENTHE, keuze)))
                .isEmpty();
        assertThat(maakOpenbaar(eerste)).isEmpty();
        assertThat(maakOpenbaar(eerste)).containsExactly("Deze oordelen zijn al openbaar. Beëindig dat eerst.");

        assertThat(openbaar()).singleElement().satisfies(een -> {
            assertThat(een.oordelen()).hasSize(gemeenten.size());
            assertThat(een.oordelen()).contains(new Openbaarmaking.Oordeelregel("Assen", "voldoet", "groen"));
        });
    }

    @Test
    @Order(9)
    void a_mededeling_is_public_as_it_was_sent_until_that_is_ended_with_a_reason() {
        var openbaar = TestApp.bean(Openbaarmakingen.class);
        var stuk = stuk(Stuksoort.MEDEDELING);
        assertThat(Handelend.als(eerste, () -> openbaar.maakOpenbaar(stuk)))
                .extracting(Invoerfout::uitleg)
                .containsExactly("De provincie maakt mededelingen niet openbaar. Verander eerst die keuze.");
        var keuze = new Openbaarheid(true, true, "Besluit van de proef.");
        assertThat(Handelend.als(eerste, () -> openbaar.kies(DRENTHE, keuze))).isEmpty();
        assertThat(Handelend.als(eerste, () -> openbaar.maakOpenbaar(stuk(Stuksoort.UITSLAG))))
                .extracting(Invoerfout::uitleg)
                .containsExactly("Alleen een vastgestelde mededeling kan openbaar worden.");
        assertThat(Handelend.als(eerste, () -> openbaar.maakOpenbaar(stuk))).isEmpty();

        var gemaakt = openbaar().stream()
                .filter(een -> een.mededeling().isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(Handelend.als(new Handelende.Bezoeker(), () -> openbaar.mededeling(gemaakt.nummer()))
                        .orElseThrow()
                        .inhoud())
                .isEqualTo(bestand(eerste, stuk.kop().nummer(), Stukbestand.Formaat.PDF)
                        .inhoud());

        assertThat(Handelend.als(eerste, () -> openbaar.beeindig(gemaakt.nummer(), " ")))
                .extracting(Invoerfout::veld)
                .isEqualTo(List.of("reden"));
        assertThat(Handelend.als(eerste, () -> openbaar.beeindig(gemaakt.nummer(), "Een naam stond erin.")))
                .isEmpty();
        assertThat(openbaar()).hasSize(1);
        assertThat(Handelend.als(new Handelende.Bezoeker(), () -> openbaar.mededeling(gemaakt.nummer())))
                .isEmpty();
    }
}
