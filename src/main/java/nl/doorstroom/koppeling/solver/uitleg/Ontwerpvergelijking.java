package nl.doorstroom.koppeling.solver.uitleg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.doorstroom.koppeling.solver.Koppelvoorstel;
import nl.doorstroom.koppeling.solver.punten.Punten;

/**
 * A plan against the draft in force. Nobody who loses is left out.
 *
 * @param winst points of the plan less those of the draft, all households together
 * @param verliezers every household that is worse off, the greatest loss first; who loses its place and must wait is worse
 *     off, whatever the place was worth
 * @param winnaars every other household that gets more points, the greatest gain first
 * @param anders every other household that goes elsewhere for the same points
 * @param onmogelijk numbers of households that the draft put where they may not go; there the draft counts 0 points
 */
public record Ontwerpvergelijking(
        Punten winst,
        List<Verandering> verliezers,
        List<Verandering> winnaars,
        List<Verandering> anders,
        List<String> onmogelijk) {
    public Ontwerpvergelijking {
        verliezers = List.copyOf(verliezers);
        winnaars = List.copyOf(winnaars);
        anders = List.copyOf(anders);
        onmogelijk = List.copyOf(onmogelijk);
    }

    /**
     * Compares a plan with a draft for the same question.
     *
     * @param ontwerp the place of every household in the order of the question, {@link Koppelvoorstel#WACHT} for who waits
     * @throws IllegalArgumentException when the draft has another number of households, or a place that does not exist
     */
    public static Ontwerpvergelijking van(Koppelvoorstel voorstel, int[] ontwerp) {
        eis(voorstel, ontwerp);
        var veranderingen = new ArrayList<Verandering>();
        var onmogelijk = new ArrayList<String>();
        var winst = Punten.NUL;
        for (int huishouden = 0; huishouden < ontwerp.length; huishouden++) {
            if (isVerboden(voorstel, huishouden, ontwerp[huishouden])) {
                onmogelijk.add(nummer(voorstel, huishouden));
            }
            if (ontwerp[huishouden] != voorstel.plaatsVan(huishouden)) {
                var verandering = verandering(voorstel, huishouden, ontwerp[huishouden]);
                veranderingen.add(verandering);
                winst = winst.plus(verandering.verschil());
            }
        }
        return new Ontwerpvergelijking(
                winst,
                kies(veranderingen, Verandering::isVerlies),
                kies(veranderingen, Verandering::isWinst),
                kies(veranderingen, verandering -> !verandering.isVerlies() && !verandering.isWinst()),
                onmogelijk);
    }

    private static void eis(Koppelvoorstel voorstel, int[] ontwerp) {
        int huishoudens = voorstel.vraag().huishoudens().size();
        if (ontwerp.length != huishoudens) {
            throw new IllegalArgumentException(
                    "Ontwerp has " + ontwerp.length + " huishoudens, the question " + huishoudens + ".");
        }
        for (var plaats : ontwerp) {
            if (plaats < Koppelvoorstel.WACHT
                    || plaats >= voorstel.vraag().plaatsen().size()) {
                throw new IllegalArgumentException("Ontwerp names plaats " + plaats + ", which does not exist.");
            }
        }
    }

    private static Verandering verandering(Koppelvoorstel voorstel, int huishouden, int van) {
        int naar = voorstel.plaatsVan(huishouden);
        return new Verandering(
                huishouden,
                nummer(voorstel, huishouden),
                code(voorstel, van),
                code(voorstel, naar),
                Punten.van(punten(voorstel, huishouden, naar)).min(Punten.van(punten(voorstel, huishouden, van))),
                punten(voorstel, huishouden, naar) - punten(voorstel, huishouden, van));
    }

    private static double punten(Koppelvoorstel voorstel, int huishouden, int plaats) {
        return plaats == Koppelvoorstel.WACHT || isVerboden(voorstel, huishouden, plaats)
                ? 0
                : voorstel.vraag().punten().punten(huishouden, plaats);
    }

    private static boolean isVerboden(Koppelvoorstel voorstel, int huishouden, int plaats) {
        return plaats != Koppelvoorstel.WACHT && voorstel.vraag().punten().isVerboden(huishouden, plaats);
    }

    private static String nummer(Koppelvoorstel voorstel, int huishouden) {
        return voorstel.vraag().huishoudens().get(huishouden).nummer();
    }

    private static Optional<String> code(Koppelvoorstel voorstel, int plaats) {
        return plaats == Koppelvoorstel.WACHT
                ? Optional.empty()
                : Optional.of(voorstel.vraag().plaatsen().get(plaats).code());
    }

    private static List<Verandering> kies(List<Verandering> veranderingen, Predicate<Verandering> soort) {
        return veranderingen.stream()
                .filter(soort)
                .sorted(Comparator.comparingDouble((Verandering verandering) -> Math.abs(verandering.precies()))
                        .reversed()
                        .thenComparing(Verandering::nummer))
                .toList();
    }
}
