package nl.doorstroom.koppeling.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The header of the file of points: which column holds the household and which place each other column is.
 *
 * @param namen as written
 * @param plaatsVan the place of each column, or one of the marks below
 * @param regels lines up to where the rows begin
 * @param eersteRij where the rows begin
 */
@SuppressWarnings("ArrayRecordComponent")
record Puntenkop(List<String> namen, int[] plaatsVan, int regels, int eersteRij) {
    /** The column that names the household. */
    static final int HUISHOUDEN = -1;
    /** A column that has no place: its header is a fault. */
    static final int GEEN_PLAATS = -2;

    private static final String KOLOM = "huishouden";

    static Puntenkop lees(Bestand bestand, Namenlijst plaatsen, Fouten fouten) {
        var lezer = bestand.lezer(bestand.begin(), bestand.inhoud().length);
        while (!lezer.klaar() && lezer.slaLegeRegelOver()) {}
        var namen = namen(lezer);
        var kop = new Puntenkop(namen, new int[namen.size()], lezer.regel() - 1, lezer.plek());
        kop.wijsToe(plaatsen, fouten);
        return kop;
    }

    private static List<String> namen(Veldlezer lezer) {
        var namen = new ArrayList<String>();
        do {
            lezer.leesVeld();
            namen.add(lezer.tekst());
        } while (lezer.naarVolgendVeld());
        lezer.naarVolgendeRegel();
        return List.copyOf(namen);
    }

    private void wijsToe(Namenlijst plaatsen, Fouten fouten) {
        var gezien = new HashSet<Integer>();
        for (int kolom = 0; kolom < plaatsVan.length; kolom++) {
            int plaats = plaats(namen.get(kolom), plaatsen);
            if (plaats == GEEN_PLAATS) {
                meldOnbekend(namen.get(kolom), plaatsen, fouten);
            } else if (!gezien.add(plaats)) {
                fouten.kop(namen.get(kolom), Csvtabel.DUBBEL);
                plaats = GEEN_PLAATS;
            }
            plaatsVan[kolom] = plaats;
        }
        meldOntbrekend(gezien, plaatsen, fouten);
    }

    private static int plaats(String naam, Namenlijst plaatsen) {
        int plaats = plaatsen.nummer(naam);
        return naam.equalsIgnoreCase(KOLOM) ? HUISHOUDEN : plaats < 0 ? GEEN_PLAATS : plaats;
    }

    private static void meldOnbekend(String naam, Namenlijst plaatsen, Fouten fouten) {
        if (naam.indexOf('\uFFFD') >= 0) {
            fouten.kop(naam, "Deze naam is geen UTF-8. Bewaar het opnieuw als CSV UTF-8.");
        } else if (naam.isEmpty()) {
            fouten.kop(naam, "Deze kolom heeft geen naam. Vul de plaats in of haal hem weg.");
        } else if (plaatsen.bekend()) {
            var waar = plaatsen.bestand();
            fouten.kop(naam, "Deze plaats staat niet in " + waar + ". Voeg hem daar toe of haal de kolom weg.");
        }
    }

    private static void meldOntbrekend(Set<Integer> gezien, Namenlijst plaatsen, Fouten fouten) {
        if (!gezien.contains(HUISHOUDEN)) {
            fouten.kop("", "De kopregel mist de kolom " + KOLOM + ". Voeg hem toe.");
        }
        var uitleg = "De kopregel mist deze plaats uit " + plaatsen.bestand() + ". Voeg een kolom toe.";
        IntStream.range(0, plaatsen.aantal())
                .filter(plaats -> !gezien.contains(plaats))
                .forEach(plaats -> fouten.kop(plaatsen.naam(plaats), uitleg));
    }

    int breedte() {
        return plaatsVan.length;
    }

    /** The place of a column, or a mark; columns beyond the header have none. */
    int plaats(int kolom) {
        return kolom < plaatsVan.length ? plaatsVan[kolom] : GEEN_PLAATS;
    }

    String naam(int kolom) {
        return kolom < plaatsVan.length ? namen.get(kolom) : "kolom " + (kolom + 1);
    }

    boolean noemtHuishouden() {
        return Arrays.stream(plaatsVan).anyMatch(plaats -> plaats == HUISHOUDEN);
    }

    /** The column of a place, counted from 0; every place has one in a file without faults. */
    int kolom(int plaats) {
        for (int kolom = 0; kolom < plaatsVan.length; kolom++) {
            if (plaatsVan[kolom] == plaats) {
                return kolom;
            }
        }
        throw new IllegalArgumentException("Place " + plaats + " has no column.");
    }
}
