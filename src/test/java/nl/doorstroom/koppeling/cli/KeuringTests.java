package nl.doorstroom.koppeling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import nl.doorstroom.koppeling.cli.Bibliotheek.Antwoord;
import nl.doorstroom.koppeling.cli.Instantiewens.Soort;
import nl.doorstroom.koppeling.solver.Koppelaar;
import nl.doorstroom.koppeling.solver.Koppelinstelling;
import nl.doorstroom.koppeling.solver.Koppelregel;
import nl.doorstroom.koppeling.solver.Koppelregel.Maat;
import nl.doorstroom.koppeling.solver.Koppelvoorstel;
import nl.doorstroom.koppeling.solver.Koppelvraag;
import nl.doorstroom.koppeling.solver.Puntentabel;
import nl.doorstroom.koppeling.solver.Voorstellen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeuringTests {
    /** A of 3 and B of 1 to X and Y; C of 2 may not go to Y. */
    private static final Koppelvraag VRAAG =
            Voorstellen.vraag("A 3 | B 1 | C 2", "X 4 | Y 2", new double[] {9, 1}, new double[] {2, 4}, new double[] {
                5, Puntentabel.VERBODEN
            });

    private static List<String> fouten(Koppelvraag vraag, int... plan) {
        return Keuring.van(vraag, plan).fouten();
    }

    @Test
    void a_good_plan_has_no_faults() {
        assertThat(fouten(VRAAG, 0, 1, -1)).isEmpty();
        assertThat(Keuring.fouten(Voorstellen.voorstel(VRAAG, new int[] {0, 1, -1}, 0, 0)))
                .isEmpty();
        assertThat(Keuring.van(VRAAG, new int[] {0, 1, -1}).totaal()).isEqualTo(13);
    }

    @Test
    void a_place_too_full_a_pair_ruled_out_and_a_plan_of_another_length_are_found() {
        assertThat(fouten(VRAAG, 0, -1, 0)).containsExactly("In X komen 5 personen en passen er 4.");
        assertThat(fouten(VRAAG, 0, -1, 1)).containsExactly("Huishouden C mag hier niet heen.");
        assertThat(fouten(VRAAG, 0, -1)).containsExactly("Het plan noemt 2 van 3 huishoudens.");
        assertThat(fouten(VRAAG, 0, 7, -1)).containsExactly("Huishouden B mag hier niet heen.");
    }

    @ParameterizedTest
    @CsvSource({"PERSONEN, 4", "HUISHOUDENS, 2", "PUNTEN, 11"})
    void a_row_that_is_not_kept_is_found(Maat maat, double allebei) {
        assertThat(fouten(metRij(maat, allebei, allebei), 0, 0, -1)).isEmpty();
        assertThat(fouten(metRij(maat, allebei + 1, allebei + 1), 0, 0, -1))
                .containsExactly("De regel rij is niet gehouden.");
        assertThat(fouten(metRij(maat, 0, allebei - 1), 0, 0, -1)).containsExactly("De regel rij is niet gehouden.");
    }

    private static Koppelvraag metRij(Maat maat, double minimum, double maximum) {
        var huishoudens = new BitSet();
        huishoudens.set(0, 3);
        var plaatsen = new BitSet();
        plaatsen.set(0, 2);
        return VRAAG.metRegels(List.of(new Koppelregel.Rij("rij", huishoudens, plaatsen, maat, minimum, maximum)));
    }

    @Test
    void a_fixed_household_elsewhere_is_found() {
        var vraag = VRAAG.metRegels(List.of(new Koppelregel.Vastgezet("B in X", 1, 0)));

        assertThat(fouten(vraag, 0, 0, -1)).isEmpty();
        assertThat(fouten(vraag, 0, 1, -1)).containsExactly("De regel B in X is niet gehouden.");
    }

    /** Here beds that were left went to households that no shortlist named, and were then given away once more. */
    @ParameterizedTest
    @CsvSource({"300, 60, 0, 3", "300, 60, 5, 10", "1000, 100, 5, 4", "1000, 100, 5, 9"})
    void a_bed_is_never_given_away_twice(int huishoudens, int plaatsen, BigDecimal krapte, long zaad) {
        var vraag = Instantie.maak(new Instantiewens(Soort.LANDELIJK, huishoudens, plaatsen, krapte, zaad));

        var voorstel = (Koppelvoorstel) Koppelaar.koppel(vraag, Koppelinstelling.gewoon());

        assertThat(Keuring.fouten(voorstel)).isEmpty();
    }

    /** 4 × 2 and 2 × 1 for the room; A keeps 9 − 6, B 4 − 1, C 5 − 4 above it. No plan has more than 13. */
    @Test
    void the_bound_of_the_prices_is_what_anybody_works_out() {
        assertThat(Keuring.prijsgrens(VRAAG, new double[] {2, 1})).isEqualTo(17);
        assertThat(Keuring.prijsgrens(VRAAG, new double[] {0, 0})).isEqualTo(18);
    }

    /** 4 × 3 for the room; B keeps 4 at Y. A would keep 1 there, but three persons do not fit in two beds. */
    @Test
    void who_does_not_fit_in_a_place_does_not_count_there() {
        assertThat(Keuring.prijsgrens(VRAAG, new double[] {3, 0})).isEqualTo(16);
    }

    @Test
    void a_plan_of_the_library_above_our_bound_is_a_fault() {
        var laag = Voorstellen.voorstel(VRAAG, new int[] {-1, 1, -1}, 0, 0);

        assertThat(Bibliotheekmeting.fouten(laag, new Antwoord(9, 9, "tijd om", List.of(0, Koppelvoorstel.WACHT, -1))))
                .containsExactly("De bibliotheek vond 9.0 punten, boven onze bovengrens 4.0.");
        assertThat(Bibliotheekmeting.fouten(laag, new Antwoord(4, 4, "bewezen", List.of(-1, 1, -1))))
                .isEmpty();
    }
}
