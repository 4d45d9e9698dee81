package nl.doorstroom.platform;

import java.util.Optional;

/**
 * Data a module cannot do without, loaded from the product itself at every start, before the first request is answered.
 *
 * <p>A module makes a bean of it; {@code @Order} says which comes first: 200 gebied, 300 and up what builds on it.
 */
public interface Referentiegegevens {
    /**
     * Loads what is missing, in one transaction, and does nothing when all is there.
     *
     * @return one Dutch sentence telling what was loaded; empty when nothing had to be
     */
    Optional<String> laad();
}
