package nl.doorstroom.toegang.dossier;

import java.util.List;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelende;
import nl.doorstroom.toegang.Handelende.Gebruiker;
import nl.doorstroom.toegang.Werkbron;
import nl.doorstroom.toegang.Werkpost;
import org.springframework.stereotype.Component;

/** What waits for who keeps an eye on noodinzages: those without a judgement. */
@Component
class Noodwerk implements Werkbron {
    private final Noodinzages noodinzages;

    Noodwerk(Noodinzages noodinzages) {
        this.noodinzages = noodinzages;
    }

    @Override
    public List<Werkpost> posten(Handelende wie) {
        if (!(wie instanceof Gebruiker) || !wie.mag(Bevoegdheid.NOODINZAGE_NAGAAN)) {
            return List.of();
        }
        return noodinzages.inOnzeDossiers().stream()
                .filter(een -> een.beoordeling().isEmpty() && !Noodinzages.isEigen(een))
                .map(een -> new Werkpost(
                        "Noodinzage",
                        "Beoordeel de noodinzage in " + een.nummer(),
                        "Door " + een.vrager(),
                        "/noodinzage#oordelen",
                        null))
                .toList();
    }
}
