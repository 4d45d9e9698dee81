package nl.doorstroom.gebied;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;

/**
 * A herindeling that was entered, in short.
 *
 * @param soort samenvoeging, splitsing or naamswijziging
 * @param van the gemeenten as they were
 * @param naar the gemeenten as they became
 */
public record GeregistreerdeHerindeling(
        LocalDate datum,
        String soort,
        List<Gebiedscode> van,
        List<Gebiedscode> naar,
        Bron bron,
        Instant geregistreerdOp) {
    public GeregistreerdeHerindeling {
        van = List.copyOf(van);
        naar = List.copyOf(naar);
    }
}
