package nl.doorstroom.koppeling.cli;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.doorstroom.koppeling.solver.Koppelvoorstel;
import nl.doorstroom.koppeling.solver.Koppelvraag;

/** A plan beside the draft it would replace: what is won, and who pays for it. */
record Ontwerpvergelijking(double totaal, double winst, List<Verliezer> verliezers) {
    /** A household that is worse off, with the places it loses and gets and what that costs in points. */
    record Verliezer(int huishouden, int van, int naar, double verlies) {}

    static Ontwerpvergelijking van(Koppelvoorstel voorstel, Koppelinvoer.Plan ontwerp) {
        var vraag = voorstel.vraag();
        var oud = ontwerp.plaatsVan();
        double totaal = totaal(vraag, oud);
        var verliezers = IntStream.range(0, oud.length)
                .mapToObj(huishouden -> verliezer(vraag, huishouden, oud[huishouden], voorstel.plaatsVan(huishouden)))
                .filter(Ontwerpvergelijking::isSlechterAf)
                .sorted(Comparator.comparingDouble(Verliezer::verlies).reversed())
                .toList();
        return new Ontwerpvergelijking(totaal, voorstel.totaal() - totaal, verliezers);
    }

    /** Added up in the same order as that of the plan, or the same plan would seem to win or lose a trace of rounding. */
    private static double totaal(Koppelvraag vraag, int[] plan) {
        double totaal = 0;
        for (int huishouden = 0; huishouden < plan.length; huishouden++) {
            totaal += punten(vraag, huishouden, plan[huishouden]);
        }
        return totaal;
    }

    private static Verliezer verliezer(Koppelvraag vraag, int huishouden, int van, int naar) {
        return new Verliezer(huishouden, van, naar, punten(vraag, huishouden, van) - punten(vraag, huishouden, naar));
    }

    /** Who had a place and must wait is worse off, even when that place was worth nothing. */
    private static boolean isSlechterAf(Verliezer huishouden) {
        return huishouden.verlies > 0
                || huishouden.naar == Koppelvoorstel.WACHT && huishouden.van != Koppelvoorstel.WACHT;
    }

    /** Waiting is worth nothing. */
    private static double punten(Koppelvraag vraag, int huishouden, int plaats) {
        return plaats == Koppelvoorstel.WACHT ? 0 : vraag.punten().punten(huishouden, plaats);
    }
}
