package nl.doorstroom.koppeling.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells what is measured as soon as it is known, on the screen and in a file, and sums it all up at the end. */
final class Benchverslag {
    private static final Locale NEDERLANDS = Locale.of("nl", "NL");
    private static final String LOOPREGEL = "%-26s %6s  %-22s %11s %9s %9s  %-10s %s";
    private static final String KOPREGEL = "%-4s %-62s %14s %14s";

    private final PrintWriter uit;
    private final Writer bestand;
    private final CsvWriter csv;
    private final List<Uitslag> uitslagen = new ArrayList<>();
    private int fouten;

    /**
     * @param bestand where the lines for a program go; {@link Writer#nullWriter()} when nobody asked for them
     */
    Benchverslag(PrintWriter uit, Writer bestand) {
        this.uit = uit;
        this.bestand = bestand;
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(bestand);
        schrijf(List.of(
                "doel",
                "wat",
                "soort",
                "huishoudens",
                "plaatsen",
                "krapte",
                "zaad",
                "totaal",
                "bovengrens",
                "waarde",
                "hoogstens",
                "eenheid",
                "oordeel",
                "seconden",
                "einde",
                "piek_mb",
                "keuring"));
    }

    void regel(String tekst) {
        uit.println(tekst);
        uit.flush();
    }

    void regel(String vorm, Object... waarden) {
        regel(String.format(NEDERLANDS, vorm, waarden));
    }

    /** What figures depend on. */
    void computer() {
        var systeem = ManagementFactory.getOperatingSystemMXBean();
        regel(
                "Computer: %d processoren, Java %s, heap hoogstens %,.0f MB, belasting vooraf %.1f.",
                systeem.getAvailableProcessors(),
                Runtime.version().feature(),
                Runtime.getRuntime().maxMemory() / 1e6,
                systeem.getSystemLoadAverage());
    }

    void loopkop() {
        regel(String.format(
                LOOPREGEL,
                "soort     huishoudens krapte",
                "zaad",
                "methode",
                "verschil %",
                "seconden",
                "piek MB",
                "einde",
                "keuring"));
    }

    void loop(Loop loop) {
        regel(String.format(
                NEDERLANDS,
                LOOPREGEL,
                Loop.geval(loop.wens()),
                loop.wens().zaad(),
                loop.methode(),
                getal("%.4f", loop.verschil()),
                getal("%.1f", loop.seconden()),
                getal("%,.0f", loop.piek().orElse(Double.NaN)),
                loop.einde(),
                loop.keuring()));
        gekeurd(loop.fouten());
        schrijf(rij(loop));
    }

    /** Tells the first faults that the checker found, and counts them all. */
    void gekeurd(List<String> gevonden) {
        fouten += gevonden.size();
        gevonden.stream().limit(5).forEach(fout -> regel("  FOUT: " + fout));
    }

    private static List<String> rij(Loop loop) {
        var wens = loop.wens();
        return List.of(
                "1",
                loop.methode(),
                wens.soort().name().toLowerCase(Locale.ROOT),
                String.valueOf(wens.huishoudens()),
                String.valueOf(wens.plaatsen()),
                wens.krapte().toPlainString(),
                String.valueOf(wens.zaad()),
                kaal(loop.totaal()),
                kaal(loop.bovengrens()),
                kaal(loop.verschil()),
                "",
                "%",
                "",
                kaal(loop.seconden()),
                loop.einde(),
                kaal(loop.piek().orElse(Double.NaN)),
                loop.keuring());
    }

    void uitslag(Uitslag uitslag) {
        uitslagen.add(uitslag);
        regel("  " + uitslag);
        schrijf(List.of(
                String.valueOf(uitslag.doel()),
                uitslag.wat(),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                kaal(uitslag.gemeten()),
                kaal(uitslag.hoogstens()),
                uitslag.eenheid(),
                uitslag.oordeel(),
                "",
                "",
                "",
                ""));
    }

    /** The table of all aims, and what the checker found over all plans. */
    void slot() {
        regel("");
        regel("Alle doelen:");
        regel(KOPREGEL, "doel", "", "gemeten", "hoogstens");
        uitslagen.forEach(uitslag -> regel(uitslag.toString()));
        regel("");
        regel(
                fouten == 0
                        ? "De keuring vond in geen enkel plan een fout."
                        : "De keuring vond " + fouten + " FOUTEN; zie hierboven.");
    }

    boolean zonderFouten() {
        return fouten == 0;
    }

    private void schrijf(List<String> rij) {
        try {
            csv.writeRecord(rij);
            csv.flush();
            bestand.flush();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static String getal(String vorm, double waarde) {
        return Double.isNaN(waarde) ? "–" : String.format(NEDERLANDS, vorm, waarde);
    }

    private static String kaal(double waarde) {
        return Double.isNaN(waarde) ? "" : String.valueOf(waarde);
    }
}
