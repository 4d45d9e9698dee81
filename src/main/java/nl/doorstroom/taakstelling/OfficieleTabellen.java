package nl.doorstroom.taakstelling;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import nl.doorstroom.kern.Gebiedscode;
import org.springframework.stereotype.Component;

/** Reads the official tables that come with the product; {@code taakstelling/LEESMIJ.md} tells where they are from. */
@Component
class OfficieleTabellen {
    List<Taakstellingregel> bijlageA() {
        return lees("2023-II-bijlage-A.csv", OfficieleTabellen::regel);
    }

    List<GedruktTotaal> gedrukteTotalen(Versiecode code) {
        return lees("gedrukte-totalen.csv", rij -> rij).stream()
                .filter(rij -> rij.getField("halfjaar").equals(code.halfjaar().toString()))
                .filter(rij -> Integer.parseInt(rij.getField("versie")) == code.nummer())
                .map(OfficieleTabellen::totaal)
                .toList();
    }

    private static Taakstellingregel regel(NamedCsvRecord rij) {
        return new Taakstellingregel(
                new Gebiedscode(rij.getField("gm_code")),
                Long.parseLong(rij.getField("inwoners_2022_01_01")),
                Long.parseLong(rij.getField("taakstelling_2023_II")),
                Long.valueOf(rij.getField("waarvan_amv")));
    }

    private static GedruktTotaal totaal(NamedCsvRecord rij) {
        return new GedruktTotaal(
                new Gebiedscode(rij.getField("gebied")),
                GedruktTotaal.Kolom.valueOf(rij.getField("kolom").toUpperCase(Locale.ROOT)),
                Long.parseLong(rij.getField("waarde")),
                rij.getField("bron"));
    }

    private static <T> List<T> lees(String bestand, Function<NamedCsvRecord, T> lezer) {
        var stroom = Objects.requireNonNull(
                OfficieleTabellen.class.getResourceAsStream("/taakstelling/" + bestand), bestand + " is missing");
        try (var rijen = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stroom, StandardCharsets.UTF_8))) {
            return rijen.stream().map(lezer).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
