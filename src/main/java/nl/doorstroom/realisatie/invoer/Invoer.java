package nl.doorstroom.realisatie.invoer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A file on its way into the grootboek.
 *
 * @param auteur role and organisation of who handed it in
 * @param bestand its name
 * @param kop names of its columns
 * @param regels how many it has
 * @param voortgang how many of them were handled by now
 * @param uitleg why nothing came of it, in plain Dutch; empty when nothing is wrong
 */
public record Invoer(
        UUID id,
        String auteur,
        String bron,
        String bestand,
        List<String> kop,
        int regels,
        Invoerstatus status,
        int voortgang,
        Toewijzing toewijzing,
        Uitslag uitslag,
        String uitleg,
        Instant ontvangenOp) {
    public Invoer {
        kop = List.copyOf(kop);
    }

    /**
     * What the trial found.
     *
     * @param corrigeren whether what changed is booked as a correctie
     */
    public record Uitslag(int nieuw, int gewijzigd, int bekend, int fouten, boolean corrigeren) {
        /** How many entries would be booked. */
        public int boekingen(boolean metCorrecties) {
            return nieuw + (metCorrecties ? gewijzigd : 0);
        }
    }

    @Override
    public String toString() {
        return "invoer " + id + ", " + status.naam() + ", " + regels + " regels";
    }
}
