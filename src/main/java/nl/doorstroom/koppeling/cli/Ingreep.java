package nl.doorstroom.koppeling.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.doorstroom.koppeling.solver.Koppelregel;
import nl.doorstroom.koppeling.solver.Koppelvoorstel;
import nl.doorstroom.koppeling.solver.Koppelvraag;
import nl.doorstroom.koppeling.solver.Puntentabel;

/**
 * What somebody changes in a plan by hand, with a draft that obeys it and otherwise keeps the plan: who no longer fits
 * waits, so that the engine has to look for something better.
 */
@SuppressWarnings("ArrayRecordComponent")
record Ingreep(String naam, Koppelvraag vraag, int[] ontwerp) {
    /** The household goes here, whatever the points say. */
    static Ingreep zetVast(String naam, Koppelvoorstel voorstel, int huishouden, int plaats) {
        var vraag = voorstel.vraag();
        var regels = new ArrayList<>(vraag.regels());
        regels.add(new Koppelregel.Vastgezet(naam, huishouden, plaats));
        var ontwerp = voorstel.plaatsen();
        ontwerp[huishouden] = plaats;
        maakRuimte(voorstel, ontwerp, huishouden, plaats);
        return new Ingreep(naam, vraag.metRegels(regels), ontwerp);
    }

    /** The household may not go where the plan sends it. */
    static Ingreep verbied(String naam, Koppelvoorstel voorstel, int huishouden) {
        var vraag = voorstel.vraag();
        var rijen = IntStream.range(0, vraag.huishoudens().size())
                .mapToObj(vraag.punten()::rij)
                .toArray(double[][]::new);
        var ontwerp = voorstel.plaatsen();
        rijen[huishouden][ontwerp[huishouden]] = Puntentabel.VERBODEN;
        ontwerp[huishouden] = Koppelvoorstel.WACHT;
        var punten = Puntentabel.van(rijen, vraag.plaatsen().size());
        return new Ingreep(
                naam, new Koppelvraag(vraag.huishoudens(), vraag.plaatsen(), punten, vraag.regels()), ontwerp);
    }

    /** Who is worth least there waits first. */
    private static void maakRuimte(Koppelvoorstel voorstel, int[] ontwerp, int blijft, int plaats) {
        var vraag = voorstel.vraag();
        Comparator<Integer> naarWaarde =
                Comparator.comparingDouble(wie -> vraag.punten().punten(wie, plaats) / personen(vraag, wie));
        var daar = in(plaats, ontwerp);
        int som = daar.stream().mapToInt(wie -> personen(vraag, wie)).sum();
        int teVeel = som - vraag.plaatsen().get(plaats).capaciteit();
        for (int wie :
                daar.stream().filter(een -> een != blijft).sorted(naarWaarde).toList()) {
            ontwerp[wie] = teVeel > 0 ? Koppelvoorstel.WACHT : plaats;
            teVeel -= personen(vraag, wie);
        }
    }

    private static int personen(Koppelvraag vraag, int huishouden) {
        return vraag.huishoudens().get(huishouden).personen();
    }

    private static List<Integer> in(int plaats, int[] ontwerp) {
        return IntStream.range(0, ontwerp.length)
                .filter(wie -> ontwerp[wie] == plaats)
                .boxed()
                .toList();
    }
}
