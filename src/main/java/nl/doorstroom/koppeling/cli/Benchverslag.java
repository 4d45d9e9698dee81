package nl.doorstroom.koppeling.cli;

import java.io.PrintWriter;
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
    private final Benchbestand bestand;
    private final List<Uitslag> uitslagen = new ArrayList<>();
    private int fouten;

    Benchverslag(PrintWriter uit, Writer bestand) {
        this.uit = uit;
        this.bestand = new Benchbestand(bestand);
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
        var soort = "soort     huishoudens krapte";
        regel(LOOPREGEL, soort, "zaad", "methode", "verschil %", "seconden", "piek MB", "einde", "keuring");
    }

    void loop(Loop loop) {
        regel(
                LOOPREGEL,
                Loop.geval(loop.wens()),
                loop.wens().zaad(),
                loop.methode(),
                getal("%.4f", loop.verschil()),
                getal("%.1f", loop.seconden()),
                getal("%,.0f", loop.piek().orElse(Double.NaN)),
                loop.einde(),
                loop.keuring());
        gekeurd(loop.fouten());
        bestand.loop(loop);
    }

    /** Tells the first faults that the checker found, and counts them all. */
    void gekeurd(List<String> gevonden) {
        fouten += gevonden.size();
        gevonden.stream().limit(5).forEach(fout -> regel("  FOUT: " + fout));
    }

    void uitslag(Uitslag uitslag) {
        uitslagen.add(uitslag);
        regel("  " + uitslag);
        bestand.uitslag(uitslag);
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

    private static String getal(String vorm, double waarde) {
        return Double.isNaN(waarde) ? "–" : String.format(NEDERLANDS, vorm, waarde);
    }
}
