package nl.doorstroom.koppeling.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.doorstroom.koppeling.solver.Puntentabel;

/** Reads the rows in one part of the file of points; parts are read side by side. */
final class Rijlezer {
    private static final String GEEN_CITAAT =
            "Dit aanhalingsteken wordt niet of te vroeg gesloten. Zet het om het hele veld, of haal het weg.";

    private final String bestand;
    private final Puntenkop kop;
    private final Namenlijst huishoudens;
    private final int plaatsen;
    private final boolean kommaMag;
    private final Veldlezer lezer;
    private final List<Rij> rijen = new ArrayList<>();
    private final Fouten fouten = new Fouten();
    private int decimalen;

    /**
     * A row that was read.
     *
     * @param huishouden its place in the list
     * @param regel its line, counted from the beginning of the part
     * @param begin its first byte
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Rij(int huishouden, int regel, int begin, double[] punten) {}

    /** All of a part: its rows, its faults, how many lines it has and the most decimals in it. */
    record Deel(List<Rij> rijen, Fouten fouten, int regels, int decimalen) {}

    private Rijlezer(Bestand bestand, Puntenkop kop, Namenlijst huishoudens, int plaatsen, Veldlezer lezer) {
        this.bestand = bestand.pad();
        this.kop = kop;
        this.huishoudens = huishoudens;
        this.plaatsen = plaatsen;
        this.kommaMag = bestand.scheidingsteken() == ';';
        this.lezer = lezer;
    }

    static Deel lees(Bestand bestand, Puntenkop kop, Namenlijst huishoudens, int plaatsen, int begin, int eind) {
        var veldlezer = new Veldlezer(bestand.inhoud(), begin, eind, bestand.scheidingsteken());
        var rijlezer = new Rijlezer(bestand, kop, huishoudens, plaatsen, veldlezer);
        while (!veldlezer.klaar()) {
            if (!veldlezer.slaLegeRegelOver()) {
                rijlezer.leesRij();
            }
        }
        int meeste = Math.max(rijlezer.decimalen, veldlezer.decimalen());
        return new Deel(rijlezer.rijen, rijlezer.fouten, veldlezer.regel() - 1, meeste);
    }

    private void leesRij() {
        int begin = lezer.plek();
        int regel = lezer.regel();
        var punten = new double[plaatsen];
        Arrays.fill(punten, Puntentabel.VERBODEN);
        var naam = "";
        int kolom = 0;
        do {
            int plaats = kolom < kop.breedte() ? kop.plaatsVan()[kolom] : Puntenkop.GEEN_PLAATS;
            if (plaats >= 0) {
                punten[plaats] = leesPunten(kolom);
            } else {
                var tekst = leesTekst(kolom);
                naam = plaats == Puntenkop.HUISHOUDEN ? tekst : naam;
            }
            kolom++;
        } while (lezer.naarVolgendVeld());
        lezer.naarVolgendeRegel();
        bewaar(naam, regel, begin, punten);
        if (kolom != kop.breedte()) {
            fouten.bestand(bestand, regel, "rij", naam, Csvtabel.velden(kolom, kop.breedte()));
        }
    }

    private double leesPunten(int kolom) {
        if (lezer.isLeeg()) {
            return Puntentabel.VERBODEN;
        }
        double vlot = lezer.vlotGetal();
        if (Math.abs(vlot) <= Puntentabel.MEESTE_PUNTEN) {
            return vlot;
        }
        if (!Double.isNaN(vlot)) {
            meld(kolom, String.valueOf((long) vlot), Punten.toets(vlot).orElseThrow());
            return Puntentabel.VERBODEN;
        }
        var tekst = leesTekst(kolom);
        var punten = Punten.lees(tekst, kommaMag);
        punten.fout().ifPresent(uitleg -> meld(kolom, tekst, uitleg));
        decimalen = Math.max(decimalen, punten.decimalen());
        return punten.getal();
    }

    private String leesTekst(int kolom) {
        lezer.leesVeld();
        var tekst = lezer.tekst();
        if (!lezer.heel()) {
            meld(kolom, tekst, GEEN_CITAAT);
        }
        return tekst;
    }

    private void meld(int kolom, String waarde, String uitleg) {
        var naam = kolom < kop.breedte() ? kop.namen().get(kolom) : "kolom " + (kolom + 1);
        fouten.bestand(bestand, lezer.regel(), naam, waarde, uitleg);
    }

    private void bewaar(String naam, int regel, int begin, double[] punten) {
        int huishouden = huishoudens.nummer(naam);
        if (huishouden >= 0) {
            rijen.add(new Rij(huishouden, regel, begin, punten));
        } else if (huishoudens.bekend() && kop.noemtHuishouden()) {
            fouten.bestand(
                    bestand,
                    regel,
                    "huishouden",
                    naam,
                    "Dit huishouden staat niet in " + huishoudens.bestand()
                            + ". Voeg het daar toe of haal de rij weg.");
        }
    }
}
