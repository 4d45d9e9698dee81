package nl.doorstroom.opvang;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.form.Foutenlijst;
import org.jspecify.annotations.Nullable;

/** Understands where something was told. */
final class Opvangbron {
    private static final int LANGST = 300;

    private final Foutenlijst fouten = new Foutenlijst();
    private final String titel;
    private final @Nullable LocalDate dag;

    Opvangbron(String bron, String bronDatum) {
        titel = bron.strip();
        dag = dag(bronDatum.strip());
        fouten.tekst("bron", titel, LANGST, "Schrijf waar dit staat of wie het opgaf.");
    }

    private @Nullable LocalDate dag(String tekst) {
        try {
            return tekst.isEmpty() ? null : LocalDate.parse(tekst);
        } catch (DateTimeException e) {
            fouten.fout("bronDatum", tekst, "Schrijf een dag als 2023-05-01, of laat het leeg.");
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
