package nl.doorstroom.koppeling.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** A real municipality, for a made-up instance: its size and where it lies. */
record Gemeente(String code, String provincie, int inwoners, double breedte, double lengte) {
    private static final String BRON = "/gebied/gemeenten-2023.csv";

    private static final double KM_PER_BREEDTEGRAAD = 111.2;
    /** In the middle of the country. */
    private static final double KM_PER_LENGTEGRAAD = 68.2;

    static List<Gemeente> alle() {
        var bron = Objects.requireNonNull(Gemeente.class.getResourceAsStream(BRON), BRON);
        try (var csv = CsvReader.builder().ofNamedCsvRecord(bron)) {
            return csv.stream().map(Gemeente::van).toList();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static Gemeente van(NamedCsvRecord rij) {
        return new Gemeente(
                rij.getField("gm_code"),
                rij.getField("provincie_code"),
                Integer.parseInt(rij.getField("inwoners_2022_01_01")),
                Double.parseDouble(rij.getField("breedtegraad")),
                Double.parseDouble(rij.getField("lengtegraad")));
    }

    /** As the crow flies, on a flat country. Only operations that give the same on every machine. */
    double kilometers(Gemeente ander) {
        double noord = (breedte - ander.breedte) * KM_PER_BREEDTEGRAAD;
        double oost = (lengte - ander.lengte) * KM_PER_LENGTEGRAAD;
        return Math.sqrt(noord * noord + oost * oost);
    }
}
