package nl.doorstroom.toegang;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.doorstroom.toegang.Toegangsmatrix.Antwoord;
import nl.doorstroom.toegang.Toegangsmatrix.Persoon;
import nl.doorstroom.toegang.Toegangsmatrix.Plekken;
import nl.doorstroom.toegang.Toegangsmatrix.Regel;
import nl.doorstroom.toegang.Toegangsmatrix.Wie;
import org.jspecify.annotations.Nullable;

/** Who gets what of supervision; part of {@link Toegangsmatrix}. */
final class Toezichtmatrix {
    private static final Set<Rol> LEZERS =
            EnumSet.of(Rol.BELEIDSANALIST, Rol.TOEZICHTHOUDER, Rol.HUISVESTINGSMEDEWERKER, Rol.BESTUURDER);
    private static final Set<Rol> TOEZICHT = EnumSet.of(Rol.TOEZICHTHOUDER);
    private static final Set<Rol> GEMEENTE = EnumSet.of(Rol.HUISVESTINGSMEDEWERKER);
    private static final Set<Rol> KOPPELAARS = EnumSet.of(Rol.REGIEVOERDER, Rol.TOEZICHTHOUDER);
    private static final String PROVINCIE = "/toezicht/{provincie:PV\\d{2}}";
    private static final String RONDE = PROVINCIE + "/{peildatum:\\d{4}-\\d{2}-\\d{2}}";
    private static final String NOOIT = "/toezicht/PV24/1999-01-01";

    private static final String GEEN_DOSSIER = "/toezicht/PV24/dossier/GM9999";

    private final List<Regel> regels = new ArrayList<>();

    private Toezichtmatrix() {}

    static List<Regel> regels() {
        var matrix = new Toezichtmatrix();
        matrix.regel("GET /toezicht", LEZERS, Plekken.overal("/toezicht"), Antwoord.BINNEN);
        matrix.regel("POST " + PROVINCIE, TOEZICHT, new Eigen(""), Antwoord.BINNEN);
        matrix.regel("GET " + PROVINCIE + "/beleidsregel", LEZERS, new Eigen("/beleidsregel"), Antwoord.BINNEN);
        for (var methode : List.of("GET ", "POST ")) {
            var nieuw = "/beleidsregel/nieuw";
            matrix.regel(methode + PROVINCIE + nieuw, TOEZICHT, new Eigen(nieuw), Antwoord.BINNEN);
        }
        for (var lijst : List.of("/dossiers", "/termijnen")) {
            matrix.regel("GET " + PROVINCIE + lijst, LEZERS, new Eigen(lijst), Antwoord.BINNEN);
            matrix.regel(
                    "GET " + PROVINCIE + lijst + ".{formaat:csv|ods}",
                    LEZERS,
                    new Eigen(lijst + ".csv"),
                    Antwoord.BINNEN);
        }
        matrix.regel("GET " + PROVINCIE + "/termijnen.ics", LEZERS, new Eigen("/termijnen.ics"), Antwoord.BINNEN);
        matrix.regel("GET " + PROVINCIE + "/overzicht", LEZERS, new Eigen("/overzicht"), Antwoord.BINNEN);
        matrix.ronde();
        matrix.stukken();
        matrix.informatie();
        matrix.dossier();
        matrix.koppelcijfers();
        return List.copyOf(matrix.regels);
    }

    private void ronde() {
        regel("GET " + RONDE, LEZERS, Plekken.overal(NOOIT), Antwoord.ONBEKEND);
        regel("GET " + RONDE + ".{formaat:csv|ods}", LEZERS, Plekken.overal(NOOIT + ".csv"), Antwoord.ONBEKEND);
        regel("POST " + RONDE, TOEZICHT, Plekken.overal(NOOIT), Antwoord.ONBEKEND);
        var een = "/{gemeente:GM\\d{4}}";
        regel("GET " + RONDE + een, LEZERS, Plekken.overal(NOOIT + "/GM0995"), Antwoord.ONBEKEND);
        regel("POST " + RONDE + een, TOEZICHT, Plekken.overal(NOOIT + "/GM0995"), Antwoord.ONBEKEND);
        for (var methode : List.of("GET ", "POST ")) {
            regel(
                    methode + RONDE + "/vaststellen",
                    TOEZICHT,
                    Plekken.overal(NOOIT + "/vaststellen"),
                    Antwoord.ONBEKEND);
        }
    }

    private void stukken() {
        var stukken = PROVINCIE + "/stukken";
        regel("GET " + stukken, LEZERS, new Eigen("/stukken"), Antwoord.BINNEN);
        regel("GET " + stukken + ".{formaat:csv|ods}", LEZERS, new Eigen("/stukken.csv"), Antwoord.BINNEN);
        regel("POST " + stukken, TOEZICHT, new Eigen("/stukken"), Antwoord.BINNEN);
        var een = stukken + "/{nummer:\\d{1,9}}";
        var geen = "/toezicht/PV24/stukken/999999999";
        regel("GET " + een, LEZERS, Plekken.overal(geen), Antwoord.ONBEKEND);
        regel("GET " + een + ".{formaat:pdf|odt}", LEZERS, Plekken.overal(geen + ".pdf"), Antwoord.ONBEKEND);
        regel("POST " + een, TOEZICHT, Plekken.overal(geen), Antwoord.ONBEKEND);
        for (var methode : List.of("GET ", "POST ")) {
            regel(methode + PROVINCIE + "/openbaar", TOEZICHT, new Eigen("/openbaar"), Antwoord.BINNEN);
            regel(methode + PROVINCIE + "/sjablonen", TOEZICHT, new Eigen("/sjablonen"), Antwoord.BINNEN);
            var soort = "/sjablonen/uitslag";
            regel(methode + PROVINCIE + "/sjablonen/{soort:[a-z]+}", TOEZICHT, new Eigen(soort), Antwoord.BINNEN);
        }
    }

    private void informatie() {
        regel("GET /toezicht/mijn", LEZERS, Plekken.overal("/toezicht/mijn"), Antwoord.BINNEN);
        var lijst = "/informatie";
        regel("GET " + PROVINCIE + lijst, LEZERS, new Eigen(lijst), Antwoord.BINNEN);
        regel("GET " + PROVINCIE + lijst + ".{formaat:csv|ods}", LEZERS, new Eigen(lijst + ".ods"), Antwoord.BINNEN);
        for (var methode : List.of("GET ", "POST ")) {
            regel(methode + PROVINCIE + lijst + "/nieuw", TOEZICHT, new Eigen(lijst + "/nieuw"), Antwoord.BINNEN);
            regel(methode + RONDE + lijst, TOEZICHT, Plekken.overal(NOOIT + lijst), Antwoord.ONBEKEND);
        }
        verzoek();
    }

    /** A request that was never written. */
    private void verzoek() {
        var een = "/toezicht/informatie/{nummer:\\d{1,18}}";
        var nooit = "/toezicht/informatie/999999999";
        regel("GET " + een, LEZERS, Plekken.overal(nooit), Antwoord.ONBEKEND);
        regel("POST " + een, TOEZICHT, Plekken.overal(nooit), Antwoord.ONBEKEND);
        for (var wat : List.of("/antwoord", "/uitstel")) {
            regel("POST " + een + wat, GEMEENTE, Plekken.overal(nooit + wat), Antwoord.ONBEKEND);
        }
        regel(
                "GET " + een + "/bijlagen/{versie:\\d{1,6}}/{plaats:\\d}",
                LEZERS,
                Plekken.overal(nooit + "/bijlagen/1/1"),
                Antwoord.ONBEKEND);
    }

    private void dossier() {
        var dossier = PROVINCIE + "/dossier/{gemeente:GM\\d{4}}";
        regel("GET " + dossier, LEZERS, Plekken.overal(GEEN_DOSSIER), Antwoord.ONBEKEND);
        var formulieren = Map.of(
                "/besluit/{stap:[a-z-]+}", "/besluit/beeindig",
                "/afspraak", "/afspraak",
                "/afspraak/{nummer:\\d{1,18}}", "/afspraak/1",
                "/gesprek", "/gesprek",
                "/gesprek/{nummer:\\d{1,18}}", "/gesprek/1",
                "/uitvoering", "/uitvoering",
                "/uitvoering/{nummer:\\d{1,18}}", "/uitvoering/1");
        for (var methode : List.of("GET ", "POST ")) {
            formulieren.forEach((patroon, pad) -> regel(
                    methode + dossier + patroon, TOEZICHT, Plekken.overal(GEEN_DOSSIER + pad), Antwoord.ONBEKEND));
        }
    }

    private void koppelcijfers() {
        var lijst = "/koppelcijfers";
        regel("GET " + lijst, Boekingmatrix.LEZERS, Plekken.overal(lijst), Antwoord.BINNEN);
        regel(
                "GET " + lijst + ".{formaat:csv|ods}",
                Boekingmatrix.LEZERS,
                Plekken.overal(lijst + ".csv"),
                Antwoord.BINNEN);
        var een = lijst + "/{gemeente:GM\\d{4}}";
        regel("GET " + een, Boekingmatrix.LEZERS, Plekken.overal(lijst + "/GM9999"), Antwoord.ONBEKEND);
        regel("POST " + een, KOPPELAARS, Plekken.overal(lijst + "/GM9999"), Antwoord.ONBEKEND);
        var inlezen = lijst + "/inlezen";
        regel("GET " + inlezen, KOPPELAARS, Plekken.overal(inlezen), Antwoord.BINNEN);
        regel("POST " + inlezen, KOPPELAARS, Plekken.overal(inlezen), Antwoord.BINNEN);
        regel("POST " + inlezen + "/bekijken", KOPPELAARS, Plekken.overal(inlezen + "/bekijken"), Antwoord.BINNEN);
        var voorbeeld = inlezen + "/voorbeeld";
        regel(
                "GET " + voorbeeld + ".{formaat:csv|ods}",
                KOPPELAARS,
                Plekken.overal(voorbeeld + ".ods"),
                Antwoord.BINNEN);
    }

    /** The provincie of whoever asks, and another. */
    private record Eigen(String rest) implements Plekken {
        @Override
        public List<String> binnen(@Nullable Persoon persoon) {
            return List.of("/toezicht/" + (isZuid(persoon) ? "PV31" : "PV24") + rest);
        }

        @Override
        public List<String> buiten(@Nullable Persoon persoon) {
            return persoon == null || persoon.rol() == Rol.BELEIDSANALIST
                    ? List.of()
                    : List.of("/toezicht/" + (isZuid(persoon) ? "PV24" : "PV31") + rest);
        }

        private static boolean isZuid(@Nullable Persoon persoon) {
            return persoon != null && persoon.organisatie().matches(".*(Maastricht|Limburg|Zuid).*");
        }
    }

    private void regel(String ingang, Set<Rol> rollen, Plekken plekken, Antwoord geeft) {
        regels.add(new Regel(ingang, new Wie.Rollen(rollen), plekken, Map.of(), geeft, Antwoord.ONBEKEND));
    }
}
