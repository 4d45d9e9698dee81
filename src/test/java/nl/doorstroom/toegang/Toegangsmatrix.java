package nl.doorstroom.toegang;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.doorstroom.toegang.Toegangsmatrix.Wie.Aangemeld;
import nl.doorstroom.toegang.Toegangsmatrix.Wie.Iedereen;
import nl.doorstroom.toegang.Toegangsmatrix.Wie.Programma;
import nl.doorstroom.toegang.Toegangsmatrix.Wie.Rollen;

/**
 * Who gets what at every address, written down by hand: the other book beside the annotations and the policy. An endpoint
 * that isn't here fails the test.
 */
final class Toegangsmatrix {
    /** What an answer means for whoever asked. */
    enum Antwoord {
        /** Let in; what was asked may still be wrong. */
        BINNEN,
        /** First say who you are. */
        AANMELDEN,
        /** Not for you. */
        VERBODEN,
        /** Not there, or not for you and therefore not there. */
        ONBEKEND;

        static Antwoord van(int status, String naar) {
            return switch (status) {
                case 401 -> AANMELDEN;
                case 403 -> VERBODEN;
                case 404 -> ONBEKEND;
                case 302, 303 -> naar.contains("/inloggen") ? AANMELDEN : BINNEN;
                default -> BINNEN;
            };
        }
    }

    /** Somebody of the demonstration. */
    record Persoon(String naam, Rol rol, String organisatie) {}

    /** For whom an endpoint is. */
    sealed interface Wie {
        record Iedereen() implements Wie {}

        record Aangemeld() implements Wie {}

        record Rollen(Set<Rol> rollen) implements Wie {}

        /** Programs only: who comes with a browser is asked for a token. */
        record Programma() implements Wie {}
    }

    /**
     * One endpoint with an address to try.
     *
     * @param ingang method and pattern, as the product names them
     * @param velden of the form that is sent
     * @param geeft what those get who are let through
     */
    record Regel(String ingang, Wie wie, Function<Persoon, String> pad, Map<String, String> velden, Antwoord geeft) {
        String methode() {
            return ingang.substring(0, ingang.indexOf(' '));
        }

        /** What somebody should get; null stands for a visitor. */
        Antwoord verwacht(@org.jspecify.annotations.Nullable Persoon persoon) {
            return switch (wie) {
                case Iedereen _ -> geeft;
                case Programma _ -> Antwoord.AANMELDEN;
                case Aangemeld _ -> persoon == null ? Antwoord.AANMELDEN : geeft;
                case Rollen(var rollen) -> {
                    if (persoon == null) {
                        yield Antwoord.AANMELDEN;
                    }
                    yield rollen.contains(persoon.rol()) ? geeft : Antwoord.VERBODEN;
                }
            };
        }
    }

    private final List<Regel> regels = new ArrayList<>();

    static List<Regel> regels() {
        var matrix = new Toegangsmatrix();
        matrix.openbaar();
        matrix.api();
        matrix.eigenAccount();
        return List.copyOf(matrix.regels);
    }

    private void openbaar() {
        lezen("/", "/");
        lezen("/error", "/error", Antwoord.ONBEKEND);
        lezen("/.well-known/security.txt", "/.well-known/security.txt", Antwoord.ONBEKEND);
        lezen("/api", "/api");
        lezen("/fouten/{code}", "/fouten/ongeldige-invoer");
        for (var pad : List.of("/gemeenten", "/provincies", "/taakstellingen", "/taakstellingen/vergelijk", "/zoek")) {
            lezen(pad, pad);
        }
        for (var pad : List.of("/verdeel-zelf", "/cijfers", "/over", "/toegankelijkheid", "/privacy")) {
            lezen(pad, pad);
        }
        lezen("/zoek/suggesties", "/zoek/suggesties?q=ur");
        lezen("/gemeenten.{formaat:csv|ods}", "/gemeenten.csv");
        lezen("/gemeenten/{code:GM\\d{4}}", "/gemeenten/GM0184");
        lezen("/gemeenten/{code:GM\\d{4}}.{formaat:csv|ods}", "/gemeenten/GM0184.csv");
        lezen("/verdeel-zelf.{formaat:csv|ods}", "/verdeel-zelf.csv");
        lezen("/taakstellingen/vergelijk.{formaat:csv|ods}", "/taakstellingen/vergelijk.csv");
        lezen("/taakstellingen/kies", "/taakstellingen/kies?versie=2023-II.1");
        lezen("/taakstellingen/{halfjaar:\\d{4}-I{1,2}}", "/taakstellingen/2023-II");
        lezen("/taakstellingen/{code:\\d{4}-I{1,2}\\.\\d+}", "/taakstellingen/2023-II.1");
        lezen("/taakstellingen/{code:\\d{4}-I{1,2}\\.\\d+}.{formaat:csv|ods}", "/taakstellingen/2023-II.1.csv");
        lezen(
                "/taakstellingen/{code:\\d{4}-I{1,2}\\.\\d+}/bijlage-a.pdf",
                "/taakstellingen/2020-I.1/bijlage-a.pdf", Antwoord.ONBEKEND);
        lezen("/rollen-en-rechten", "/rollen-en-rechten");
        lezen("/rollen-en-rechten.{formaat:csv|ods}", "/rollen-en-rechten.ods");
        lezen("/uitgelogd", "/uitgelogd");
        lezen("/uitnodiging/{code}", "/uitnodiging/nergens-van", Antwoord.AANMELDEN);
        lezen("/inloggen/geen-toegang", "/inloggen/geen-toegang", Antwoord.VERBODEN);
    }

    private void api() {
        for (var pad : List.of("/gebieden", "/inwonerstanden", "/taakstellingen", "/verdelingen")) {
            lezen("/api/v1" + pad, "/api/v1" + pad);
        }
        lezen("/api/v1/gebieden/{code}", "/api/v1/gebieden/PV24");
        lezen("/api/v1/gebieden/{code}/gemeenten", "/api/v1/gebieden/PV24/gemeenten");
        lezen("/api/v1/inwonerstanden/{peildatum}", "/api/v1/inwonerstanden/2022-01-01");
        lezen("/api/v1/vergelijkingen", "/api/v1/vergelijkingen?oud=2023-I.1&nieuw=2023-II.1");
        var versie = "/api/v1/taakstellingen/{versie}";
        var hier = "/api/v1/taakstellingen/2023-II.1";
        lezen(versie, hier);
        lezen(versie + "/overdrachten", hier + "/overdrachten");
        lezen(versie + "/regels", hier + "/regels");
        lezen(versie + "/regels/{gemeente}", hier + "/regels/GM0184");
        lezen(versie + "/regels/{gemeente}/uitleg", hier + "/regels/GM0184/uitleg");
        lezen(versie + "/totalen", hier + "/totalen");
    }

    private void eigenAccount() {
        aangemeld("GET", "/werkvoorraad", "/werkvoorraad", Antwoord.BINNEN);
        aangemeld("GET", "/mijn-account", "/mijn-account", Antwoord.BINNEN);
        aangemeld("POST", "/mijn-account/rol", "/mijn-account/rol", Antwoord.BINNEN);
        aangemeld(
                "POST",
                "/mijn-account/sessies/{kenmerk}/beeindig",
                "/mijn-account/sessies/0123456789abcdef/beeindig",
                Antwoord.ONBEKEND);
        aangemeld(
                "POST",
                "/mijn-account/sessies/beeindig-andere",
                "/mijn-account/sessies/beeindig-andere",
                Antwoord.BINNEN);
    }

    private void lezen(String patroon, String pad) {
        lezen(patroon, pad, Antwoord.BINNEN);
    }

    private void lezen(String patroon, String pad, Antwoord geeft) {
        regels.add(new Regel("GET " + patroon, new Iedereen(), _ -> pad, Map.of(), geeft));
    }

    private void aangemeld(String methode, String patroon, String pad, Antwoord geeft) {
        regels.add(new Regel(methode + " " + patroon, new Aangemeld(), _ -> pad, Map.of(), geeft));
    }

    private void rollen(String methode, String patroon, String pad, Rol eerste, Rol... andere) {
        regels.add(new Regel(
                methode + " " + patroon, new Rollen(EnumSet.of(eerste, andere)), _ -> pad, Map.of(), Antwoord.BINNEN));
    }

    private void programma(String patroon, String pad) {
        regels.add(new Regel("GET " + patroon, new Programma(), _ -> pad, Map.of(), Antwoord.BINNEN));
    }
}
