package nl.doorstroom.toegang;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Openbaar;
import org.springframework.stereotype.Component;

/** For which gemeenten somebody works today. */
@Openbaar
@Component
public class Werkgebieden {
    private final Gebiedsinzicht gebieden;
    private final Clock klok;

    Werkgebieden(Gebiedsinzicht gebieden, Clock klok) {
        this.gebieden = gebieden;
        this.klok = klok;
    }

    /** The gemeenten in the areas of an organisation. */
    public Werkgebied van(Collection<Gebiedscode> organisatie) {
        return organisatie.contains(Gebiedscode.NEDERLAND)
                ? Werkgebied.NEDERLAND
                : Werkgebied.van(
                        gebieden.gemeentenIn(organisatie, LocalDate.ofInstant(klok.instant(), klok.getZone())));
    }

    /**
     * The gemeenten of an appointment: never more than its organisation has, also when that lost areas since.
     *
     * @param deel areas that the appointment names; empty: all of the organisation's
     */
    public Werkgebied van(Collection<Gebiedscode> organisatie, Collection<Gebiedscode> deel) {
        var alles = van(organisatie);
        if (deel.isEmpty()) {
            return alles;
        }
        var gemeenten = new HashSet<>(gebieden.gemeentenIn(deel, LocalDate.ofInstant(klok.instant(), klok.getZone())));
        gemeenten.removeIf(gemeente -> !alles.bevat(gemeente));
        return Werkgebied.van(gemeenten);
    }
}
