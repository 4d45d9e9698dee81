package nl.doorstroom.gebied;

import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Periode;

/**
 * An area as it was called and stood during a period. A rename or a change of its ground begins a new one.
 *
 * @param geldig begins on 2023-01-01 where our data begin; that need not be the birth of the area
 */
public record Gebied(Gebiedscode code, String naam, Periode geldig) {
    public Gebied {
        if (naam.isBlank()) {
            throw new IllegalArgumentException("Gebied " + code + " needs a naam.");
        }
    }

    @Override
    public String toString() {
        return naam + " (" + code + ")";
    }
}
