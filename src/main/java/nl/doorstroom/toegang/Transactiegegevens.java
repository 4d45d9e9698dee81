package nl.doorstroom.toegang;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.doorstroom.platform.database.TransactionSettings;
import nl.doorstroom.toegang.Handelende.Bezoeker;
import nl.doorstroom.toegang.Handelende.Gebruiker;
import nl.doorstroom.toegang.Handelende.Systeem;
import nl.doorstroom.toegang.Handelende.Toepassing;
import org.springframework.stereotype.Component;

/** The third fence begins here: each transaction tells the database who acts and what that one may. */
@Component
class Transactiegegevens implements TransactionSettings {
    @Override
    public Map<String, String> current() {
        return van(Handelend.nu());
    }

    static Map<String, String> van(Handelende wie) {
        return switch (wie) {
            case Bezoeker _ -> Map.of();
            case Systeem _ -> Map.of("soort", "systeem");
            case Gebruiker gebruiker -> van(gebruiker, gebruiker.account().toString(), gebruiker.naam());
            case Toepassing toepassing -> van(toepassing, "", toepassing.client());
        };
    }

    private static Map<String, String> van(Handelende wie, String account, String naam) {
        return Map.of(
                "soort",
                wie instanceof Gebruiker ? "gebruiker" : "toepassing",
                "account",
                account,
                "naam",
                naam,
                "organisatie",
                wie.organisatie().map(OrganisatieId::waarde).map(UUID::toString).orElse(""),
                "gemeenten",
                wie.werkgebied().opsomming(),
                "rechten",
                rechten(wie));
    }

    /** As JSON; a right within an area that is the whole country holds everywhere. */
    private static String rechten(Handelende wie) {
        return wie.rechten().entrySet().stream()
                .map(recht -> '"' + recht.getKey().code() + "\":\"" + reikwijdte(wie, recht.getValue()) + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String reikwijdte(Handelende wie, Reikwijdte reikwijdte) {
        var overal = reikwijdte == Reikwijdte.EIGEN_GEBIED && wie.werkgebied().heelNederland();
        return (overal ? Reikwijdte.LANDELIJK : reikwijdte).code();
    }
}
