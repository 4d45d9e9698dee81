package nl.doorstroom.koppeling.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.koppeling.solver.Koppelvoorstel;

/** Where a plan goes. That it can go there is known before the search begins, which takes long. */
record Planbestand(Path doel) {
    private static final String OPTIE = "--uitvoer";

    /** The place of the plan, or empty after telling why it cannot go there. */
    static Optional<Planbestand> toets(String pad, List<String> invoer, Fouten fouten) {
        try {
            // A link stays a link: the plan goes to where it points.
            var typed = Path.of(pad).toAbsolutePath().normalize();
            var doel = Files.exists(typed) ? typed.toRealPath() : typed;
            var fout = fout(doel, invoer);
            fout.ifPresent(uitleg -> fouten.optie(OPTIE, pad, uitleg));
            return Optional.of(new Planbestand(doel)).filter(goed -> fout.isEmpty());
        } catch (InvalidPathException | IOException onmogelijk) {
            fouten.optie(OPTIE, pad, "Hier kan niets worden geschreven. Kies een andere map of vraag om rechten.");
            return Optional.empty();
        }
    }

    private static Optional<String> fout(Path doel, List<String> invoer) throws IOException {
        var map = doel.getParent();
        if (map == null || !Files.isDirectory(map)) {
            return Optional.of("De map van dit bestand is er niet. Maak hem eerst, of kies een andere.");
        }
        var fout = Files.exists(doel) ? bezet(doel, invoer) : Optional.<String>empty();
        if (fout.isEmpty()) {
            VeiligBestand.probeer(doel);
        }
        return fout;
    }

    /** Why a file that is there may not be replaced. */
    private static Optional<String> bezet(Path doel, List<String> invoer) throws IOException {
        if (!Files.isRegularFile(doel)) {
            return Optional.of("Dit is geen gewoon bestand. Geef de naam van een bestand.");
        }
        for (var pad : invoer) {
            if (isZelfde(doel, pad)) {
                return Optional.of("Dit bestand is ook invoer. Kies een andere naam, anders gaat de invoer verloren.");
            }
        }
        return Files.isWritable(doel)
                ? Optional.empty()
                : Optional.of("Dit bestand mag niet worden vervangen. Kies een andere naam of vraag om rechten.");
    }

    private static boolean isZelfde(Path doel, String pad) throws IOException {
        try {
            var invoer = Path.of(pad);
            return Files.exists(invoer) && Files.isSameFile(doel, invoer);
        } catch (InvalidPathException ontbreekt) {
            return false;
        }
    }

    void schrijf(Koppelvoorstel voorstel, Puntenbestand punten) throws IOException {
        VeiligBestand.schrijf(doel, uit -> schrijf(uit, voorstel, punten));
    }

    private static void schrijf(OutputStream uit, Koppelvoorstel voorstel, Puntenbestand punten) throws IOException {
        var tekens = new OutputStreamWriter(uit, StandardCharsets.UTF_8);
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(tekens);
        csv.writeRecord(Ontwerp.HUISHOUDEN, Ontwerp.PLAATS, Ontwerp.SCORE);
        for (int huishouden = 0; huishouden < voorstel.vraag().huishoudens().size(); huishouden++) {
            csv.writeRecord(rij(huishouden, voorstel, punten));
        }
        csv.flush();
        tekens.flush();
    }

    private static List<String> rij(int huishouden, Koppelvoorstel voorstel, Puntenbestand punten) {
        var vraag = voorstel.vraag();
        var nummer = vraag.huishoudens().get(huishouden).nummer();
        int plaats = voorstel.plaatsVan(huishouden);
        return plaats == Koppelvoorstel.WACHT
                ? List.of(nummer, "", "")
                : List.of(nummer, vraag.plaatsen().get(plaats).code(), punten.tekst(huishouden, plaats));
    }
}
