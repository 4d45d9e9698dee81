package nl.doorstroom.verdeling;

/**
 * Divides a total over areas, exactly, in time n log n for up to a million areas and a total of a thousand million.
 *
 * <p>At equal priority the unit with more inhabitants goes first, then the key in ascending order. Example: by
 * {@link Methode#HAMILTON} 10 over A 50, B 30, C 14 gives A 5, B 3, C 2.
 */
public final class Verdeler {
    private Verdeler() {}

    /** Divides, or says why that cannot be done; never throws on a question that could be made. */
    public static Verdeeluitkomst verdeel(Verdeelvraag vraag) {
        var eenheden = Eenheden.van(vraag);
        var redenen = Bezwaren.tegen(vraag, eenheden.aantal());
        if (!redenen.isEmpty()) {
            return new OnmogelijkeVerdeling(redenen);
        }
        return new Verdeling(vraag, eenheden, Rekenwijze.van(vraag).uitslag(eenheden));
    }
}
