package nl.doorstroom.toezicht.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The requests for information to one gemeente, as other pages show them.
 *
 * @param vragen where to ask; null for who may not, or when it is too late
 */
public record InformatieView(
        List<Verzoek> verzoeken, @Nullable String vragen) {
    /**
     * A request.
     *
     * @param kleur of where it stands; null when it asks for no attention
     * @param uiterlijk the last day, in words
     */
    public record Verzoek(
            String vraag,
            String href,
            String staat,
            @Nullable String kleur,
            String uiterlijk,
            List<Antwoord> antwoorden) {}

    /** An answer with its files. */
    public record Antwoord(String titel, String wie, String tekst, List<Bestand> bestanden) {}

    /** @param grootte in words */
    public record Bestand(String naam, String href, String grootte) {}
}
