package nl.doorstroom.toezicht.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.toezicht.ladder.Toezichtstaat.Afspraken;
import nl.doorstroom.toezicht.ladder.Toezichtstaat.Besluit;
import nl.doorstroom.toezicht.ladder.Toezichtstaat.Informatie;
import nl.doorstroom.toezicht.ladder.Toezichtstaat.Signaleren;
import nl.doorstroom.toezicht.ladder.Toezichtstaat.Uitvoering;
import nl.doorstroom.toezicht.ladder.Toezichtstaat.Vooraankondiging;
import org.junit.jupiter.api.Test;

class ToezichtstaatTests {
    private static final Tredebesluit MAART = besluit("2021-03-01");

    @Test
    void a_gemeente_goes_up_one_step_at_a_time_each_by_a_decision() {
        var gevraagd = (Informatie) gezet(Signaleren.begin().vraagInformatie(MAART, dag("2021-03-15")));
        var afgesproken = (Afspraken) gezet(gevraagd.maakAfspraken(besluit("2021-03-10"), true, dag("2021-07-01")));
        var aangekondigd =
                (Vooraankondiging) gezet(afgesproken.kondigAan(besluit("2021-07-05"), true, dag("2021-08-02")));
        var besloten = (Besluit)
                gezet(aangekondigd.besluit(besluit("2021-08-03"), false, dag("2021-09-14"), dag("2021-09-14")));
        var uitgevoerd = (Uitvoering) gezet(besloten.voerUit(besluit("2021-09-15"), false));

        assertThat(List.of(Signaleren.begin(), gevraagd, afgesproken, aangekondigd, besloten, uitgevoerd))
                .extracting(staat -> staat.stap().nummer())
                .containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(uitgevoerd.besluit()).contains(besluit("2021-09-15"));
        assertThat(gezet(uitgevoerd.beeindig(besluit("2022-01-10"))).stap()).isEqualTo(Trede.Stap.SIGNALEREN);
    }

    @Test
    void agreements_wait_for_the_answer_or_the_end_of_its_term() {
        var gevraagd = new Informatie(Optional.of(MAART), dag("2021-03-15"));

        assertThat(redenen(gevraagd.maakAfspraken(besluit("2021-03-15"), false, dag("2021-07-01"))))
                .containsExactly("De gemeente heeft nog niet geantwoord en mag dat nog tot en met 15 maart 2021.");
        assertThat(gevraagd.maakAfspraken(besluit("2021-03-16"), false, dag("2021-07-01")))
                .isInstanceOf(Tredeuitkomst.Gezet.class);
    }

    @Test
    void nothing_is_announced_as_long_as_the_agreements_are_kept() {
        var afgesproken = new Afspraken(Optional.of(MAART), dag("2021-07-01"));

        assertThat(redenen(afgesproken.kondigAan(besluit("2021-04-01"), false, dag("2021-04-01"))))
                .containsExactly(
                        "Geen afspraak is gemist. Pas als een afspraak niet is nagekomen, kan dit.",
                        "De gemeente moet een zienswijze kunnen geven: kies een dag na 1 april 2021.");
    }

    @Test
    void a_decision_waits_for_the_zienswijze_and_leaves_time_to_act_and_to_object() {
        var aangekondigd = new Vooraankondiging(Optional.of(MAART), dag("2021-03-29"));

        assertThat(redenen(aangekondigd.besluit(besluit("2021-03-29"), false, dag("2021-03-29"), dag("2021-03-01"))))
                .hasSize(3)
                .first()
                .isEqualTo("De gemeente mag nog tot en met 29 maart 2021 een zienswijze geven.");
        assertThat(aangekondigd.besluit(besluit("2021-03-10"), true, dag("2021-04-21"), dag("2021-04-21")))
                .isInstanceOf(Tredeuitkomst.Gezet.class);
    }

    @Test
    void the_provincie_acts_only_after_the_last_chance_and_not_when_a_court_says_wait() {
        var besloten = new Besluit(Optional.of(MAART), dag("2021-04-12"), dag("2021-04-12"));

        assertThat(redenen(besloten.voerUit(besluit("2021-04-12"), true)))
                .containsExactly(
                        "De gemeente mag het nog tot en met 12 april 2021 zelf doen.",
                        "De rechter heeft het besluit geschorst. Wacht op zijn uitspraak.");
    }

    @Test
    void a_decision_is_not_older_than_the_one_before_and_says_who_and_why() {
        var gevraagd = new Informatie(Optional.of(MAART), dag("2021-03-15"));

        assertThat(redenen(gevraagd.maakAfspraken(besluit("2021-02-28"), true, dag("2021-07-01"))))
                .containsExactly("Dit besluit ligt voor het vorige besluit, van 1 maart 2021.");
        assertThatIllegalArgumentException().isThrownBy(() -> new Tredebesluit(dag("2021-03-01"), "GS", " "));
    }

    private static Toezichtstaat gezet(Tredeuitkomst uitkomst) {
        return ((Tredeuitkomst.Gezet) uitkomst).staat();
    }

    private static List<String> redenen(Tredeuitkomst uitkomst) {
        return ((Tredeuitkomst.Geweigerd) uitkomst).redenen();
    }

    private static Tredebesluit besluit(String dag) {
        return new Tredebesluit(dag(dag), "Gedeputeerde Staten", "Proef.");
    }

    private static LocalDate dag(String dag) {
        return LocalDate.parse(dag);
    }
}
