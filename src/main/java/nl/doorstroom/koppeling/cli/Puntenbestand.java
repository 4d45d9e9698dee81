package nl.doorstroom.koppeling.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.doorstroom.koppeling.cli.Rijlezer.Deel;
import nl.doorstroom.koppeling.solver.Puntentabel;

/**
 * The file of points, read: what every pair is worth and how that was written. It is read in parts side by side, for it
 * is long.
 */
@SuppressWarnings("ArrayRecordComponent")
record Puntenbestand(Bestand bestand, Puntenkop kop, double[][] rijen, int[] begin, int decimalen) {
    private static final int DEEL = 1 << 22;

    static Puntenbestand lees(Bestand bestand, Namenlijst huishoudens, Namenlijst plaatsen, Fouten fouten) {
        return lees(bestand, huishoudens, plaatsen, DEEL, fouten);
    }

    /**
     * @param deel how many bytes a part has at least
     */
    static Puntenbestand lees(Bestand bestand, Namenlijst huishoudens, Namenlijst plaatsen, int deel, Fouten fouten) {
        var eigen = new Fouten(bestand.pad());
        var kop = Puntenkop.lees(bestand, plaatsen, eigen);
        var grenzen = grenzen(bestand.inhoud(), kop.eersteRij(), deel);
        IntFunction<Deel> lees = nummer -> Rijlezer.lees(
                bestand, kop, huishoudens, plaatsen.aantal(), grenzen.get(nummer), grenzen.get(nummer + 1));
        var delen = IntStream.range(0, grenzen.size() - 1).parallel().mapToObj(lees);
        var samen = new Samenvoeging(huishoudens, kop.regels(), eigen);
        delen.toList().forEach(samen::neem);
        fouten.neemOver(eigen);
        if (kop.noemtHuishouden()) {
            samen.meldOntbrekend(fouten);
        }
        return new Puntenbestand(bestand, kop, samen.rijen(), samen.begin(), samen.decimalen());
    }

    /** Where the parts begin and end: behind the end of a line. Quotes can hide such an end; then there is one part. */
    private static List<Integer> grenzen(byte[] inhoud, int begin, int deel) {
        var grenzen = new ArrayList<Integer>();
        grenzen.add(begin);
        boolean heel = verbergtRegeleinde(inhoud);
        for (int plek = begin + deel; !heel && plek < inhoud.length && plek > 0; plek += deel) {
            while (plek < inhoud.length && inhoud[plek - 1] != '\n') {
                plek++;
            }
            grenzen.add(plek);
        }
        if (grenzen.getLast() < inhoud.length) {
            grenzen.add(inhoud.length);
        }
        return grenzen;
    }

    private static boolean verbergtRegeleinde(byte[] inhoud) {
        boolean citaat = false;
        for (var teken : inhoud) {
            citaat ^= teken == '"';
            if (citaat && teken == '\n') {
                return true;
            }
        }
        return false;
    }

    /** Whether the pair is ruled out; nothing is known of a household without a row, which is a fault by itself. */
    boolean isVerboden(int huishouden, int plaats) {
        double[] rij = rijen[huishouden];
        return rij != null && rij[plaats] == Puntentabel.VERBODEN;
    }

    /** The points of a pair as they stood in the file. */
    String tekst(int huishouden, int plaats) {
        var lezer = bestand.lezer(begin[huishouden], bestand.inhoud().length);
        for (int kolom = kop.kolom(plaats); kolom > 0; kolom--) {
            lezer.leesVeld();
            lezer.naarVolgendVeld();
        }
        lezer.leesVeld();
        return lezer.tekst();
    }

    Puntentabel tabel() {
        return Puntentabel.van(rijen, (int)
                Arrays.stream(kop.plaatsVan()).filter(plaats -> plaats >= 0).count());
    }
}
