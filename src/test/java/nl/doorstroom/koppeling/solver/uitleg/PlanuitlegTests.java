package nl.doorstroom.koppeling.solver.uitleg;

import static nl.doorstroom.koppeling.solver.Koppelvoorstel.WACHT;
import static nl.doorstroom.koppeling.solver.Puntentabel.VERBODEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import nl.doorstroom.koppeling.solver.Koppelregel;
import nl.doorstroom.koppeling.solver.Koppelvoorstel;
import nl.doorstroom.koppeling.solver.Voorstellen;
import nl.doorstroom.koppeling.solver.punten.Punten;
import org.junit.jupiter.api.Test;

class PlanuitlegTests {
    /**
     * Three places at 1, 2.1 and 0 points a person. H0 (two persons) goes to the first; H1 (three) waits for it is worth too
     * little, H2 (two) because the second has no room left, H3 (nine) because nothing is large enough; H4 takes the second.
     */
    private static final Koppelvoorstel PLAN = Voorstellen.voorstel(
            Voorstellen.vraag(
                    "H0 2 | H1 3 | H2 2 | H3 9 | H4 2",
                    "GM0001 2 | GM0002 3 | GM0003 1",
                    new double[] {8, 9.1, 5},
                    new double[] {2, 5, 7},
                    new double[] {VERBODEN, 6.5, VERBODEN},
                    new double[] {90, VERBODEN, 90},
                    new double[] {4, 20, 3}),
            new int[] {0, WACHT, WACHT, WACHT, 1},
            1,
            2.1,
            0);

    private static final Planuitleg UITLEG = Planuitleg.van(PLAN);

    @Test
    void a_placed_household_gets_its_points_its_price_and_what_is_left() {
        assertThat(UITLEG.besluit(0).zin()).isEqualTo("GM0001: 8 punten, min 2 × 1 voor de plaats, is 6.");
    }

    @Test
    void why_not_another_place_is_split_into_points_and_price() {
        assertThat(waaromNiet(0))
                .containsExactly(
                        "GM0002: dat scheelt 1,1 punten: 1,1 punten meer en 2,2 meer voor de plaats.",
                        "GM0003 heeft in totaal plaats voor 1; het huishouden telt 2 personen.");
    }

    @Test
    void who_waits_because_others_gain_more_hears_what_the_room_is_worth_to_them() {
        assertThat(UITLEG.besluit(1).zin())
                .isEqualTo(
                        "Het huishouden wacht: ook in de beste gemeente leveren de plaatsen anderen meer op (GM0002: 5"
                                + " punten, min 3 × 2,1 voor de plaats, is -1,3).");
        assertThat(waaromNiet(1))
                .containsExactly(
                        "GM0001 heeft in totaal plaats voor 2; het huishouden telt 3 personen.",
                        "GM0002: 5 punten, terwijl de plaats voor 3 × 2,1 = 6,3 punten aan anderen gaat; dat scheelt 1,3.",
                        "GM0003 heeft in totaal plaats voor 1; het huishouden telt 3 personen.");
    }

    @Test
    void who_waits_because_it_does_not_fit_in_hears_how_much_room_is_left() {
        assertThat(UITLEG.besluit(2).zin())
                .isEqualTo(
                        "Het huishouden wacht: de beste gemeente (GM0002: 6,5 punten, min 2 × 2,1 voor de plaats, is 2,3)"
                                + " is het waard, maar daar is in dit plan nog plaats voor 1 persoon en het huishouden telt er"
                                + " 2.");
        assertThat(waaromNiet(2))
                .containsExactly(
                        "GM0001 is voor dit huishouden uitgesloten.",
                        "GM0002 zou na aftrek van de prijs 2,3 punten meer opleveren, maar daar is in dit plan nog plaats voor"
                                + " 1 persoon en het huishouden telt er 2.",
                        "GM0003 is voor dit huishouden uitgesloten.");
    }

    @Test
    void who_can_go_nowhere_hears_how_many_places_fall_away_and_why() {
        assertThat(UITLEG.besluit(3).zin())
                .isEqualTo(
                        "Het huishouden wacht, want het kan nergens terecht: uitgesloten zijn 1 gemeente, te klein voor"
                                + " zo'n groot huishouden 2 gemeenten.");
    }

    @Test
    void everybody_who_waits_is_listed() {
        assertThat(UITLEG.wachtenden()).containsOnlyKeys("H1", "H2", "H3");
    }

    @Test
    void the_next_best_places_go_by_what_is_left_after_the_price() {
        assertThat(UITLEG.huishouden(4, 5).volgende())
                .extracting(Plaatskeuze::toString)
                .containsExactly("GM0001: 4 punten, min 2 × 1 voor de plaats, is 2");
        assertThat(UITLEG.huishouden(4, 0).volgende()).isEmpty();
    }

    @Test
    void prices_are_told_in_words() {
        assertThat(UITLEG.prijzen())
                .extracting(Plaatsprijs::zin)
                .containsExactly(
                        "GM0001: één plaats meer is hier 1 punt waard.",
                        "GM0002: één plaats meer is hier 2,1 punten waard.",
                        "GM0003: één plaats meer verandert hier niets; over blijft 1 plaats.");
        assertThat(new Plaatsprijs("GM0004", Punten.heel(-2), 0).zin())
                .isEqualTo("GM0004: hier moeten plaatsen gevuld worden; iedere persoon telt voor 2 punten mee.");
    }

    @Test
    void what_a_rule_decides_is_told_by_its_name() {
        var vast = new Koppelregel.Vastgezet("Besluit regievoerder", 0, 1);
        var vraag = Voorstellen.vraag("H0 1", "GM0001 2 | GM0002 2", new double[] {9, 1})
                .metRegels(List.of(vast));
        var uitleg = Planuitleg.van(Voorstellen.voorstel(vraag, new int[] {1}, 0, 0));

        assertThat(uitleg.huishouden(0, 1).waaromNiet())
                .extracting(WaaromNiet::zin)
                .containsExactly("GM0001: het huishouden is vastgezet op GM0002 (Besluit regievoerder).");
    }

    @Test
    void room_that_is_not_used_is_owned_up_to_or_told_by_the_rules_that_hold() {
        var vraag = Voorstellen.vraag("H0 1", "GM0001 2 | GM0002 2", new double[] {9, 1});
        var rij = new Koppelregel.Rij("Flevoland", new BitSet(), new BitSet(), Koppelregel.Maat.PERSONEN, 0, 5);

        assertThat(Planuitleg.van(Voorstellen.voorstel(vraag, new int[] {1}, 0, 0))
                        .huishouden(0, 1)
                        .waaromNiet())
                .extracting(WaaromNiet::zin)
                .containsExactly(
                        "GM0001 zou na aftrek van de prijs 8 punten meer opleveren, maar daar is nog plaats: op dit"
                                + " punt kan het plan beter.");
        assertThat(Planuitleg.van(Voorstellen.voorstel(vraag.metRegels(List.of(rij)), new int[] {1}, 0, 0))
                        .huishouden(0, 1)
                        .waaromNiet())
                .extracting(WaaromNiet::zin)
                .containsExactly(
                        "GM0001 zou na aftrek van de prijs 8 punten meer opleveren, maar daar is nog plaats, maar het"
                                + " plan moet zich ook houden aan: Flevoland.");
    }

    private static List<String> waaromNiet(int huishouden) {
        return UITLEG.huishouden(huishouden, 3).waaromNiet().stream()
                .map(WaaromNiet::zin)
                .toList();
    }
}
