package nl.doorstroom.koppeling.cli;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Arrays;
import java.util.List;
import nl.doorstroom.koppeling.solver.Koppelvoorstel;

/** Reads the draft plan in force and holds it against households, places and points; one reader reads one file. */
final class Ontwerp {
    static final String HUISHOUDEN = "huishouden";
    static final String PLAATS = "plaats";
    static final String SCORE = "score";

    private final Csvtabel tabel;
    private final Namenlijst huishoudens;
    private final Namenlijst plaatsen;
    private final Verbod verbod;
    private final Fouten fouten;
    private final int[] plaatsVan;
    private final int[] regelVan;
    private final long[] geplaatst;

    /** Which pairs are ruled out. */
    @FunctionalInterface
    interface Verbod {
        boolean geldt(int huishouden, int plaats);
    }

    private Ontwerp(Csvtabel tabel, Namenlijst huishoudens, Namenlijst plaatsen, Verbod verbod, Fouten fouten) {
        this.tabel = tabel;
        this.huishoudens = huishoudens;
        this.plaatsen = plaatsen;
        this.verbod = verbod;
        this.fouten = fouten;
        this.plaatsVan = new int[huishoudens.aantal()];
        this.regelVan = new int[huishoudens.aantal()];
        this.geplaatst = new long[plaatsen.aantal()];
    }

    /** Where each household goes in the draft; who does not stand in it waits. */
    static int[] lees(Bestand bestand, Namenlijst huishoudens, Namenlijst plaatsen, Verbod verbod, Fouten fouten) {
        var eigen = new Fouten();
        var tabel = Csvtabel.lees(bestand, List.of(HUISHOUDEN, PLAATS), List.of(SCORE), eigen);
        var plan = new int[huishoudens.aantal()];
        Arrays.fill(plan, Koppelvoorstel.WACHT);
        if (tabel.isPresent()) {
            var ontwerp = new Ontwerp(tabel.get(), huishoudens, plaatsen, verbod, eigen);
            Arrays.fill(ontwerp.plaatsVan, Koppelvoorstel.WACHT);
            tabel.get().rijen().forEach(ontwerp::leesRij);
            plan = ontwerp.plaatsVan;
        }
        fouten.neemOver(eigen);
        return plan;
    }

    private void leesRij(CsvRecord rij) {
        int regel = Csvtabel.regel(rij);
        int huishouden = leesHuishouden(regel, tabel.waarde(rij, HUISHOUDEN));
        var naam = tabel.waarde(rij, PLAATS);
        int plaats = plaatsen.nummer(naam);
        if (naam.isEmpty()) {
            return;
        }
        if (plaats < 0 && plaatsen.bekend()) {
            meld(regel, PLAATS, naam, "Deze plaats staat niet in " + plaatsen.bestand() + ". Verbeter de code.");
        }
        if (plaats >= 0 && huishouden >= 0) {
            koppel(regel, huishouden, plaats);
        }
    }

    private int leesHuishouden(int regel, String naam) {
        int huishouden = huishoudens.nummer(naam);
        if (huishouden < 0) {
            if (huishoudens.bekend()) {
                var uitleg = "Dit huishouden staat niet in " + huishoudens.bestand() + ". Haal de rij weg.";
                meld(regel, HUISHOUDEN, naam, uitleg);
            }
            return -1;
        }
        if (regelVan[huishouden] > 0) {
            meld(regel, HUISHOUDEN, naam, Namenlijst.dubbel(regelVan[huishouden]));
            return -1;
        }
        regelVan[huishouden] = regel;
        return huishouden;
    }

    private void koppel(int regel, int huishouden, int plaats) {
        plaatsVan[huishouden] = plaats;
        if (verbod.geldt(huishouden, plaats)) {
            var uitleg = "Huishouden " + huishoudens.naam(huishouden)
                    + " mag hier niet heen: de score is leeg. Kies een andere plaats of laat het wachten.";
            meld(regel, PLAATS, plaatsen.naam(plaats), uitleg);
        }
        int ruimte = plaatsen.getal(plaats);
        var paste = geplaatst[plaats] <= ruimte;
        geplaatst[plaats] += huishoudens.getal(huishouden);
        if (paste && geplaatst[plaats] > ruimte) {
            var uitleg = "Vanaf deze rij gaan hier meer personen heen (" + geplaatst[plaats] + ") dan er passen ("
                    + ruimte + "). Haal er huishoudens weg.";
            meld(regel, PLAATS, plaatsen.naam(plaats), uitleg);
        }
    }

    private void meld(int regel, String veld, String waarde, String uitleg) {
        fouten.bestand(tabel.bestand(), regel, veld, waarde, uitleg);
    }
}
