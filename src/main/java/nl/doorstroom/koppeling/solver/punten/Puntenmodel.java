package nl.doorstroom.koppeling.solver.punten;

import java.util.List;
import nl.doorstroom.koppeling.solver.Puntentabel;

/**
 * Counts points with one set of weights.
 *
 * <p>{@link #reken} explains one pair, {@link #tabel} counts them all; both give the same numbers, for both take them from
 * the same sums.
 */
public final class Puntenmodel {
    private final Gewichten gewichten;
    private final Sommen sommen;
    private final Toelichter toelichter;

    public Puntenmodel(Gewichten gewichten) {
        this.gewichten = gewichten;
        this.sommen = new Sommen(gewichten);
        this.toelichter = new Toelichter(sommen);
    }

    public Gewichten gewichten() {
        return gewichten;
    }

    /** What a pair is worth with a reason for every criterion, or every rule that it breaks. */
    public Beoordeling reken(Huishoudprofiel huishouden, Gemeenteprofiel gemeente) {
        var verboden = Verboden.alle(huishouden, gemeente);
        return verboden.isEmpty()
                ? new Beoordeling.Score(toelichter.redenen(huishouden, gemeente))
                : new Beoordeling.Afgewezen(verboden);
    }

    /** The points of every pair, in the order of the lists; without reasons, so quick enough for the whole country. */
    public Puntentabel tabel(List<Huishoudprofiel> huishoudens, List<Gemeenteprofiel> gemeenten) {
        var rijen = new double[huishoudens.size()][];
        for (int huishouden = 0; huishouden < rijen.length; huishouden++) {
            rijen[huishouden] = rij(huishoudens.get(huishouden), gemeenten);
        }
        return Puntentabel.van(rijen, gemeenten.size());
    }

    /** The points of one household at every gemeente, {@link Puntentabel#VERBODEN} where a rule would be broken. */
    public double[] rij(Huishoudprofiel huishouden, List<Gemeenteprofiel> gemeenten) {
        var rij = new double[gemeenten.size()];
        var buffer = new long[huishouden.personen()];
        for (int gemeente = 0; gemeente < rij.length; gemeente++) {
            rij[gemeente] = punten(huishouden, gemeenten.get(gemeente), buffer);
        }
        return rij;
    }

    private double punten(Huishoudprofiel huishouden, Gemeenteprofiel gemeente, long[] buffer) {
        return Verboden.geldt(huishouden, gemeente)
                ? Puntentabel.VERBODEN
                : Punten.waarde(sommen.totaal(huishouden, gemeente, buffer));
    }
}
