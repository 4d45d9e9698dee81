package nl.doorstroom.koppeling.solver.woning;

import nl.doorstroom.koppeling.solver.punten.Punten;

/**
 * What a home brings and costs; a person decides this, not the engine. All are 0 or more.
 *
 * @param naam how people speak of these weights
 * @param perPersoon for every member of the household that gets a home
 * @param perOvergeblevenSlaapkamer lost for every bedroom more than needed, which others could use
 * @param toegankelijkheidOngebruikt lost when who needs no wheelchair gets a home that is fit for one
 * @param perWachtweek lost for every week until somebody can move in
 */
public record Woninggewichten(
        String naam,
        Punten perPersoon,
        Punten perOvergeblevenSlaapkamer,
        Punten toegankelijkheidOngebruikt,
        Punten perWachtweek) {
    /** Keeps sums over all households far inside a long. */
    private static final Punten MEESTE = Punten.heel(1_000_000);

    public Woninggewichten {
        eis(perPersoon);
        eis(perOvergeblevenSlaapkamer);
        eis(toegankelijkheidOngebruikt);
        eis(perWachtweek);
    }

    private static void eis(Punten gewicht) {
        if (gewicht.isNegatief() || gewicht.compareTo(MEESTE) > 0) {
            throw new IllegalArgumentException("Gewicht (" + gewicht + ") must lie between 0 and " + MEESTE + ".");
        }
    }

    /** A proposal to start the discussion from; not adopted by anybody. */
    public static Woninggewichten voorstel() {
        return new Woninggewichten(
                "Voorstel, niet vastgesteld", Punten.heel(50), Punten.heel(10), Punten.heel(20), Punten.heel(1));
    }
}
