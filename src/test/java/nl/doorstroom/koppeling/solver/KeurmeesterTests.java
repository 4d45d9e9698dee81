package nl.doorstroom.koppeling.solver;

import static nl.doorstroom.koppeling.solver.Puntentabel.VERBODEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.doorstroom.koppeling.solver.Koppelregel.Maat;
import nl.doorstroom.koppeling.solver.Koppelregel.Rij;
import nl.doorstroom.koppeling.solver.Koppelregel.Vastgezet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The checker must find every kind of fault, or its silence over a plan would say nothing. */
class KeurmeesterTests {
    private static final double GEEN = Double.POSITIVE_INFINITY;

    /** A of 3 and B of 1 to X and Y; C of 2 may not go to Y. */
    private static final Koppelvraag VRAAG = Voorstellen.vraag(
            "A 3 | B 1 | C 2", "X 4 | Y 2", new double[] {9.1, 1}, new double[] {2.2, 4}, new double[] {5.3, VERBODEN});

    private static List<String> keur(Koppelvraag vraag, double totaal, int... plan) {
        return Keurmeester.keur(vraag, plan, totaal, 100);
    }

    private static Koppelvraag met(Koppelregel regel) {
        return VRAAG.metRegels(List.of(regel));
    }

    /** About the first two households at the first place. */
    private static Koppelvraag metRij(Maat maat, double minimum, double maximum) {
        var wie = new BitSet();
        wie.set(0, 2);
        var waar = new BitSet();
        waar.set(0);
        return met(new Rij("rij", wie, waar, maat, minimum, maximum));
    }

    @Test
    void a_good_plan_has_no_faults() {
        assertThat(keur(VRAAG, 13.1, 0, 1, -1)).isEmpty();
        assertThat(Keurmeester.keur(Voorstellen.voorstel(VRAAG, new int[] {0, 1, -1}, 0, 0)))
                .isEmpty();
    }

    @Test
    void a_place_with_a_person_too_many_is_found() {
        assertThat(keur(VRAAG, 14.4, 0, -1, 0)).containsExactly("vol X 5/4");
    }

    @Test
    void a_place_filled_to_the_last_is_no_fault() {
        assertThat(keur(VRAAG, 11.3, 0, 0, -1)).isEmpty();
    }

    @Test
    void a_pair_that_is_ruled_out_is_found() {
        assertThat(keur(VRAAG, 9.1, 0, -1, 1)).containsExactly("verboden C Y");
    }

    @Test
    void a_place_that_does_not_exist_and_a_plan_too_short_are_found() {
        assertThat(keur(VRAAG, 9.1, 0, 2)).containsExactly("lengte 2", "plaats 2 bestaat niet");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, -1})
    void a_fixed_household_elsewhere_or_waiting_is_found(int plaats) {
        double totaal = 9.1 + (plaats == 1 ? 4 : 0);

        assertThat(keur(met(new Vastgezet("B in X", 1, 0)), totaal, 0, plaats, -1))
                .containsExactly("losgeraakt B in X");
    }

    @Test
    void a_fixed_household_in_its_place_is_no_fault() {
        assertThat(keur(met(new Vastgezet("B in X", 1, 0)), 11.3, 0, 0, -1)).isEmpty();
    }

    /** A and B in X are 4 persons, 2 households and 11,3 points; A alone 3, 1 and 9,1. C in X never counts. */
    @ParameterizedTest
    @CsvSource({"PERSONEN, 4, 3", "HUISHOUDENS, 2, 1", "PUNTEN, 11.3, 9.1"})
    void a_row_below_its_minimum_or_above_its_maximum_is_found(Maat maat, double allebei, double alleenA) {
        assertThat(keur(metRij(maat, allebei, GEEN), 11.3, 0, 0, -1)).isEmpty();
        assertThat(keur(metRij(maat, allebei, GEEN), 13.1, 0, 1, -1))
                .singleElement()
                .asString()
                .startsWith("onder minimum rij");
        assertThat(keur(metRij(maat, 0, alleenA), 13.1, 0, 1, -1)).isEmpty();
        assertThat(keur(metRij(maat, 0, alleenA), 11.3, 0, 0, -1))
                .singleElement()
                .asString()
                .startsWith("boven maximum rij");
        assertThat(keur(metRij(maat, 0, 0), 9.3, -1, 1, 0)).isEmpty();
    }

    @Test
    void a_wrong_total_is_found_and_a_trace_of_rounding_is_not() {
        assertThat(keur(VRAAG, 13.2, 0, 1, -1)).containsExactly("totaal 13.2 in plaats van 13.1");
        assertThat(keur(VRAAG, 13.1 + 1e-9, 0, 1, -1)).isEmpty();
    }

    @Test
    void a_bound_below_the_plan_is_found() {
        assertThat(Keurmeester.keur(VRAAG, new int[] {0, 1, -1}, 13.1, 13.0))
                .containsExactly("bovengrens 13.0 onder het plan");
    }

    @Test
    void every_fault_is_named_and_not_only_the_first() {
        assertThat(Keurmeester.keur(met(new Vastgezet("B in X", 1, 0)), new int[] {0, -1, 0}, 1, 2))
                .containsExactly(
                        "vol X 5/4",
                        "losgeraakt B in X",
                        "totaal 1.0 in plaats van 14.4",
                        "bovengrens 2.0 onder het plan");
    }

    /** Questions drawn by lot, with a fixed household and rows of every measure that the plan of before just keeps. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void what_the_engine_proposes_has_no_faults(long zaad) {
        var lot = new Random(zaad);
        var vraag = willekeurig(lot);
        var vrij = koppel(vraag);
        var regels = new ArrayList<Koppelregel>();
        for (var maat : Maat.values()) {
            regels.add(rij(vrij, maat, lot));
        }
        geplaatst(vrij).findFirst().ifPresent(h -> regels.add(new Vastgezet("vast", h, vrij.plaatsVan(h))));

        assertThat(Keurmeester.keur(vrij)).isEmpty();
        assertThat(Keurmeester.keur(koppel(vraag.metRegels(regels)))).isEmpty();
    }

    private static Koppelvraag willekeurig(Random lot) {
        var huishoudens = IntStream.range(0, 12)
                .mapToObj(h -> new Huishouden("H" + h, 1 + lot.nextInt(4)))
                .toList();
        var plaatsen = IntStream.range(0, 4)
                .mapToObj(m -> new Plaats("P" + m, 3 + lot.nextInt(6)))
                .toList();
        var rijen = new double[huishoudens.size()][plaatsen.size()];
        for (var rij : rijen) {
            Arrays.setAll(rij, m -> lot.nextInt(6) == 0 ? VERBODEN : lot.nextInt(1000) / 10.0);
        }
        return Koppelvraag.van(huishoudens, plaatsen, Puntentabel.van(rijen, plaatsen.size()));
    }

    /** Half of the places, from what the plan does to them on. */
    private static Rij rij(Koppelvoorstel voorstel, Maat maat, Random lot) {
        var wie = new BitSet();
        wie.set(0, voorstel.plaatsen().length);
        var waar = BitSet.valueOf(new long[] {1 + lot.nextInt(14)});
        double nu = geplaatst(voorstel)
                .filter(h -> waar.get(voorstel.plaatsVan(h)))
                .mapToDouble(h -> switch (maat) {
                    case PERSONEN -> voorstel.vraag().huishoudens().get(h).personen();
                    case HUISHOUDENS -> 1;
                    case PUNTEN -> voorstel.vraag().punten().punten(h, voorstel.plaatsVan(h));
                })
                .sum();
        return lot.nextBoolean()
                ? new Rij(maat + " minstens", wie, waar, maat, Math.floor(nu), GEEN)
                : new Rij(maat + " hoogstens", wie, waar, maat, 0, Math.ceil(nu));
    }

    private static IntStream geplaatst(Koppelvoorstel voorstel) {
        return IntStream.range(0, voorstel.plaatsen().length).filter(h -> !voorstel.wacht(h));
    }

    private static Koppelvoorstel koppel(Koppelvraag vraag) {
        return (Koppelvoorstel) Koppelaar.koppel(vraag, Koppelinstelling.gewoon());
    }
}
