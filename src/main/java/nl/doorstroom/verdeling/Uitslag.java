package nl.doorstroom.verdeling;

import java.util.Optional;

/** What a {@link Rekenwijze} found: places by unit, in the order of {@link Eenheden}, and how each came about. */
interface Uitslag {
    long[] aantallen();

    Optional<Delerinterval> deler();

    Rekensom rekensom(int plaats);

    Afstand afstand(int plaats);

    /** The sum of a unit in which nobody lives. */
    Rekensom zonderInwoners();
}
