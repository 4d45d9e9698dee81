package nl.doorstroom.verdeling;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The official tables under {@code officieel/}, and the questions they answer. */
final class Officieel {
    static final Groep LEEUWARDEN = new Groep("GM0080", Set.of("GM0060", "GM0080", "GM0088", "GM0093", "GM0096"));

    private Officieel() {}

    static List<NamedCsvRecord> tabel(String naam) {
        var bestand = Objects.requireNonNull(Officieel.class.getResourceAsStream("/officieel/" + naam + ".csv"), naam);
        try (var csv = CsvReader.builder().ofNamedCsvRecord(bestand)) {
            return csv.stream().toList();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    static List<NamedCsvRecord> bijlageA() {
        return tabel("taakstelling-2023-II-bijlage-A");
    }

    /** The national question on Bijlage A: Adams over 338 units, Leeuwarden carrying out for the four islands. */
    static Verdeelvraag vraag(long totaal) {
        var deelnemers = bijlageA().stream()
                .map(rij -> new Deelnemer(rij.getField("gm_code"), getal(rij, "inwoners_2022_01_01")))
                .toList();
        return Verdeelvraag.van(Methode.ADAMS, totaal, deelnemers).metGroepen(List.of(LEEUWARDEN));
    }

    static Verdeling verdeling(Verdeelvraag vraag) {
        return (Verdeling) Verdeler.verdeel(vraag);
    }

    /** A column by the field that names the row, rows chosen by a condition. */
    static Map<String, Long> kolom(
            List<NamedCsvRecord> tabel, String naam, String kolom, Predicate<NamedCsvRecord> alleen) {
        var waarden = new TreeMap<String, Long>();
        tabel.stream().filter(alleen).forEach(rij -> waarden.put(rij.getField(naam), getal(rij, kolom)));
        return waarden;
    }

    /** A column by province in one spelling, the line of the total left out. */
    static Map<String, Long> perProvincie(String tabel, String kolom) {
        var waarden = new TreeMap<String, Long>();
        tabel(tabel).stream()
                .filter(rij -> !rij.getField("provincie").equals("Totaal"))
                .forEach(rij ->
                        waarden.put(rij.getField("provincie").replace("Fryslân", "Friesland"), getal(rij, kolom)));
        return waarden;
    }

    static long getal(NamedCsvRecord rij, String kolom) {
        return Long.parseLong(rij.getField(kolom));
    }

    /** Sums our numbers by a column of Bijlage A. */
    static Map<String, Long> opgeteld(Verdeling verdeling, String kolom) {
        var sommen = new TreeMap<String, Long>();
        bijlageA()
                .forEach(rij ->
                        sommen.merge(rij.getField(kolom), verdeling.aantal(rij.getField("gm_code")), Math::addExact));
        return sommen;
    }
}
