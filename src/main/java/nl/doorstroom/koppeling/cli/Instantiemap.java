package nl.doorstroom.koppeling.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.doorstroom.koppeling.solver.Koppelvraag;
import nl.doorstroom.koppeling.solver.Puntentabel;

/** Writes an instance as the files that {@code ./doorstroom koppel} reads, and a text that says what they are. */
record Instantiemap(Path map) {
    private static final String HUISHOUDENS = "huishoudens.csv";
    private static final String PLAATSEN = "plaatsen.csv";
    private static final String SCORES = "scores.csv";
    private static final String LEESMIJ = "LEESMIJ.txt";

    /** Which of the files are there already. */
    List<Path> bestaand() {
        return List.of(HUISHOUDENS, PLAATSEN, SCORES, LEESMIJ).stream()
                .map(map::resolve)
                .filter(Files::exists)
                .toList();
    }

    void schrijf(Instantiewens wens, Koppelvraag vraag) throws IOException {
        Files.createDirectories(map);
        VeiligBestand.schrijf(map.resolve(LEESMIJ), uit -> tekst(uit, Leesmij.van(wens, vraag)));
        VeiligBestand.schrijf(map.resolve(HUISHOUDENS), uit -> huishoudens(uit, vraag));
        VeiligBestand.schrijf(map.resolve(PLAATSEN), uit -> plaatsen(uit, vraag));
        VeiligBestand.schrijf(map.resolve(SCORES), uit -> scores(uit, vraag));
    }

    private static void huishoudens(OutputStream uit, Koppelvraag vraag) throws IOException {
        tekst(uit, "huishouden,personen\n");
        for (var huishouden : vraag.huishoudens()) {
            tekst(uit, huishouden.nummer() + "," + huishouden.personen() + "\n");
        }
    }

    private static void plaatsen(OutputStream uit, Koppelvraag vraag) throws IOException {
        tekst(uit, "plaats,capaciteit\n");
        for (var plaats : vraag.plaatsen()) {
            tekst(uit, plaats.code() + "," + plaats.capaciteit() + "\n");
        }
    }

    private static void scores(OutputStream uit, Koppelvraag vraag) throws IOException {
        var regel = new StringBuilder("huishouden");
        vraag.plaatsen().forEach(plaats -> regel.append(',').append(plaats.code()));
        tekst(uit, regel.append('\n').toString());
        for (int huishouden = 0; huishouden < vraag.huishoudens().size(); huishouden++) {
            tekst(uit, rij(vraag, huishouden));
        }
    }

    private static String rij(Koppelvraag vraag, int huishouden) {
        var regel = new StringBuilder(vraag.huishoudens().get(huishouden).nummer());
        for (int plaats = 0; plaats < vraag.plaatsen().size(); plaats++) {
            punten(regel.append(','), vraag.punten().punten(huishouden, plaats));
        }
        return regel.append('\n').toString();
    }

    /** In hundredths, which is what the points of an instance are; made by hand, for there are millions. */
    private static void punten(StringBuilder regel, double punten) {
        if (punten != Puntentabel.VERBODEN) {
            long honderdsten = Math.round(100 * punten);
            long rest = honderdsten % 100;
            regel.append(honderdsten / 100).append(rest < 10 ? ".0" : ".").append(rest);
        }
    }

    private static void tekst(OutputStream uit, String tekst) throws IOException {
        uit.write(tekst.getBytes(StandardCharsets.UTF_8));
    }
}
