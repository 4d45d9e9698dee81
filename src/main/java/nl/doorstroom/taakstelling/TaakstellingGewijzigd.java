package nl.doorstroom.taakstelling;

import java.util.Map;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Halfjaar;

/**
 * Told, within the same transaction, when a version is published or a part of a taakstelling is handed over.
 *
 * @param aantallen what gemeenten have to do from now on, transfers included; only those to which anything changed need be
 *     named
 * @param bron of the version or the transfer
 */
public record TaakstellingGewijzigd(Halfjaar halfjaar, Map<Gebiedscode, Long> aantallen, Bron bron) {
    public TaakstellingGewijzigd {
        aantallen = Map.copyOf(aantallen);
    }
}
