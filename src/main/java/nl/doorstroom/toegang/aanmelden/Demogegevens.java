package nl.doorstroom.toegang.aanmelden;

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

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.ReferenceData;
import nl.doorstroom.toegang.OrganisatieId;
import nl.doorstroom.toegang.Organisatiesoort;
import nl.doorstroom.toegang.Rol;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fills the demonstration: an organisation of every kind, two where one must not see the other's, and somebody in every
 * role; two supervisors in one provincie, for one must agree to what the other judges. Names are roles, so that nobody takes
 * them for people.
 */
@Component
@Order(80)
class Demogegevens implements ReferenceData {
    /** @param gebied area that the organisation works for */
    private record Verzonnen(Organisatiesoort soort, String naam, String gebied, List<Rol> rollen) {}

    private static final List<Verzonnen> ORGANISATIES = List.of(
            verzonnen(BEHEER, "Demo Stelselbeheer", "NL", Rol.STELSELBEHEERDER, Rol.PRIVACYFUNCTIONARIS),
            verzonnen(RIJK, "Demo Ministerie", "NL", Rol.TAAKSTELLER, Rol.BELEIDSANALIST, Rol.FUNCTIONEEL_BEHEERDER),
            verzonnen(
                    COA,
                    "Demo COA",
                    "NL",
                    Rol.REGIEVOERDER,
                    Rol.PLANNER,
                    Rol.FUNCTIONEEL_BEHEERDER,
                    Rol.PRIVACYFUNCTIONARIS),
            verzonnen(COA, "Demo COA Zuid", "KR05", Rol.CASEMANAGER),
            verzonnen(
                    PROVINCIE,
                    "Demo Provincie Flevoland",
                    "PV24",
                    Rol.TOEZICHTHOUDER,
                    Rol.TOEZICHTHOUDER,
                    Rol.PRT_SECRETARIS),
            verzonnen(PROVINCIE, "Demo Provincie Limburg", "PV31", Rol.TOEZICHTHOUDER),
            verzonnen(
                    GEMEENTE,
                    "Demo Gemeente Lelystad",
                    "GM0995",
                    Rol.HUISVESTINGSMEDEWERKER,
                    Rol.KLANTREGISSEUR,
                    Rol.BESTUURDER,
                    Rol.FUNCTIONEEL_BEHEERDER,
                    Rol.PRIVACYFUNCTIONARIS),
            verzonnen(
                    GEMEENTE,
                    "Demo Gemeente Maastricht",
                    "GM0935",
                    Rol.HUISVESTINGSMEDEWERKER,
                    Rol.FUNCTIONEEL_BEHEERDER),
            verzonnen(VEILIGHEIDSREGIO, "Demo Veiligheidsregio Flevoland", "VR25", Rol.OPVANGCOORDINATOR),
            verzonnen(NIDOS, "Demo Nidos", "NL", Rol.JEUGDBESCHERMER),
            verzonnen(CORPORATIE, "Demo Corporatie Lelystad", "GM0995", Rol.WONINGAANBIEDER),
            verzonnen(VLUCHTELINGENWERK, "Demo VluchtelingenWerk Lelystad", "GM0995", Rol.BEGELEIDER),
            verzonnen(REGIETAFEL, "Demo Regietafel Twente", "RG01", Rol.TAFELSECRETARIS));

    private final JdbcDemoStore store;
    private final Demo demo;
    private final Clock klok;

    Demogegevens(JdbcDemoStore store, Demo demo, Clock klok) {
        this.store = store;
        this.demo = demo;
        this.klok = klok;
    }

    private static Verzonnen verzonnen(Organisatiesoort soort, String naam, String gebied, Rol... rollen) {
        return new Verzonnen(soort, naam, gebied, List.of(rollen));
    }

    @Override
    public String title() {
        return "verzonnen accounts voor de demonstratie";
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isMissing() {
        return demo.isAan() && store.isLeeg();
    }

    @Override
    @Transactional
    public void load() {
        ORGANISATIES.forEach(this::maak);
    }

    private void maak(Verzonnen verzonnen) {
        var nu = klok.instant();
        var organisatie =
                store.organisatie(verzonnen.soort(), verzonnen.naam(), new Gebiedscode(verzonnen.gebied()), nu);
        var aantal = new EnumMap<Rol, Integer>(Rol.class);
        verzonnen.rollen().forEach(rol -> maak(verzonnen, organisatie, rol, aantal.merge(rol, 1, Integer::sum)));
    }

    /** @param hoeveelste somebody in that role; from 1 */
    private void maak(Verzonnen verzonnen, OrganisatieId organisatie, Rol rol, int hoeveelste) {
        var kort = verzonnen.naam().replace("Demo ", "");
        var bij = kort.toLowerCase(Locale.ROOT).replace(' ', '-') + ".voorbeeld";
        var email = rol.code() + (hoeveelste > 1 ? "-" + hoeveelste : "") + "@" + bij;
        var naam = rol.naam() + (hoeveelste > 1 ? " " + hoeveelste + " " : " ") + kort;
        var account = store.account(organisatie, naam, email, klok.instant());
        store.aanstelling(account, organisatie, rol, LocalDate.now(klok), klok.instant());
        // Small gemeenten have one person for two tasks; that one shows how to switch.
        if (rol == Rol.KLANTREGISSEUR) {
            store.aanstelling(account, organisatie, Rol.HUISVESTINGSMEDEWERKER, LocalDate.now(klok), klok.instant());
        }
    }
}
