package nl.doorstroom.koppeling.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The rows of a file with few columns, read by the names in its header. */
record Csvtabel(String bestand, Map<String, Integer> kolommen, List<CsvRecord> rijen) {
    private static final String ONGESLOTEN =
            "Vanaf hier is het bestand niet te lezen. Wordt elk aanhalingsteken gesloten?";

    /** The table, or empty after telling what is wrong with the file or its header. */
    static Optional<Csvtabel> lees(Bestand bestand, List<String> verplicht, List<String> mag, Fouten fouten) {
        var tekst = bestand.tekst(fouten);
        if (tekst.isEmpty()) {
            return Optional.empty();
        }
        var rijen = rijen(bestand, tekst.get(), fouten);
        var kolommen = kolommen(bestand.pad(), rijen, verplicht, mag, fouten);
        if (!kolommen.keySet().containsAll(verplicht)) {
            return Optional.empty();
        }
        var tabel = new Csvtabel(bestand.pad(), kolommen, rijen.subList(1, rijen.size()));
        tabel.rijen.forEach(rij -> tabel.toetsBreedte(rij, rijen.getFirst().getFieldCount(), fouten));
        return Optional.of(tabel);
    }

    private static List<CsvRecord> rijen(Bestand bestand, String tekst, Fouten fouten) {
        var rijen = new ArrayList<CsvRecord>();
        try (var csv = CsvReader.builder()
                .fieldSeparator((char) bestand.scheidingsteken())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(tekst)) {
            csv.forEach(rijen::add);
        } catch (CsvParseException fout) {
            int laatste = rijen.isEmpty() ? 0 : regel(rijen.getLast());
            fouten.bestand(bestand.pad(), laatste + 1, "rij", "", ONGESLOTEN);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        rijen.removeIf(rij -> rij.getFieldCount() == 1 && rij.getField(0).isBlank());
        return rijen;
    }

    private static Map<String, Integer> kolommen(
            String bestand, List<CsvRecord> rijen, List<String> verplicht, List<String> mag, Fouten fouten) {
        var gevonden = new HashMap<String, Integer>();
        List<String> namen = rijen.isEmpty() ? List.of() : rijen.getFirst().getFields();
        for (int kolom = 0; kolom < namen.size(); kolom++) {
            var naam = namen.get(kolom).strip().toLowerCase(Locale.ROOT);
            if (!verplicht.contains(naam) && !mag.contains(naam)) {
                fouten.bestand(bestand, 1, "kopregel", naam, "Deze kolom hoort hier niet. Haal hem weg.");
            } else if (gevonden.putIfAbsent(naam, kolom) != null) {
                fouten.bestand(bestand, 1, "kopregel", naam, "Deze kolom staat er twee keer. Laat er één staan.");
            }
        }
        verplicht.stream()
                .filter(naam -> !gevonden.containsKey(naam))
                .forEach(naam -> fouten.bestand(
                        bestand,
                        1,
                        "kopregel",
                        String.join(",", namen),
                        "De kopregel mist de kolom " + naam + ". Voeg hem toe."));
        return gevonden;
    }

    private void toetsBreedte(CsvRecord rij, int breedte, Fouten fouten) {
        int velden = rij.getFieldCount();
        if (velden != breedte) {
            fouten.bestand(bestand, regel(rij), "rij", String.join(" | ", rij.getFields()), velden(velden, breedte));
        }
    }

    /** What is wrong with a row that is not as wide as the header. */
    static String velden(int velden, int breedte) {
        return velden < breedte
                ? "Deze rij heeft te weinig velden: " + velden + " in plaats van " + breedte
                        + ". Vul de rij aan; een leeg veld krijgt ook een scheidingsteken."
                : "Deze rij heeft te veel velden: " + velden + " in plaats van " + breedte
                        + ". Zet een veld met een scheidingsteken erin tussen aanhalingstekens.";
    }

    static int regel(CsvRecord rij) {
        return Math.toIntExact(rij.getStartingLineNumber());
    }

    /** The field without spaces around it; empty when the row does not have it. */
    String waarde(CsvRecord rij, String kolom) {
        var plek = kolommen.get(kolom);
        return plek == null || plek >= rij.getFieldCount()
                ? ""
                : rij.getField(plek).strip();
    }
}
