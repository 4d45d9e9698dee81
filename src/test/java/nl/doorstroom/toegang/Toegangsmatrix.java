package nl.doorstroom.toegang;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.doorstroom.toegang.Toegangsmatrix.Wie.Aangemeld;
import nl.doorstroom.toegang.Toegangsmatrix.Wie.Iedereen;
import nl.doorstroom.toegang.Toegangsmatrix.Wie.Programma;
import nl.doorstroom.toegang.Toegangsmatrix.Wie.Rollen;
import org.jspecify.annotations.Nullable;

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
    record Persoon(String naam, Rol rol, String organisatie) {
        /** @param taken as the log-in page tells them, the role in use first */
        static Persoon van(String naam, String taken) {
            var eerste = taken.split(" · ")[0];
            var komma = eerste.indexOf(", ");
            var rol = Arrays.stream(Rol.values())
                    .filter(ene -> ene.naam().equals(eerste.substring(0, komma)))
                    .findFirst()
                    .orElseThrow();
            return new Persoon(naam, rol, eerste.substring(komma + 2));
        }
    }

    /** For whom an endpoint is. */
    sealed interface Wie {
        record Iedereen() implements Wie {}

        record Aangemeld() implements Wie {}

        record Rollen(Set<Rol> rollen) implements Wie {}

        /** Programs only: who comes with a browser is asked for a token. */
        record Programma() implements Wie {}
    }

    /** An address to try, and what should come of it. */
    record Poging(String pad, Antwoord verwacht) {}

    /** Addresses of what somebody may see and of what belongs to others. */
    interface Plekken {
        /** Within the reach of this person; empty when there is nothing. A visitor is null. */
        List<String> binnen(@Nullable Persoon persoon);

        /** Outside it. */
        List<String> buiten(@Nullable Persoon persoon);

        /** The same address for everybody. */
        static Plekken overal(String pad) {
            return new Plekken() {
                @Override
                public List<String> binnen(@Nullable Persoon persoon) {
                    return List.of(pad);
                }

                @Override
                public List<String> buiten(@Nullable Persoon persoon) {
                    return List.of();
                }
            };
        }
    }

    /**
     * One endpoint with addresses to try.
     *
     * @param ingang method and pattern, as the product names them
     * @param velden of the form that is sent
     * @param geeft what those get who are let through
     * @param buiten what those get for what belongs to others
     */
    record Regel(String ingang, Wie wie, Plekken plekken, Map<String, String> velden, Antwoord geeft, Antwoord buiten) {
        String methode() {
            return ingang.substring(0, ingang.indexOf(' '));
        }

        /** Whether asking this ends the session of whoever asks. */
        boolean eindigtSessie() {
            return ingang.equals("POST /uitloggen");
        }

        /** Whether something else than our form's token proves who sends this. */
        boolean zonderToken() {
            return ingang.startsWith("POST /inloggen/afgemeld/")
                    || ingang.startsWith("POST /bericht-krijgen/")
                    || wie instanceof Programma;
        }

        /** @param binnen whether it is about something within somebody's reach */
        List<Poging> poging(@Nullable Persoon persoon, boolean binnen) {
            var paden = binnen ? plekken.binnen(persoon) : plekken.buiten(persoon);
            return paden.stream()
                    .map(pad -> new Poging(pad, verwacht(persoon, binnen ? geeft : buiten)))
                    .toList();
        }

        private Antwoord verwacht(@Nullable Persoon persoon, Antwoord doorgelaten) {
            return switch (wie) {
                case Iedereen _ -> doorgelaten;
                case Programma _ -> Antwoord.AANMELDEN;
                case Aangemeld _ -> persoon == null ? Antwoord.AANMELDEN : doorgelaten;
                case Rollen(var rollen) -> {
                    if (persoon == null) {
                        yield Antwoord.AANMELDEN;
                    }
                    yield rollen.contains(persoon.rol()) ? doorgelaten : Antwoord.VERBODEN;
                }
            };
        }

        @Override
        public String toString() {
            return ingang;
        }
    }

    private final List<Regel> regels = new ArrayList<>();

    static List<Regel> regels() {
        var matrix = new Toegangsmatrix();
        matrix.openbaar();
        matrix.api();
        matrix.eigenAccount();
        matrix.maandtabellen();
        matrix.abonnement();
        matrix.maandcijfers();
        matrix.regels.addAll(Beheermatrix.regels());
        matrix.regels.addAll(Dossiermatrix.regels());
        matrix.regels.addAll(Boekingmatrix.regels());
        matrix.regels.addAll(Toezichtmatrix.regels());
        matrix.regels.addAll(Opgavenmatrix.regels());
        matrix.regels.addAll(Locatiematrix.regels());
        matrix.regels.addAll(Overzichtmatrix.regels());
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
        lezen("/maandtabellen", "/maandtabellen");
        lezen("/maandtabellen/{code:[a-z]+-\\d{4}-\\d{2}-\\d{2}}", "/maandtabellen/opgaven-2023-05-02");
        var maandtabel = "/maandtabellen/{code:[a-z]+-\\d{4}-\\d{2}-\\d{2}\\.\\d{1,4}}";
        lezen(maandtabel, "/maandtabellen/opgaven-2023-05-02.1");
        lezen(maandtabel + ".{formaat:csv|ods}", "/maandtabellen/amv-2023-05-02.1.ods");
        lezen("/rollen-en-rechten", "/rollen-en-rechten");
        lezen("/rollen-en-rechten.{formaat:csv|ods}", "/rollen-en-rechten.ods");
        lezen("/uitgelogd", "/uitgelogd");
        var gebied = "/{soort:provincies|veiligheidsregios|regios|koppelregios}/{code:[A-Z]{2}\\d{2}}";
        lezen(gebied, "/provincies/PV24");
        lezen(gebied + ".{formaat:csv|ods}", "/veiligheidsregios/VR25.ods");
        standen();
        lezen("/.well-known/jwks.json", "/.well-known/jwks.json", Antwoord.ONBEKEND);
        lezen("/inloggen/bij/{aanbieder}", "/inloggen/bij/niemand", Antwoord.ONBEKEND);
        lezen("/inloggen/terug/{aanbieder}", "/inloggen/terug/niemand");
        lezen("/uitnodiging/{code}", "/uitnodiging/nergens-van");
        lezen("/inloggen/geen-toegang", "/inloggen/geen-toegang", Antwoord.VERBODEN);
    }

    private void standen() {
        lezen("/standen", "/standen");
        lezen("/oordelen", "/oordelen");
        lezen("/oordelen/mededeling-{nummer:\\d{1,9}}.pdf", "/oordelen/mededeling-999999999.pdf", Antwoord.ONBEKEND);
        lezen("/wat-telt-mee", "/wat-telt-mee");
        lezen("/standen.{formaat:csv|ods}", "/standen.csv");
        lezen("/standen/{code}", "/standen/GM0995?peildatum=2021-01-01");
        // Who may see entries somewhere may ask for them anywhere; the database shows those of the own area only.
        for (var deel : List.of("boekingen", "verschil")) {
            rollen(
                    "GET /standen/{code}/" + deel,
                    Plekken.overal("/standen/GM0995/" + deel + "?peildatum=2021-01-01&figuur=eigen-gemeente"),
                    Rol.TAAKSTELLER,
                    Rol.BELEIDSANALIST,
                    Rol.REGIEVOERDER,
                    Rol.CASEMANAGER,
                    Rol.TOEZICHTHOUDER,
                    Rol.HUISVESTINGSMEDEWERKER,
                    Rol.BESTUURDER);
        }
    }

    private void api() {
        for (var pad : List.of("/gebieden", "/inwonerstanden", "/taakstellingen", "/verdelingen", "/publicaties")) {
            lezen("/api/v1" + pad, "/api/v1" + pad);
        }
        lezen("/api/v1/maandtabellen", "/api/v1/maandtabellen");
        lezen("/api/v1/maandtabellen/{tabel}", "/api/v1/maandtabellen/opgaven-2023-05-02.1");
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
        lezen("/api/v1/publicaties/{publicatie}", "/api/v1/publicaties/1999-01-01.1", Antwoord.ONBEKEND);
        lezen("/api/v1/standen", "/api/v1/standen?soort=provincie");
        lezen("/api/v1/standen/{code}", "/api/v1/standen/GM0995?peildatum=2021-01-01");
        programma("/api/v1/dagstanden/{code}", "/api/v1/dagstanden/GM0995");
        programma("/api/v1/boekingen", "/api/v1/boekingen?gemeente=GM0995");
        programma("/api/v1/boekingen/{nummer}", "/api/v1/boekingen/1");
        regels.add(new Regel(
                "POST /api/v1/boekingen",
                new Programma(),
                Plekken.overal("/api/v1/boekingen"),
                Map.of(),
                Antwoord.BINNEN,
                Antwoord.BINNEN));
        programma("/api/v1/toezicht/rondes", "/api/v1/toezicht/rondes");
        programma("/api/v1/toezicht/rondes/{provincie}/{peildatum}", "/api/v1/toezicht/rondes/PV24/2021-01-01");
        programma("/api/v1/toezicht/gemeenten/{code}", "/api/v1/toezicht/gemeenten/GM0995");
        lezen("/api/v1/toezicht/beleidsregels/{provincie}", "/api/v1/toezicht/beleidsregels/PV24");
        programma("/api/v1/opvang/beelden/{gebied}", "/api/v1/opvang/beelden/PV24");
        programma("/api/v1/dossiers", "/api/v1/dossiers");
        programma("/api/v1/dossiers/{nummer}", "/api/v1/dossiers/D-2000-000000");
    }

    private void eigenAccount() {
        lezen("/inloggen", "/inloggen");
        demo();
        aangemeld("POST", "/uitloggen", "/uitloggen", Antwoord.BINNEN);
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

    private void maandtabellen() {
        var pad = "/maandtabel-inlezen";
        rollen("GET " + pad, Plekken.overal(pad), Rol.TAAKSTELLER);
        rollen("POST " + pad, Plekken.overal(pad), Rol.TAAKSTELLER);
        rollen("POST " + pad + "/bekijken", Plekken.overal(pad + "/bekijken"), Rol.TAAKSTELLER);
    }

    /** Everybody may try; only an account of the demonstration gets in, and a provider that is known is listened to. */
    private void demo() {
        regels.add(new Regel(
                "POST /inloggen/afgemeld/{aanbieder}",
                new Iedereen(),
                Plekken.overal("/inloggen/afgemeld/niemand"),
                Map.of(),
                Antwoord.ONBEKEND,
                Antwoord.ONBEKEND));
        var uitnodiging = Plekken.overal("/uitnodiging/nergens-van");
        regels.add(new Regel(
                "POST /uitnodiging/{code}",
                new Iedereen(),
                uitnodiging,
                Map.of(),
                Antwoord.AANMELDEN,
                Antwoord.AANMELDEN));
        regels.add(new Regel(
                "POST /inloggen/demo",
                new Iedereen(),
                Plekken.overal("/inloggen/demo"),
                Map.of("account", "nobody"),
                Antwoord.VERBODEN,
                Antwoord.VERBODEN));
    }

    /** Mail is off here, so asking for it changes nothing; a code that was never given opens nothing. */
    private void abonnement() {
        lezen("/bericht-krijgen", "/bericht-krijgen");
        sturen("/bericht-krijgen", "/bericht-krijgen", Antwoord.BINNEN);
        for (var wat : List.of("bevestigen", "afmelden")) {
            lezen("/bericht-krijgen/" + wat + "/{code}", "/bericht-krijgen/" + wat + "/een-code");
        }
        sturen("/bericht-krijgen/bevestigen/{code}", "/bericht-krijgen/bevestigen/een-code", Antwoord.ONBEKEND);
        sturen("/bericht-krijgen/afmelden/{code}", "/bericht-krijgen/afmelden/een-code", Antwoord.BINNEN);
    }

    /** What is published is for everybody; drawing it up is for one role. */
    private void maandcijfers() {
        lezen("/maandcijfers", "/maandcijfers");
        lezen("/maandcijfers/atom.xml", "/maandcijfers/atom.xml");
        var code = "/maandcijfers/{code:\\d{4}-\\d{2}-\\d{2}\\.\\d{1,4}}";
        lezen(code, "/maandcijfers/1999-01-01.1", Antwoord.ONBEKEND);
        for (var formaat : List.of(".{formaat:csv|ods}", ".json", ".txt")) {
            var einde = formaat.startsWith(".{") ? ".csv" : formaat;
            lezen(code + formaat, "/maandcijfers/1999-01-01.1" + einde, Antwoord.ONBEKEND);
        }
        var beheer = Plekken.overal("/maandcijfers-publiceren");
        rollen("GET /maandcijfers-publiceren", beheer, Rol.TAAKSTELLER);
        rollen("POST /maandcijfers-publiceren", beheer, Rol.TAAKSTELLER);
        regels.add(new Regel(
                "POST /maandcijfers-publiceren/{code:\\d{4}-\\d{2}-\\d{2}\\.\\d{1,4}}",
                new Rollen(EnumSet.of(Rol.TAAKSTELLER)),
                Plekken.overal("/maandcijfers-publiceren/1999-01-01.1"),
                Map.of(),
                Antwoord.ONBEKEND,
                Antwoord.ONBEKEND));
    }

    private void sturen(String patroon, String pad, Antwoord geeft) {
        regels.add(new Regel("POST " + patroon, new Iedereen(), Plekken.overal(pad), Map.of(), geeft, geeft));
    }

    private void lezen(String patroon, String pad) {
        lezen(patroon, pad, Antwoord.BINNEN);
    }

    private void lezen(String patroon, String pad, Antwoord geeft) {
        regels.add(new Regel("GET " + patroon, new Iedereen(), Plekken.overal(pad), Map.of(), geeft, geeft));
    }

    private void aangemeld(String methode, String patroon, String pad, Antwoord geeft) {
        regels.add(new Regel(methode + " " + patroon, new Aangemeld(), Plekken.overal(pad), Map.of(), geeft, geeft));
    }

    private void rollen(String ingang, Plekken plekken, Rol eerste, Rol... andere) {
        var wie = new Rollen(EnumSet.of(eerste, andere));
        regels.add(new Regel(ingang, wie, plekken, Map.of(), Antwoord.BINNEN, Antwoord.ONBEKEND));
    }

    private void programma(String patroon, String pad) {
        var plek = Plekken.overal(pad);
        regels.add(new Regel("GET " + patroon, new Programma(), plek, Map.of(), Antwoord.BINNEN, Antwoord.BINNEN));
    }
}
