package nl.doorstroom.koppeling.solver.stroom;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.doorstroom.koppeling.solver.Huishouden;
import nl.doorstroom.koppeling.solver.Koppelinstelling;
import nl.doorstroom.koppeling.solver.Koppelvraag;
import nl.doorstroom.koppeling.solver.Plaats;
import nl.doorstroom.koppeling.solver.Prijzen;
import nl.doorstroom.koppeling.solver.Puntentabel;

/**
 * Who may still come: several futures, each drawn from another year and from who came so far. Together they use everybody
 * that is known about equally often, so that chance has little say.
 */
final class Toekomst {
    /** The forecast counts as much as what arrives in this part of the year: then the year itself takes over. */
    private static final double GEWICHT_VERWACHTING = 0.1;

    private final List<Aankomst> verwacht;
    private final Stand stand;
    private final double verstreken;

    /** @param verstreken part of the year that has come, with the arrivals that are in the stand */
    Toekomst(List<Aankomst> verwacht, Stand stand, double verstreken) {
        this.verwacht = verwacht;
        this.stand = stand;
        this.verstreken = verstreken;
    }

    /** How many households are still expected. */
    int aantal() {
        double perJaar =
                (GEWICHT_VERWACHTING * verwacht.size() + stand.aangekomen().size())
                        / (GEWICHT_VERWACHTING + verstreken);
        return (int) Math.round(perJaar * (1 - verstreken));
    }

    /** Prices for who has no place yet and all futures together. */
    double[] prijzen(List<Plaats> ruimte, Koppelinstelling motor) {
        var bekend = new ArrayList<>(verwacht);
        bekend.addAll(stand.aangekomen());
        int keren = Math.max(1, (int) Math.round((double) bekend.size() / Math.max(1, aantal())));
        var wie = new ArrayList<>(stand.wachtend());
        wie.addAll(bekend);
        var nu = IntStream.range(0, keren * stand.wachtend().size()).map(plek -> plek / keren);
        var straks = trek(keren * aantal(), bekend.size(), motor.zaad())
                .map(lot -> stand.wachtend().size() + lot);
        var deelnemers = IntStream.concat(nu, straks).toArray();
        return Prijzen.inDeBuurt(vraag(wie, ruimte), stand.prijzenVoorAdvies(), deelnemers, keren, motor)
                .perPlaats();
    }

    /** Draws without putting back until all are drawn, and then begins again. */
    private IntStream trek(int aantal, int uit, long zaad) {
        var loten = new ArrayList<>(IntStream.range(0, uit).boxed().toList());
        Collections.shuffle(loten, new Random(zaad + stand.ronde()));
        return IntStream.range(0, uit == 0 ? 0 : aantal).map(trekking -> loten.get(trekking % uit));
    }

    /** Numbers may be the same in two years, so everybody gets another. */
    static Koppelvraag vraag(List<Aankomst> wie, List<Plaats> ruimte) {
        var huishoudens = IntStream.range(0, wie.size())
                .mapToObj(plek -> new Huishouden("" + plek, wie.get(plek).personen()))
                .toList();
        var punten = wie.stream().map(Aankomst::punten).toArray(double[][]::new);
        return Koppelvraag.van(huishoudens, ruimte, Puntentabel.van(punten, ruimte.size()));
    }
}
