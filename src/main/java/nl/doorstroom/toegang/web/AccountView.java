package nl.doorstroom.toegang.web;

import java.util.List;
import java.util.Map;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.toegang.aanmelden.Sessies.Aanwezig;
import nl.doorstroom.toegang.aanmelden.Sessies.Sessie;
import nl.doorstroom.toegang.aanmelden.Werkrol;

/**
 * One's own account.
 *
 * @param melding what was just done, or empty
 */
public record AccountView(String naam, List<Keuzerol> rollen, List<Plek> plekken, String melding) {
    private static final Map<String, String> MELDINGEN = Map.of(
            "sessie", "Die sessie is beëindigd.",
            "andere", "Alle andere sessies zijn beëindigd.");

    /** @param huidig whether this is the one in use */
    public record Keuzerol(String id, String rol, String organisatie, String taak, boolean huidig) {}

    /** @param deze whether it is the browser in hand */
    public record Plek(String kenmerk, String begonnen, String laatst, String via, boolean deze) {}

    static AccountView van(Aanwezig wie, List<Sessie> sessies, String deze, String gedaan) {
        return new AccountView(
                wie.gebruiker().naam(),
                wie.werkrollen().stream()
                        .map(rol -> keuzerol(rol, wie.gebruiker().aanstelling().equals(rol.id())))
                        .toList(),
                sessies.stream().map(sessie -> plek(sessie, deze)).toList(),
                MELDINGEN.getOrDefault(gedaan, ""));
    }

    private static Keuzerol keuzerol(Werkrol rol, boolean huidig) {
        return new Keuzerol(
                rol.id().toString(),
                rol.rol().naam(),
                rol.bij().naam(),
                rol.rol().taak(),
                huidig);
    }

    private static Plek plek(Sessie sessie, String deze) {
        return new Plek(
                sessie.id(),
                DutchFormat.moment(sessie.begonnen()),
                DutchFormat.moment(sessie.laatst()),
                sessie.aanbieder(),
                sessie.id().equals(deze));
    }
}
