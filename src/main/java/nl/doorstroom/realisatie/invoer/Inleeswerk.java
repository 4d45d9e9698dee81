package nl.doorstroom.realisatie.invoer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelende;
import nl.doorstroom.toegang.Werkbron;
import nl.doorstroom.toegang.Werkpost;
import org.springframework.stereotype.Component;

/** What waits for who reads files in: those of the own organisation that nobody went on with, before they are erased. */
@Component
class Inleeswerk implements Werkbron {
    private final Invoeren invoeren;
    private final Clock klok;

    Inleeswerk(Invoeren invoeren, Clock klok) {
        this.invoeren = invoeren;
        this.klok = klok;
    }

    @Override
    public List<Werkpost> posten(Handelende wie) {
        return wie.organisatie().isEmpty() || !wie.mag(Bevoegdheid.BOEKING_VASTLEGGEN)
                ? List.of()
                : invoeren.laatste().stream()
                        .filter(een -> een.status().isOpen())
                        .map(this::post)
                        .toList();
    }

    /** A file is kept for a day. */
    private Werkpost post(Invoer een) {
        var verloopt = LocalDate.ofInstant(een.ontvangenOp(), klok.getZone()).plusDays(1);
        return new Werkpost(
                "Inlezen",
                "Boek het bestand " + een.bestand() + " of annuleer het",
                een.bron() + ": " + een.status().naam().toLowerCase(Locale.ROOT),
                "/inlezen/" + een.id(),
                verloopt);
    }
}
