package nl.doorstroom.toezicht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.platform.secret.Sha256;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.realisatie.Rijproef;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Handelende;
import nl.doorstroom.toegang.Rol;
import nl.doorstroom.toegang.Werkpost;
import nl.doorstroom.toezicht.informatie.Bijlage;
import nl.doorstroom.toezicht.informatie.Informatieverzoek;
import nl.doorstroom.toezicht.informatie.Verzoekstaat;
import nl.doorstroom.toezicht.informatie.Vraagstelling;
import nl.doorstroom.toezicht.ladder.Feestdagen;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;

/** Asking and answering on a real database. Drenthe serves, where no other test judges. */
class InformatieverzoekenTests {
    private static final Gebiedscode DRENTHE = new Gebiedscode("PV22");
    private static final Gebiedscode ASSEN = new Gebiedscode("GM0106");
    private static final Gebiedscode EMMEN = new Gebiedscode("GM0114");
    private static final LocalDate PEILDATUM = LocalDate.of(2022, 7, 1);
    private static final byte[] PDF = "%PDF-1.7 plan".getBytes(StandardCharsets.UTF_8);

    private final Informatieverzoeken verzoeken = TestApp.bean(Informatieverzoeken.class);
    private final Informatieantwoorden antwoorden = TestApp.bean(Informatieantwoorden.class);
    private final Rijproef rijproef = new Rijproef();
    private final Handelende drenthe = Toezichtproef.toezichthouder(41, DRENTHE);
    private final Handelende flevoland = Toezichtproef.toezichthouder(42, new Gebiedscode("PV24"));
    private final Handelende assen = Toezichtproef.gebruiker(43, Rol.HUISVESTINGSMEDEWERKER, Set.of(ASSEN));
    private final Handelende collega = Toezichtproef.gebruiker(44, Rol.HUISVESTINGSMEDEWERKER, Set.of(ASSEN));
    private final Handelende bestuurder = Toezichtproef.gebruiker(45, Rol.BESTUURDER, Set.of(ASSEN));
    private final Handelende emmen = Toezichtproef.gebruiker(46, Rol.HUISVESTINGSMEDEWERKER, Set.of(EMMEN));
    private final Handelende ministerie = Toezichtproef.gebruiker(47, Rol.BELEIDSANALIST, Set.of());

    private LocalDate laatsteDag() {
        return Handelend.als(drenthe, () -> verzoeken.laatsteDag(DRENTHE));
    }

    private Verzoekvraag vraag(String tekst, Optional<LocalDate> peildatum, Gebiedscode... gemeenten) {
        return new Verzoekvraag(
                DRENTHE,
                peildatum,
                List.of(gemeenten),
                new Vraagstelling(tekst, List.of("Welke woningen?", "Wanneer?")),
                Optional.of(laatsteDag()));
    }

    /** Asks Assen alone and tells the number of the request. */
    private long gevraagd(String tekst, Optional<LocalDate> peildatum) {
        assertThat(Handelend.als(drenthe, () -> verzoeken.vraagOp(vraag(tekst, peildatum, ASSEN))))
                .isEqualTo(new Toezichtuitkomst.Gedaan(1));
        return Handelend.als(drenthe, () -> verzoeken.van(ASSEN)).stream()
                .filter(een -> een.vraag().tekst().equals(tekst))
                .findFirst()
                .orElseThrow()
                .nummer();
    }

    private Informatieverzoek zie(Handelende wie, long nummer) {
        return Handelend.als(wie, () -> verzoeken.find(nummer)).orElseThrow();
    }

    private Toezichtuitkomst antwoord(Handelende wie, long nummer, String tekst, int gezien) {
        return Handelend.als(wie, () -> antwoorden.antwoord(nummer, tekst, gezien));
    }

    private List<Invoerfout> zetKlaar(Handelende wie, long nummer, String naam, byte[] inhoud) {
        return Handelend.als(
                wie, () -> antwoorden.zetKlaar(nummer, List.of(new Informatieantwoorden.Bestand(naam, inhoud))));
    }

    private static String uitleg(Toezichtuitkomst uitkomst) {
        assertThat(uitkomst).isInstanceOf(Toezichtuitkomst.Geweigerd.class);
        return ((Toezichtuitkomst.Geweigerd) uitkomst)
                .fouten().stream().map(Invoerfout::uitleg).collect(Collectors.joining(" "));
    }

    private List<String> werk(Handelende wie, long nummer) {
        return Handelend.als(wie, () -> TestApp.bean(Informatiewerk.class).posten(wie)).stream()
                .filter(een -> een.adres().equals("/toezicht/informatie/" + nummer))
                .map(Werkpost::titel)
                .toList();
    }

    @Test
    void several_gemeenten_are_asked_at_once_and_the_same_is_not_asked_twice() {
        var beide = vraag("Waarom samen?", Optional.empty(), ASSEN, EMMEN);

        assertThat(Handelend.als(drenthe, () -> verzoeken.vraagOp(beide))).isEqualTo(new Toezichtuitkomst.Gedaan(2));
        assertThat(uitleg(Handelend.als(drenthe, () -> verzoeken.vraagOp(beide))))
                .contains("al gevraagd aan GM0106", "al gevraagd aan GM0114");
        assertThat(Handelend.als(emmen, () -> verzoeken.alle()))
                .allMatch(een -> een.gemeente().equals(EMMEN))
                .extracting(een -> een.vraag().tekst())
                .contains("Waarom samen?");
    }

    @Test
    void the_term_is_proposed_by_the_law_on_a_working_day_and_never_earlier() {
        var vandaag = LocalDate.now(TestApp.bean(Clock.class));
        assertThat(laatsteDag()).isAfterOrEqualTo(vandaag.plusWeeks(2));
        assertThat(Feestdagen.wettelijk().isWerkdag(laatsteDag())).isTrue();
        var vroeg = new Verzoekvraag(
                DRENTHE,
                Optional.empty(),
                List.of(ASSEN),
                new Vraagstelling("Waarom vroeg?", List.of()),
                Optional.of(vandaag));
        assertThat(uitleg(Handelend.als(drenthe, () -> verzoeken.vraagOp(vroeg))))
                .contains("Kies een dag van");
    }

    @Test
    void only_a_supervisor_of_the_provincie_asks_and_only_the_gemeente_answers() {
        var vraag = vraag("Wie vraagt?", Optional.empty(), ASSEN);
        for (var wie : List.of(flevoland, assen, ministerie)) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> Handelend.als(wie, () -> verzoeken.vraagOp(vraag)));
        }
        long nummer = gevraagd("Wie vraagt?", Optional.empty());
        for (var wie : List.of(drenthe, bestuurder, ministerie)) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> antwoord(wie, nummer, "Wij.", 0));
        }
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> antwoord(emmen, nummer, "Wij.", 0));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> zetKlaar(emmen, nummer, "plan.pdf", PDF));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Handelend.als(assen, () -> verzoeken.trekIn(nummer, "Liever niet.")));
    }

    @Test
    void an_answer_comes_with_its_files_and_what_waited_is_lost_by_no_fault() {
        long nummer = gevraagd("Welk plan?", Optional.empty());
        assertThat(werk(assen, nummer)).containsExactly("Geef de provincie antwoord");

        assertThat(zetKlaar(assen, nummer, "plan.pdf", PDF)).isEmpty();
        assertThat(zetKlaar(assen, nummer, "foto.png", PDF).getFirst().uitleg())
                .isEqualTo("foto.png: De naam zegt PNG, maar de inhoud is PDF. Sla het bestand op als PNG en kies het"
                        + " opnieuw.");
        assertThat(uitleg(antwoord(assen, nummer, " ", 0))).isEqualTo("Schrijf je antwoord.");
        assertThat(Handelend.als(assen, () -> antwoorden.concepten(nummer)))
                .extracting(Bijlage::naam)
                .containsExactly("plan.pdf");
        assertThat(Handelend.als(collega, () -> antwoorden.concepten(nummer))).isEmpty();

        assertThat(antwoord(assen, nummer, "Zie het plan.", 0)).isEqualTo(new Toezichtuitkomst.Gedaan(1));
        assertThat(Handelend.als(assen, () -> antwoorden.concepten(nummer))).isEmpty();
        var bijlage = zie(drenthe, nummer).antwoorden().getFirst().bijlagen().getFirst();
        assertThat(bijlage.sha256()).isEqualTo(Sha256.hex(PDF));
        assertThat(Handelend.als(drenthe, () -> verzoeken.bijlage(nummer, 1, 1))
                        .orElseThrow()
                        .inhoud())
                .isEqualTo(PDF);
        assertThat(zie(assen, nummer).staat(laatsteDag())).isInstanceOf(Verzoekstaat.Beantwoord.class);

        assertThat(werk(drenthe, nummer)).containsExactly("Lees het antwoord van de gemeente");
        assertThat(Handelend.als(drenthe, () -> verzoeken.lees(nummer, 1))).isEqualTo(new Toezichtuitkomst.Gedaan(1));
        assertThat(werk(drenthe, nummer)).isEmpty();
        assertThat(werk(assen, nummer)).isEmpty();
    }

    @Test
    void five_files_go_with_an_answer_and_one_can_be_left_out() {
        long nummer = gevraagd("Hoeveel plannen?", Optional.empty());
        for (int i = 1; i <= 5; i++) {
            assertThat(zetKlaar(assen, nummer, "plan" + i + ".pdf", PDF)).isEmpty();
        }
        assertThat(zetKlaar(assen, nummer, "plan6.pdf", PDF).getFirst().uitleg())
                .contains("kunnen 5 bestanden, nu zijn het er 6");
        var eerste = Handelend.als(assen, () -> antwoorden.concepten(nummer)).getFirst();
        assertThat(Handelend.als(collega, () -> antwoorden.laatWeg(nummer, eerste.nummer())))
                .isZero();
        assertThat(Handelend.als(assen, () -> antwoorden.laatWeg(nummer, eerste.nummer())))
                .isEqualTo(4);
    }

    @Test
    void every_version_stays_and_a_colleague_who_was_first_is_told() {
        long nummer = gevraagd("Nog meer?", Optional.empty());
        assertThat(antwoord(assen, nummer, "Eerst dit.", 0)).isEqualTo(new Toezichtuitkomst.Gedaan(1));
        assertThat(uitleg(antwoord(collega, nummer, "Of dit.", 0))).contains("Een collega was je voor");
        assertThat(antwoord(collega, nummer, "En dit.", 1)).isEqualTo(new Toezichtuitkomst.Gedaan(1));

        assertThat(zie(bestuurder, nummer).antwoorden())
                .extracting(een -> een.volgnr() + " " + een.tekst())
                .containsExactly("1 Eerst dit.", "2 En dit.");
        assertThat(uitleg(Handelend.als(drenthe, () -> verzoeken.lees(nummer, 1))))
                .contains("nieuwer antwoord");
        assertThat(uitleg(Handelend.als(drenthe, () -> verzoeken.trekIn(nummer, "Toch niet."))))
                .contains("al beantwoord");
    }

    @Test
    void more_time_is_asked_given_and_refused_with_a_reason() {
        long nummer = gevraagd("Op tijd?", Optional.empty());
        var later = Feestdagen.wettelijk().werkdagVanaf(laatsteDag().plusWeeks(1));
        assertThat(uitleg(Handelend.als(assen, () -> antwoorden.vraagUitstel(nummer, Optional.of(laatsteDag()), " "))))
                .contains("Kies een dag van", "Schrijf waarom je meer tijd nodig hebt");
        assertThat(Handelend.als(assen, () -> antwoorden.vraagUitstel(nummer, Optional.of(later), "Vakantie.")))
                .isEqualTo(new Toezichtuitkomst.Gedaan(1));
        assertThat(uitleg(Handelend.als(collega, () -> antwoorden.vraagUitstel(nummer, Optional.of(later), "Ook."))))
                .contains("al om uitstel gevraagd");
        assertThat(werk(drenthe, nummer)).singleElement().asString().startsWith("Besluit over uitstel tot ");

        var goed = new Uitstelbeslissing(1, true, Optional.of(later), "Dat is redelijk.");
        assertThat(Handelend.als(drenthe, () -> verzoeken.beslisUitstel(nummer, goed)))
                .isEqualTo(new Toezichtuitkomst.Gedaan(1));
        assertThat(uitleg(Handelend.als(drenthe, () -> verzoeken.beslisUitstel(nummer, goed))))
                .contains("Hierover is al besloten");
        assertThat(zie(assen, nummer).uiterlijk()).isEqualTo(later);
        assertThat(Handelend.als(assen, () -> TestApp.bean(Informatiebron.class).termijnen()))
                .filteredOn(een -> een.href().endsWith("/" + nummer))
                .singleElement()
                .satisfies(een -> assertThat(een.tot()).isEqualTo(later));
    }

    @Test
    void a_withdrawn_request_is_answered_no_more_and_the_gemeente_reads_why() {
        long nummer = gevraagd("Toch niet?", Optional.empty());
        assertThat(uitleg(Handelend.als(drenthe, () -> verzoeken.trekIn(nummer, " "))))
                .contains("Schrijf waarom");
        assertThat(Handelend.als(drenthe, () -> verzoeken.trekIn(nummer, "Al bekend uit het gesprek.")))
                .isEqualTo(new Toezichtuitkomst.Gedaan(1));

        assertThat(uitleg(antwoord(assen, nummer, "Omdat.", 0))).contains("ingetrokken");
        assertThat(zie(assen, nummer).intrekking().orElseThrow().reden()).isEqualTo("Al bekend uit het gesprek.");
        assertThat(werk(assen, nummer)).isEmpty();
        assertThat(Handelend.als(assen, () -> TestApp.bean(Informatiebron.class).gebeurtenissen(ASSEN)))
                .filteredOn(een -> ("/toezicht/informatie/" + nummer).equals(een.href()))
                .extracting(Gebeurtenis::wat)
                .contains("Verzoek om informatie ingetrokken");
    }

    @Test
    void what_is_asked_in_a_round_is_supplemented_until_it_is_established() {
        var ronde = new Rondecode(DRENTHE, PEILDATUM);
        var rondes = TestApp.bean(Rondes.class);
        assertThat(uitleg(Handelend.als(
                        drenthe, () -> verzoeken.vraagOp(vraag("In de ronde?", Optional.of(PEILDATUM), ASSEN)))))
                .contains("Deze ronde is niet open");
        assertThat(Handelend.als(drenthe, () -> rondes.open(ronde))).isEqualTo(new Toezichtuitkomst.Gedaan(1));
        long nummer = gevraagd("In de ronde?", Optional.of(PEILDATUM));
        assertThat(antwoord(assen, nummer, "Omdat.", 0)).isEqualTo(new Toezichtuitkomst.Gedaan(1));
        assertThat(antwoord(assen, nummer, "En ook.", 1)).isEqualTo(new Toezichtuitkomst.Gedaan(1));

        assertThat(Handelend.als(drenthe, () -> rondes.stelVast(ronde))).isEqualTo(new Toezichtuitkomst.Gedaan(1));

        assertThat(uitleg(antwoord(assen, nummer, "En nog iets.", 2))).contains("De ronde is vastgesteld");
        assertThat(Handelend.als(assen, () -> antwoorden.isOpen(zie(assen, nummer))))
                .isFalse();
    }

    @Test
    void a_gemeente_sees_no_other_and_the_ministry_sees_no_files() {
        long nummer = gevraagd("Wie ziet dit?", Optional.empty());
        assertThat(zetKlaar(assen, nummer, "plan.pdf", PDF)).isEmpty();
        assertThat(antwoord(assen, nummer, "Zie het plan.", 0)).isEqualTo(new Toezichtuitkomst.Gedaan(1));

        for (var vreemd : List.of(emmen, flevoland)) {
            assertThat(Handelend.als(vreemd, () -> verzoeken.find(nummer))).isEmpty();
            assertThat(Handelend.als(vreemd, () -> verzoeken.van(ASSEN))).isEmpty();
            assertThat(Handelend.als(vreemd, () -> verzoeken.bijlage(nummer, 1, 1)))
                    .isEmpty();
        }
        assertThat(zie(ministerie, nummer).antwoorden().getFirst().bijlagen()).isEmpty();
        assertThat(Handelend.als(ministerie, () -> verzoeken.bijlage(nummer, 1, 1)))
                .isEmpty();
        assertThat(Handelend.als(bestuurder, () -> verzoeken.bijlage(nummer, 1, 1)))
                .isPresent();
    }

    /** The third fence alone: what the database shows, whoever the application says acts. */
    @Test
    void the_database_itself_shows_nobody_what_is_of_another() {
        long nummer = gevraagd("Wie ziet dit in de database?", Optional.empty());
        assertThat(zetKlaar(assen, nummer, "plan.pdf", PDF)).isEmpty();
        assertThat(antwoord(assen, nummer, "Zie het plan.", 0)).isEqualTo(new Toezichtuitkomst.Gedaan(1));
        assertThat(zetKlaar(assen, nummer, "later.pdf", PDF)).isEmpty();

        var eigen = "{\"toezicht-inzien\":\"eigen-gebied\",\"toezicht-beantwoorden\":\"eigen-gebied\"}";
        var overal = "{\"toezicht-inzien\":\"landelijk\"}";
        for (var tabel : List.of("informatieantwoord", "informatiebijlage")) {
            var vraag = "select count(*) from toezicht." + tabel + " where verzoek = " + nummer;
            assertThat(rijproef.tel(eigen, "GM0106", vraag)).as(tabel).isEqualTo(1);
            assertThat(rijproef.tel(eigen, "GM0114", vraag)).as(tabel).isZero();
            assertThat(rijproef.tel("{}", "GM0106", vraag)).as(tabel).isZero();
            assertThat(rijproef.tel(overal, "", vraag)).as(tabel).isEqualTo(tabel.endsWith("antwoord") ? 1 : 0);
        }
        var verzoek = "select count(*) from toezicht.informatieverzoek where nummer = " + nummer;
        assertThat(rijproef.tel(eigen, "GM0106", verzoek)).isEqualTo(1);
        assertThat(rijproef.tel(eigen, "GM0114", verzoek)).isZero();
        var concept = "select count(*) from toezicht.bijlageconcept where verzoek = " + nummer;
        assertThat(rijproef.tel(eigen, "GM0106", concept)).isZero();
    }

    /** Writes as the application would for somebody of these rights; a refusal of the database is thrown. */
    private int schrijf(String rechten, String opdracht) {
        return rijproef.tel(
                rechten,
                "GM0106",
                "with s as (select set_config('doorstroom.account', '00000000-0000-0007-0000-00000000002b', true)::uuid as wie), x as ("
                        + opdracht + " from s returning 1) select count(*) from x");
    }

    private int antwoordInDatabase(String rechten, long nummer) {
        return schrijf(
                rechten,
                "insert into toezicht.informatieantwoord (verzoek, gemeente, volgnr, tekst, auteur, account, geregistreerd_op)"
                        + " select " + nummer + ", 'GM0106', 1, 'Omdat.', 'Proef', wie, now()");
    }

    @Test
    void the_database_itself_takes_no_answer_after_withdrawal_and_no_shorter_term() {
        var gemeente = "{\"toezicht-inzien\":\"eigen-gebied\",\"toezicht-beantwoorden\":\"eigen-gebied\"}";
        var provincie = "{\"toezicht-inzien\":\"eigen-gebied\",\"toezicht-beoordelen\":\"eigen-gebied\"}";
        long open = gevraagd("Wat neemt de database aan?", Optional.empty());
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> antwoordInDatabase(provincie, open));
        assertThat(antwoordInDatabase(gemeente, open)).isEqualTo(1);

        long weg = gevraagd("Wat weigert de database?", Optional.empty());
        var later = Feestdagen.wettelijk().werkdagVanaf(laatsteDag().plusWeeks(1));
        assertThat(Handelend.als(assen, () -> antwoorden.vraagUitstel(weg, Optional.of(later), "Vakantie.")))
                .isEqualTo(new Toezichtuitkomst.Gedaan(1));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> schrijf(
                        provincie,
                        "insert into toezicht.uitstelbesluit (verzoek, gemeente, volgnr, tot, motivering, auteur, account,"
                                + " geregistreerd_op) select " + weg + ", 'GM0106', 1, date '" + laatsteDag()
                                + "', 'Korter.', 'Proef', wie, now()"))
                .withRootCauseInstanceOf(SQLException.class)
                .withStackTraceContaining("row-level security");
        assertThat(Handelend.als(drenthe, () -> verzoeken.trekIn(weg, "Niet meer nodig.")))
                .isEqualTo(new Toezichtuitkomst.Gedaan(1));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> antwoordInDatabase(gemeente, weg))
                .withRootCauseInstanceOf(SQLException.class)
                .withStackTraceContaining("row-level security");
    }
}
