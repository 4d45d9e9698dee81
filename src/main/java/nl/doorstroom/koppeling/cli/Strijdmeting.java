package nl.doorstroom.koppeling.cli;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import nl.doorstroom.koppeling.solver.Koppelaar;
import nl.doorstroom.koppeling.solver.Koppelinstelling;
import nl.doorstroom.koppeling.solver.Koppelregel;
import nl.doorstroom.koppeling.solver.Koppelregel.Maat;
import nl.doorstroom.koppeling.solver.Koppelregel.Rij;
import nl.doorstroom.koppeling.solver.Koppelvraag;
import nl.doorstroom.koppeling.solver.OnmogelijkeKoppeling;

/**
 * Aim 7: rules that cannot be kept together are told apart from those that can. Both halves of the country want more people
 * than wait, though there is room enough, among rules for every place that can be kept.
 */
record Strijdmeting(Koppelvraag vraag, Koppelinstelling instelling, Benchverslag verslag) {
    private static final double HELFT_EN_MEER = 0.55;
    private static final double BIJNA_ALLES = 0.97;

    void meet() {
        verslag.regel("");
        verslag.regel("Doel 7: de kleinste groep regels die niet samengaat");
        var krap = vraag.metRegels(regels());
        long begin = System.nanoTime();
        var uitkomst = Koppelaar.koppel(krap, instelling);
        var strijdig = uitkomst instanceof OnmogelijkeKoppeling geen && geen.bewezen()
                ? geen.strijdig()
                : List.<Koppelregel>of();
        verslag.regel(
                "    %d regels; na %.1f s: %s",
                krap.regels().size(),
                Meting.sinds(begin),
                uitkomst instanceof OnmogelijkeKoppeling geen ? geen.uitleg() : "een plan");
        verslag.uitslag(new Uitslag(7, "genoemde regels die gemist kunnen worden", overbodig(strijdig), 0, ""));
    }

    /** NaN when nothing was found; how many of those found can be left out while the others still cannot be kept. */
    private double overbodig(List<Koppelregel> strijdig) {
        return strijdig.isEmpty()
                ? Double.NaN
                : strijdig.stream().filter(regel -> kanZonder(strijdig, regel)).count();
    }

    private boolean kanZonder(List<Koppelregel> strijdig, Koppelregel regel) {
        var rest = new ArrayList<>(strijdig);
        rest.remove(regel);
        return Koppelaar.koppel(vraag.metRegels(rest), instelling) instanceof OnmogelijkeKoppeling geen
                && geen.bewezen();
    }

    private List<Koppelregel> regels() {
        int wachtend = vraag.huishoudens().stream()
                .mapToInt(huishouden -> huishouden.personen())
                .sum();
        int plaatsen = vraag.plaatsen().size();
        var regels = new ArrayList<Koppelregel>();
        for (int m = 0; m < plaatsen; m++) {
            double bijna = Math.floor(BIJNA_ALLES * vraag.plaatsen().get(m).capaciteit());
            regels.add(rij("iets vrij houden in " + vraag.plaatsen().get(m).code(), 0, bijna, m, m + 1));
        }
        double minimum = Math.floor(HELFT_EN_MEER * wachtend);
        regels.add(plaatsen / 3, rij("eerste helft", minimum, wachtend, 0, plaatsen / 2));
        regels.add(rij("tweede helft", minimum, wachtend, plaatsen / 2, plaatsen));
        return regels;
    }

    private Rij rij(String naam, double minimum, double maximum, int van, int tot) {
        var allen = new BitSet();
        allen.set(0, vraag.huishoudens().size());
        var plaatsen = new BitSet();
        IntStream.range(van, tot).forEach(plaatsen::set);
        return new Rij(naam, allen, plaatsen, Maat.PERSONEN, minimum, maximum);
    }
}
