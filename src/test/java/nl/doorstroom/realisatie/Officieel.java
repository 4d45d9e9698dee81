package nl.doorstroom.realisatie;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The official tables, as they were published. */
final class Officieel {
    private Officieel() {}

    static List<NamedCsvRecord> tabel(String naam) throws IOException {
        var stroom = Objects.requireNonNull(Officieel.class.getResourceAsStream("/officieel/" + naam));
        try (var rijen = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stroom, StandardCharsets.UTF_8))) {
            return rijen.stream().toList();
        }
    }

    /** 0 where nothing is printed. */
    static long getal(NamedCsvRecord rij, String kolom) {
        var tekst = rij.getField(kolom);
        return tekst.isEmpty() ? 0 : Long.parseLong(tekst);
    }
}
