package nl.doorstroom.toegang.beheer;

import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.OrganisatieId;
import nl.doorstroom.toegang.Reikwijdte;
import org.jspecify.annotations.Nullable;

/** Whose people whoever acts may manage. */
final class Bereik {
    private Bereik() {}

    /** The one organisation; null for who may manage those of all. */
    static @Nullable OrganisatieId nu() {
        var wie = Handelend.nu();
        return wie.rechten().get(Bevoegdheid.GEBRUIKERS_BEHEREN) == Reikwijdte.LANDELIJK
                ? null
                : wie.organisatie().orElseThrow(() -> new IllegalStateException(wie + " manages nobody's people"));
    }
}
