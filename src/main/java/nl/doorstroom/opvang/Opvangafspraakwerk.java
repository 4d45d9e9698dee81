package nl.doorstroom.opvang;

import java.util.List;
import nl.doorstroom.opvang.afspraak.Afspraakstap;
import nl.doorstroom.opvang.afspraak.Opvangafspraak;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelende;
import nl.doorstroom.toegang.Werkbron;
import nl.doorstroom.toegang.Werkpost;
import org.springframework.stereotype.Component;

/** What waits about agreements: for a gemeente what it is asked, for the table what a gemeente offers. */
@Component
class Opvangafspraakwerk implements Werkbron {
    private static final String SOORT = "Afspraken over opvang";

    private final Opvangafspraken afspraken;

    Opvangafspraakwerk(Opvangafspraken afspraken) {
        this.afspraken = afspraken;
    }

    @Override
    public List<Werkpost> posten(Handelende wie) {
        boolean heeftWerk = wie.mag(Bevoegdheid.OPVANG_INZIEN)
                && (wie.mag(Bevoegdheid.OPVANGAFSPRAAK_MAKEN) || wie.mag(Bevoegdheid.OPVANGAFSPRAAK_BEANTWOORDEN));
        return heeftWerk
                ? afspraken.alle().stream()
                        .filter(een -> afspraken.wachtOp(een, wie))
                        .map(this::post)
                        .toList()
                : List.of();
    }

    private Werkpost post(Opvangafspraak afspraak) {
        var titel = afspraak.staat() == Afspraakstap.GEVRAAGD
                ? "Beantwoord het verzoek om opvang"
                : "Beslis over de aangeboden plaatsen";
        return new Werkpost(
                SOORT,
                titel,
                afspraken.naam(afspraak.gebied()) + ": " + DutchFormat.number(afspraak.plaatsen()) + " plaatsen per "
                        + DutchFormat.date(afspraak.per()),
                "/opvangafspraken/" + afspraak.nummer(),
                null);
    }
}
