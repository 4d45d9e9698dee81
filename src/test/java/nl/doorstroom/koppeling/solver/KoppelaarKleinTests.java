package nl.doorstroom.koppeling.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import nl.doorstroom.koppeling.solver.Koppelvoorstel.Einde;
import nl.doorstroom.koppeling.solver.Vragen.Soort;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Thousands of tiny questions beside a search through every plan. */
class KoppelaarKleinTests {
    private static final int QUESTIONS = 1_000;

    @ParameterizedTest
    @EnumSource(Soort.class)
    void tiny_questions_get_the_best_plan_and_its_proof(Soort soort) {
        var random = new Random(soort.ordinal());
        for (int i = 0; i < QUESTIONS; i++) {
            var vraag = Vragen.vraag(
                    random, soort, 1 + random.nextInt(7), 1 + random.nextInt(3), random.nextDouble() * 1.5, 0.2);

            var voorstel = (Koppelvoorstel)
                    Koppelaar.koppel(vraag, Koppelinstelling.gewoon().metDraden(1));

            double best = Uitputtend.beste(vraag).orElseThrow();
            assertThat(voorstel.totaal()).as("question " + i).isCloseTo(best, within());
            assertThat(voorstel.bovengrens()).as("question " + i).isCloseTo(best, within());
            assertThat(voorstel.einde()).as("question " + i).isEqualTo(Einde.BEWEZEN);
        }
    }

    private static Offset<Double> within() {
        return Offset.offset(1e-6);
    }
}
