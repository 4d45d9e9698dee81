package nl.doorstroom.realisatie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebieden;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.platform.secret.Sha256;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import org.springframework.stereotype.Component;

/**
 * Books made-up entries that can be told from one another, to find out whether any is lost or doubled when the product or its
 * database is killed meanwhile. Every writer numbers what it sends; one in seven is a whole file.
 */
@Component
@Vereist(Bevoegdheid.BOEKING_VASTLEGGEN)
public class Uitvalproef {
    static final String BRON = "Proef met uitval (verzonnen)";
    private static final LocalDate DAG = LocalDate.of(2023, 6, 1);
    private static final Soort EIGEN = new Soort("eigen-gemeente");
    private static final int BESTAND = 1_500;
    private static final int OM_DE = 7;

    private final Boekhouding boekhouding;
    private final JdbcUitvalStore store;
    private final Gebieden gebieden;
    private final Transactions transacties;

    Uitvalproef(Boekhouding boekhouding, JdbcUitvalStore store, Gebieden gebieden, Transactions transacties) {
        this.boekhouding = boekhouding;
        this.store = store;
        this.gebieden = gebieden;
        this.transacties = transacties;
    }

    /** Entries in what a writer sends as its so-manieth. */
    static int omvang(int volgnummer) {
        return volgnummer % OM_DE == 0 ? BESTAND : 1 + volgnummer % 4;
    }

    /** Sends it; sent before, it is answered as then. Returns once it is committed. */
    public void schrijf(int schrijver, int volgnummer) {
        var sleutel = sleutel(schrijver, volgnummer);
        var uitkomst =
                boekhouding.boek(new Bron(BRON, null), opdrachten(schrijver, volgnummer), sleutel, Sha256.hex(sleutel));
        if (!(uitkomst instanceof Boekuitkomst.Geboekt geboekt)
                || geboekt.nummers().size() != omvang(volgnummer)) {
            throw new IllegalStateException(sleutel + " was not booked whole: " + uitkomst);
        }
    }

    private static String sleutel(int schrijver, int volgnummer) {
        return "uitval-" + schrijver + "-" + volgnummer;
    }

    private List<Opdracht> opdrachten(int schrijver, int volgnummer) {
        var gemeenten = gebieden.indeling(Gebieden.BEGIN).gemeenten().stream()
                .map(Gebied::code)
                .toList();
        var opdrachten = new ArrayList<Opdracht>();
        for (int n = 0; n < omvang(volgnummer); n++) {
            opdrachten.add(opdracht(gemeenten.get((schrijver * 31 + volgnummer * 7 + n) % gemeenten.size())));
        }
        return opdrachten;
    }

    private static Opdracht opdracht(Gebiedscode gemeente) {
        return Opdracht.nieuw(gemeente, new Post.Huisvesting(EIGEN, 1), DAG);
    }

    /**
     * What stands in the grootboek against what writers were told.
     *
     * @param laatste per writer how many it was told are booked
     * @return what is lost, doubled or not whole, as sentences in Dutch; empty when all is well
     */
    public List<String> oordeel(int... laatste) {
        var geboekt = transacties.run(store::perSleutel);
        var fouten = new ArrayList<String>();
        for (int schrijver = 0; schrijver < laatste.length; schrijver++) {
            for (int volgnummer = 1; volgnummer <= laatste[schrijver]; volgnummer++) {
                var sleutel = sleutel(schrijver, volgnummer);
                var aantal = geboekt.getOrDefault(":" + sleutel, 0);
                if (aantal != omvang(volgnummer)) {
                    fouten.add(sleutel + ": " + aantal + " boekingen in plaats van " + omvang(volgnummer) + ".");
                }
            }
        }
        geboekt.forEach((sleutel, aantal) -> {
            var volgnummer = Integer.parseInt(sleutel.substring(sleutel.lastIndexOf('-') + 1));
            if (aantal != omvang(volgnummer)) {
                fouten.add(sleutel + " staat er niet heel: " + aantal + " boekingen.");
            }
        });
        return fouten;
    }
}
