package nl.doorstroom.opvang;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.opvang.opgave.Besluitvergelijking;
import nl.doorstroom.opvang.opgave.Opvangbesluit;
import nl.doorstroom.opvang.opgave.Spreidingssleutel;

/**
 * A decision with every column beside what its key gives.
 *
 * @param inwonersOp the day of the inhabitants with which was reckoned; empty when none of that time are known
 * @param spreidingssleutel the key of the Spreidingswet with which was reckoned; empty when there is none
 */
public record Besluitoverzicht(
        Opvangbesluit besluit,
        Optional<LocalDate> inwonersOp,
        Optional<Spreidingssleutel> spreidingssleutel,
        List<Besluitvergelijking> kolommen) {
    public Besluitoverzicht {
        kolommen = List.copyOf(kolommen);
    }
}
