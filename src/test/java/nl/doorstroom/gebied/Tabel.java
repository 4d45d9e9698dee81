package nl.doorstroom.gebied;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** An official table beside these tests. */
final class Tabel {
    private Tabel() {}

    static List<NamedCsvRecord> lees(String naam) {
        try (var stroom = Objects.requireNonNull(Tabel.class.getResourceAsStream("/gebied/" + naam), naam);
                var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stroom, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
