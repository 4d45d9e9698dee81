package nl.doorstroom.realisatie;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Halfjaar;
import nl.doorstroom.taakstelling.TaakstellingGewijzigd;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Books what gemeenten have to do in their grootboeken, as soon as a version is published or a part is handed over: the
 * difference with what was booked before, so that earlier readings keep the taakstelling as it was known.
 */
@Component
class Taakstellingboeker {
    private final Boekhouder boekhouder;
    private final JdbcTaakstellingboekingStore geboekt;

    Taakstellingboeker(Boekhouder boekhouder, JdbcTaakstellingboekingStore geboekt) {
        this.boekhouder = boekhouder;
        this.geboekt = geboekt;
    }

    /** In the transaction of the publication: both stand or neither does. */
    @EventListener
    void op(TaakstellingGewijzigd gewijzigd) {
        // What is published before the grootboeken begin is booked when they do, as known since its own day.
        var opdrachten =
                geboekt.isBegonnen() ? opdrachten(gewijzigd.halfjaar(), gewijzigd.aantallen()) : List.<Opdracht>of();
        if (opdrachten.isEmpty()) {
            return;
        }
        if (boekhouder.boek(stuk(gewijzigd.bron()), opdrachten) instanceof Boekuitkomst.Geweigerd(var fouten)) {
            throw new IllegalStateException(
                    "The taakstelling of " + gewijzigd.halfjaar() + " cannot be booked: " + fouten);
        }
    }

    /** As {@link #op}, of what was known since a moment in the past. */
    void boekToen(TaakstellingGewijzigd gewijzigd, Instant bekendOp) {
        var opdrachten = opdrachten(gewijzigd.halfjaar(), gewijzigd.aantallen());
        if (!opdrachten.isEmpty()) {
            boekhouder.boekToen(stuk(gewijzigd.bron()), opdrachten, bekendOp);
        }
    }

    private static Boekstukopdracht stuk(Bron bron) {
        return Boekstukopdracht.van(Boekstuk.Wijze.TAAKSTELLING, bron);
    }

    private List<Opdracht> opdrachten(Halfjaar halfjaar, Map<Gebiedscode, Long> aantallen) {
        var al = geboekt.van(halfjaar);
        var opdrachten = new ArrayList<Opdracht>();
        new TreeMap<>(aantallen).forEach((gemeente, aantal) -> {
            var eerder = al.get(gemeente);
            if (eerder == null) {
                opdrachten.add(opdracht(gemeente, aantal, halfjaar.begin(), new Handeling.Registratie()));
            } else if (eerder.aantal() != aantal) {
                var handeling = new Handeling.Actualisatie(eerder.laatste());
                opdrachten.add(opdracht(gemeente, aantal - eerder.aantal(), halfjaar.begin(), handeling));
            }
        });
        return opdrachten;
    }

    private static Opdracht opdracht(Gebiedscode gemeente, long aantal, LocalDate dag, Handeling handeling) {
        return new Opdracht(0, gemeente, new Post.Taakstelling(aantal), dag, handeling, null, null);
    }
}
