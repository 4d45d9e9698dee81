package nl.doorstroom.verdeling.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nl.doorstroom.verdeling.Deelnemer;
import nl.doorstroom.verdeling.Groep;
import nl.doorstroom.verdeling.Methode;
import nl.doorstroom.verdeling.Verdeelvraag;
import nl.doorstroom.verdeling.Verdeler;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code ./doorstroom bench verdeling}: how long Adams takes over the country and over a million areas, beside what no
 * distribution can go below: adding up the inhabitants once, and sorting them.
 */
@Command(name = "verdeling", description = "Meet hoe snel verdelen gaat, naast de grens op deze computer.")
public final class VerdelingBench implements Callable<Integer> {
    private static final long ZAAD = 20230502;
    private static final int WARME_RONDES_PER_METING = 4;
    private static final long GROOT_TOTAAL = 1_000_000_000;

    @Option(
            names = "--gebieden",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "Aantal verzonnen gebieden van de grote meting (standaard 1000000).")
    private int gebieden = 1_000_000;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        toon("Verdelen volgens Adams; tijden in milliseconden.");
        meet(landelijk(), 1_000);
        meet(verzonnen(gebieden), 10);
        return 0;
    }

    /** The median over the country, warm; for a table in which it stands beside other figures. */
    public static Duration landelijkeTijd() {
        var vraag = landelijk();
        Looptijd.meet(1_000 * WARME_RONDES_PER_METING, () -> Verdeler.verdeel(vraag));
        return Duration.ofNanos(
                Looptijd.meet(1_000, () -> Verdeler.verdeel(vraag)).mediaan());
    }

    private void meet(Verdeelvraag vraag, int keer) {
        toon("");
        toon(kop(vraag));
        toon(Looptijd.KOP);
        toon(meting("verdelen", keer, () -> Verdeler.verdeel(vraag)));
        toon(meting(
                "grens: inwoners optellen",
                keer,
                () -> vraag.deelnemers().stream().mapToLong(Deelnemer::inwoners).sum()));
        toon(meting("grens: gebieden sorteren", keer, () -> gesorteerd(vraag)));
        // Small outcomes are weighed by many at once.
        int samen = Math.max(1, 100_000 / vraag.deelnemers().size());
        toon("geheugen van de uitkomst: " + Looptijd.geheugen(samen, () -> Verdeler.verdeel(vraag)) / 1024 + " kB");
    }

    private static String kop(Verdeelvraag vraag) {
        return String.format(
                Locale.of("nl", "NL"),
                "%,d gebieden, totaal %,d",
                vraag.deelnemers().size(),
                vraag.totaal());
    }

    private static Deelnemer[] gesorteerd(Verdeelvraag vraag) {
        var rij = vraag.deelnemers().toArray(Deelnemer[]::new);
        Arrays.sort(rij);
        return rij;
    }

    private static String meting(String naam, int keer, Callable<Object> werk) {
        Looptijd.meet(keer * WARME_RONDES_PER_METING, werk);
        return Looptijd.meet(keer, werk).regel(naam);
    }

    /** 2023-II: 342 municipalities, 338 units. */
    private static Verdeelvraag landelijk() {
        var bron = Objects.requireNonNull(
                VerdelingBench.class.getResourceAsStream("/gebied/gemeenten-2023.csv"), "gebied/gemeenten-2023.csv");
        try (var csv = CsvReader.builder().ofNamedCsvRecord(bron)) {
            var friesland = new Groep("GM0080", Set.of("GM0060", "GM0080", "GM0088", "GM0093", "GM0096"));
            var deelnemers = csv.stream().map(VerdelingBench::gemeente).toList();
            return Verdeelvraag.van(Methode.ADAMS, 27_300, deelnemers).metGroepen(List.of(friesland));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static Deelnemer gemeente(NamedCsvRecord rij) {
        return new Deelnemer(rij.getField("gm_code"), Long.parseLong(rij.getField("inwoners_2022_01_01")));
    }

    private static Verdeelvraag verzonnen(int aantal) {
        var toeval = new Random(ZAAD);
        var deelnemers = IntStream.range(0, aantal)
                .mapToObj(nummer -> new Deelnemer("G" + nummer, 1 + toeval.nextLong(1_000_000)))
                .toList();
        return Verdeelvraag.van(Methode.ADAMS, GROOT_TOTAAL, deelnemers);
    }

    private void toon(String regel) {
        var uit = spec == null
                ? new CommandLine(this).getOut()
                : spec.commandLine().getOut();
        uit.println(regel);
        uit.flush();
    }
}
