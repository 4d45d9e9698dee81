package nl.doorstroom.koppeling.cli;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorstroom.koppeling.solver.Koppelvraag;

/** Aim 1: how far a plan can be from the best, for every kind, size and scarcity. */
record Gatmeting(Benchwens wens, Benchverslag verslag) {
    private static final double VIER_GB = 4_000;
    private static final double PROCENT = 100;
    private static final double MILLI = 1e3;

    /**
     * What is proven, and what anybody can work out from the prices alone; only numbers, for the proposals of all runs together
     * would fill the memory.
     */
    private record Punt(Instantiewens instantie, double gat, double prijsgat, double piek, double tienden) {}

    void meet() {
        verslag.regel("");
        verslag.regel("Doel 1: hoe ver kan het plan van het beste af zijn?");
        verslag.loopkop();
        var punten = Stream.concat(wens.cellen(), wens.groteCellen())
                .flatMap(cel -> cel(cel).stream())
                .toList();
        punten.stream()
                .collect(Collectors.groupingBy(punt -> punt.instantie.huishoudens(), TreeMap::new, Collectors.toList()))
                .forEach(this::langsteTijd);
        double piek = punten.stream().mapToDouble(Punt::piek).max().orElse(Double.NaN);
        verslag.uitslag(new Uitslag(1, "meeste heap in gebruik", Math.ceil(piek), VIER_GB, "MB"));
    }

    private List<Punt> cel(List<Instantiewens> cel) {
        var punten = cel.stream().map(this::punt).toList();
        var eerste = cel.getFirst();
        double slechtst = hoogste(punten, Punt::gat);
        verslag.regel(
                "  gemiddeld %.4f %%, slechtst %.4f %%; met de prijzen alleen na te rekenen: hoogstens %.4f %%",
                punten.stream().mapToDouble(Punt::gat).average().orElseThrow(),
                slechtst,
                hoogste(punten, Punt::prijsgat));
        verslag.uitslag(new Uitslag(1, "verschil, " + inWoorden(eerste), slechtst, grens(eerste.huishoudens()), "%"));
        return punten;
    }

    private static String inWoorden(Instantiewens instantie) {
        return String.format(
                Locale.of("nl", "NL"),
                "%s, %,d huishoudens, krapte %s%%",
                instantie.soort().name().toLowerCase(Locale.ROOT),
                instantie.huishoudens(),
                instantie.krapte().toPlainString());
    }

    private void langsteTijd(int huishoudens, List<Punt> punten) {
        var eerste = punten.getFirst().instantie;
        double langste = hoogste(punten, Punt::tienden);
        double grens = wens.tijd(eerste).toMillis() / MILLI;
        verslag.uitslag(new Uitslag(1, "langste zoektijd, " + huishoudens + " huishoudens", langste, grens, "s"));
    }

    private static double hoogste(List<Punt> punten, ToDoubleFunction<Punt> wat) {
        return punten.stream().mapToDouble(wat).max().orElseThrow();
    }

    /** Below 5,000 households nothing was aimed at. */
    private static double grens(int huishoudens) {
        if (huishoudens >= Benchwens.GROOT) {
            return 0.02;
        }
        return huishoudens >= 20_000 ? 0.05 : huishoudens >= 5_000 ? 0.10 : Double.NaN;
    }

    private Punt punt(Instantiewens instantie) {
        var vraag = Instantie.maak(instantie);
        var meting = Meting.van(vraag, wens.instelling().metTijd(wens.tijd(instantie)));
        verslag.loop(meting.loop(instantie));
        if (wens.isVoorBibliotheek(instantie)) {
            new Bibliotheekmeting(wens.bibliotheektijd(), verslag).meet(instantie, meting.voorstel());
        }
        double gat = PROCENT * meting.voorstel().verschil();
        return new Punt(instantie, gat, prijsgat(vraag, meting), meting.piek(), meting.tienden());
    }

    private static double prijsgat(Koppelvraag vraag, Meting meting) {
        double grens = Keuring.prijsgrens(vraag, meting.voorstel().prijzen());
        return PROCENT * (grens - meting.voorstel().totaal()) / grens;
    }
}
