package nl.doorstroom.koppeling.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
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
 * on standard error which fields the organisation must still fill in. Exits 0, or 2 for a value that the register refuses.
 */
@Command(
        name = "algoritmeregister",
        description = "Schrijf de beschrijving voor het Algoritmeregister (publicatiestandaard 1.0.0).",
        footer = {"", "Voorbeeld:", "  ./doorstroom algoritmeregister --organisatie \"…\" > algoritme.json"})
public final class AlgoritmeregisterCommand implements Callable<Integer> {
    private static final int INVOERFOUT = 2;
    /** An address for mail or of a page. */
    private static final Pattern CONTACT = Pattern.compile("https://\\S+|[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    @Option(names = "--uitvoer", paramLabel = "VORM", defaultValue = "json", description = "json (standaard) of csv.")
    private String uitvoer = "json";

    @Option(
            names = "--organisatie",
            paramLabel = "NAAM",
            defaultValue = "",
            description = "Wie het algoritme gebruikt.")
    private String organisatie = "";

    @Option(
            names = "--contact",
            paramLabel = "ADRES",
            defaultValue = "",
            description = "E-mailadres of pagina voor vragen.")
    private String contact = "";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        var fouten = fouten();
        if (!fouten.geen()) {
            fouten.toon(commandLine().getErr());
            return INVOERFOUT;
        }
        var beschrijving = AlgoritmeBeschrijving.van(Gewichten.voorstel(), organisatie, contact);
        var velden = beschrijving.velden();
        commandLine().getOut().print(uitvoer.equals("csv") ? csv(velden) : json(velden));
        commandLine().getOut().flush();
        meldLeeg("Verplicht en nog leeg: ", beschrijving.leeg(true));
        meldLeeg("Verder in te vullen door de organisatie: ", beschrijving.leeg(false));
        return 0;
    }

    private Fouten fouten() {
        var fouten = new Fouten();
        if (!List.of("json", "csv").contains(uitvoer)) {
            fouten.optie("--uitvoer", uitvoer, "Kies json of csv.");
        }
        int langste = AlgoritmeVeld.ORGANIZATION.grens() - 1;
        if (organisatie.length() > langste) {
            fouten.optie("--organisatie", organisatie, "Gebruik hoogstens " + langste + " tekens.");
        }
        if (!contact.isEmpty() && !CONTACT.matcher(contact).matches()) {
            fouten.optie("--contact", contact, "Geef een e-mailadres, of een adres dat met https:// begint.");
        }
        return fouten;
    }

    private void meldLeeg(String kop, List<String> velden) {
        if (!velden.isEmpty()) {
            commandLine().getErr().println(kop + String.join(", ", velden) + ".");
            commandLine().getErr().flush();
        }
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
