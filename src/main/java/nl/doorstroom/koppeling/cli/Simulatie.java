package nl.doorstroom.koppeling.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.doorstroom.koppeling.cli.Instantie.Jaren;
import nl.doorstroom.koppeling.solver.Koppelaar;
import nl.doorstroom.koppeling.solver.Koppelvoorstel;
import nl.doorstroom.koppeling.solver.Koppelvraag;
import nl.doorstroom.koppeling.solver.OnmogelijkeKoppeling;
import nl.doorstroom.koppeling.solver.Plaats;
import nl.doorstroom.koppeling.solver.stroom.Ronde;
import nl.doorstroom.koppeling.solver.stroom.Stroom;
import nl.doorstroom.koppeling.solver.stroom.Stroominstelling;

/** Links a made-up year round by round and holds it against who knows the whole year beforehand. */
record Simulatie(Jaren jaren, Stroominstelling instelling) {
    private static final int MAANDEN = 12;

    /**
     * What a round did.
     *
     * @param nummer 1 for the first
     * @param maandeinde a month ended in it, so that places are held against their pad
     * @param opPad places near enough to their pad
     * @param afwijking most persons that a place is above or below its pad
     */
    record Regel(
            int nummer,
            int nieuw,
            int geplaatst,
            int wachtend,
            int vrij,
            double punten,
            boolean maandeinde,
            int opPad,
            double afwijking) {}

    /**
     * What the year came to.
     *
     * @param wachttijden rounds between arrival and decision, of who got a place, shortest first
     */
    record Uitkomst(
            double bovengrens,
            double totaal,
            double opVolgorde,
            List<Regel> regels,
            List<Integer> wachttijden,
            int wachtendeHuishoudens,
            int wachtendePersonen) {}

    Uitkomst draai(Consumer<Regel> volg) {
        var stroom = new Stroom(jaren.verwachting(), instelling);
        var stand = stroom.begin();
        var regels = new ArrayList<Regel>();
        var wachttijden = new ArrayList<Integer>();
        for (int nummer = 0; nummer < instelling.rondes(); nummer++) {
            var nieuw = Stroom.aankomsten(jaren.jaar(), grens(nummer), grens(nummer + 1), nummer);
            var ronde = stroom.beslis(stand, nieuw);
            stand = ronde.stand();
            int nu = nummer;
            ronde.besluiten()
                    .forEach(besluit -> wachttijden.add(nu - besluit.wie().ronde()));
            regels.add(regel(ronde, nieuw.size(), stroom));
            volg.accept(regels.getLast());
        }
        var over = stand.wachtend();
        int personen =
                over.stream().mapToInt(wie -> wie.huishouden().personen()).sum();
        double totaal = regels.stream().mapToDouble(Regel::punten).sum();
        double grens = bovengrens();
        wachttijden.sort(null);
        return new Uitkomst(grens, totaal, opVolgorde(jaren.jaar()), regels, wachttijden, over.size(), personen);
    }

    /** What nobody could exceed who knew the whole year: the sharper of the bounds that the engine proves. */
    private double bovengrens() {
        return switch (Koppelaar.koppel(jaren.jaar(), instelling.motor())) {
            case Koppelvoorstel voorstel -> voorstel.bovengrens();
            case OnmogelijkeKoppeling onmogelijk ->
                throw new IllegalStateException("Without rules there is always a plan: " + onmogelijk.uitleg());
        };
    }

    /** Where the arrivals of a round begin: evenly over the year. */
    private int grens(int nummer) {
        return (int) ((long) jaren.jaar().huishoudens().size() * nummer / instelling.rondes());
    }

    private Regel regel(Ronde ronde, int nieuw, Stroom stroom) {
        var stand = ronde.stand();
        var paden = stroom.paden(stand.ronde());
        var vrij = stand.vrij();
        int opPad = (int) IntStream.range(0, vrij.size())
                .filter(plaats -> paden.opPad(plaats, vrij.get(plaats)))
                .count();
        double afwijking = IntStream.range(0, vrij.size())
                .mapToDouble(plaats -> Math.abs(paden.afwijking(plaats, vrij.get(plaats))))
                .max()
                .orElse(0);
        int over = vrij.stream().mapToInt(Integer::intValue).sum();
        return new Regel(
                stand.ronde(),
                nieuw,
                ronde.besluiten().size(),
                stand.wachtend().size(),
                over,
                ronde.totaal(),
                isMaandeinde(stand.ronde()),
                opPad,
                afwijking);
    }

    private boolean isMaandeinde(int nummer) {
        int rondes = instelling.rondes();
        return MAANDEN * nummer / rondes > MAANDEN * (nummer - 1) / rondes;
    }

    /** Every household in order of arrival to its best place with room. */
    static double opVolgorde(Koppelvraag jaar) {
        var vrij = jaar.plaatsen().stream().mapToInt(Plaats::capaciteit).toArray();
        double totaal = 0;
        for (int nummer = 0; nummer < jaar.huishoudens().size(); nummer++) {
            int beste = beste(jaar, nummer, vrij);
            if (beste >= 0) {
                vrij[beste] -= jaar.huishoudens().get(nummer).personen();
                totaal += jaar.punten().punten(nummer, beste);
            }
        }
        return totaal;
    }

    private static int beste(Koppelvraag jaar, int nummer, int[] vrij) {
        int beste = -1;
        double meest = 0;
        int personen = jaar.huishoudens().get(nummer).personen();
        for (int plaats = 0; plaats < vrij.length; plaats++) {
            double punten = jaar.punten().punten(nummer, plaats);
            if (personen <= vrij[plaats] && punten > meest) {
                beste = plaats;
                meest = punten;
            }
        }
        return beste;
    }
}
