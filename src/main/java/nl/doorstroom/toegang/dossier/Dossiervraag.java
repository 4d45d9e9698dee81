package nl.doorstroom.toegang.dossier;

import java.util.Optional;
import nl.doorstroom.kern.Gebiedscode;

/**
 * Which dossiers somebody looks for, among those that one may see.
 *
 * @param nummer part of the number; empty for all
 */
public record Dossiervraag(String nummer, Optional<Dossiersoort> soort, Optional<Gebiedscode> gemeente) {
    /** All that one may see. */
    public static final Dossiervraag ALLES = new Dossiervraag("", Optional.empty(), Optional.empty());
}
