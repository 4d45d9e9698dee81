package nl.doorstroom.toegang;

import java.util.Locale;
import java.util.Set;
import nl.doorstroom.kern.Gebiedsoort;

/** The parties of the chain, each with the kinds of area it can be bound to. */
public enum Organisatiesoort {
    BEHEER("Beheerder van het stelsel", Gebiedsoort.LAND),
    RIJK("Ministerie", Gebiedsoort.LAND),
    COA("COA", Gebiedsoort.LAND, Gebiedsoort.KOPPELREGIO),
    PROVINCIE("Provincie", Gebiedsoort.PROVINCIE),
    GEMEENTE("Gemeente", Gebiedsoort.GEMEENTE),
    VEILIGHEIDSREGIO("Veiligheidsregio", Gebiedsoort.VEILIGHEIDSREGIO),
    NIDOS("Nidos", Gebiedsoort.LAND, Gebiedsoort.KOPPELREGIO),
    CORPORATIE("Woningcorporatie", Gebiedsoort.GEMEENTE),
    VLUCHTELINGENWERK("VluchtelingenWerk", Gebiedsoort.GEMEENTE, Gebiedsoort.KOPPELREGIO, Gebiedsoort.LAND),
    REGIETAFEL("Secretariaat van een regietafel", Gebiedsoort.REGIO, Gebiedsoort.PROVINCIE, Gebiedsoort.LAND);

    private final String naam;
    private final Set<Gebiedsoort> gebiedsoorten;

    Organisatiesoort(String naam, Gebiedsoort... gebiedsoorten) {
        this.naam = naam;
        this.gebiedsoorten = Set.of(gebiedsoorten);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String naam() {
        return naam;
    }

    /** The kinds of area an organisation of this kind can be bound to. */
    public Set<Gebiedsoort> gebiedsoorten() {
        return gebiedsoorten;
    }
}
