package nl.doorstroom.gebied;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.doorstroom.kern.Invoerfout;

/**
 * The rows of CBS StatLine table 03759ned, as the open data download has them ({@code "RegioS"}, {@code "GM0014    "},
 * {@code "2023JJ00"}) or as the web page does ({@code "Regio's"}, {@code "Groningen (gemeente)"}, {@code "2023"}). Columns
 * may stand in any order, with others between them.
 */
final class CbsTabel {
    /** Columns by the start of their name, without capitals, spaces and signs. */
    enum Kolom {
        GESLACHT("geslacht", "Geslacht"),
        LEEFTIJD("leeftijd", "Leeftijd"),
        BURGERLIJKE_STAAT("burgerlijkestaat", "BurgerlijkeStaat"),
        REGIO("regios", "RegioS"),
        PERIODE("perioden", "Perioden"),
        BEVOLKING("bevolkingop1januari", "BevolkingOp1Januari_1");

        private final String begin;
        private final String naam;

        Kolom(String begin, String naam) {
            this.begin = begin;
            this.naam = naam;
        }

        String naam() {
            return naam;
        }
    }

    /** One row: its line and the text in each column that matters, without spaces around it. */
    record Rij(int regel, Map<Kolom, String> velden) {
        String veld(Kolom kolom) {
            return velden.getOrDefault(kolom, "");
        }
    }

    private static final String ANDERE_TABEL = "Deze kolom ontbreekt. Neem tabel 03759ned van CBS StatLine, met alle"
            + " kenmerken en als CSV zonder statistische symbolen.";

    private final List<Rij> rijen = new ArrayList<>();
    private final List<Invoerfout> fouten = new ArrayList<>();

    private CbsTabel() {}

    static CbsTabel lees(String inhoud) {
        var tabel = new CbsTabel();
        var tekst = inhoud.startsWith("\uFEFF") ? inhoud.substring(1) : inhoud;
        try (var csv = CsvReader.builder()
                .fieldSeparator(scheidingsteken(tekst))
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(tekst)) {
            tabel.lees(csv.stream().toList());
        } catch (CsvParseException | java.io.IOException e) {
            tabel.fouten.add(
                    new Invoerfout(0, "bestand", "", "Dit is geen leesbare CSV. Download het bestand opnieuw."));
        }
        return tabel;
    }

    List<Rij> rijen() {
        return List.copyOf(rijen);
    }

    List<Invoerfout> fouten() {
        return List.copyOf(fouten);
    }

    private void lees(List<CsvRecord> regels) {
        var kop = regels.isEmpty() ? List.<String>of() : regels.getFirst().getFields();
        var plaatsen = plaatsen(kop);
        for (var kolom : Kolom.values()) {
            if (!plaatsen.containsKey(kolom)) {
                fouten.add(new Invoerfout(1, kolom.naam(), "", ANDERE_TABEL));
            }
        }
        if (fouten.isEmpty()) {
            regels.stream().skip(1).forEach(regel -> lees(regel, plaatsen));
        }
    }

    private void lees(CsvRecord regel, Map<Kolom, Integer> plaatsen) {
        int nummer = Math.toIntExact(regel.getStartingLineNumber());
        if (isVoetregel(regel)) {
            return;
        }
        if (plaatsen.values().stream().anyMatch(plaats -> plaats >= regel.getFieldCount())) {
            fouten.add(new Invoerfout(
                    nummer, "regel", String.join(";", regel.getFields()), "Deze regel heeft te weinig velden."));
            return;
        }
        var velden = new LinkedHashMap<Kolom, String>();
        plaatsen.forEach(
                (kolom, plaats) -> velden.put(kolom, regel.getField(plaats).strip()));
        rijen.add(new Rij(nummer, velden));
    }

    private static boolean isVoetregel(CsvRecord regel) {
        return regel.getFieldCount() == 1 && regel.getField(0).strip().matches("(|Bron.*|©.*)");
    }

    private static Map<Kolom, Integer> plaatsen(List<String> kop) {
        var plaatsen = new LinkedHashMap<Kolom, Integer>();
        for (int plaats = 0; plaats < kop.size(); plaats++) {
            var naam = Naamsleutel.dicht(kop.get(plaats));
            for (var kolom : Kolom.values()) {
                if (naam.startsWith(kolom.begin)) {
                    plaatsen.putIfAbsent(kolom, plaats);
                }
            }
        }
        return plaatsen;
    }

    private static char scheidingsteken(String tekst) {
        var kop = tekst.lines().findFirst().orElse("");
        return kop.contains(";") ? ';' : kop.contains("\t") ? '\t' : ',';
    }
}
