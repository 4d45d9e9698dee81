package nl.doorstroom.koppeling.solver.uitleg;

import java.util.List;
import java.util.stream.IntStream;
import nl.doorstroom.koppeling.solver.Puntentabel;
import nl.doorstroom.koppeling.solver.punten.Beoordeling;
import nl.doorstroom.koppeling.solver.punten.Gemeenteprofiel;
import nl.doorstroom.koppeling.solver.punten.Huishoudprofiel;
import nl.doorstroom.koppeling.solver.punten.Punten;
import nl.doorstroom.koppeling.solver.punten.Puntenmodel;
import nl.doorstroom.koppeling.solver.punten.Reden;

/**
 * The best places for one household at the prices of an earlier plan, without solving anything: for who arrives between two
 * runs, and for the screen of whoever decides.
 */
public final class Advies {
    private final Puntenmodel model;
    private final List<Gemeenteprofiel> gemeenten;

    public Advies(Puntenmodel model, List<Gemeenteprofiel> gemeenten) {
        this.model = model;
        this.gemeenten = List.copyOf(gemeenten);
    }

    /**
     * The places with the highest netto, best first, each with its reasons; fewer when fewer are possible, and also those
     * below 0, where the household would do better to wait.
     *
     * @param prijzen points per person for every gemeente, in their order
     * @param aantal how many at most, 0 or more
     */
    public List<Plaatskeuze> voor(Huishoudprofiel huishouden, double[] prijzen, int aantal) {
        if (prijzen.length != gemeenten.size()) {
            throw new IllegalArgumentException(
                    "Advies needs " + gemeenten.size() + " prijzen, not " + prijzen.length + ".");
        }
        var rij = model.rij(huishouden, gemeenten);
        return IntStream.range(0, rij.length)
                .filter(gemeente -> rij[gemeente] != Puntentabel.VERBODEN)
                .mapToObj(gemeente -> new Kandidaat(gemeente, keuze(huishouden, gemeente, rij, prijzen, List.of())))
                .sorted((een, ander) -> Plaatskeuze.BESTE_EERST.compare(een.kaal(), ander.kaal()))
                .limit(aantal)
                .map(kandidaat -> keuze(
                        huishouden, kandidaat.gemeente(), rij, prijzen, redenen(huishouden, kandidaat.gemeente())))
                .toList();
    }

    private record Kandidaat(int gemeente, Plaatskeuze kaal) {}

    private Plaatskeuze keuze(
            Huishoudprofiel huishouden, int gemeente, double[] rij, double[] prijzen, List<Reden> redenen) {
        return new Plaatskeuze(
                gemeenten.get(gemeente).gemeente().waarde(),
                Punten.van(rij[gemeente]),
                Punten.van(prijzen[gemeente]),
                huishouden.personen(),
                redenen);
    }

    private List<Reden> redenen(Huishoudprofiel huishouden, int gemeente) {
        return switch (model.reken(huishouden, gemeenten.get(gemeente))) {
            case Beoordeling.Score score -> score.redenen();
            case Beoordeling.Afgewezen afgewezen -> List.of();
        };
    }
}
