package nl.doorstroom.toegang;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.doorstroom.platform.SystemTask;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.toegang.Toegangsmatrix.Antwoord;
import nl.doorstroom.toegang.Toegangsmatrix.Persoon;
import nl.doorstroom.toegang.Toegangsmatrix.Plekken;
import nl.doorstroom.toegang.Toegangsmatrix.Regel;
import nl.doorstroom.toegang.Toegangsmatrix.Wie;
import nl.doorstroom.toegang.beheer.Account;
import nl.doorstroom.toegang.beheer.Gebruikers;
import nl.doorstroom.toegang.beheer.Organisatie;
import nl.doorstroom.toegang.beheer.Organisaties;
import org.jspecify.annotations.Nullable;

/** Who gets what of the pages of administration; part of {@link Toegangsmatrix}. */
final class Beheermatrix {
    private static final String ID = "{id:[0-9a-f-]{36}}";
    private static final String WELKE = "{welke:[0-9a-f-]{36}}";
    private static final String EERSTE = "Demo Gemeente Lelystad";
    private static final String TWEEDE = "Demo Gemeente Maastricht";
    private static final Set<Rol> BEHEERDERS = EnumSet.of(Rol.STELSELBEHEERDER, Rol.FUNCTIONEEL_BEHEERDER);

    private final List<Regel> regels = new ArrayList<>();
    private final List<Account> accounts;
    private final List<Organisatie> organisaties;

    private Beheermatrix() {
        accounts = SystemTask.run("proef", () -> TestApp.bean(Gebruikers.class).alle());
        organisaties =
                SystemTask.run("proef", () -> TestApp.bean(Organisaties.class).alle());
    }

    static List<Regel> regels() {
        var matrix = new Beheermatrix();
        matrix.gebruikers();
        matrix.organisaties();
        matrix.programmas();
        matrix.achtergrond();
        return List.copyOf(matrix.regels);
    }

    private void gebruikers() {
        beheerders("GET /gebruikers", Plekken.overal("/gebruikers"));
        beheerders("GET /gebruikers.{formaat:csv|ods}", Plekken.overal("/gebruikers.csv"));
        for (var methode : List.of("GET", "POST")) {
            var uitnodigen = van(organisatie -> "/gebruikers/uitnodigen?organisatie=" + id(organisatie));
            regel(methode + " /gebruikers/uitnodigen", BEHEERDERS, uitnodigen, Antwoord.VERBODEN);
        }
        var een = "/gebruikers/" + ID;
        account("GET", een, "");
        for (var pad : List.of("/wijzigen", "/beeindigen", "/uitnodiging/intrekken", "/aanstellingen/nieuw")) {
            account("GET", een, pad);
            account("POST", een, pad);
        }
        account("POST", een, "/herstellen");
        account("POST", een, "/uitnodiging");
        for (var pad : List.of("", "/intrekken")) {
            aanstelling("GET", een, pad);
            aanstelling("POST", een, pad);
        }
    }

    private void account(String methode, String patroon, String pad) {
        beheerders(
                methode + " " + patroon + pad,
                van(naam -> "/gebruikers/" + iemand(naam).id() + pad));
    }

    private void aanstelling(String methode, String patroon, String pad) {
        Function<String, String> plek = naam -> {
            var wie = iemand(naam);
            return "/gebruikers/" + wie.id() + "/aanstellingen/"
                    + wie.aanstellingen().getFirst().id() + pad;
        };
        beheerders(methode + " " + patroon + "/aanstellingen/" + WELKE + pad, van(plek));
    }

    private void achtergrond() {
        var plek = Plekken.overal("/werk-op-de-achtergrond");
        regel("GET /werk-op-de-achtergrond", EnumSet.of(Rol.STELSELBEHEERDER), plek, Antwoord.BINNEN);
    }

    private void organisaties() {
        aangemeld("/organisaties", "/organisaties");
        aangemeld("/organisaties.{formaat:csv|ods}", "/organisaties.ods");
        aangemeld("/organisaties/" + ID, "/organisaties/" + id(EERSTE));
        var stelsel = EnumSet.of(Rol.STELSELBEHEERDER);
        for (var pad : List.of("/wijzigen", "/beeindigen")) {
            var plek = Plekken.overal("/organisaties/" + id(EERSTE) + pad);
            regel("GET /organisaties/" + ID + pad, stelsel, plek, Antwoord.VERBODEN);
            regel("POST /organisaties/" + ID + pad, stelsel, plek, Antwoord.VERBODEN);
        }
        var herstellen = Plekken.overal("/organisaties/" + id(EERSTE) + "/herstellen");
        regel("POST /organisaties/" + ID + "/herstellen", stelsel, herstellen, Antwoord.VERBODEN);
        for (var methode : List.of("GET", "POST")) {
            var nieuw = Plekken.overal("/organisaties/nieuw");
            regel(methode + " /organisaties/nieuw", stelsel, nieuw, Antwoord.VERBODEN);
        }
    }

    /** That an organisation exists is no secret, so what isn't one's own is forbidden and not hidden. */
    private void programmas() {
        var rollen = EnumSet.of(Rol.FUNCTIONEEL_BEHEERDER);
        var patroon = "/organisaties/" + ID + "/programmas";
        for (var ingang : List.of("GET ", "GET /nieuw", "POST /nieuw")) {
            var pad = ingang.substring(ingang.indexOf(' ') + 1);
            var plek = van(naam -> "/organisaties/" + id(naam) + "/programmas" + pad);
            regel(ingang.substring(0, ingang.indexOf(' ') + 1) + patroon + pad, rollen, plek, Antwoord.VERBODEN);
        }
        var eindigen = van(
                naam -> "/organisaties/" + id(naam) + "/programmas/00000000-0000-7000-8000-000000000000/beeindigen");
        for (var methode : List.of("GET ", "POST ")) {
            regels.add(new Regel(
                    methode + patroon + "/" + WELKE + "/beeindigen",
                    new Wie.Rollen(rollen),
                    eindigen,
                    Map.of(),
                    Antwoord.ONBEKEND,
                    Antwoord.VERBODEN));
        }
    }

    private void beheerders(String ingang, Plekken plekken) {
        regel(ingang, BEHEERDERS, plekken, Antwoord.ONBEKEND);
    }

    private void aangemeld(String patroon, String pad) {
        var plek = Plekken.overal(pad);
        regels.add(new Regel("GET " + patroon, new Wie.Aangemeld(), plek, Map.of(), Antwoord.BINNEN, Antwoord.BINNEN));
    }

    private void regel(String ingang, Set<Rol> rollen, Plekken plekken, Antwoord buiten) {
        regels.add(new Regel(ingang, new Wie.Rollen(rollen), plekken, Map.of(), Antwoord.BINNEN, buiten));
    }

    /** One of an organisation, neither its beheerder nor anybody who is tried as such. */
    private Account iemand(String organisatie) {
        return accounts.stream()
                .filter(account -> account.thuis().naam().equals(organisatie) && account.synthetisch())
                .max(Comparator.comparing(
                        account -> account.aanstellingen().stream().noneMatch(rol -> BEHEERDERS.contains(rol.rol()))))
                .orElseThrow();
    }

    private String id(String organisatie) {
        return organisaties.stream()
                .filter(bekend -> bekend.naam().equals(organisatie))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
    }

    /** @param adres address about an organisation, by its name */
    private static Plekken van(Function<String, String> adres) {
        return new Plekken() {
            @Override
            public List<String> binnen(@Nullable Persoon persoon) {
                return List.of(adres.apply(persoon == null ? EERSTE : persoon.organisatie()));
            }

            @Override
            public List<String> buiten(@Nullable Persoon persoon) {
                if (persoon != null && persoon.rol() == Rol.STELSELBEHEERDER) {
                    return List.of();
                }
                var eigen = persoon != null && persoon.organisatie().equals(EERSTE);
                return List.of(adres.apply(eigen ? TWEEDE : EERSTE));
            }
        };
    }
}
