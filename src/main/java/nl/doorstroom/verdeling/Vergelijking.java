package nl.doorstroom.verdeling;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The same question answered by every method, so that it shows what another method would have given. */
public final class Vergelijking {
    private final Map<Methode, Verdeeluitkomst> uitkomsten;

    private Vergelijking(Map<Methode, Verdeeluitkomst> uitkomsten) {
        this.uitkomsten = uitkomsten;
    }

    /** Divides by each method; total, minimum and groups stay as they are. */
    public static Vergelijking van(Verdeelvraag vraag) {
        var uitkomsten = new EnumMap<Methode, Verdeeluitkomst>(Methode.class);
        for (var methode : Methode.values()) {
            uitkomsten.put(methode, Verdeler.verdeel(vraag.metMethode(methode)));
        }
        return new Vergelijking(uitkomsten);
    }

    /** What one method gives, or why it cannot. */
    public Verdeeluitkomst uitkomst(Methode methode) {
        return Objects.requireNonNull(uitkomsten.get(methode));
    }

    /** Places of one area by method, in the order of {@link Methode}; methods that cannot are left out. */
    public Map<Methode, Long> aantallen(String sleutel) {
        var aantallen = new EnumMap<Methode, Long>(Methode.class);
        uitkomsten.forEach((methode, uitkomst) -> {
            if (uitkomst instanceof Verdeling verdeling) {
                aantallen.put(methode, verdeling.aantal(sleutel));
            }
        });
        return aantallen;
    }
}
