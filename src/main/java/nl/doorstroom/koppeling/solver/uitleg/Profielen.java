package nl.doorstroom.koppeling.solver.uitleg;

import java.util.List;
import nl.doorstroom.koppeling.solver.Koppelvraag;
import nl.doorstroom.koppeling.solver.punten.Beoordeling;
import nl.doorstroom.koppeling.solver.punten.Gemeenteprofiel;
import nl.doorstroom.koppeling.solver.punten.Huishoudprofiel;
import nl.doorstroom.koppeling.solver.punten.Puntenmodel;

/**
 * What the points of a question were counted from, so that reasons can be given.
 *
 * @param huishoudens in the order of the question
 * @param gemeenten in the order of the question
 */
public record Profielen(Puntenmodel model, List<Huishoudprofiel> huishoudens, List<Gemeenteprofiel> gemeenten) {
    public Profielen {
        huishoudens = List.copyOf(huishoudens);
        gemeenten = List.copyOf(gemeenten);
    }

    Beoordeling beoordeling(int huishouden, int plaats) {
        return model.reken(huishoudens.get(huishouden), gemeenten.get(plaats));
    }

    void eisPassendBij(Koppelvraag vraag) {
        var nummers = huishoudens.stream().map(Huishoudprofiel::huishouden).toList();
        var codes =
                gemeenten.stream().map(gemeente -> gemeente.gemeente().waarde()).toList();
        if (!nummers.equals(vraag.huishoudens())
                || !codes.equals(
                        vraag.plaatsen().stream().map(plaats -> plaats.code()).toList())) {
            throw new IllegalArgumentException(
                    "Profielen name other huishoudens or gemeenten than the question, or in another order.");
        }
    }
}
