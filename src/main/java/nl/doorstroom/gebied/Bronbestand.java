package nl.doorstroom.gebied;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A CSV file that comes with the product; a fault in it is ours, so it throws. */
final class Bronbestand {
    private Bronbestand() {}

    static List<NamedCsvRecord> lees(String naam) {
        try (var stroom = Objects.requireNonNull(
                        Bronbestand.class.getResourceAsStream("/gebied/" + naam),
                        () -> "Missing resource gebied/" + naam);
                var csv = CsvReader.builder()
                        .ofNamedCsvRecord(new java.io.InputStreamReader(stroom, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
