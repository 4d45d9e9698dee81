package nl.doorstroom.realisatie.invoer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.realisatie.Opdracht;

/**
 * All that would come of booking a file.
 *
 * @param nieuw what isn't in the grootboek yet
 * @param correcties what is, with something else in it
 * @param bekend how many lines are booked already as they stand
 * @param fouten how many faults; with any nothing can be booked
 * @param meldingen in the order of the lines
 */
record Proef(List<Opdracht> nieuw, List<Opdracht> correcties, int bekend, int fouten, List<Regelmelding> meldingen) {
    Proef {
        nieuw = List.copyOf(nieuw);
        correcties = List.copyOf(correcties);
        meldingen = List.copyOf(meldingen);
    }

    /** What is booked, with what changed or without. */
    List<Opdracht> opdrachten(boolean corrigeren) {
        var alle = new ArrayList<>(nieuw);
        if (corrigeren) {
            alle.addAll(correcties);
        }
        return alle;
    }

    /** Whether booking so passes over nothing that the file says. */
    boolean isGeheel(boolean corrigeren) {
        return corrigeren || correcties.isEmpty();
    }

    /** How many people would come, per gemeente; what a correctie changes is told apart. */
    Map<Gebiedscode, Long> perGemeente() {
        var per = new TreeMap<Gebiedscode, Long>();
        nieuw.forEach(een -> per.merge(een.gemeente(), een.post().aantal(), Long::sum));
        return per;
    }

    /** Whether somebody who saw the other would be told the same figures by this one. */
    boolean telt(int nieuwe, int gewijzigde, int bekende) {
        return nieuw.size() == nieuwe && correcties.size() == gewijzigde && bekend == bekende && fouten == 0;
    }

    @Override
    public String toString() {
        return nieuw.size() + " nieuw, " + correcties.size() + " gewijzigd, " + bekend + " bekend, " + fouten
                + " fouten";
    }
}
