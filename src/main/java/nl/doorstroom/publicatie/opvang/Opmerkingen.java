package nl.doorstroom.publicatie.opvang;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import nl.doorstroom.publicatie.opvang.Overzichttabel.Aangeleverdekolom;

/** What a reader must know of printed figures and can't see from the figures themselves, such as a letter that says otherwise. */
final class Opmerkingen {
    private static final String BESTAND = "/publicatie/opgavenoverzicht-opmerkingen.csv";
    private static final List<Opmerking> ALLE = lees();

    private Opmerkingen() {}

    private record Opmerking(String tabel, String kolom, String tekst) {}

    /** Those on the figures that stand in a column. */
    static List<String> bij(Aangeleverdekolom kolom) {
        return kolom.aangeleverd().stream()
                .map(aangeleverd -> aangeleverd.tabel().code().zonderVersie())
                .flatMap(tabel -> ALLE.stream()
                        .filter(een -> een.tabel().equals(tabel)
                                && een.kolom().equals(kolom.kolom().code())))
                .map(Opmerking::tekst)
                .toList();
    }

    private static List<Opmerking> lees() {
        try (var bestand = Objects.requireNonNull(Opmerkingen.class.getResourceAsStream(BESTAND), BESTAND)) {
            var tekst = new String(bestand.readAllBytes(), StandardCharsets.UTF_8);
            return CsvReader.builder().ofNamedCsvRecord(tekst).stream()
                    .map(Opmerkingen::opmerking)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Opmerking opmerking(NamedCsvRecord rij) {
        return new Opmerking(rij.getField("tabel"), rij.getField("kolom"), rij.getField("opmerking"));
    }
}
