package nl.doorstroom.koppeling.solver;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import nl.doorstroom.koppeling.solver.Koppelregel.Maat;
import nl.doorstroom.koppeling.solver.Koppelregel.Rij;
import nl.doorstroom.koppeling.solver.Koppelregel.Vastgezet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KoppelvraagTests {
    private static final Koppelvraag VRAAG =
            Voorstellen.vraag("A 3 | B 1", "X 4 | Y 2", new double[] {9, 1}, new double[] {2, 4});

    @Test
    void a_household_or_a_place_that_is_named_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Voorstellen.vraag("A 3 | A 1", "X 4", new double[] {9}, new double[] {2}))
                .withMessage("Koppelvraag names huishouden A twice.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Voorstellen.vraag("A 3", "X 4 | X 2", new double[] {9, 1}))
                .withMessage("Koppelvraag names plaats X twice.");
    }

    @Test
    void points_of_another_size_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Voorstellen.vraag("A 3 | B 1", "X 4", new double[] {9}))
                .withMessage("Puntentabel van 1 huishoudens en 1 plaatsen does not fit 2 huishoudens and 1 plaatsen.");
    }

    static Stream<Koppelregel> vreemdeRegels() {
        return Stream.of(
                new Vastgezet("vreemd", -1, 0),
                new Vastgezet("vreemd", 2, 0),
                new Vastgezet("vreemd", 0, -1),
                new Vastgezet("vreemd", 0, 2),
                new Rij("vreemd", tot(3), tot(2), Maat.PERSONEN, 0, 1),
                new Rij("vreemd", tot(2), tot(3), Maat.PERSONEN, 0, 1));
    }

    @ParameterizedTest
    @MethodSource("vreemdeRegels")
    void a_rule_about_what_the_question_does_not_have_is_refused(Koppelregel regel) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VRAAG.metRegels(List.of(regel)))
                .withMessage("Regel vreemd names a huishouden or a plaats that the question does not have.");
    }

    private static BitSet tot(int aantal) {
        var alle = new BitSet();
        alle.set(0, aantal);
        return alle;
    }
}
