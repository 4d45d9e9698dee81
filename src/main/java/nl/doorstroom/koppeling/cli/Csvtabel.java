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
record Csvtabel(Map<String, Integer> kolommen, List<CsvRecord> rijen) {
    static final String DUBBEL = "Deze kolom staat er twee keer. Laat er één staan.";

    private static final String ONGESLOTEN =
            "Vanaf hier is het bestand niet te lezen. Wordt elk aanhalingsteken gesloten?";

    /** The table, or empty after telling what is wrong with the file or its header. */
    static Optional<Csvtabel> lees(Bestand bestand, List<String> verplicht, List<String> mag, Fouten fouten) {
        var rijen = bestand.tekst(fouten).map(tekst -> rijen(bestand.scheidingsteken(), tekst, fouten));
        return rijen.flatMap(gelezen -> van(gelezen, verplicht, mag, fouten));
    }

    private static Optional<Csvtabel> van(
            List<CsvRecord> rijen, List<String> verplicht, List<String> mag, Fouten fouten) {
        List<String> kop = rijen.isEmpty() ? List.of() : rijen.getFirst().getFields();
        var kolommen = kolommen(kop, verplicht, mag, fouten);
        var ontbreekt = verplicht.stream().filter(naam -> !kolommen.containsKey(naam));
        var compleet = ontbreekt
                .peek(naam ->
                        fouten.kop(String.join(",", kop), "De kopregel mist de kolom " + naam + ". Voeg hem toe."))
                .toList()
                .isEmpty();
        var onder = rijen.stream().skip(1).toList();
        onder.forEach(rij -> toetsBreedte(rij, kop.size(), fouten));
        return compleet ? Optional.of(new Csvtabel(kolommen, onder)) : Optional.empty();
    }

    private static List<CsvRecord> rijen(byte scheidingsteken, String tekst, Fouten fouten) {
        var rijen = new ArrayList<CsvRecord>();
        try (var csv = csv(scheidingsteken, tekst)) {
            csv.forEach(rijen::add);
        } catch (CsvParseException fout) {
            fouten.meld(rijen.isEmpty() ? 1 : regel(rijen.getLast()) + 1, "rij", "", ONGESLOTEN);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        rijen.removeIf(rij -> rij.getFieldCount() == 1 && rij.getField(0).isBlank());
        return rijen;
    }

    private static CsvReader<CsvRecord> csv(byte scheidingsteken, String tekst) {
        return CsvReader.builder()
                .fieldSeparator((char) scheidingsteken)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(tekst);
    }

    private static Map<String, Integer> kolommen(
            List<String> namen, List<String> verplicht, List<String> mag, Fouten fouten) {
        var gevonden = new HashMap<String, Integer>();
        for (int kolom = 0; kolom < namen.size(); kolom++) {
            var naam = namen.get(kolom).strip().toLowerCase(Locale.ROOT);
            if (!verplicht.contains(naam) && !mag.contains(naam)) {
                fouten.kop(naam, "Deze kolom hoort hier niet. Haal hem weg.");
            } else if (gevonden.putIfAbsent(naam, kolom) != null) {
                fouten.kop(naam, DUBBEL);
            }
        }
        return gevonden;
    }

    private static void toetsBreedte(CsvRecord rij, int breedte, Fouten fouten) {
        int velden = rij.getFieldCount();
        if (velden != breedte) {
            fouten.meld(regel(rij), "rij", String.join(" | ", rij.getFields()), velden(velden, breedte));
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
