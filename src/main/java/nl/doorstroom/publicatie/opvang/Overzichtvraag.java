package nl.doorstroom.publicatie.opvang;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.realisatie.Peiling;

/**
 * For which day somebody asks the overview, and as known on which, as it was typed. What is left out, or cannot be used, is
 * today.
 *
 * @param bekend the day at whose beginning it must have been known; empty for what is known now
 */
record Overzichtvraag(String peildatum, String bekend) {
    static final LocalDate VROEGST = LocalDate.of(2000, 1, 1);

    /**
     * What it comes to.
     *
     * @param bekend empty for what is known now
     */
    record Antwoord(LocalDate dag, Optional<LocalDate> bekend, List<Invoerfout> fouten) {
        Antwoord {
            fouten = List.copyOf(fouten);
        }

        Optional<Instant> bekendOp() {
            return bekend.map(Peiling::begin);
        }

        /** As it stands in an address. */
        String vraag(LocalDate ander) {
            return "?peildatum=" + ander + bekend.map(dag -> "&bekend=" + dag).orElse("");
        }
    }

    Antwoord lees(LocalDate vandaag) {
        var fouten = new ArrayList<Invoerfout>();
        var dag = dag("peildatum", peildatum, vandaag, fouten);
        var bekendOp = dag("bekend op", bekend, vandaag, fouten);
        return new Antwoord(dag.orElse(vandaag), bekendOp, fouten);
    }

    private static Optional<LocalDate> dag(String veld, String tekst, LocalDate vandaag, List<Invoerfout> fouten) {
        if (tekst.isBlank()) {
            return Optional.empty();
        }
        try {
            var dag = LocalDate.parse(tekst.strip());
            if (dag.isBefore(VROEGST) || dag.isAfter(vandaag)) {
                fouten.add(
                        Invoerfout.inVeld(veld, tekst, "Kies een dag van " + VROEGST + " tot en met " + vandaag + "."));
                return Optional.empty();
            }
            return Optional.of(dag);
        } catch (DateTimeException e) {
            fouten.add(Invoerfout.inVeld(veld, tekst, "Schrijf een dag als 2023-05-02."));
            return Optional.empty();
        }
    }
}
