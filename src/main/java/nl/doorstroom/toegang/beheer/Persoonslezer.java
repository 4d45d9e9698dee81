package nl.doorstroom.toegang.beheer;

import java.util.List;
import java.util.regex.Pattern;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.toegang.OrganisatieId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads the name and address of a person. An address that another organisation knows is no fault: whether it does may not
 * show.
 */
@Component
class Persoonslezer {
    private static final int LANGSTE_NAAM = 200;
    private static final int LANGSTE_EMAIL = 254;
    /** What begins with another sign could be taken for a formula in a downloaded table. */
    static final Pattern NAAM = Pattern.compile("['’]?[\\p{L}0-9][^\\p{Cntrl}]*");

    private static final Pattern EMAIL =
            Pattern.compile("[^@\\s\\p{Cntrl}=+-][^@\\s\\p{Cntrl}]*@[^@\\s\\p{Cntrl}]+\\.[^@\\s\\p{Cntrl}.]+");

    private final JdbcAccountStore store;

    Persoonslezer(JdbcAccountStore store) {
        this.store = store;
    }

    String naam(String getypt, List<Invoerfout> fouten) {
        var naam = getypt.strip();
        if (naam.length() > LANGSTE_NAAM || !NAAM.matcher(naam).matches()) {
            fouten.add(Invoerfout.inVeld(
                    "naam",
                    naam,
                    "Vul de naam van de persoon in, te beginnen met een letter en hoogstens " + LANGSTE_NAAM
                            + " tekens."));
        }
        return naam;
    }

    /**
     * @param bij where it must not be somebody's already
     * @param behalve whose own address it may be; null for somebody new
     */
    String email(String getypt, OrganisatieId bij, @Nullable Account behalve, List<Invoerfout> fouten) {
        var email = getypt.strip();
        if (email.length() > LANGSTE_EMAIL || !EMAIL.matcher(email).matches()) {
            fouten.add(Invoerfout.inVeld("email", email, "Vul een e-mailadres in, zoals naam@organisatie.nl."));
            return email;
        }
        store.findOpEmail(email, bij)
                .filter(ander -> behalve == null || !ander.id().equals(behalve.id()))
                .ifPresent(ander -> fouten.add(Invoerfout.inVeld("email", email, bezet(ander))));
        return email;
    }

    private static String bezet(Account ander) {
        return ander.beeindigdOp() == null
                ? "Dit adres hoort al bij " + ander.naam() + ". Geef op de pagina van die persoon een rol erbij."
                : "Dit adres hoort bij het beëindigde account van " + ander.naam() + ". Herstel dat account.";
    }
}
