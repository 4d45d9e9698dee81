package nl.doorstroom.toegang.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorstroom.platform.planning.JobState;
import nl.doorstroom.platform.web.DutchFormat;

/** @param mislukt how many failed the last time */
public record AchtergrondView(List<Regel> regels, long mislukt) {
    /** @param uitslag of the last time, in words */
    public record Regel(String titel, String ritme, String volgende, String laatste, String uitslag, boolean mislukt) {}

    static AchtergrondView van(List<JobState> werk) {
        var regels = werk.stream().map(AchtergrondView::regel).toList();
        return new AchtergrondView(
                regels, regels.stream().filter(Regel::mislukt).count());
    }

    private static Regel regel(JobState werk) {
        return new Regel(
                werk.job().title(),
                werk.job().cadence().toString(),
                werk.running()
                        ? "is nu bezig"
                        : werk.next().map(DutchFormat::moment).orElse("nog niet gepland"),
                laatste(werk).map(DutchFormat::moment).orElse("nog nooit"),
                uitslag(werk),
                werk.failures() > 0);
    }

    private static Optional<Instant> laatste(JobState werk) {
        return Stream.of(werk.lastSuccess(), werk.lastFailure())
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    private static String uitslag(JobState werk) {
        if (werk.failures() > 0) {
            return "mislukt" + (werk.failures() > 1 ? ", " + werk.failures() + " keer achter elkaar" : "");
        }
        return werk.lastSuccess().isPresent() ? "gelukt: " + werk.outcome() : "–";
    }
}
