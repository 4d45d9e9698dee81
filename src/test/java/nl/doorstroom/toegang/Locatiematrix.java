package nl.doorstroom.toegang;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.doorstroom.toegang.Toegangsmatrix.Antwoord;
import nl.doorstroom.toegang.Toegangsmatrix.Plekken;
import nl.doorstroom.toegang.Toegangsmatrix.Regel;
import nl.doorstroom.toegang.Toegangsmatrix.Wie;

/** Who gets what of locaties, the pijplijn and what areas lack; part of {@link Toegangsmatrix}. */
final class Locatiematrix {
    private static final Set<Rol> LEZERS = Opgavenmatrix.LEZERS;
    private static final Set<Rol> SCHRIJVERS = EnumSet.of(Rol.PLANNER, Rol.OPVANGCOORDINATOR);
    private static final String CODE = "/{code:[A-Z0-9]+(?:-[A-Z0-9]+)*}";
    private static final String NERGENS = "/NERGENS-1";

    private final List<Regel> regels = new ArrayList<>();

    private Locatiematrix() {}

    static List<Regel> regels() {
        var matrix = new Locatiematrix();
        matrix.beelden();
        matrix.locaties();
        matrix.pijplijn();
        matrix.regels.add(new Regel(
                "GET /api/v1/opvang/locaties",
                new Wie.Iedereen(),
                Plekken.overal("/api/v1/opvang/locaties"),
                Map.of(),
                Antwoord.BINNEN,
                Antwoord.BINNEN));
        return List.copyOf(matrix.regels);
    }

    private void beelden() {
        var lijst = "/opvangbeeld";
        lijst(lijst);
        // An area that lies outside that of whoever asks isn't there; whose area it is, TekortenTests tell.
        var een = lijst + "/{gebied:NL|(?:PV|VR|RG)\\d{2}|GM\\d{4}}";
        regel("GET " + een, LEZERS, lijst + "/GM9999", Antwoord.ONBEKEND);
        regel("GET " + een + ".{formaat:csv|ods}", LEZERS, lijst + "/GM9999.csv", Antwoord.ONBEKEND);
        regel("GET " + een + ".pdf", LEZERS, lijst + "/GM9999.pdf", Antwoord.ONBEKEND);
    }

    private void locaties() {
        var lijst = "/locaties";
        lijst(lijst);
        regel("GET " + lijst + CODE, LEZERS, lijst + NERGENS, Antwoord.ONBEKEND);
        for (var methode : List.of("GET ", "POST ")) {
            regel(methode + lijst + "/nieuw", SCHRIJVERS, lijst + "/nieuw", Antwoord.BINNEN);
            regel(methode + lijst + "/inlezen", SCHRIJVERS, lijst + "/inlezen", Antwoord.BINNEN);
            regel(methode + lijst + CODE + "/wijzigen", SCHRIJVERS, lijst + NERGENS + "/wijzigen", Antwoord.ONBEKEND);
        }
        for (var wat : List.of("/plaatsen", "/bezetting", "/terugnemen")) {
            regel("POST " + lijst + CODE + wat, SCHRIJVERS, lijst + NERGENS + wat, Antwoord.ONBEKEND);
        }
        regel("POST " + lijst + "/inlezen/bekijken", SCHRIJVERS, lijst + "/inlezen/bekijken", Antwoord.BINNEN);
        regel(
                "GET " + lijst + "/inlezen/{wat:locaties|bezetting}-voorbeeld.{formaat:csv|ods}",
                SCHRIJVERS,
                lijst + "/inlezen/bezetting-voorbeeld.csv",
                Antwoord.BINNEN);
    }

    private void pijplijn() {
        var lijst = "/pijplijn";
        lijst(lijst);
        regel("GET " + lijst + CODE, LEZERS, lijst + NERGENS, Antwoord.ONBEKEND);
        for (var methode : List.of("GET ", "POST ")) {
            regel(methode + lijst + "/nieuw", SCHRIJVERS, lijst + "/nieuw", Antwoord.BINNEN);
            regel(methode + lijst + CODE + "/wijzigen", SCHRIJVERS, lijst + NERGENS + "/wijzigen", Antwoord.ONBEKEND);
        }
        for (var wat : List.of("/stap", "/open")) {
            regel("POST " + lijst + CODE + wat, SCHRIJVERS, lijst + NERGENS + wat, Antwoord.ONBEKEND);
        }
    }

    private void lijst(String adres) {
        regel("GET " + adres, LEZERS, adres, Antwoord.BINNEN);
        regel("GET " + adres + ".{formaat:csv|ods}", LEZERS, adres + ".csv", Antwoord.BINNEN);
    }

    private void regel(String ingang, Set<Rol> rollen, String pad, Antwoord geeft) {
        regels.add(new Regel(ingang, new Wie.Rollen(rollen), Plekken.overal(pad), Map.of(), geeft, Antwoord.ONBEKEND));
    }
}
