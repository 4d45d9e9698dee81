package nl.doorstroom.toegang.beheer;

import static nl.doorstroom.toegang.Bevoegdheid.BOEKING_INZIEN;
import static nl.doorstroom.toegang.Bevoegdheid.BOEKING_VASTLEGGEN;
import static nl.doorstroom.toegang.Bevoegdheid.HUISHOUDEN_INZIEN;
import static nl.doorstroom.toegang.Bevoegdheid.OPVANG_INZIEN;
import static nl.doorstroom.toegang.Bevoegdheid.TOEZICHT_INZIEN;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.doorstroom.toegang.Beleid;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Organisatiesoort;
import nl.doorstroom.toegang.Reikwijdte;
import nl.doorstroom.toegang.Rol;

/**
 * What a program may do: only what some person of its organisation may do too. Where roles differ in how far that goes, the
 * least holds.
 */
public final class Programmarechten {
    /** What the API has addresses for. */
    private static final Set<Bevoegdheid> ADRESSEN =
            EnumSet.of(HUISHOUDEN_INZIEN, TOEZICHT_INZIEN, BOEKING_INZIEN, BOEKING_VASTLEGGEN, OPVANG_INZIEN);

    private Programmarechten() {}

    /** What a program of an organisation of this kind can be given, each with how far. */
    public static Map<Bevoegdheid, Reikwijdte> van(Organisatiesoort soort) {
        var rechten = new EnumMap<Bevoegdheid, Reikwijdte>(Bevoegdheid.class);
        for (var rol : Rol.van(soort)) {
            Beleid.rechten(rol).forEach((recht, reikwijdte) -> {
                if (ADRESSEN.contains(recht)) {
                    rechten.merge(recht, reikwijdte, Programmarechten::minste);
                }
            });
        }
        return rechten;
    }

    private static Reikwijdte minste(Reikwijdte een, Reikwijdte ander) {
        return een.compareTo(ander) > 0 ? een : ander;
    }
}
