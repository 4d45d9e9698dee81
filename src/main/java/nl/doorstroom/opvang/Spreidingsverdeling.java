package nl.doorstroom.opvang;

import java.util.Map;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebiedsindeling;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.opvang.opgave.Spreidingssleutel;
import nl.doorstroom.verdeling.Sleuteluitkomst;

/**
 * What the key of the Spreidingswet gives every gemeente. A provincie gets what its gemeenten get together.
 *
 * @param indeling in which the gemeenten lie
 * @param inwoners of every gemeente
 */
public record Spreidingsverdeling(
        Spreidingssleutel sleutel,
        Gebiedsindeling indeling,
        Map<Gebiedscode, Long> inwoners,
        Sleuteluitkomst gemeenten) {
    public Spreidingsverdeling {
        inwoners = Map.copyOf(inwoners);
    }

    /** The same by provincie. */
    public Sleuteluitkomst provincies() {
        return gemeenten.samen(een -> provincie(new Gebiedscode(een)).code().waarde());
    }

    /** The provincie in which a gemeente lies. */
    public Gebied provincie(Gebiedscode gemeente) {
        return indeling.findWaarin(gemeente, Gebiedsoort.PROVINCIE).orElseThrow();
    }

    /** Inhabitants of a gemeente or a provincie. */
    public long inwonersVan(Gebiedscode gebied) {
        return indeling.gemeentenIn(gebied).stream()
                .mapToLong(een -> inwoners.getOrDefault(een.code(), 0L))
                .sum();
    }
}
