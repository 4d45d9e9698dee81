package nl.doorstroom.verdeling;

import java.util.List;
import nl.doorstroom.kern.Invoerfout;

/**
 * Nothing can be divided this way.
 *
 * @param redenen every reason at once, never empty; the field is {@code totaal}, {@code minimum} or {@code inwoners}
 */
public record OnmogelijkeVerdeling(List<Invoerfout> redenen) implements Verdeeluitkomst {
    public OnmogelijkeVerdeling {
        redenen = List.copyOf(redenen);
        if (redenen.isEmpty()) {
            throw new IllegalArgumentException("OnmogelijkeVerdeling needs a reden.");
        }
    }
}
