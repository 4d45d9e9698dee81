package nl.doorstroom.gebied;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;
import nl.doorstroom.gebied.Inlezing.Afgekeurd;
import nl.doorstroom.gebied.Inlezing.Ingelezen;
import nl.doorstroom.gebied.Inlezing.Ongewijzigd;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Invoerfout;
import org.springframework.stereotype.Component;

/** Stores a file with inhabitants as a new stand, unless it says what is already known. */
@Component
class Inwonersinvoer {
    private final JdbcGebiedStore gebieden;
    private final JdbcInwonerStore inwoners;
    private final JdbcHerindelingStore herindelingen;

    Inwonersinvoer(JdbcGebiedStore gebieden, JdbcInwonerStore inwoners, JdbcHerindelingStore herindelingen) {
        this.gebieden = gebieden;
        this.inwoners = inwoners;
        this.herindelingen = herindelingen;
    }

    /** @param proef when true, nothing is written */
    Inlezing lees(Inwonersbestand bestand, Instant geregistreerdOp, boolean proef) {
        herindelingen.vergrendel();
        var begin = gebieden.begin();
        if (begin.isEmpty()) {
            return new Afgekeurd(List.of(Invoerfout.inVeld("indeling", "", "Er zijn nog geen gebieden ingelezen.")));
        }
        // The division of earlier days is not known; CBS figures of those days must be summed to the first we know.
        var dag = bestand.peildatum().isBefore(begin.get()) ? begin.get() : bestand.peildatum();
        return lees(bestand, dag, aantallen -> {
            if (!proef) {
                var stand = Inwonerstand.van(bestand.peildatum(), dag, bestand.bron(), geregistreerdOp, aantallen);
                inwoners.voegToe(stand, aantallen);
            }
        });
    }

    private Inlezing lees(Inwonersbestand bestand, LocalDate dag, Consumer<SortedMap<Gebiedscode, Long>> bewaar) {
        var bekend = inwoners.aantallen(bestand.peildatum());
        var lezer = new Inwonerslezer(bestand.peildatum(), new Gebiedsindeling(gebieden.lees(dag)), bekend);
        lezer.lees(bestand.inhoud());
        if (!lezer.fouten().isEmpty()) {
            return new Afgekeurd(lezer.fouten());
        }
        if (lezer.aantallen().equals(bekend) && isIndeling(bestand.peildatum(), dag)) {
            return new Ongewijzigd(lezer.verslag());
        }
        bewaar.accept(lezer.aantallen());
        return new Ingelezen(lezer.verslag());
    }

    private boolean isIndeling(LocalDate peildatum, LocalDate dag) {
        return inwoners.findStand(peildatum)
                .filter(stand -> stand.indeling().equals(dag))
                .isPresent();
    }
}
