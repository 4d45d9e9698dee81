package nl.doorstroom.koppeling.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The lines of a measurement for a program, each written as soon as it is known. */
final class Benchbestand {
    private final Writer bestand;
    private final CsvWriter csv;

    private enum Kolom {
        DOEL,
        WAT,
        SOORT,
        HUISHOUDENS,
        PLAATSEN,
        KRAPTE,
        ZAAD,
        TOTAAL,
        BOVENGRENS,
        WAARDE,
        HOOGSTENS,
        EENHEID,
        OORDEEL,
        SECONDEN,
        EINDE,
        PIEK_MB,
        KEURING
    }

    /**
     * @param bestand {@link Writer#nullWriter()} when nobody asked for the lines
     */
    Benchbestand(Writer bestand) {
        this.bestand = bestand;
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(bestand);
        schrijf(Stream.of(Kolom.values()).map(kolom -> kolom.name().toLowerCase(Locale.ROOT)));
    }

    void loop(Loop loop) {
        var velden = new EnumMap<Kolom, Object>(Kolom.class);
        instantie(loop.wens(), velden);
        velden.put(Kolom.DOEL, 1);
        velden.put(Kolom.WAT, loop.methode());
        velden.put(Kolom.TOTAAL, loop.totaal());
        velden.put(Kolom.BOVENGRENS, loop.bovengrens());
        velden.put(Kolom.WAARDE, loop.verschil());
        velden.put(Kolom.EENHEID, "%");
        velden.put(Kolom.SECONDEN, loop.seconden());
        velden.put(Kolom.EINDE, loop.einde());
        velden.put(Kolom.PIEK_MB, loop.piek().orElse(Double.NaN));
        velden.put(Kolom.KEURING, loop.keuring());
        schrijf(velden);
    }

    private static void instantie(Instantiewens wens, Map<Kolom, Object> velden) {
        velden.put(Kolom.SOORT, wens.soort().name().toLowerCase(Locale.ROOT));
        velden.put(Kolom.HUISHOUDENS, wens.huishoudens());
        velden.put(Kolom.PLAATSEN, wens.plaatsen());
        velden.put(Kolom.KRAPTE, wens.krapte().toPlainString());
        velden.put(Kolom.ZAAD, wens.zaad());
    }

    void uitslag(Uitslag uitslag) {
        var velden = new EnumMap<Kolom, Object>(Kolom.class);
        velden.put(Kolom.DOEL, uitslag.doel());
        velden.put(Kolom.WAT, uitslag.wat());
        velden.put(Kolom.WAARDE, uitslag.gemeten());
        velden.put(Kolom.HOOGSTENS, uitslag.hoogstens());
        velden.put(Kolom.EENHEID, uitslag.eenheid());
        velden.put(Kolom.OORDEEL, uitslag.oordeel());
        schrijf(velden);
    }

    private void schrijf(Map<Kolom, Object> velden) {
        schrijf(Stream.of(Kolom.values()).map(kolom -> tekst(velden.getOrDefault(kolom, ""))));
    }

    /** A number that there is not is an empty field. */
    private static String tekst(Object waarde) {
        return waarde.equals(Double.NaN) ? "" : waarde.toString();
    }

    private void schrijf(Stream<String> rij) {
        try {
            csv.writeRecord(rij.toList());
            csv.flush();
            bestand.flush();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
