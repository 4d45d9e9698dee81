package nl.doorstroom.bench;

import java.net.URI;
import java.time.Duration;
import java.util.OptionalDouble;

/** What the fences cost: the same page for a visitor and for somebody who logged in, at the same fixed rate. */
record Fences(Report report, URI home) {
    /** Asks the database for nothing of its own, so that only the fences differ. */
    private static final String PAGE = "/over";

    private static final Schedule CALM = new Schedule(100, Duration.ofSeconds(8));
    /** Long enough for the compiler of the virtual machine to be done with what only somebody who logged in asks of it. */
    private static final Duration WARM_UP = Duration.ofSeconds(10);

    private static final int PERCENTILE = 95;

    /** The aim, with the difference when the product has a demonstration to log in to. */
    Aim measure() {
        report.step("Hekken: " + PAGE + " als bezoeker en ingelogd");
        try (var visitor = Visitor.of(home)) {
            var without = percentile(visitor);
            var with = Visitor.loggedIn(home).map(Fences::measured);
            with.ifPresent(p95 ->
                    report.line(String.format(Report.DUTCH, "  p95 bezoeker %.2f ms, ingelogd %.2f ms", without, p95)));
            var difference = with.map(p95 -> OptionalDouble.of(p95 - without)).orElse(OptionalDouble.empty());
            return new Aim("hekken, meer per verzoek (p95 bij 100 per seconde)", difference, 2, "ms");
        }
    }

    private static double measured(Visitor loggedIn) {
        try (loggedIn) {
            return percentile(loggedIn);
        }
    }

    private static double percentile(Visitor visitor) {
        new Load(() -> visitor.visit(PAGE)).flatOut(2, WARM_UP, 50_000);
        return new Load(() -> visitor.visit(PAGE)).atRate(CALM).latencies().percentile(PERCENTILE);
    }
}
