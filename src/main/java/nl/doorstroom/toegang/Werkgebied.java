package nl.doorstroom.toegang;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.doorstroom.kern.Gebiedscode;

/**
 * The gemeenten somebody works for.
 *
 * @param heelNederland every gemeente there is or will be; {@code gemeenten} is then empty
 */
public record Werkgebied(boolean heelNederland, Set<Gebiedscode> gemeenten) {
    public static final Werkgebied NEDERLAND = new Werkgebied(true, Set.of());
    public static final Werkgebied GEEN = new Werkgebied(false, Set.of());

    public Werkgebied {
        gemeenten = Set.copyOf(gemeenten);
    }

    public static Werkgebied van(Set<Gebiedscode> gemeenten) {
        return new Werkgebied(false, gemeenten);
    }

    public boolean bevat(Gebiedscode gemeente) {
        return heelNederland || gemeenten.contains(gemeente);
    }

    /** The codes in order, with commas between. */
    String opsomming() {
        return new TreeSet<>(gemeenten).stream().map(Gebiedscode::waarde).collect(Collectors.joining(","));
    }
}
