package nl.doorstroom.publicatie.stand;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.realisatie.Grootboeken;
import nl.doorstroom.realisatie.Peiling;

/** Writes a reading down in addresses and forms. */
final class Peilingadres {
    private Peilingadres() {}

    /** As {@code ?peildatum=2021-01-01&bekend=2021-02-01}; a moment within a day is the latest there is, and left out. */
    static String vraag(Peiling peiling) {
        var bekend = dag(peiling.bekendOp());
        return "?peildatum=" + peiling.peildatum() + (bekend.isEmpty() ? "" : "&bekend=" + bekend);
    }

    /** Where the stand of an area in a reading stands. */
    static String van(Gebiedscode gebied, Peiling peiling) {
        return "/standen/" + gebied + vraag(peiling);
    }

    private static String dag(Instant moment) {
        var tijd = moment.atZone(Peiling.TIJD);
        return Peiling.begin(tijd.toLocalDate()).equals(moment)
                ? tijd.toLocalDate().toString()
                : "";
    }

    static StandView.Peilingkeuze keuze(Peiling peiling, Peiling laatste, List<Invoerfout> fouten) {
        return new StandView.Peilingkeuze(
                peiling.peildatum().toString(),
                dag(peiling.bekendOp()),
                Standwoorden.peiling(peiling),
                Grootboeken.zietPerDag(),
                hoogste(laatste).toString(),
                fouten);
    }

    private static LocalDate hoogste(Peiling laatste) {
        var vandaag = laatste.bekendOp().atZone(Peiling.TIJD).toLocalDate();
        return Grootboeken.zietPerDag() ? vandaag.plusDays(1) : vandaag;
    }
}
