package nl.doorstroom.koppeling.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.doorstroom.koppeling.cli.Rijlezer.Deel;
import nl.doorstroom.koppeling.cli.Rijlezer.Rij;
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
        var eigen = new Fouten();
        var kop = Puntenkop.lees(bestand, plaatsen, eigen);
        var grenzen = grenzen(bestand.inhoud(), kop.eersteRij(), deel);
        var delen = IntStream.range(1, grenzen.size())
                .parallel()
                .mapToObj(nummer -> Rijlezer.lees(
                        bestand, kop, huishoudens, plaatsen.aantal(), grenzen.get(nummer - 1), grenzen.get(nummer)))
                .toList();
        var gelezen = voegSamen(bestand, kop, huishoudens, delen, eigen);
        fouten.neemOver(eigen);
        return gelezen;
    }

    /** Where the parts begin and end: behind the end of a line. Quotes can hide such an end, so then there is one part. */
    private static List<Integer> grenzen(byte[] inhoud, int begin, int deel) {
        var grenzen = new ArrayList<Integer>();
        grenzen.add(begin);
        boolean citaten = heeftCitaten(inhoud);
        for (int plek = begin + deel; !citaten && plek < inhoud.length && plek > 0; plek += deel) {
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

    private static boolean heeftCitaten(byte[] inhoud) {
        for (var teken : inhoud) {
            if (teken == '"') {
                return true;
            }
        }
        return false;
    }

    private static Puntenbestand voegSamen(
            Bestand bestand, Puntenkop kop, Namenlijst huishoudens, List<Deel> delen, Fouten fouten) {
        var rijen = new double[huishoudens.aantal()][];
        var begin = new int[rijen.length];
        var regels = new int[rijen.length];
        int eerder = kop.regels();
        for (var deel : delen) {
            fouten.neemOver(deel.fouten(), eerder);
            for (var rij : deel.rijen()) {
                neemOp(rij, eerder, bestand.pad(), huishoudens, rijen, regels, fouten);
                begin[rij.huishouden()] = rij.begin();
            }
            eerder += deel.regels();
        }
        if (kop.noemtHuishouden()) {
            meldOntbrekend(bestand.pad(), huishoudens, rijen, fouten);
        }
        int decimalen = delen.stream().mapToInt(Deel::decimalen).max().orElse(0);
        return new Puntenbestand(bestand, kop, rijen, begin, decimalen);
    }

    private static void neemOp(
            Rij rij,
            int eerder,
            String bestand,
            Namenlijst huishoudens,
            double[][] rijen,
            int[] regels,
            Fouten fouten) {
        int huishouden = rij.huishouden();
        int regel = rij.regel() + eerder;
        if (regels[huishouden] > 0) {
            var uitleg = Namenlijst.dubbel(regels[huishouden]);
            fouten.bestand(bestand, regel, "huishouden", huishoudens.naam(huishouden), uitleg);
            return;
        }
        regels[huishouden] = regel;
        rijen[huishouden] = rij.punten();
    }

    private static void meldOntbrekend(String bestand, Namenlijst huishoudens, double[][] rijen, Fouten fouten) {
        for (int huishouden = 0; huishouden < rijen.length; huishouden++) {
            if (rijen[huishouden] == null) {
                var uitleg = "Dit huishouden heeft geen rij in " + bestand + ". Voeg een rij toe.";
                fouten.bestand(
                        huishoudens.bestand(),
                        huishoudens.regel(huishouden),
                        "huishouden",
                        huishoudens.naam(huishouden),
                        uitleg);
            }
        }
    }

    /** Whether the pair is ruled out; nothing is known of a household without a row, which is a fault by itself. */
    boolean isVerboden(int huishouden, int plaats) {
        return rijen[huishouden] != null && rijen[huishouden][plaats] == Puntentabel.VERBODEN;
    }

    /** The points of a pair as they stood in the file. */
    String tekst(int huishouden, int plaats) {
        var lezer =
                new Veldlezer(bestand.inhoud(), begin[huishouden], bestand.inhoud().length, bestand.scheidingsteken());
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
