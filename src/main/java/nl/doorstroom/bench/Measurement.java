package nl.doorstroom.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import nl.doorstroom.bench.Load.Outcome;
import nl.doorstroom.platform.TemporaryFolder;
import nl.doorstroom.verdeling.cli.VerdelingBench;

/** Takes all measurements, one after the other, and sets them beside the aims of the product. */
final class Measurement {
    private static final List<String> PAGES = List.of(
            "/",
            "/gemeenten/GM1700",
            "/taakstellingen/2023-II.1",
            "/verdeel-zelf?totaal=17600",
            "/api/v1/taakstellingen/2023-II.1/regels");
    /** Only sent, not made: the limit of what this server and this visitor can do together. */
    private static final String FILE = "/beeld/icoon.svg";

    private static final int STARTS = 3;
    private static final int VISITORS = 4;
    private static final int WARM_UP_REQUESTS = 1_000;
    private static final Duration WARM_UP = Duration.ofSeconds(4);
    private static final Schedule CALM = new Schedule(100, Duration.ofSeconds(8));
    private static final Duration BUSY = Duration.ofSeconds(3);
    private static final int BUSY_REQUESTS = 100_000;

    private static final double NANOS_PER_SECOND = 1e9;
    private static final double MEGA = 1e6;
    private static final double KILO = 1e3;

    /** How one page fared: at a fixed rate, and as fast as it goes. */
    record PageResult(String path, Outcome calm, Outcome busy) {}

    private final Report report;

    Measurement(Report report) {
        this.report = report;
    }

    /** Measures a product of its own, on data that is thrown away. */
    List<Aim> ofOwn() throws IOException {
        var aims = new ArrayList<Aim>();
        aims.add(distribution());
        try (var folder = TemporaryFolder.make("doorstroom-meting")) {
            report.step("Een eerste keer starten, op een lege map");
            var first = start(folder.path());
            report.line(String.format(Report.DUTCH, "  %.1f s", first));
            var starts = starts(folder.path());
            try (var product = Product.start(folder.path())) {
                aims.addAll(visits(product.address()));
                aims.add(new Fences(report, product.address()).measure());
                aims.add(start(starts));
                aims.add(memory(product));
            }
        }
        return aims;
    }

    /** Measures a product that runs; its start has been and its process is not known. */
    List<Aim> of(URI home) {
        var aims = new ArrayList<>(List.of(distribution()));
        aims.addAll(visits(home));
        aims.add(new Fences(report, home).measure());
        aims.add(start(List.of()));
        aims.add(memory(OptionalDouble.empty()));
        return aims;
    }

    private Aim distribution() {
        report.step("Landelijk verdelen");
        var median = VerdelingBench.landelijkeTijd().toNanos() / MEGA;
        return new Aim("landelijk verdelen (mediaan)", OptionalDouble.of(median), 1, "ms");
    }

    private List<Double> starts(Path folder) throws IOException {
        var seconds = new ArrayList<Double>();
        report.step("Starten op een map met gegevens, " + STARTS + " keer");
        for (int run = 0; run < STARTS; run++) {
            seconds.add(start(folder));
        }
        seconds.sort(null);
        report.line(String.format(
                Report.DUTCH,
                "  kortste %.1f s, mediaan %.1f s, langste %.1f s",
                seconds.getFirst(),
                seconds.get(STARTS / 2),
                seconds.getLast()));
        return seconds;
    }

    /** Seconds from making the process to the first home page. */
    private static double start(Path folder) throws IOException {
        try (var product = Product.start(folder);
                var visitor = Visitor.of(product.address())) {
            FailedRequestException.check(1, visitor.visit("/").stream().toList());
            return (System.nanoTime() - product.launched()) / NANOS_PER_SECOND;
        }
    }

    private static Aim start(List<Double> sorted) {
        var median = sorted.stream().skip(sorted.size() / 2).mapToDouble(s -> s).findFirst();
        return new Aim("starten tot de eerste bladzijde (mediaan)", median, 6, "s");
    }

    private Aim memory(Product product) throws IOException {
        var resident = product.resident();
        return memory(resident.isPresent() ? OptionalDouble.of(resident.getAsLong() / MEGA) : OptionalDouble.empty());
    }

    private static Aim memory(OptionalDouble megabytes) {
        return new Aim("geheugen naast de database, na de belasting", megabytes, 400, "MB");
    }

    private List<Aim> visits(URI home) {
        try (var visitor = Visitor.of(home)) {
            report.step("Opwarmen");
            PAGES.forEach(path -> load(visitor, path).flatOut(VISITORS, WARM_UP, WARM_UP_REQUESTS));
            report.pages(CALM, VISITORS);
            var slowest = PAGES.stream()
                    .map(path -> measure(visitor, path))
                    .mapToDouble(page -> page.calm().latencies().percentile(95))
                    .max();
            measure(visitor, FILE);
            var weight = Weight.ofHome(visitor);
            report.weight(weight);
            return List.of(
                    new Aim("traagste bladzijde, p95 bij 100 per seconde", slowest, 25, "ms"),
                    new Aim("gewicht van de voorpagina", OptionalDouble.of(weight.total() / KILO), 150, "kB"),
                    new Aim(
                            "adressen van derden",
                            OptionalDouble.of(weight.elsewhere().size()),
                            0,
                            ""));
        }
    }

    private PageResult measure(Visitor visitor, String path) {
        var calm = load(visitor, path).atRate(CALM);
        var busy = load(visitor, path).flatOut(VISITORS, BUSY, BUSY_REQUESTS);
        var result = new PageResult(path, calm, busy);
        report.page(result);
        return result;
    }

    private static Load load(Visitor visitor, String path) {
        return new Load(() -> visitor.visit(path));
    }
}
