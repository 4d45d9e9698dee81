package nl.doorstroom.bench;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import nl.doorstroom.bench.Measurement.PageResult;

/** Prints what was measured, in Dutch, as soon as it is known. */
record Report(PrintWriter out) {
    static final Locale DUTCH = Locale.of("nl", "NL");
    private static final String PAGE_LINE = "%-44s %9s %9s %9s %11s";
    private static final String AIM_LINE = "%-46s %12s %12s   %s";

    void line(String text) {
        out.println(text);
        out.flush();
    }

    void step(String text) {
        line("• " + text);
    }

    /** What figures depend on: the machine, and how busy it was already. */
    void machine() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        line(String.format(
                DUTCH,
                "Computer: %d processoren, Java %s, belasting vooraf %.1f.",
                system.getAvailableProcessors(),
                Runtime.version().feature(),
                system.getSystemLoadAverage()));
    }

    void pages(Schedule calm, int visitors) {
        line("\n%d aanvragen per seconde gedurende %d s, gerekend vanaf het moment dat elke aanvraag aan de beurt was;"
                .formatted(calm.perSecond(), calm.length().toSeconds()));
        line("daarna zo veel als %d bezoekers tegelijk krijgen. De laatste regel is de grens: een vast bestand.\n"
                .formatted(visitors));
        line(PAGE_LINE.formatted("bladzijde", "p50 ms", "p95 ms", "max ms", "per seconde"));
    }

    void page(PageResult page) {
        var calm = page.calm().latencies();
        line(PAGE_LINE.formatted(
                page.path(),
                number(calm.percentile(50)),
                number(calm.percentile(95)),
                number(calm.longest()),
                String.format(DUTCH, "%,.0f", page.busy().rate())));
    }

    void weight(Weight weight) {
        line("\nGewicht van de voorpagina met alles wat zij laadt, gecomprimeerd, zonder kopregels:");
        weight.bytes().forEach((path, bytes) -> line(String.format(DUTCH, "  %-42s %,9d bytes", path, bytes)));
        weight.elsewhere().forEach(address -> line("  van derden: " + address));
    }

    void aims(List<Aim> aims) {
        line("\n" + AIM_LINE.formatted("", "gemeten", "hoogstens", ""));
        aims.forEach(
                aim -> line(AIM_LINE.formatted(aim.what(), measured(aim), value(aim.limit(), aim), aim.verdict())));
    }

    private static String measured(Aim aim) {
        return aim.measured().isEmpty() ? "" : value(aim.measured().getAsDouble(), aim);
    }

    private static String value(double value, Aim aim) {
        return (number(value) + " " + aim.unit()).strip();
    }

    /** Figures of three digits say enough without decimals. */
    private static String number(double value) {
        return String.format(
                DUTCH, value == Math.rint(value) || value >= 100 ? "%,.0f" : value < 1 ? "%.2f" : "%.1f", value);
    }
}
