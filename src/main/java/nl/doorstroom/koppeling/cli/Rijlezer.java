package nl.doorstroom.koppeling.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.doorstroom.koppeling.solver.Puntentabel;

/** Reads the rows in one part of the file of points; parts are read side by side. */
final class Rijlezer {
    private static final String GEEN_CITAAT =
            "Dit aanhalingsteken wordt niet of te vroeg gesloten. Zet het om het hele veld, of haal het weg.";

    private final Puntenkop kop;
    private final Namenlijst huishoudens;
    private final int plaatsen;
    private final boolean kommaMag;
    private final Veldlezer lezer;
    private final List<Rij> rijen = new ArrayList<>();
    private final Fouten fouten;
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
        this.kop = kop;
        this.huishoudens = huishoudens;
        this.plaatsen = plaatsen;
        this.kommaMag = bestand.scheidingsteken() == ';';
        this.lezer = lezer;
        this.fouten = new Fouten(bestand.pad());
    }

    static Deel lees(Bestand bestand, Puntenkop kop, Namenlijst huishoudens, int plaatsen, int begin, int eind) {
        var rijlezer = new Rijlezer(bestand, kop, huishoudens, plaatsen, bestand.lezer(begin, eind));
        return rijlezer.deel();
    }

    private Deel deel() {
        while (!lezer.klaar()) {
            if (!lezer.slaLegeRegelOver()) {
                leesRij();
            }
        }
        return new Deel(rijen, fouten, lezer.regel() - 1, Math.max(decimalen, lezer.decimalen()));
    }

    private void leesRij() {
        int begin = lezer.plek();
        int regel = lezer.regel();
        var punten = new double[plaatsen];
        Arrays.fill(punten, Puntentabel.VERBODEN);
        var naam = "";
        int kolom = 0;
        do {
            int plaats = kop.plaats(kolom);
            if (plaats >= 0) {
                punten[plaats] = leesPunten(kolom);
            } else if (plaats == Puntenkop.HUISHOUDEN) {
                naam = leesTekst(kolom);
            } else {
                leesTekst(kolom);
            }
            kolom++;
        } while (lezer.naarVolgendVeld());
        lezer.naarVolgendeRegel();
        bewaar(naam, kolom, new Rij(huishoudens.nummer(naam), regel, begin, punten));
    }

    private double leesPunten(int kolom) {
        if (lezer.isLeeg()) {
            return Puntentabel.VERBODEN;
        }
        double vlot = lezer.vlotGetal();
        return Math.abs(vlot) <= Puntentabel.MEESTE_PUNTEN ? vlot : leesPunten(kolom, vlot);
    }

    /** Looks closer at a number that is large or written in another way. */
    private double leesPunten(int kolom, double vlot) {
        int regel = lezer.regel();
        var tekst = Double.isNaN(vlot) ? leesTekst(kolom) : String.valueOf((long) vlot);
        if (Double.isNaN(vlot) && !lezer.heel()) {
            return Puntentabel.VERBODEN;
        }
        var punten = Puntenveld.lees(tekst, kommaMag);
        punten.fout().ifPresent(uitleg -> fouten.meld(regel, kop.naam(kolom), tekst, uitleg));
        decimalen = Math.max(decimalen, punten.decimalen());
        return punten.getal();
    }

    private String leesTekst(int kolom) {
        int regel = lezer.regel();
        lezer.leesVeld();
        var tekst = lezer.tekst();
        if (!lezer.heel()) {
            fouten.meld(regel, kop.naam(kolom), tekst, GEEN_CITAAT);
        }
        return tekst;
    }

    private void bewaar(String naam, int velden, Rij rij) {
        if (rij.huishouden >= 0) {
            rijen.add(rij);
        } else if (huishoudens.bekend() && kop.noemtHuishouden()) {
            var waar = huishoudens.bestand();
            var uitleg = "Dit huishouden staat niet in " + waar + ". Voeg het daar toe of haal de rij weg.";
            fouten.meld(rij.regel, "huishouden", naam, uitleg);
        }
        if (velden != kop.breedte()) {
            fouten.meld(rij.regel, "rij", naam, Csvtabel.velden(velden, kop.breedte()));
        }
    }
}
