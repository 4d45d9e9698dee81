package nl.doorstroom.toegang;

import static nl.doorstroom.toegang.dossier.Dossiersoort.HUISHOUDEN;
import static nl.doorstroom.toegang.dossier.Dossiersoort.TOEZICHT;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.SystemTask;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.toegang.Toegangsmatrix.Antwoord;
import nl.doorstroom.toegang.Toegangsmatrix.Persoon;
import nl.doorstroom.toegang.Toegangsmatrix.Plekken;
import nl.doorstroom.toegang.Toegangsmatrix.Regel;
import nl.doorstroom.toegang.Toegangsmatrix.Wie;
import nl.doorstroom.toegang.dossier.Dossier;
import nl.doorstroom.toegang.dossier.Dossiers;
import nl.doorstroom.toegang.dossier.Dossiersoort;
import nl.doorstroom.toegang.dossier.Dossiervraag;
import org.jspecify.annotations.Nullable;

/** Who gets what of dossiers, noodinzage and the logs, in Lelystad (Flevoland) and in Maastricht (Limburg). */
final class Dossiermatrix {
    private static final String NUMMER = "/dossiers/{nummer:[dD]-\\d{4}-\\d{6,12}}";
    private static final String NERGENS = "/noodinzage/00000000-0000-0000-0000-000000000000";
    private static final String ONBEKEND = "D-2000-000000";
    private static final Set<Rol> LEZERS = EnumSet.of(
            Rol.BELEIDSANALIST,
            Rol.REGIEVOERDER,
            Rol.CASEMANAGER,
            Rol.TOEZICHTHOUDER,
            Rol.HUISVESTINGSMEDEWERKER,
            Rol.KLANTREGISSEUR,
            Rol.BESTUURDER,
            Rol.JEUGDBESCHERMER,
            Rol.BEGELEIDER);
    private static final Set<Rol> NAGAANDEN = EnumSet.of(
            Rol.REGIEVOERDER,
            Rol.CASEMANAGER,
            Rol.TOEZICHTHOUDER,
            Rol.HUISVESTINGSMEDEWERKER,
            Rol.KLANTREGISSEUR,
            Rol.PRIVACYFUNCTIONARIS);
    private static final Set<Rol> NOOD = EnumSet.of(Rol.REGIEVOERDER, Rol.CASEMANAGER, Rol.JEUGDBESCHERMER);
    private static final Set<Rol> LOGBOEK =
            EnumSet.of(Rol.STELSELBEHEERDER, Rol.FUNCTIONEEL_BEHEERDER, Rol.PRIVACYFUNCTIONARIS);

    private final String lelystad = nummer(HUISHOUDEN, "GM0995");
    private final String maastricht = nummer(HUISHOUDEN, "GM0935");
    private final String toezichtLelystad = nummer(TOEZICHT, "GM0995");
    private final String toezichtMaastricht = nummer(TOEZICHT, "GM0935");

    /** Opened once, so that there is something to tell of who looked at it. */
    private static String nummer(Dossiersoort soort, String gemeente) {
        var vraag = new Dossiervraag("", Optional.of(soort), Optional.of(new Gebiedscode(gemeente)));
        return SystemTask.run("proef", () -> {
            var dossiers = TestApp.bean(Dossiers.class);
            var nummer = dossiers.zoek(vraag).getLast().nummer();
            return dossiers.open(nummer).map(Dossier::nummer).orElseThrow();
        });
    }

    static List<Regel> regels() {
        return new Dossiermatrix().alle();
    }

    private List<Regel> alle() {
        var nood = EnumSet.copyOf(NOOD);
        nood.add(Rol.PRIVACYFUNCTIONARIS);
        var privacy = EnumSet.of(Rol.PRIVACYFUNCTIONARIS);
        return List.of(
                regel("GET /dossiers", LEZERS, overal("/dossiers")),
                regel("GET /dossiers.{formaat:csv|ods}", LEZERS, overal("/dossiers.csv")),
                regel("GET " + NUMMER, LEZERS, new Plekjes("", false)),
                regel("GET " + NUMMER + "/inzage", NAGAANDEN, new Plekjes("/inzage", true)),
                regel("GET " + NUMMER + "/inzage.{formaat:csv|ods}", NAGAANDEN, new Plekjes("/inzage.csv", true)),
                regel("GET /noodinzage", nood, overal("/noodinzage")),
                regel("POST /noodinzage", NOOD, overal("/noodinzage")),
                weg("POST /noodinzage/{id}/beeindig", NOOD, NERGENS + "/beeindig"),
                weg("POST /noodinzage/{id}/oordeel", privacy, NERGENS + "/oordeel"),
                regel("GET /logboek", LOGBOEK, overal("/logboek")),
                regel("GET /logboek.{formaat:csv|ods}", LOGBOEK, overal("/logboek.csv?soort=beveiliging")),
                weg("GET /logboek/{volgnummer:[1-9]\\d{0,17}}", LOGBOEK, "/logboek/999999999999"),
                regel("GET /logboek/verwerkingen", privacy, overal("/logboek/verwerkingen")),
                regel("GET /logboek/verwerkingen.{formaat:csv|ods}", privacy, overal("/logboek/verwerkingen.csv")),
                bekend("GET /logboek/activiteiten", "/logboek/activiteiten"),
                bekend("GET /logboek/activiteiten.{formaat:csv|ods}", "/logboek/activiteiten.ods"));
    }

    private static Plekken overal(String pad) {
        return Plekken.overal(pad);
    }

    private static Regel regel(String ingang, Set<Rol> rollen, Plekken plekken) {
        return new Regel(ingang, new Wie.Rollen(rollen), plekken, Map.of(), Antwoord.BINNEN, Antwoord.ONBEKEND);
    }

    /** What isn't there, for who may ask for it. */
    private static Regel weg(String ingang, Set<Rol> rollen, String pad) {
        var velden = Map.of("oordeel", "TERECHT");
        return new Regel(ingang, new Wie.Rollen(rollen), overal(pad), velden, Antwoord.ONBEKEND, Antwoord.ONBEKEND);
    }

    private static Regel bekend(String ingang, String pad) {
        return new Regel(ingang, new Wie.Aangemeld(), overal(pad), Map.of(), Antwoord.BINNEN, Antwoord.BINNEN);
    }

    /** Each of the four dossiers and one that isn't there: within somebody's reach or not. */
    private final class Plekjes implements Plekken {
        private final String einde;
        private final boolean inzage;

        Plekjes(String einde, boolean inzage) {
            this.einde = einde;
            this.inzage = inzage;
        }

        @Override
        public List<String> binnen(@Nullable Persoon persoon) {
            return paden(persoon == null ? List.of(lelystad) : bereik(persoon));
        }

        @Override
        public List<String> buiten(@Nullable Persoon persoon) {
            var buiten = new ArrayList<>(List.of(lelystad, maastricht, toezichtLelystad, toezichtMaastricht, ONBEKEND));
            buiten.removeAll(persoon == null ? List.of() : bereik(persoon));
            return paden(buiten);
        }

        private List<String> paden(List<String> nummers) {
            return nummers.stream().map(nummer -> "/dossiers/" + nummer + einde).toList();
        }

        private List<String> bereik(Persoon persoon) {
            var zuid = persoon.organisatie().matches(".*(Maastricht|Limburg|Zuid).*");
            var huishouden = zuid ? maastricht : lelystad;
            var toezicht = zuid ? toezichtMaastricht : toezichtLelystad;
            return switch (persoon.rol()) {
                case BELEIDSANALIST -> List.of(toezichtLelystad, toezichtMaastricht);
                case REGIEVOERDER -> List.of(lelystad, maastricht);
                case CASEMANAGER, KLANTREGISSEUR, BEGELEIDER -> List.of(huishouden);
                case TOEZICHTHOUDER, BESTUURDER -> List.of(toezicht);
                case HUISVESTINGSMEDEWERKER -> List.of(huishouden, toezicht);
                case PRIVACYFUNCTIONARIS -> inzage ? nagaan(persoon) : List.of();
                default -> List.of();
            };
        }

        private List<String> nagaan(Persoon persoon) {
            return persoon.organisatie().contains("Lelystad")
                    ? List.of(lelystad, toezichtLelystad)
                    : List.of(lelystad, maastricht, toezichtLelystad, toezichtMaastricht);
        }
    }
}
