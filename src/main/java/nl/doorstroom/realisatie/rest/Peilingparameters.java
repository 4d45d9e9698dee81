package nl.doorstroom.realisatie.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.doorstroom.platform.rest.ApiQuery;
import nl.doorstroom.realisatie.Peiling;

/** The two times of a reading as they stand in a query; what is left out is the latest there is. */
final class Peilingparameters {
    static final LocalDate VROEGST = LocalDate.of(1995, 1, 1);

    private static final String ALLES = " Andere dagen leest een programma met een token, onder /api/v1/dagstanden.";

    private Peilingparameters() {}

    /** For everybody: beginnings of months. */
    static Peiling perMaand(ApiQuery query, Peiling laatste) {
        var help = "Geef de eerste dag van een maand, " + bereik(laatste) + "." + ALLES;
        var dag = query.read("peildatum", tekst -> maand(tekst, laatste), help);
        var bekend = query.read("bekendOp", tekst -> maand(tekst, laatste), help);
        return new Peiling(
                dag.orElse(laatste.peildatum()), bekend.map(Peiling::begin).orElse(laatste.bekendOp()));
    }

    /** For who may see every day. */
    static Peiling perDag(ApiQuery query, Peiling laatste) {
        var help = "Geef een dag, " + bereik(laatste) + ".";
        var dag = query.read("peildatum", tekst -> dag(tekst, laatste), help);
        return new Peiling(dag.orElse(laatste.peildatum()), bekendOp(query, laatste));
    }

    /** A moment, or the day at whose beginning it was known; what still has to come is the latest moment. */
    static Instant bekendOp(ApiQuery query, Peiling laatste) {
        var help = "Geef een dag of een moment, " + bereik(laatste) + ", als 2023-07-01 of 2023-07-01T09:30:00Z.";
        return query.read("bekendOp", tekst -> moment(tekst, laatste), help)
                .filter(moment -> moment.isBefore(laatste.bekendOp()))
                .orElse(laatste.bekendOp());
    }

    private static Optional<LocalDate> maand(String tekst, Peiling laatste) {
        return dag(tekst, laatste).filter(dag -> dag.getDayOfMonth() == 1);
    }

    private static Optional<LocalDate> dag(String tekst, Peiling laatste) {
        return ApiQuery.date(tekst).filter(dag -> !dag.isBefore(VROEGST) && !dag.isAfter(morgen(laatste)));
    }

    private static Optional<Instant> moment(String tekst, Peiling laatste) {
        try {
            var moment = Instant.parse(tekst);
            return dag(moment.atZone(Peiling.TIJD).toLocalDate().toString(), laatste)
                    .map(_ -> moment);
        } catch (DateTimeException e) {
            return dag(tekst, laatste).map(Peiling::begin);
        }
    }

    private static String bereik(Peiling laatste) {
        return "van " + VROEGST + " tot en met " + morgen(laatste);
    }

    private static LocalDate morgen(Peiling laatste) {
        return laatste.bekendOp().atZone(Peiling.TIJD).toLocalDate().plusDays(1);
    }
}
