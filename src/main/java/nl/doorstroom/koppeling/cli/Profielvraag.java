package nl.doorstroom.koppeling.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.doorstroom.koppeling.solver.Huishouden;
import nl.doorstroom.koppeling.solver.Koppelvraag;
import nl.doorstroom.koppeling.solver.Plaats;
import nl.doorstroom.koppeling.solver.punten.Gemeenteprofiel;
import nl.doorstroom.koppeling.solver.punten.Gewichten;
import nl.doorstroom.koppeling.solver.punten.Huishoudprofiel;
import nl.doorstroom.koppeling.solver.punten.Puntenmodel;
import nl.doorstroom.koppeling.solver.uitleg.Profielen;

/** A question whose points were counted from profiles, so that reasons can be given. */
record Profielvraag(Profielen profielen, Koppelvraag vraag) {
    /**
     * A synthetic question: real municipalities, everything else made up.
     *
     * @param krapte percent fewer places than persons
     */
    static Profielvraag verzin(int huishoudens, int plaatsen, BigDecimal krapte, long zaad) {
        var gemeenten = Gemeente.alle().subList(0, plaatsen);
        var verzonnen = new Verzonnenprofielen(gemeenten, zaad);
        var model = new Puntenmodel(Gewichten.voorstel());
        return van(new Profielen(model, verzonnen.huishoudens(huishoudens), verzonnen.gemeenten()), gemeenten, krapte);
    }

    private static Profielvraag van(Profielen profielen, List<Gemeente> gemeenten, BigDecimal krapte) {
        var wie = profielen.huishoudens().stream()
                .map(Huishoudprofiel::huishouden)
                .toList();
        var personen = wie.stream().mapToInt(Huishouden::personen).toArray();
        int grootste = Arrays.stream(personen).max().orElseThrow();
        int ruimte = Ruimteverdeling.ruimte(Arrays.stream(personen).sum(), krapte);
        var capaciteit = Ruimteverdeling.naarInwoners(gemeenten, ruimte, grootste);
        var punten = profielen.model().tabel(profielen.huishoudens(), profielen.gemeenten());
        return new Profielvraag(profielen, Koppelvraag.van(wie, plaatsen(profielen.gemeenten(), capaciteit), punten));
    }

    private static List<Plaats> plaatsen(List<Gemeenteprofiel> gemeenten, int[] capaciteit) {
        return IntStream.range(0, capaciteit.length)
                .mapToObj(plaats -> new Plaats(gemeenten.get(plaats).gemeente().waarde(), capaciteit[plaats]))
                .toList();
    }

    /** A draft as somebody makes it by hand: one household after the other takes the best place that has room. */
    int[] ontwerp() {
        return ontwerp(vraag);
    }

    static int[] ontwerp(Koppelvraag vraag) {
        var vrij = new ArrayList<>(
                vraag.plaatsen().stream().map(Plaats::capaciteit).toList());
        var plan = new int[vraag.huishoudens().size()];
        for (int huishouden = 0; huishouden < plan.length; huishouden++) {
            int personen = vraag.huishoudens().get(huishouden).personen();
            plan[huishouden] = besteMetRuimte(vraag.punten().rij(huishouden), personen, vrij);
            if (plan[huishouden] >= 0) {
                vrij.set(plan[huishouden], vrij.get(plan[huishouden]) - personen);
            }
        }
        return plan;
    }

    private static int besteMetRuimte(double[] rij, int personen, List<Integer> vrij) {
        int beste = -1;
        for (int plaats = 0; plaats < rij.length; plaats++) {
            if (rij[plaats] >= 0 && vrij.get(plaats) >= personen && (beste < 0 || rij[plaats] > rij[beste])) {
                beste = plaats;
            }
        }
        return beste;
    }
}
