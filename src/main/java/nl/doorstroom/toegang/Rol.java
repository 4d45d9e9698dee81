package nl.doorstroom.toegang;

import static nl.doorstroom.toegang.Organisatiesoort.BEHEER;
import static nl.doorstroom.toegang.Organisatiesoort.COA;
import static nl.doorstroom.toegang.Organisatiesoort.CORPORATIE;
import static nl.doorstroom.toegang.Organisatiesoort.GEMEENTE;
import static nl.doorstroom.toegang.Organisatiesoort.NIDOS;
import static nl.doorstroom.toegang.Organisatiesoort.PROVINCIE;
import static nl.doorstroom.toegang.Organisatiesoort.REGIETAFEL;
import static nl.doorstroom.toegang.Organisatiesoort.RIJK;
import static nl.doorstroom.toegang.Organisatiesoort.VEILIGHEIDSREGIO;
import static nl.doorstroom.toegang.Organisatiesoort.VLUCHTELINGENWERK;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What somebody does in an organisation; {@link Beleid} says what that allows. */
public enum Rol {
    STELSELBEHEERDER("Stelselbeheerder", "beheert organisaties en hun eerste beheerders", BEHEER),
    TAAKSTELLER("Taaksteller", "stelt de taakstelling op, stelt haar vast en publiceert haar", RIJK),
    BELEIDSANALIST("Beleidsanalist", "volgt de keten in het hele land", RIJK),
    REGIEVOERDER("Regievoerder", "koppelt vergunninghouders aan gemeenten", COA),
    CASEMANAGER("Casemanager", "begeleidt bewoners van de opvang en houdt hun dossier bij", COA),
    PLANNER("Planner", "plant locaties en capaciteit van de opvang", COA),
    TOEZICHTHOUDER("Toezichthouder", "beoordeelt de gemeenten van de provincie", PROVINCIE),
    PRT_SECRETARIS("Secretaris PRT", "voert het secretariaat van de Provinciale Regietafel", PROVINCIE),
    HUISVESTINGSMEDEWERKER("Huisvestingsmedewerker", "zoekt woningen en meldt de huisvesting", GEMEENTE),
    KLANTREGISSEUR("Klantregisseur", "begeleidt de inburgering", GEMEENTE),
    BESTUURDER("Bestuurder", "verantwoordt de opgave van de gemeente", GEMEENTE),
    OPVANGCOORDINATOR("Opvangcoördinator", "regelt crisisopvang en opvang van Oekraïners", VEILIGHEIDSREGIO),
    JEUGDBESCHERMER("Jeugdbeschermer", "is voogd van minderjarigen zonder ouders", NIDOS),
    WONINGAANBIEDER("Woningaanbieder", "biedt woningen aan", CORPORATIE),
    BEGELEIDER("Begeleider", "begeleidt mensen na de verhuizing", VLUCHTELINGENWERK),
    TAFELSECRETARIS("Tafelsecretaris", "bereidt de vergaderingen van de regietafel voor", REGIETAFEL),
    FUNCTIONEEL_BEHEERDER("Functioneel beheerder", "beheert de accounts van de organisatie", Organisatiesoort.values()),
    PRIVACYFUNCTIONARIS(
            "Privacyfunctionaris", "ziet toe op wat met persoonsgegevens gebeurt", Organisatiesoort.values());

    private final String naam;
    private final String taak;
    private final Set<Organisatiesoort> soorten;

    Rol(String naam, String taak, Organisatiesoort... soorten) {
        this.naam = naam;
        this.taak = taak;
        this.soorten = Set.of(soorten);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String naam() {
        return naam;
    }

    /** What somebody in this role does, as the rest of a sentence that begins with the name. */
    public String taak() {
        return taak;
    }

    /** Whether an organisation of this kind can have somebody in this role. */
    public boolean pastBij(Organisatiesoort soort) {
        return soorten.contains(soort);
    }

    /** The roles an organisation of this kind can give. */
    public static List<Rol> van(Organisatiesoort soort) {
        return Arrays.stream(values()).filter(rol -> rol.pastBij(soort)).toList();
    }

    /** The role with this code. */
    public static Optional<Rol> find(String code) {
        return Arrays.stream(values()).filter(rol -> rol.code().equals(code)).findFirst();
    }
}
