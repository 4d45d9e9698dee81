package nl.doorstroom.koppeling.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nl.doorstroom.koppeling.cli.Simulatie.Regel;
import nl.doorstroom.koppeling.cli.Simulatie.Uitkomst;

/** Tells what a simulated year came to: a line a round, and then the figures of the whole year. */
record Simulatieverslag(PrintWriter uit, int wekenPerRonde, int plaatsen) {
    private static final List<String> KOLOMMEN = List.of(
            "ronde",
            "nieuw",
            "geplaatst",
            "wachtend",
            "ruimte_over",
            "punten",
            "maandeinde",
            "plaatsen_op_pad",
            "grootste_afwijking");
    private static final String RIJ = "%6s %7s %10s %9s %12s %12s %11s %16s %19s%n";
    private static final int NANO_PER_MILLI = 1_000_000;

    void begin(boolean tabel) {
        uit.println("Alles hier is verzonnen (synthetisch): huishoudens, punten en verwachting.");
        if (tabel) {
            uit.printf(RIJ, KOLOMMEN.toArray());
        }
        uit.flush();
    }

    void toon(Regel regel) {
        uit.printf(RIJ, velden(regel).toArray());
        uit.flush();
    }

    private static List<String> velden(Regel regel) {
        return List.of(
                "" + regel.nummer(),
                "" + regel.nieuw(),
                "" + regel.geplaatst(),
                "" + regel.wachtend(),
                "" + regel.vrij(),
                rond(regel.punten(), 2),
                regel.maandeinde() ? "ja" : "nee",
                "" + regel.opPad(),
                rond(regel.afwijking(), 1));
    }

    static void schrijf(Path doel, List<Regel> regels) throws IOException {
        VeiligBestand.schrijf(doel, naar -> schrijf(naar, regels));
    }

    private static void schrijf(OutputStream naar, List<Regel> regels) throws IOException {
        var tekens = new OutputStreamWriter(naar, StandardCharsets.UTF_8);
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(tekens);
        csv.writeRecord(KOLOMMEN);
        regels.forEach(regel -> csv.writeRecord(velden(regel)));
        csv.flush();
        tekens.flush();
    }

    void slot(Uitkomst uitkomst, long nanos) {
        regel("bovengrens", rond(uitkomst.bovengrens(), 2));
        regel("totaal", rond(uitkomst.totaal(), 2));
        regel("procent_van_bovengrens", rond(100 * uitkomst.totaal() / uitkomst.bovengrens(), 3));
        regel("op_volgorde_procent", rond(100 * uitkomst.opVolgorde() / uitkomst.bovengrens(), 3));
        balans(uitkomst.regels().stream().filter(Regel::maandeinde).toList());
        wachttijd(uitkomst.wachttijden());
        regel("wachtend_huishoudens", uitkomst.wachtendeHuishoudens());
        regel("wachtend_personen", uitkomst.wachtendePersonen());
        regel("seconden", BigDecimal.valueOf(nanos / NANO_PER_MILLI, 3));
        uit.flush();
    }

    private void balans(List<Regel> maanden) {
        double opPad = maanden.stream().mapToInt(Regel::opPad).sum();
        double meest = maanden.stream().mapToDouble(Regel::afwijking).max().orElse(0);
        regel("op_pad_procent", rond(100 * opPad / (plaatsen * Math.max(1, maanden.size())), 2));
        regel("grootste_afwijking_personen", rond(meest, 1));
    }

    /** Of who got a place, in weeks; who still waits is told apart. */
    private void wachttijd(List<Integer> rondes) {
        double gemiddeld = rondes.stream().mapToInt(Integer::intValue).average().orElse(0);
        regel("wachttijd_weken_gemiddeld", rond(wekenPerRonde * gemiddeld, 2));
        regel("wachttijd_weken_p95", wekenPerRonde * deel(rondes, 0.95));
        regel("wachttijd_weken_langst", wekenPerRonde * deel(rondes, 1));
    }

    private static int deel(List<Integer> rondes, double deel) {
        return rondes.isEmpty() ? 0 : rondes.get((int) Math.ceil(deel * rondes.size()) - 1);
    }

    private void regel(String naam, Object waarde) {
        uit.println(naam + ": " + waarde);
    }

    private static String rond(double getal, int decimalen) {
        return BigDecimal.valueOf(getal)
                .setScale(decimalen, RoundingMode.HALF_EVEN)
                .toPlainString();
    }
}
