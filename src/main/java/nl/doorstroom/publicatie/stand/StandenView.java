package nl.doorstroom.publicatie.stand;

import java.util.List;
import nl.doorstroom.platform.table.TableView;

/** The standen of the country side by side. */
public record StandenView(
        StandView.Peilingkeuze keuze,
        List<Soortkeuze> soorten,
        String zoek,
        String voorbehoud,
        List<StandView.Regel> cijfers,
        List<Klasse> klassen,
        TableView tabel) {
    /** A kind of area to list. */
    public record Soortkeuze(String code, String naam, boolean gekozen) {}

    /** How many gemeenten are in a class of progress. */
    public record Klasse(String naam, String aantal, int aandeel, String stijl) {}
}
