package nl.doorstroom.opvang;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebieden;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.opvang.afspraak.Afspraakstap;
import nl.doorstroom.opvang.opgave.Opgavesoort;
import nl.doorstroom.platform.SystemTask;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.platform.upload.Sheets;
import nl.doorstroom.toegang.AccountId;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Handelende;
import nl.doorstroom.toegang.Organisatieverwijzing;
import nl.doorstroom.toegang.Rol;
import nl.doorstroom.toegang.Werkgebied;
import nl.doorstroom.toegang.beheer.Organisaties;

/** People who agree on reception in tests, and what they hand in; made up. */
public final class Opgavenproef {
    public static final LocalDate GEVRAAGD = LocalDate.of(2023, 5, 4);

    private Opgavenproef() {}

    /** The secretary of the table of a provincie. */
    public static Handelende secretaris(int nummer, String provincie) {
        var gemeenten = TestApp.bean(Gebieden.class)
                .indeling(LocalDate.now(TestApp.bean(Clock.class)))
                .gemeentenIn(new Gebiedscode(provincie))
                .stream()
                .map(Gebied::code)
                .collect(Collectors.toSet());
        return gebruiker(nummer, Rol.PRT_SECRETARIS, gemeenten);
    }

    /** @param gebied empty for who works for the whole country */
    static Handelende gebruiker(int nummer, Rol rol, Set<Gebiedscode> gebied) {
        var bij = SystemTask.run("proef", () -> TestApp.bean(Organisaties.class).alle()).stream()
                .filter(een -> rol.pastBij(een.soort()))
                .findFirst()
                .orElseThrow();
        return new Handelende.Gebruiker(
                new AccountId(new UUID(17, nummer)),
                "Proef",
                new UUID(18, nummer),
                rol,
                new Organisatieverwijzing(bij.id(), "Proef", bij.soort()),
                gebied.isEmpty() ? Werkgebied.NEDERLAND : Werkgebied.van(gebied),
                true);
    }

    static Afspraakvraag vraag(String gebied, String per, int plaatsen) {
        return new Afspraakvraag(
                gebied,
                Optional.of(Opgavesoort.COA),
                LocalDate.parse(per),
                plaatsen,
                "Verslag van de tafel (proef)",
                GEVRAAGD,
                "");
    }

    static Afspraakstapvraag stap(Afspraakstap stap, int plaatsen, String toelichting) {
        return new Afspraakstapvraag(Optional.of(stap), GEVRAAGD.plusDays(1), plaatsen, toelichting);
    }

    /** Begins an afspraak; gives its number. */
    public static long begin(Handelende wie, String gebied, String per, int plaatsen) {
        var uitkomst =
                Handelend.als(wie, () -> TestApp.bean(Opvangafspraken.class).begin(vraag(gebied, per, plaatsen)));
        return ((Opvanguitkomst.Gedaan) uitkomst).nummer();
    }

    /** A file with made-up factors for every gemeente. */
    static String factoren(Function<Gebied, String> factor) {
        return "gemeente;factor\n"
                + TestApp.bean(Spreidingssleutels.class).gemeenten(inwonersdag()).stream()
                        .map(een -> een.code() + ";" + factor.apply(een))
                        .collect(Collectors.joining("\n"));
    }

    private static LocalDate inwonersdag() {
        return TestApp.bean(Spreidingssleutels.class).peildata().getFirst();
    }

    static Spreidingsvraag vraag(String inhoud, String deel) {
        var lezing = Sheets.read(inhoud.getBytes(StandardCharsets.UTF_8));
        return new Spreidingsvraag(lezing, inwonersdag(), deel, "Proefbrief (verzonnen)", "2023-06-01");
    }

    /** Hands in a made-up key of the Spreidingswet. */
    public static void spreidingssleutel() {
        var planner = gebruiker(15, Rol.PLANNER, Set.of());
        Handelend.als(planner, () -> TestApp.bean(Spreidingssleutels.class).legVast(vraag(factoren(_ -> "1"), "50")));
    }

    /** What was wrong; empty when it was done. */
    static List<String> fouten(Opvanguitkomst uitkomst) {
        return uitkomst instanceof Opvanguitkomst.Geweigerd(var fouten)
                ? fouten.stream().map(Invoerfout::veld).toList()
                : List.of();
    }
}
