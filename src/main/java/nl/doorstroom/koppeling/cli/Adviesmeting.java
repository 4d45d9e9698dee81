package nl.doorstroom.koppeling.cli;

import java.time.Duration;
import java.util.stream.IntStream;
import nl.doorstroom.koppeling.solver.Koppelinstelling;
import nl.doorstroom.koppeling.solver.Koppelvoorstel;
import nl.doorstroom.koppeling.solver.uitleg.Advies;
import nl.doorstroom.koppeling.solver.uitleg.Ontwerpvergelijking;
import nl.doorstroom.koppeling.solver.uitleg.Planuitleg;

/** Aim 3: advice for one household at once, and a plan anew after a change by hand. */
record Adviesmeting(Profielvraag geval, Koppelvoorstel voorstel, Benchverslag verslag) {
    private static final int MEESTE_VRAGEN = 2_000;
    private static final int BESTE = 5;
    private static final double HOOGSTENS_MS = 50;
    private static final double HOOGSTENS_S = 5;
    /** The rest of the five seconds is for what happens before and after the search. */
    private static final Duration ZOEKTIJD = Duration.ofMillis(4_500);

    private static final double MILLI = 1e3;

    void meet() {
        verslag.regel("");
        verslag.regel("Doel 3: advies voor één huishouden, en opnieuw rekenen na een ingreep");
        advies();
        int geplaatst = eerste(false);
        int wachtend = eerste(true);
        if (geplaatst >= 0) {
            herreken(Ingreep.zetVast("vastzetten op de tweede keus", voorstel, geplaatst, besteAndere(geplaatst)));
            herreken(Ingreep.verbied("de plaats verbieden", voorstel, geplaatst));
        }
        if (wachtend >= 0) {
            herreken(Ingreep.zetVast("wie wacht toch plaatsen", voorstel, wachtend, besteAndere(wachtend)));
        }
    }

    private void advies() {
        var advies = new Advies(geval.profielen().model(), geval.profielen().gemeenten());
        var prijzen = voorstel.prijzen();
        var tijden = geval.profielen().huishoudens().stream()
                .limit(MEESTE_VRAGEN)
                .mapToDouble(huishouden -> {
                    long begin = System.nanoTime();
                    int gevonden = advies.voor(huishouden, prijzen, BESTE).size();
                    return gevonden > BESTE ? Double.NaN : MILLI * Meting.sinds(begin);
                })
                .sorted()
                .toArray();
        double p95 = tijden[(int) Math.ceil(0.95 * tijden.length) - 1];
        verslag.uitslag(new Uitslag(
                3, "beste vijf met redenen, p95 over " + tijden.length + " huishoudens", p95, HOOGSTENS_MS, "ms"));
    }

    /** The first household that waits, or that goes somewhere, and may go to several places; -1 when there is none. */
    private int eerste(boolean wacht) {
        return IntStream.range(0, voorstel.plaatsen().length)
                .filter(huishouden -> voorstel.wacht(huishouden) == wacht && besteAndere(huishouden) >= 0)
                .findFirst()
                .orElse(-1);
    }

    private int besteAndere(int huishouden) {
        var volgende = Planuitleg.van(voorstel).huishouden(huishouden, 1).volgende();
        return volgende.isEmpty() ? -1 : plaats(volgende.getFirst().plaats());
    }

    private int plaats(String code) {
        var plaatsen = voorstel.vraag().plaatsen();
        return IntStream.range(0, plaatsen.size())
                .filter(plaats -> plaatsen.get(plaats).code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void herreken(Ingreep ingreep) {
        long begin = System.nanoTime();
        var nieuw = Meting.van(
                ingreep.vraag(), ingreep.ontwerp(), Koppelinstelling.gewoon().metTijd(ZOEKTIJD));
        var vergelijking = Ontwerpvergelijking.van(nieuw.voorstel(), voorstel.plaatsen());
        double seconden = Meting.sinds(begin);
        verslag.gekeurd(nieuw.fouten());
        verslag.uitslag(new Uitslag(3, ingreep.naam() + " en opnieuw rekenen", seconden, HOOGSTENS_S, "s"));
        verslag.regel(
                "    %,d huishoudens slechter af, alle met naam; verschil %.4f %%, samen %.4f punten anders dan het vorige plan",
                vergelijking.verliezers().size(),
                100 * nieuw.voorstel().verschil(),
                nieuw.voorstel().totaal() - voorstel.totaal());
        vergelijking.verliezers().stream().limit(3).forEach(wie -> verslag.regel("      " + wie));
    }
}
