package nl.doorstroom.realisatie.invoer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.database.Transactions;
import nl.doorstroom.platform.upload.Reading;
import nl.doorstroom.platform.upload.Sheet;
import nl.doorstroom.platform.upload.Sheets;
import nl.doorstroom.realisatie.Boekhouding;
import nl.doorstroom.realisatie.Boekuitkomst;
import nl.doorstroom.realisatie.Opdracht;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import org.springframework.stereotype.Service;

/** Reads a file in at once, without anybody looking in between: for the command line. */
@Service
@Vereist(Bevoegdheid.BOEKING_VASTLEGGEN)
public class Inlezen {
    private final Beproever beproever;
    private final Boekhouding boekhouding;
    private final JdbcInvoerStore store;
    private final Transactions transacties;

    Inlezen(Beproever beproever, Boekhouding boekhouding, JdbcInvoerStore store, Transactions transacties) {
        this.beproever = beproever;
        this.boekhouding = boekhouding;
        this.store = store;
        this.transacties = transacties;
    }

    /**
     * How a file is to be read.
     *
     * @param kolommen where fields come from, as far as it is told; else as remembered for the source, else as guessed
     * @param corrigeren whether lines that changed are booked as correcties; else they are passed over
     * @param proef whether nothing is to be booked
     */
    public record Wijze(String bron, Map<Veld, String> kolommen, boolean corrigeren, boolean proef) {
        public Wijze {
            kolommen = Map.copyOf(kolommen);
        }
    }

    public Inleesuitkomst lees(byte[] bestand, Wijze wijze) {
        if (wijze.bron().isBlank()) {
            return afgekeurd(Invoerfout.inVeld("bron", "", "Schrijf van wie de gegevens komen, zoals COA."));
        }
        var eerder = boekhouding.findBestand(Bestandsinhoud.vingerafdruk(bestand));
        if (eerder.isPresent()) {
            return new Inleesuitkomst.Bekend(eerder.get());
        }
        return switch (Sheets.read(bestand)) {
            case Reading.Refused(var fouten) -> new Inleesuitkomst.Afgekeurd(fouten);
            case Reading.Read(var blad) -> lees(blad, bestand, wijze);
        };
    }

    private static Inleesuitkomst afgekeurd(Invoerfout fout) {
        return new Inleesuitkomst.Afgekeurd(List.of(fout));
    }

    private Inleesuitkomst lees(Sheet blad, byte[] bestand, Wijze wijze) {
        var toewijzing = toewijzing(blad, wijze);
        var fouten = toewijzing.fouten(blad.head(), beproever.soorten());
        if (!fouten.isEmpty()) {
            return new Inleesuitkomst.Afgekeurd(fouten);
        }
        var proef = beproever.beproef(blad, wijze.bron(), toewijzing, _ -> {});
        if (proef.fouten() > 0) {
            return new Inleesuitkomst.Afgekeurd(proef.meldingen().stream()
                    .filter(een -> een.soort() == Regelmelding.Soort.FOUT)
                    .map(een -> new Invoerfout(een.regel(), een.veld(), een.waarde(), een.uitleg()))
                    .toList());
        }
        var opdrachten = proef.opdrachten(wijze.corrigeren());
        return wijze.proef() || opdrachten.isEmpty()
                ? gelezen(proef, wijze, 0)
                : boek(proef, opdrachten, bestand, wijze);
    }

    private Toewijzing toewijzing(Sheet blad, Wijze wijze) {
        var bekend = transacties
                .run(() -> store.onthouden(wijze.bron()))
                .map(eerder -> eerder.voor(blad.head()))
                .orElseGet(() -> Toewijzing.voorstel(blad.head()));
        var bronnen = new HashMap<>(bekend.bronnen());
        bronnen.putAll(wijze.kolommen());
        return new Toewijzing(bronnen);
    }

    private Inleesuitkomst boek(Proef proef, List<Opdracht> opdrachten, byte[] bestand, Wijze wijze) {
        var bron = new Bron(wijze.bron(), null);
        var vingerafdruk =
                Bestandsinhoud.geboekt(Bestandsinhoud.vingerafdruk(bestand), proef.isGeheel(wijze.corrigeren()));
        return switch (boekhouding.leesIn(bron, opdrachten, vingerafdruk)) {
            case Boekuitkomst.Geboekt _ -> gelezen(proef, wijze, opdrachten.size());
            case Boekuitkomst.Geweigerd(var fouten) -> new Inleesuitkomst.Afgekeurd(fouten);
        };
    }

    private static Inleesuitkomst gelezen(Proef proef, Wijze wijze, int geboekt) {
        var uitslag = new Invoer.Uitslag(
                proef.nieuw().size(), proef.correcties().size(), proef.bekend(), 0, wijze.corrigeren());
        return new Inleesuitkomst.Gelezen(uitslag, geboekt, new TreeMap<>(proef.perGemeente()));
    }
}
