package nl.doorstroom.koppeling.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
        var lezer =
                new Veldlezer(bestand.inhoud(), bestand.begin(), bestand.inhoud().length, bestand.scheidingsteken());
        var namen = new ArrayList<String>();
        while (!lezer.klaar() && lezer.slaLegeRegelOver()) {}
        do {
            lezer.leesVeld();
            namen.add(lezer.tekst());
        } while (lezer.naarVolgendVeld());
        lezer.naarVolgendeRegel();
        var kop = new Puntenkop(List.copyOf(namen), new int[namen.size()], lezer.regel() - 1, lezer.plek());
        kop.wijsToe(bestand.pad(), plaatsen, fouten);
        return kop;
    }

    private void wijsToe(String bestand, Namenlijst plaatsen, Fouten fouten) {
        Arrays.fill(plaatsVan, GEEN_PLAATS);
        var kolomVan = new int[plaatsen.aantal() + 1];
        for (int kolom = 0; kolom < plaatsVan.length; kolom++) {
            var naam = namen.get(kolom);
            int plaats = naam.equalsIgnoreCase(KOLOM) ? HUISHOUDEN : plaatsen.nummer(naam);
            if (plaats < 0 && !naam.equalsIgnoreCase(KOLOM)) {
                meldOnbekend(bestand, naam, plaatsen, fouten);
            } else if (kolomVan[plaats + 1]++ > 0) {
                fouten.bestand(bestand, 1, "kopregel", naam, "Deze kolom staat er twee keer. Laat er één staan.");
            } else {
                plaatsVan[kolom] = plaats;
            }
        }
        meldOntbrekend(bestand, kolomVan, plaatsen, fouten);
    }

    private static void meldOnbekend(String bestand, String naam, Namenlijst plaatsen, Fouten fouten) {
        if (naam.indexOf('\uFFFD') >= 0) {
            fouten.bestand(bestand, 1, "kopregel", naam, "Deze naam is geen UTF-8. Bewaar het opnieuw als CSV UTF-8.");
        } else if (naam.isEmpty()) {
            fouten.bestand(
                    bestand, 1, "kopregel", naam, "Deze kolom heeft geen naam. Vul de plaats in of haal hem weg.");
        } else if (plaatsen.bekend()) {
            fouten.bestand(
                    bestand,
                    1,
                    "kopregel",
                    naam,
                    "Deze plaats staat niet in " + plaatsen.bestand() + ". Voeg hem daar toe of haal de kolom weg.");
        }
    }

    private static void meldOntbrekend(String bestand, int[] kolomVan, Namenlijst plaatsen, Fouten fouten) {
        if (kolomVan[0] == 0) {
            fouten.bestand(bestand, 1, "kopregel", "", "De kopregel mist de kolom " + KOLOM + ". Voeg hem toe.");
        }
        for (int plaats = 0; plaats < plaatsen.aantal(); plaats++) {
            if (kolomVan[plaats + 1] == 0) {
                fouten.bestand(
                        bestand,
                        1,
                        "kopregel",
                        plaatsen.naam(plaats),
                        "De kopregel mist deze plaats uit " + plaatsen.bestand() + ". Voeg een kolom toe.");
            }
        }
    }

    int breedte() {
        return plaatsVan.length;
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
