package nl.doorstroom.realisatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.SystemTask;
import nl.doorstroom.platform.TestApp;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever changes the grootboek as the owner of the database, with the triggers out of the way, is found out. */
class GrootboekcontroleTests {
    private static final Gebiedscode VLIELAND = new Gebiedscode("GM0096");

    private final JdbcClient eigenaar = TestApp.database().jdbc();

    private static Grootboekcontrole.Oordeel controleer(List<Grootboekcontrole.Zegel> zegels) {
        return SystemTask.run(
                "proef", () -> TestApp.bean(Grootboekcontrole.class).controleer(zegels));
    }

    private static long boek() {
        var opdracht = Opdracht.nieuw(VLIELAND, new Post.Fase3(1), java.time.LocalDate.of(2023, 4, 11));
        var uitkomst = SystemTask.run(
                "proef",
                () -> TestApp.bean(Boekhouding.class).boek(new Bron("Proef (synthetisch)", null), List.of(opdracht)));
        return ((Boekuitkomst.Geboekt) uitkomst).nummers().getFirst();
    }

    /** Does as the owner what the triggers refuse, and undoes it afterwards. */
    private void knoei(String doe, String herstel, Runnable intussen) {
        eigenaar.sql("alter table realisatie.boeking disable trigger user").update();
        try {
            eigenaar.sql(doe).update();
            intussen.run();
        } finally {
            eigenaar.sql(herstel).update();
            eigenaar.sql("alter table realisatie.boeking enable trigger user").update();
        }
    }

    @Test
    void an_untouched_grootboek_is_whole_and_has_a_seal_for_every_gemeente() {
        boek();
        var oordeel = controleer(List.of());

        assertThat(oordeel.breuken()).isEmpty();
        assertThat(oordeel.zegels()).hasSize(342);
        assertThat(controleer(oordeel.zegels()).breuken()).isEmpty();
    }

    @Test
    void an_entry_that_was_changed_is_named() {
        var nummer = boek();

        knoei(
                "update realisatie.boeking set aantal = 2 where nummer = " + nummer,
                "update realisatie.boeking set aantal = 1 where nummer = " + nummer,
                () -> assertThat(controleer(List.of()).breuken())
                        .singleElement()
                        .asString()
                        .contains("Boeking " + nummer + " van GM0096"));
    }

    @Test
    void an_entry_that_was_rewritten_together_with_its_hash_breaks_what_comes_after_or_a_seal() {
        var nummer = boek();
        var zegels = controleer(List.of()).zegels();
        var was = eigenaar.sql("select encode(hash, 'hex') from realisatie.boeking where nummer = " + nummer)
                .query(String.class)
                .single();
        var ander = "ab".repeat(32);

        knoei(
                "update realisatie.boeking set hash = decode('" + ander + "', 'hex') where nummer = " + nummer,
                "update realisatie.boeking set hash = decode('" + was + "', 'hex') where nummer = " + nummer,
                () -> assertThat(controleer(zegels).breuken())
                        .anyMatch(breuk -> breuk.contains("past niet bij het zegel"))
                        .anyMatch(breuk -> breuk.contains("hoort te eindigen bij boeking " + nummer)));
    }
}
