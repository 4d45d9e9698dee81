package nl.doorstroom.taakstelling;

import java.util.Set;
import java.util.TreeSet;
import nl.doorstroom.kern.Gebiedscode;

/**
 * A herverdelingsregeling: gemeenten that count as one, with one of them carrying out the taakstelling of all
 * (Huisvestingswet 2014 art. 29 lid 2). Example: Leeuwarden for Ameland, Schiermonnikoog, Terschelling and Vlieland.
 *
 * @param uitvoerder one of the leden
 * @param leden at least two gemeenten
 */
public record Herverdeling(Gebiedscode uitvoerder, Set<Gebiedscode> leden) {
    public Herverdeling {
        leden = Set.copyOf(leden);
        if (leden.size() < 2 || !leden.contains(uitvoerder)) {
            throw new IllegalArgumentException("Herverdeling (uitvoerder " + uitvoerder + ", leden " + leden
                    + ") needs two gemeenten, the uitvoerder among them.");
        }
    }

    /** The members that hand their part to the uitvoerder, in order of code. */
    public Set<Gebiedscode> overdragers() {
        var overdragers = new TreeSet<>(leden);
        overdragers.remove(uitvoerder);
        return overdragers;
    }
}
