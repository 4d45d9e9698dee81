package nl.doorstroom.koppeling.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.doorstroom.koppeling.solver.punten.Gewichten;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./doorstroom algoritmeregister}: writes the entry of the engine in the Algoritmeregister to standard output, and
 * on standard error which fields the organisation must still fill in. Exits 0, or 2 for an unknown form.
 */
@Command(
        name = "algoritmeregister",
        description = "Schrijf de beschrijving voor het Algoritmeregister (publicatiestandaard 1.0).",
        footer = {"", "Voorbeeld:", "  ./doorstroom algoritmeregister --organisatie \"…\" > algoritme.json"})
public final class AlgoritmeregisterCommand implements Callable<Integer> {
    private static final int INVOERFOUT = 2;

    @Option(names = "--uitvoer", paramLabel = "VORM", defaultValue = "json", description = "json (standaard) of csv.")
    private String uitvoer = "json";

    @Option(
            names = "--organisatie",
            paramLabel = "NAAM",
            defaultValue = "",
            description = "Wie het algoritme gebruikt.")
    private String organisatie = "";

    @Option(names = "--contact", paramLabel = "E-MAIL", defaultValue = "", description = "Adres voor vragen.")
    private String contact = "";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        var beschrijving = AlgoritmeBeschrijving.van(Gewichten.voorstel(), organisatie, contact);
        return switch (uitvoer) {
            case "json" -> schrijf(json(beschrijving.velden()), beschrijving);
            case "csv" -> schrijf(csv(beschrijving.velden()), beschrijving);
            default -> weiger();
        };
    }

    private int schrijf(String tekst, AlgoritmeBeschrijving beschrijving) {
        var uit = commandLine().getOut();
        uit.print(tekst);
        uit.flush();
        var err = commandLine().getErr();
        err.println("Nog in te vullen door de organisatie: " + String.join(", ", beschrijving.leeg()) + ".");
        err.flush();
        return 0;
    }

    private int weiger() {
        var err = commandLine().getErr();
        err.println("--uitvoer " + uitvoer + " bestaat niet. Kies json of csv.");
        err.flush();
        return INVOERFOUT;
    }

    private static String json(Map<String, String> velden) {
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(velden)
                + "\n";
    }

    private static String csv(Map<String, String> velden) {
        var tekst = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(tekst)) {
            csv.writeRecord(velden.keySet());
            csv.writeRecord(velden.values());
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        return tekst.toString();
    }

    private CommandLine commandLine() {
        if (spec == null) {
            throw new IllegalStateException("AlgoritmeregisterCommand runs only through picocli.");
        }
        return spec.commandLine();
    }
}
