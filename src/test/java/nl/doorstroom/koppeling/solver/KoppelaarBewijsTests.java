package nl.doorstroom.koppeling.solver;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import java.util.Random;
import nl.doorstroom.koppeling.solver.Vragen.Soort;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The bound and the plan beside the true best, as a solver of others finds it. */
class KoppelaarBewijsTests {
    private static final double EXACT = 1e-6;

    @BeforeAll
    static void load() {
        Loader.loadNativeLibraries();
    }

    @ParameterizedTest
    @EnumSource(Soort.class)
    void the_bound_is_never_below_the_best_and_the_plan_never_above_it(Soort soort) {
        var random = new Random(100 + soort.ordinal());
        for (var room : new double[] {0.5, 0.8, 0.95, 1, 1.3}) {
            var vraag = Vragen.vraag(random, soort, 30, 4, room, 0.1);
            double best = best(vraag, "SCIP");

            var voorstel = (Koppelvoorstel) Koppelaar.koppel(vraag, Koppelinstelling.gewoon());

            assertThat(voorstel.bovengrens()).as("room " + room).isGreaterThanOrEqualTo(best - EXACT);
            assertThat(voorstel.totaal()).as("room " + room).isLessThanOrEqualTo(best + EXACT);
            assertThat(voorstel.verschil())
                    .isEqualTo((voorstel.bovengrens() - voorstel.totaal()) / Math.max(1e-9, voorstel.bovengrens()));
        }
    }

    @ParameterizedTest
    @CsvSource({"WILLEKEURIG, 0.95", "WILLEKEURIG, 0.5", "PER_PERSOON, 0.9", "TEGENDRAADS, 0.8", "HELE_GETALLEN, 1.1"})
    void the_bound_is_at_least_as_sharp_as_the_linear_programme(Soort soort, double room) {
        var vraag = Vragen.vraag(new Random(7), soort, 400, 25, room, 0.3);
        double relaxed = best(vraag, "GLOP");

        var voorstel = (Koppelvoorstel) Koppelaar.koppel(vraag, Koppelinstelling.gewoon());

        assertThat(voorstel.bovengrens()).isLessThanOrEqualTo(relaxed * (1 + 1e-5));
        assertThat(voorstel.totaal()).isBetween(relaxed * 0.99, relaxed + EXACT);
    }

    /** The best plan, or with a linear solver the best in which households may be split. */
    private static double best(Koppelvraag vraag, String naam) {
        var solver = MPSolver.createSolver(naam);
        var rooms = new MPConstraint[vraag.plaatsen().size()];
        for (int m = 0; m < rooms.length; m++) {
            rooms[m] = solver.makeConstraint(0, vraag.plaatsen().get(m).capaciteit());
        }
        solver.objective().setMaximization();
        for (int h = 0; h < vraag.huishoudens().size(); h++) {
            var once = solver.makeConstraint(0, 1);
            int persons = vraag.huishoudens().get(h).personen();
            for (int m = 0; m < rooms.length; m++) {
                if (!vraag.punten().isVerboden(h, m)
                        && persons <= vraag.plaatsen().get(m).capaciteit()) {
                    var goes = naam.equals("GLOP") ? solver.makeNumVar(0, 1, "") : solver.makeBoolVar("");
                    once.setCoefficient(goes, 1);
                    rooms[m].setCoefficient(goes, persons);
                    solver.objective().setCoefficient(goes, vraag.punten().punten(h, m));
                }
            }
        }
        var parameters = new MPSolverParameters();
        parameters.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, 0);
        assertThat(solver.solve(parameters)).isEqualTo(MPSolver.ResultStatus.OPTIMAL);
        return solver.objective().value();
    }
}
