package nl.doorstroom.koppeling.cli;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.doorstroom.koppeling.solver.Koppelinstelling;
import nl.doorstroom.koppeling.solver.Koppelvoorstel;
import nl.doorstroom.koppeling.solver.punten.Huishoudprofiel;
import nl.doorstroom.koppeling.solver.uitleg.Advies;
import nl.doorstroom.koppeling.solver.uitleg.Ontwerpvergelijking;
import nl.doorstroom.koppeling.solver.uitleg.Planuitleg;
import nl.doorstroom.koppeling.solver.uitleg.Verandering;

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
        eerste(false).ifPresent(wie -> {
            herreken(Ingreep.zetVast("vastzetten op de tweede keus", voorstel, wie, besteAndere(wie)));
            herreken(Ingreep.verbied("de plaats verbieden", voorstel, wie));
        });
        eerste(true)
                .ifPresent(
                        wie -> herreken(Ingreep.zetVast("wie wacht toch plaatsen", voorstel, wie, besteAndere(wie))));
    }

    private void advies() {
        var advies = new Advies(geval.profielen().model(), geval.profielen().gemeenten());
        var tijden = geval.profielen().huishoudens().stream()
                .limit(MEESTE_VRAGEN)
                .mapToDouble(huishouden -> milliseconden(advies, huishouden))
                .sorted()
                .toArray();
        double p95 = tijden[(int) Math.ceil(0.95 * tijden.length) - 1];
        var wat = "beste vijf met redenen, p95 over " + tijden.length + " huishoudens";
        verslag.uitslag(new Uitslag(3, wat, p95, HOOGSTENS_MS, "ms"));
    }

    private double milliseconden(Advies advies, Huishoudprofiel huishouden) {
        var prijzen = voorstel.prijzen();
        long begin = System.nanoTime();
        var keuzes = advies.voor(huishouden, prijzen, BESTE);
        double tijd = MILLI * Meting.sinds(begin);
        if (keuzes.stream().anyMatch(keuze -> keuze.redenen().isEmpty())) {
            throw new IllegalStateException("Advies for " + huishouden.nummer() + " came without redenen.");
        }
        return tijd;
    }

    /** The first household that waits, or that goes somewhere, and has another place to go to. */
    private OptionalInt eerste(boolean wacht) {
        return IntStream.range(0, voorstel.plaatsen().length)
                .filter(huishouden -> voorstel.wacht(huishouden) == wacht && besteAndere(huishouden) >= 0)
                .findFirst();
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
        var instelling = Koppelinstelling.gewoon().metTijd(ZOEKTIJD);
        long begin = System.nanoTime();
        var nieuw = Meting.van(ingreep.vraag(), ingreep.ontwerp(), instelling);
        var verliezers =
                Ontwerpvergelijking.van(nieuw.voorstel(), voorstel.plaatsen()).verliezers();
        double seconden = Meting.sinds(begin);
        verslag.gekeurd(nieuw.fouten());
        verslag.uitslag(new Uitslag(3, ingreep.naam() + " en opnieuw rekenen", seconden, HOOGSTENS_S, "s"));
        toon(nieuw.voorstel(), verliezers);
    }

    private void toon(Koppelvoorstel nieuw, List<Verandering> verliezers) {
        double anders = nieuw.totaal() - voorstel.totaal();
        verslag.regel(
                "    verschil %.4f %%, samen %.4f punten anders dan eerst; %,d huishoudens slechter af, alle met naam",
                100 * nieuw.verschil(), anders, verliezers.size());
        verliezers.stream().limit(3).forEach(wie -> verslag.regel("      " + wie));
    }
}
