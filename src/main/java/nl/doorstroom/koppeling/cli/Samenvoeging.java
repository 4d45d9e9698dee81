package nl.doorstroom.koppeling.cli;

import nl.doorstroom.koppeling.cli.Rijlezer.Deel;
import nl.doorstroom.koppeling.cli.Rijlezer.Rij;

/** Puts the parts of the file of points behind each other and every row at the place of its household. */
final class Samenvoeging {
    private final Namenlijst huishoudens;
    private final Fouten fouten;
    private final double[][] rijen;
    private final int[] begin;
    private final int[] regels;
    private int eerder;
    private int decimalen;

    /**
     * @param eerder lines before the first part
     */
    Samenvoeging(Namenlijst huishoudens, int eerder, Fouten fouten) {
        this.huishoudens = huishoudens;
        this.fouten = fouten;
        this.eerder = eerder;
        this.rijen = new double[huishoudens.aantal()][];
        this.begin = new int[rijen.length];
        this.regels = new int[rijen.length];
    }

    /** Takes the next part. */
    void neem(Deel deel) {
        fouten.neemOver(deel.fouten(), eerder);
        deel.rijen().forEach(this::neem);
        eerder += deel.regels();
        decimalen = Math.max(decimalen, deel.decimalen());
    }

    private void neem(Rij rij) {
        int huishouden = rij.huishouden();
        int regel = rij.regel() + eerder;
        if (regels[huishouden] > 0) {
            var uitleg = Namenlijst.dubbel(regels[huishouden]);
            fouten.meld(regel, "huishouden", huishoudens.naam(huishouden), uitleg);
            return;
        }
        regels[huishouden] = regel;
        rijen[huishouden] = rij.punten();
        begin[huishouden] = rij.begin();
    }

    /** Tells which households have no row; that is a fault of the file that names them. */
    void meldOntbrekend(Fouten alle) {
        var ontbreekt = new Fouten(huishoudens.bestand());
        var uitleg = "Dit huishouden heeft geen rij in " + fouten.bestand() + ". Voeg een rij toe.";
        for (int nummer = 0; nummer < rijen.length; nummer++) {
            if (regels[nummer] == 0) {
                ontbreekt.meld(huishoudens.regel(nummer), "huishouden", huishoudens.naam(nummer), uitleg);
            }
        }
        alle.neemOver(ontbreekt);
    }

    /** The points of each household; a household without a row has none, which is a fault. */
    double[][] rijen() {
        return rijen;
    }

    /** The first byte of each row. */
    int[] begin() {
        return begin;
    }

    int decimalen() {
        return decimalen;
    }
}
