package nl.doorstroom.koppeling.cli;

import com.google.ortools.Loader;
import com.google.ortools.modelbuilder.LinearExpr;
import com.google.ortools.modelbuilder.LinearExprBuilder;
import com.google.ortools.modelbuilder.ModelBuilder;
import com.google.ortools.modelbuilder.ModelSolver;
import com.google.ortools.modelbuilder.SolveStatus;
import com.google.ortools.modelbuilder.Variable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.doorstroom.koppeling.solver.Koppelvoorstel;
import nl.doorstroom.koppeling.solver.Koppelvraag;
import nl.doorstroom.koppeling.solver.Puntentabel;

/**
 * A question without rules in the words of OR-Tools, a library of solvers made by others. Only a bench looks at it: the
 * engine does without.
 *
 * <p>Pairs of every household with every place are more than these solvers can take in, so each household keeps its best
 * places at given prices; what they prove then holds for those pairs only.
 */
final class Bibliotheek {
    static final int KANDIDATEN = 30;

    private final Koppelvraag vraag;
    private final boolean heel;
    private final ModelBuilder model = new ModelBuilder();
    private final List<Paar> paren = new ArrayList<>();

    private record Paar(int huishouden, int plaats, Variable keuze) {}

    /**
     * What a solver came to.
     *
     * @param waarde points of what it found, NaN when nothing
     * @param grens what it proves for its pairs, NaN when nothing
     * @param plan where everybody goes; of no use when it may split households
     */
    record Antwoord(double waarde, double grens, String einde, List<Integer> plan) {
        Antwoord {
            plan = List.copyOf(plan);
        }
    }

    /**
     * @param prijzen decide which pairs are kept
     * @param heel whether a household goes to one place whole; otherwise it may be split
     */
    Bibliotheek(Koppelvraag vraag, double[] prijzen, boolean heel) {
        this.vraag = vraag;
        this.heel = heel;
        for (int huishouden = 0; huishouden < vraag.huishoudens().size(); huishouden++) {
            voegToe(huishouden, kandidaten(huishouden, prijzen));
        }
        eisRuimte();
        var doel = LinearExpr.newBuilder();
        paren.forEach(paar -> doel.addTerm(paar.keuze, vraag.punten().punten(paar.huishouden, paar.plaats)));
        model.maximize(doel.build());
    }

    /** Whether the library has a part for this system. */
    static boolean isErOpDitSysteem() {
        return laad(Loader::loadNativeLibraries);
    }

    /** The library throws whatever it runs into when there is nothing to load. */
    static boolean laad(Runnable lader) {
        try {
            lader.run();
            return true;
        } catch (RuntimeException | LinkageError ontbreekt) {
            return false;
        }
    }

    /** The first of these solvers that is in the library as it comes along. */
    static String kies(String... namen) {
        return Stream.of(namen)
                .filter(naam -> new ModelSolver(naam).solverIsSupported())
                .findFirst()
                .orElseThrow();
    }

    private List<Integer> kandidaten(int huishouden, double[] prijzen) {
        int personen = vraag.huishoudens().get(huishouden).personen();
        Comparator<Integer> naarNetto = Comparator.comparingDouble(
                plaats -> vraag.punten().punten(huishouden, plaats) - personen * prijzen[plaats]);
        return IntStream.range(0, prijzen.length)
                .filter(plaats -> vraag.punten().punten(huishouden, plaats) != Puntentabel.VERBODEN)
                .filter(plaats -> personen <= vraag.plaatsen().get(plaats).capaciteit())
                .boxed()
                .sorted(naarNetto.reversed())
                .limit(KANDIDATEN)
                .toList();
    }

    private void voegToe(int huishouden, List<Integer> kandidaten) {
        var som = LinearExpr.newBuilder();
        for (int plaats : kandidaten) {
            var keuze = model.newVar(0, 1, heel, "");
            som.addTerm(keuze, 1);
            paren.add(new Paar(huishouden, plaats, keuze));
        }
        model.addLessOrEqual(som.build(), 1);
    }

    private void eisRuimte() {
        var sommen = Stream.generate(LinearExpr::newBuilder)
                .limit(vraag.plaatsen().size())
                .toArray(LinearExprBuilder[]::new);
        paren.forEach(paar -> sommen[paar.plaats].addTerm(
                paar.keuze, vraag.huishoudens().get(paar.huishouden).personen()));
        for (int plaats = 0; plaats < sommen.length; plaats++) {
            model.addLessOrEqual(
                    sommen[plaats].build(), vraag.plaatsen().get(plaats).capaciteit());
        }
    }

    /**
     * Lets one solver look.
     *
     * @param instelling in the words of that solver; empty for none
     */
    Antwoord zoek(String naam, Duration tijd, String instelling) {
        var zoeker = new ModelSolver(naam);
        zoeker.setTimeLimit(tijd);
        if (!instelling.isEmpty()) {
            zoeker.setSolverSpecificParameters(instelling);
        }
        var status = zoeker.solve(model);
        return antwoord(zoeker, status);
    }

    private Antwoord antwoord(ModelSolver zoeker, SolveStatus status) {
        return new Antwoord(
                zoeker.hasSolution() ? zoeker.getObjectiveValue() : Double.NaN,
                zoeker.hasResponse() && isBewijs(status) ? zoeker.getBestObjectiveBound() : Double.NaN,
                einde(status),
                zoeker.hasSolution() ? plan(zoeker) : List.of());
    }

    private static boolean isBewijs(SolveStatus status) {
        return status == SolveStatus.OPTIMAL || status == SolveStatus.FEASIBLE;
    }

    private static String einde(SolveStatus status) {
        return status == SolveStatus.OPTIMAL ? "bewezen" : status == SolveStatus.FEASIBLE ? "tijd om" : "niets";
    }

    private List<Integer> plan(ModelSolver zoeker) {
        var plan = new Integer[vraag.huishoudens().size()];
        Arrays.fill(plan, Koppelvoorstel.WACHT);
        for (var paar : paren) {
            if (zoeker.getValue(paar.keuze) > 0.5) {
                plan[paar.huishouden] = paar.plaats;
            }
        }
        return List.of(plan);
    }
}
