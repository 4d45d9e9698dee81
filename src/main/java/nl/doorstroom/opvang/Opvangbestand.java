package nl.doorstroom.opvang;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.doorstroom.kern.Bron;

/** A CSV file about reception that comes with the product; a fault in it is ours, so it throws. */
final class Opvangbestand {
    private Opvangbestand() {}

    static List<NamedCsvRecord> lees(String naam) {
        try (var stroom = Objects.requireNonNull(
                        Opvangbestand.class.getResourceAsStream("/opvang/" + naam), "Missing resource opvang/" + naam);
                var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stroom, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<String> tekst(NamedCsvRecord rij, String veld) {
        return Optional.of(rij.getField(veld)).filter(een -> !een.isEmpty());
    }

    static long getal(NamedCsvRecord rij, String veld) {
        return Long.parseLong(rij.getField(veld));
    }

    static LocalDate dag(NamedCsvRecord rij, String veld) {
        return LocalDate.parse(rij.getField(veld));
    }

    static Bron bron(NamedCsvRecord rij) {
        return new Bron(
                rij.getField("bron"),
                tekst(rij, "bron_datum").map(LocalDate::parse).orElse(null));
    }
}
