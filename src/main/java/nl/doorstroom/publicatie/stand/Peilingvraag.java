package nl.doorstroom.publicatie.stand;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.realisatie.Grootboeken;
import nl.doorstroom.realisatie.Peiling;

/**
 * The two days somebody asks a reading for, as they were typed: on which day, and known on which. What is left out is the
 * latest there is. Who may not see standen of every day is asked for the beginnings of months.
 *
 * @param peildatum as typed; empty for the latest
 * @param bekend as typed; empty for the latest
 */
record Peilingvraag(String peildatum, String bekend) {
    static final LocalDate VROEGST = LocalDate.of(1995, 1, 1);

    /**
     * What it comes to.
     *
     * @param peiling the latest there is, where what was typed cannot be used
     */
    record Antwoord(Peiling peiling, List<Invoerfout> fouten) {
        Antwoord {
            fouten = List.copyOf(fouten);
        }
    }

    /** @param laatste the latest reading for whoever asks */
    Antwoord lees(Peiling laatste) {
        var fouten = new ArrayList<Invoerfout>();
        var dag = dag("peildatum", peildatum, laatste, fouten);
        var bekendOp = dag("bekend op", bekend, laatste, fouten);
        return new Antwoord(
                new Peiling(
                        dag.orElse(laatste.peildatum()),
                        bekendOp.map(Peiling::begin).orElse(laatste.bekendOp())),
                fouten);
    }

    private static Optional<LocalDate> dag(String veld, String tekst, Peiling laatste, List<Invoerfout> fouten) {
        if (tekst.isBlank()) {
            return Optional.empty();
        }
        try {
            var dag = LocalDate.parse(tekst.strip());
            var uitleg = bezwaar(dag, laatste);
            uitleg.ifPresent(reden -> fouten.add(Invoerfout.inVeld(veld, tekst, reden)));
            return uitleg.isEmpty() ? Optional.of(dag) : Optional.empty();
        } catch (DateTimeException e) {
            fouten.add(Invoerfout.inVeld(veld, tekst, "Schrijf een dag als 2021-01-31."));
            return Optional.empty();
        }
    }

    private static Optional<String> bezwaar(LocalDate dag, Peiling laatste) {
        var morgen = laatste.bekendOp().atZone(Peiling.TIJD).toLocalDate().plusDays(1);
        if (dag.isBefore(VROEGST) || dag.isAfter(morgen)) {
            return Optional.of("Kies een dag van " + VROEGST + " tot en met " + morgen + ".");
        }
        return Grootboeken.zietPerDag() || dag.getDayOfMonth() == 1
                ? Optional.empty()
                : Optional.of("Zonder account ziet u de stand op de eerste dag van een maand. Kies een eerste dag.");
    }
}
