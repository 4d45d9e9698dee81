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

/** Who gets what of decisions, agreements and verevening; part of {@link Toegangsmatrix}. */
final class Opgavenmatrix {
    static final Set<Rol> LEZERS = EnumSet.of(
            Rol.BELEIDSANALIST,
            Rol.REGIEVOERDER,
            Rol.PLANNER,
            Rol.TOEZICHTHOUDER,
            Rol.PRT_SECRETARIS,
            Rol.HUISVESTINGSMEDEWERKER,
            Rol.BESTUURDER,
            Rol.OPVANGCOORDINATOR,
            Rol.TAFELSECRETARIS);
    private static final Set<Rol> MAKERS = EnumSet.of(Rol.PLANNER, Rol.PRT_SECRETARIS, Rol.TAFELSECRETARIS);
    private static final Set<Rol> PARTIJEN =
            EnumSet.of(Rol.PLANNER, Rol.PRT_SECRETARIS, Rol.TAFELSECRETARIS, Rol.HUISVESTINGSMEDEWERKER);
    private static final Set<Rol> PLANNERS = EnumSet.of(Rol.PLANNER);

    private final List<Regel> regels = new ArrayList<>();

    private Opgavenmatrix() {}

    static List<Regel> regels() {
        var matrix = new Opgavenmatrix();
        matrix.openbaar();
        matrix.afspraken();
        matrix.capaciteit();
        return List.copyOf(matrix.regels);
    }

    private void openbaar() {
        lezen("/opvang/besluiten", "/opvang/besluiten");
        lezen("/opvang/besluiten.{formaat:csv|ods}", "/opvang/besluiten.csv");
        lezen("/opvang/besluiten/{code:[A-Za-z0-9-]{1,40}}", "/opvang/besluiten/2023-I");
        lezen("/opvang/besluiten/{code:[A-Za-z0-9-]{1,40}}.{formaat:csv|ods}", "/opvang/besluiten/2023-I.csv");
        lezen("/opvang/verdeling", "/opvang/verdeling");
        lezen("/opvang/verdeling.{formaat:csv|ods}", "/opvang/verdeling.ods");
        lezen("/opvang/verdeling/{provincie:PV\\d{2}}", "/opvang/verdeling/PV23");
        lezen("/opvang/verdeling/{provincie:PV\\d{2}}.{formaat:csv|ods}", "/opvang/verdeling/PV23.csv");
        lezen("/opvang/verdeling/{provincie:PV\\d{2}}/samen.{formaat:csv|ods}", "/opvang/verdeling/PV23/samen.csv");
        lezen("/opvang/verdeling/{provincie:PV\\d{2}}/samen", "/opvang/verdeling/PV23/samen?sorteer=-per");
        lezen("/opvang/verevening", "/opvang/verevening");
        lezen("/opvang/verevening.{formaat:csv|ods}", "/opvang/verevening.csv");
        lezen("/opvang/spreidingswet", "/opvang/spreidingswet");
        regels.add(new Regel(
                "GET /opvang/spreidingswet.{formaat:csv|ods}",
                new Wie.Iedereen(),
                Plekken.overal("/opvang/spreidingswet.csv?plaatsen=veel"),
                Map.of(),
                Antwoord.ONBEKEND,
                Antwoord.ONBEKEND));
        lezen("/api/v1/opvang/besluiten", "/api/v1/opvang/besluiten");
        lezen("/api/v1/opvang/besluiten/{code}", "/api/v1/opvang/besluiten/2023-I");
        lezen("/api/v1/opvang/opgaven", "/api/v1/opvang/opgaven");
    }

    private void afspraken() {
        var lijst = "/opvangafspraken";
        regel("GET " + lijst, LEZERS, lijst, Antwoord.BINNEN);
        regel("GET " + lijst + ".{formaat:csv|ods}", LEZERS, lijst + ".csv", Antwoord.BINNEN);
        var een = lijst + "/{nummer:\\d{1,9}}";
        var nooit = lijst + "/999999999";
        regel("GET " + een, LEZERS, nooit, Antwoord.ONBEKEND);
        regel("POST " + een, PARTIJEN, nooit, Antwoord.ONBEKEND);
        for (var methode : List.of("GET ", "POST ")) {
            regel(methode + lijst + "/nieuw", PARTIJEN, lijst + "/nieuw", Antwoord.BINNEN);
            regel(methode + lijst + "/overdrachten", MAKERS, lijst + "/overdrachten", Antwoord.BINNEN);
        }
        regel(
                "POST " + lijst + "/overdrachten/{nummer:\\d{1,9}}",
                MAKERS,
                lijst + "/overdrachten/999999999",
                Antwoord.ONBEKEND);
    }

    private void capaciteit() {
        for (var methode : List.of("GET ", "POST ")) {
            regel(methode + "/capaciteit/voorsprong", PLANNERS, "/capaciteit/voorsprong", Antwoord.BINNEN);
        }
        for (var wat : List.of("/capaciteit/besluit", "/capaciteit/spreidingswet")) {
            regel("GET " + wat, PLANNERS, wat, Antwoord.BINNEN);
            regel("POST " + wat, PLANNERS, wat, Antwoord.BINNEN);
            regel("POST " + wat + "/bekijken", PLANNERS, wat + "/bekijken", Antwoord.BINNEN);
            regel("GET " + wat + "/voorbeeld.{formaat:csv|ods}", PLANNERS, wat + "/voorbeeld.csv", Antwoord.BINNEN);
        }
    }

    private void lezen(String patroon, String pad) {
        regels.add(new Regel(
                "GET " + patroon, new Wie.Iedereen(), Plekken.overal(pad), Map.of(), Antwoord.BINNEN, Antwoord.BINNEN));
    }

    private void regel(String ingang, Set<Rol> rollen, String pad, Antwoord geeft) {
        regels.add(new Regel(ingang, new Wie.Rollen(rollen), Plekken.overal(pad), Map.of(), geeft, Antwoord.ONBEKEND));
    }
}
