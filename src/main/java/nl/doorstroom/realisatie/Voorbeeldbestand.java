package nl.doorstroom.realisatie;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import org.jspecify.annotations.Nullable;

/** Reads an example that comes with the product; {@code realisatie/LEESMIJ.md} tells what in it is from a source. */
final class Voorbeeldbestand {
    private Voorbeeldbestand() {}

    /**
     * One line of an example.
     *
     * @param merk by which a later line can name this one; empty for none
     * @param corrigeert the merk of the line that this one corrects; empty for none
     * @param verzonnen whether the number is made up; else the source has it
     */
    record Regel(
            Gebiedscode gemeente,
            Post post,
            LocalDate geldigOp,
            Instant bekendOp,
            String merk,
            String corrigeert,
            Bron bron,
            boolean verzonnen) {}

    static List<Regel> lees(String bestand) {
        var stroom = Objects.requireNonNull(
                Voorbeeldbestand.class.getResourceAsStream("/realisatie/" + bestand), bestand + " is missing");
        try (var rijen = CsvReader.builder()
                .fieldSeparator(';')
                .ofNamedCsvRecord(new InputStreamReader(stroom, StandardCharsets.UTF_8))) {
            return rijen.stream().map(Voorbeeldbestand::regel).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Regel regel(NamedCsvRecord rij) {
        return new Regel(
                new Gebiedscode(rij.getField("gemeente")),
                Postvorm.post(rij.getField("post"), rij.getField("soort"), Long.parseLong(rij.getField("aantal"))),
                LocalDate.parse(rij.getField("geldig_op")),
                Peiling.begin(LocalDate.parse(rij.getField("bekend_op"))),
                rij.getField("merk"),
                rij.getField("corrigeert"),
                new Bron(rij.getField("bron"), datum(rij.getField("bron_datum"))),
                rij.getField("verzonnen").equals("ja"));
    }

    private static @Nullable LocalDate datum(String tekst) {
        return tekst.isEmpty() ? null : LocalDate.parse(tekst);
    }
}
