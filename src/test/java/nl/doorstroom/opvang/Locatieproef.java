package nl.doorstroom.opvang;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.opvang.invoer.Opvanginlezing;
import nl.doorstroom.platform.TestApp;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Handelende;
import nl.doorstroom.toegang.Rol;

/** Who tells of locaties in tests, and what they hand in; made up. */
final class Locatieproef {
    static final Handelende PLANNER = Opgavenproef.gebruiker(40, Rol.PLANNER, Set.of());
    static final String KOP = "code;naam;soort;gemeente;partij;plaatsen;vanaf;contract_tm;adres;adres_openbaar\n";

    private Locatieproef() {}

    static Opvangvraag bestand(String... regels) {
        return vraag(KOP + String.join("\n", regels) + "\n");
    }

    static Opvangvraag bezetting(String... regels) {
        return vraag("code;dag;bewoners\n" + String.join("\n", regels) + "\n");
    }

    private static Opvangvraag vraag(String inhoud) {
        return Opvangvraag.van(inhoud.getBytes(StandardCharsets.UTF_8), "Proefopgave", "2023-05-02");
    }

    static Handelende medewerker(int nummer, Gebiedscode gemeente) {
        return Opgavenproef.gebruiker(nummer, Rol.HUISVESTINGSMEDEWERKER, Set.of(gemeente));
    }

    static Opvanginlezing legVast(Handelende wie, Opvangvraag vraag) {
        return Handelend.als(wie, () -> TestApp.bean(Locaties.class).legVast(vraag));
    }

    /** What was wrong, each as a sentence; fails when nothing was. */
    static List<String> fouten(Opvanginlezing inlezing) {
        return switch (inlezing) {
            case Opvanginlezing.Afgekeurd(var fouten) ->
                fouten.stream().map(Invoerfout::toString).toList();
            case Opvanginlezing.Gelezen gelezen -> throw new AssertionError("Kept: " + gelezen);
        };
    }

    /** What changes, each as a sentence; fails when it was refused. */
    static List<String> wijzigingen(Opvanginlezing inlezing) {
        return switch (inlezing) {
            case Opvanginlezing.Gelezen(var wijzigingen, var _) ->
                wijzigingen.stream().map(Opvanginlezing.Wijziging::wat).toList();
            case Opvanginlezing.Afgekeurd(var fouten) -> throw new AssertionError("Refused: " + fouten);
        };
    }
}
