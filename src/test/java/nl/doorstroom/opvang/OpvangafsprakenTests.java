package nl.doorstroom.opvang;

import static nl.doorstroom.opvang.Opgavenproef.begin;
import static nl.doorstroom.opvang.Opgavenproef.fouten;
import static nl.doorstroom.opvang.Opgavenproef.stap;
import static nl.doorstroom.opvang.Opgavenproef.vraag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.opvang.afspraak.Afspraakstap;
import nl.doorstroom.opvang.afspraak.Overdracht;
import nl.doorstroom.opvang.opgave.Opgave;
import nl.doorstroom.opvang.opgave.Opgavesoort;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.realisatie.Rijproef;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Handelende;
import nl.doorstroom.toegang.Rol;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;

/** Agreements at the regietafel on a real database: in Drenthe made up, in Overijssel as COA presented them. */
class OpvangafsprakenTests {
    private static final Gebiedscode ASSEN = new Gebiedscode("GM0106");
    private static final Gebiedscode EMMEN = new Gebiedscode("GM0114");
    private static final Gebiedscode OVERIJSSEL = new Gebiedscode("PV23");
    private static final Gebiedscode DRENTHE = new Gebiedscode("PV22");

    private final Opvangafspraken afspraken = TestApp.bean(Opvangafspraken.class);
    private final Opvangoverdrachten overdrachten = TestApp.bean(Opvangoverdrachten.class);
    private final Opgaven opgaven = TestApp.bean(Opgaven.class);
    private final Opvangafspraakwerk werk = TestApp.bean(Opvangafspraakwerk.class);
    private final Clock klok = TestApp.bean(Clock.class);
    private final Rijproef rijproef = new Rijproef();
    private final Handelende tafel = Opgavenproef.secretaris(1, "PV22");
    private final Handelende assen = Opgavenproef.gebruiker(2, Rol.HUISVESTINGSMEDEWERKER, Set.of(ASSEN));
    private final Handelende emmen = Opgavenproef.gebruiker(3, Rol.HUISVESTINGSMEDEWERKER, Set.of(EMMEN));

    private Opvanguitkomst zet(Handelende wie, long nummer, Afspraakstapvraag vraag) {
        return Handelend.als(wie, () -> afspraken.legStapVast(nummer, vraag));
    }

    private Optional<Long> opgave(Gebiedscode gebied, String dag) {
        return opgaven.boek().op(gebied, Opgavesoort.COA, LocalDate.parse(dag)).map(Opgave::plaatsen);
    }

    private boolean wacht(Handelende wie, long nummer) {
        return Handelend.als(wie, () -> werk.posten(wie)).stream()
                .anyMatch(een -> een.adres().endsWith("/" + nummer));
    }

    @Test
    void what_is_asked_waits_for_the_gemeente_and_counts_only_once_it_was_promised() {
        long nummer = begin(tafel, "GM0106", "2025-01-01", 300);
        assertThat(wacht(assen, nummer)).isTrue();
        assertThat(wacht(tafel, nummer)).isFalse();
        assertThat(wacht(emmen, nummer)).isFalse();
        assertThat(opgave(ASSEN, "2025-01-01")).isEmpty();
        var vooraf = klok.instant();

        assertThat(fouten(zet(assen, nummer, stap(Afspraakstap.TOEGEZEGD, 250, ""))))
                .isEmpty();
        assertThat(wacht(assen, nummer)).isFalse();
        assertThat(opgave(ASSEN, "2025-01-01")).hasValue(250L);
        assertThat(opgaven.boek(vooraf).op(ASSEN, Opgavesoort.COA, LocalDate.of(2025, 1, 1)))
                .isEmpty();

        assertThat(fouten(zet(tafel, nummer, stap(Afspraakstap.INGETROKKEN, 0, ""))))
                .containsExactly("toelichting");
        zet(tafel, nummer, stap(Afspraakstap.INGETROKKEN, 0, "Proef"));
        assertThat(opgave(ASSEN, "2025-01-01")).isEmpty();
        assertThat(Handelend.als(assen, () -> afspraken.find(nummer))
                        .orElseThrow()
                        .stappen())
                .hasSize(3);
    }

    @Test
    void what_a_gemeente_offers_the_table_decides() {
        long nummer = begin(emmen, "GM0114", "2025-02-01", 80);
        assertThat(wacht(tafel, nummer)).isTrue();
        assertThat(wacht(emmen, nummer)).isFalse();
        assertThat(fouten(zet(emmen, nummer, stap(Afspraakstap.TOEGEZEGD, 80, ""))))
                .containsExactly("stap");
        assertThat(fouten(zet(tafel, nummer, stap(Afspraakstap.AFGEWEZEN, 0, "Te klein (proef)"))))
                .isEmpty();
    }

    @Test
    void all_that_is_wrong_is_told_at_once_and_two_for_one_day_are_refused() {
        var leeg = new Afspraakvraag("GM9999", Optional.empty(), null, null, "", null, "");
        assertThat(fouten(Handelend.als(tafel, () -> afspraken.begin(leeg))))
                .containsExactly("gebied", "soort", "per", "dag", "plaatsen");
        begin(tafel, "GM0114", "2025-03-01", 100);
        assertThat(fouten(Handelend.als(tafel, () -> afspraken.begin(vraag("GM0114", "2025-03-01", 90)))))
                .containsExactly("per");
        assertThat(fouten(Handelend.als(assen, () -> afspraken.begin(vraag("GM0114", "2025-04-01", 90)))))
                .containsExactly("gebied");
    }

    @Test
    void a_transfer_keeps_the_sum_is_corrected_and_never_leaves_less_than_nothing() {
        vast("GM0106", "2026-01-01", 100);
        vast("GM0114", "2026-01-01", 60);
        assertThat(fouten(draagOver(101))).containsExactly("plaatsen");
        assertThat(fouten(draagOver(40))).isEmpty();
        assertThat(opgave(ASSEN, "2026-01-01")).hasValue(60L);
        assertThat(opgave(EMMEN, "2026-01-01")).hasValue(100L);

        var overdracht = overdrachten.van(DRENTHE).getFirst();
        assertThat(fouten(Handelend.als(tafel, () -> overdrachten.corrigeer(overdracht.nummer(), " "))))
                .containsExactly("reden");
        assertThat(fouten(Handelend.als(tafel, () -> overdrachten.corrigeer(overdracht.nummer(), "Vergist"))))
                .isEmpty();
        assertThat(opgave(ASSEN, "2026-01-01")).hasValue(100L);
        assertThat(overdrachten.van(DRENTHE).getFirst().correctie())
                .map(Overdracht.Correctie::reden)
                .hasValue("Vergist");
        assertThat(fouten(Handelend.als(tafel, () -> overdrachten.corrigeer(overdracht.nummer(), "Weer"))))
                .containsExactly("reden");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Handelend.als(assen, () -> overdrachten.corrigeer(overdracht.nummer(), "Proef")));
    }

    private void vast(String gebied, String per, int plaatsen) {
        long nummer = begin(tafel, gebied, per, plaatsen);
        assertThat(fouten(zet(tafel, nummer, stap(Afspraakstap.TOEGEZEGD, plaatsen, "Aan de tafel gezegd (proef)"))))
                .isEmpty();
    }

    private Opvanguitkomst draagOver(int plaatsen) {
        return Handelend.als(
                tafel,
                () -> overdrachten.draagOver(new Overdrachtvraag(
                        "GM0106",
                        "GM0114",
                        Optional.of(Opgavesoort.COA),
                        LocalDate.of(2026, 1, 1),
                        plaatsen,
                        "Proef")));
    }

    @Test
    void who_has_nothing_to_do_with_it_sees_no_request_and_writes_nothing() {
        long nummer = begin(tafel, "GM0106", "2025-05-01", 10);
        var tel = "select count(*) from opvang.afspraak where nummer = " + nummer;
        assertThat(rijproef.tel("{\"opvang-inzien\":\"eigen-gebied\"}", "GM0106", tel))
                .isOne();
        assertThat(rijproef.tel("{\"opvang-inzien\":\"eigen-gebied\"}", "GM0114", tel))
                .isZero();
        assertThat(rijproef.tel("{}", "", tel)).isZero();
        assertThat(rijproef.tel("{}", "", "select count(*) from opvang.afspraakstap where afspraak = " + nummer))
                .isZero();
        assertThat(Handelend.als(emmen, () -> afspraken.find(nummer))).isEmpty();
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> rijproef.tel(
                        "{\"opvangafspraak-beantwoorden\":\"eigen-gebied\"}", "GM0114", """
                        insert into opvang.afspraakstap (afspraak, volgnr, stap, dag, plaatsen, partij, bekend_op, auteur,
                                                         geregistreerd_op)
                        values (%d, 2, 'toegezegd', '2023-05-05', 10, 'gemeente', now(), 'Proef', now()) returning 1
                        """.formatted(nummer)));
        zet(assen, nummer, stap(Afspraakstap.TOEGEZEGD, 10, ""));
        assertThat(rijproef.tel("{}", "", tel)).isOne();
    }

    @Test
    void Overijssel_divides_4001_over_its_two_regions_and_prints_3593_under_3594() {
        var rekening = opgaven.afgesproken();
        assertThat(rekening.samen(OVERIJSSEL, Opgavesoort.COA, LocalDate.of(2024, 1, 1)))
                .isEqualTo(4_001);
        assertThat(rekening.samen(OVERIJSSEL, Opgavesoort.COA, LocalDate.of(2023, 4, 1)))
                .isEqualTo(3_594);
        assertThat(opgaven.gedrukt())
                .extracting(een -> een.per() + " " + een.gedrukt())
                .containsExactly("2023-04-01 3593", "2024-01-01 4001");
        assertThat(opgave(new Gebiedscode("VR04"), "2024-01-01")).hasValue(1_837L);
        assertThat(opgave(new Gebiedscode("VR05"), "2024-01-01")).hasValue(2_164L);
        assertThat(opgave(new Gebiedscode("VR05"), "2023-12-31")).hasValue(1_944L);
        assertThat(opgaven.boek(Instant.parse("2023-03-28T12:00:00Z")).van(new Gebiedscode("VR05"), Opgavesoort.COA))
                .isEmpty();
        assertThat(List.of(opgave(OVERIJSSEL, "2024-01-01").orElseThrow() - 4_001))
                .containsExactly(80L);
    }
}
