package nl.doorstroom.koppeling.solver;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Answers a {@link Koppelvraag}. */
public final class Koppelaar {
    private Koppelaar() {}

    public static Koppeluitkomst koppel(Koppelvraag vraag, Koppelinstelling instelling) {
        var niemand = new int[vraag.huishoudens().size()];
        Arrays.fill(niemand, Koppelvoorstel.WACHT);
        return koppel(vraag, niemand, instelling);
    }

    /**
     * As above, and never a plan with fewer points in total than the draft.
     *
     * @param ontwerp a plan that keeps every rule: the place of each household, or {@link Koppelvoorstel#WACHT}
     */
    public static Koppeluitkomst koppel(Koppelvraag vraag, int[] ontwerp, Koppelinstelling instelling) {
        var oud = voorstel(vraag, ontwerp);
        var nieuw = voorstel(vraag, gretig(vraag));
        return nieuw.totaal() >= oud.totaal() ? nieuw : oud;
    }

    private static Koppelvoorstel voorstel(Koppelvraag vraag, int[] plan) {
        var prijzen = new double[vraag.plaatsen().size()];
        return new Koppelvoorstel(vraag, plan, 1e9, prijzen, Koppelvoorstel.Einde.KLAAR);
    }

    private static int[] gretig(Koppelvraag vraag) {
        var plan = new int[vraag.huishoudens().size()];
        Arrays.fill(plan, Koppelvoorstel.WACHT);
        var over = vraag.plaatsen().stream().mapToInt(Plaats::capaciteit).toArray();
        for (int h = 0; h < plan.length; h++) {
            int personen = vraag.huishoudens().get(h).personen();
            plan[h] = beste(vraag.punten().rij(h), over, personen);
            if (plan[h] != Koppelvoorstel.WACHT) {
                over[plan[h]] -= personen;
            }
        }
        return plan;
    }

    private static int beste(double[] punten, int[] over, int personen) {
        return IntStream.range(0, over.length)
                .filter(plaats -> over[plaats] >= personen && punten[plaats] > 0)
                .boxed()
                .max(Comparator.comparingDouble(plaats -> punten[plaats]))
                .orElse(Koppelvoorstel.WACHT);
    }
}
