package nl.doorstroom.toezicht;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.form.Foutenlijst;
import org.jspecify.annotations.Nullable;

/** Understands where koppelcijfers were told. */
final class Koppelbron {
    private static final int LANGST = 300;

    private final Foutenlijst fouten = new Foutenlijst();
    private final String titel;
    private final @Nullable LocalDate dag;

    Koppelbron(Koppelvraag vraag) {
        titel = vraag.bron().strip();
        dag = dag(vraag.bronDatum().strip());
        fouten.tekst("bron", titel, LANGST, "Schrijf in welk overzicht van het COA dit staat.");
    }

    private @Nullable LocalDate dag(String tekst) {
        try {
            return tekst.isEmpty() ? null : LocalDate.parse(tekst);
        } catch (DateTimeException e) {
            fouten.fout("bronDatum", tekst, "Schrijf een dag als 2020-10-01, of laat het leeg.");
            return null;
        }
    }

    List<Invoerfout> fouten() {
        return List.copyOf(fouten.fouten());
    }

    /** Empty when there are faults. */
    Optional<Bron> bron() {
        return fouten.fouten().isEmpty() ? Optional.of(new Bron(titel, dag)) : Optional.empty();
    }
}
