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

    private static final String MAG_NIET =
            " mag hier niet heen: de score is leeg. Kies een andere plaats of laat het wachten.";
    private static final String TE_VOL =
            "Vanaf deze rij gaan hier meer personen heen (%d) dan er passen (%d). Haal er huishoudens weg.";

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

    private Ontwerp(Namenlijst huishoudens, Namenlijst plaatsen, Verbod verbod, Fouten fouten) {
        this.huishoudens = huishoudens;
        this.plaatsen = plaatsen;
        this.verbod = verbod;
        this.fouten = fouten;
        this.plaatsVan = new int[huishoudens.aantal()];
        Arrays.fill(plaatsVan, Koppelvoorstel.WACHT);
        this.regelVan = new int[huishoudens.aantal()];
        this.geplaatst = new long[plaatsen.aantal()];
    }

    /** Where each household goes in the draft; who does not stand in it waits. */
    static int[] lees(Bestand bestand, Namenlijst huishoudens, Namenlijst plaatsen, Verbod verbod, Fouten fouten) {
        var eigen = new Fouten(bestand.pad());
        var tabel = Csvtabel.lees(bestand, List.of(HUISHOUDEN, PLAATS), List.of(SCORE), eigen);
        var ontwerp = new Ontwerp(huishoudens, plaatsen, verbod, eigen);
        tabel.ifPresent(gelezen -> gelezen.rijen().forEach(rij -> ontwerp.leesRij(gelezen, rij)));
        fouten.neemOver(eigen);
        return ontwerp.plaatsVan;
    }

    private void leesRij(Csvtabel tabel, CsvRecord rij) {
        int regel = Csvtabel.regel(rij);
        int huishouden = leesHuishouden(regel, tabel.waarde(rij, HUISHOUDEN));
        int plaats = leesPlaats(regel, tabel.waarde(rij, PLAATS));
        if (plaats >= 0 && huishouden >= 0) {
            koppel(regel, huishouden, plaats);
        }
    }

    private int leesPlaats(int regel, String naam) {
        int plaats = plaatsen.nummer(naam);
        if (plaats < 0 && plaatsen.bekend() && !naam.isEmpty()) {
            var waar = plaatsen.bestand();
            fouten.meld(regel, PLAATS, naam, "Deze plaats staat niet in " + waar + ". Verbeter de code.");
        }
        return plaats;
    }

    private int leesHuishouden(int regel, String naam) {
        int huishouden = huishoudens.nummer(naam);
        if (huishouden >= 0 && regelVan[huishouden] == 0) {
            regelVan[huishouden] = regel;
            return huishouden;
        }
        if (huishouden >= 0) {
            fouten.meld(regel, HUISHOUDEN, naam, Namenlijst.dubbel(regelVan[huishouden]));
        } else if (huishoudens.bekend()) {
            var waar = huishoudens.bestand();
            fouten.meld(regel, HUISHOUDEN, naam, "Dit huishouden staat niet in " + waar + ". Haal de rij weg.");
        }
        return -1;
    }

    private void koppel(int regel, int huishouden, int plaats) {
        plaatsVan[huishouden] = plaats;
        var naam = plaatsen.naam(plaats);
        if (verbod.geldt(huishouden, plaats)) {
            var wie = "Huishouden " + huishoudens.naam(huishouden);
            fouten.meld(regel, PLAATS, naam, wie + MAG_NIET);
        }
        int ruimte = plaatsen.getal(plaats);
        var paste = geplaatst[plaats] <= ruimte;
        geplaatst[plaats] += huishoudens.getal(huishouden);
        if (paste && geplaatst[plaats] > ruimte) {
            fouten.meld(regel, PLAATS, naam, TE_VOL.formatted(geplaatst[plaats], ruimte));
        }
    }
}
