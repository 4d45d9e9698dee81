package nl.doorstroom.platform.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Invoerfout;
import org.jspecify.annotations.Nullable;

/** Understands the fields {@code bron} and {@code bronDatum}, in which stands where something was told. */
public final class Bronveld {
    /** What to say when nothing stands in {@code bron}, unless there is only one kind of source. */
    public static final String LEEG = "Schrijf waar dit staat of wie het opgaf.";

    private static final int LANGST = 300;

    private final Foutenlijst fouten = new Foutenlijst();
    private final String titel;
    private final @Nullable LocalDate dag;

    /** Says {@link #LEEG} when nothing stands in {@code bron}. */
    public Bronveld(String bron, String bronDatum) {
        this(bron, bronDatum, LEEG);
    }

    /** @param leeg what to say when nothing stands in {@code bron} */
    public Bronveld(String bron, String bronDatum, String leeg) {
        titel = bron.strip();
        dag = dag(bronDatum.strip());
        fouten.tekst("bron", titel, LANGST, leeg);
    }

    private @Nullable LocalDate dag(String tekst) {
        try {
            return tekst.isEmpty() ? null : LocalDate.parse(tekst);
        } catch (DateTimeException e) {
            fouten.fout("bronDatum", tekst, "Schrijf een dag als 2023-05-01, of laat het leeg.");
            return null;
        }
    }

    /** All that is wrong with them. */
    public List<Invoerfout> fouten() {
        return List.copyOf(fouten.fouten());
    }

    /** Empty when there are faults. */
    public Optional<Bron> bron() {
        return fouten.fouten().isEmpty() ? Optional.of(new Bron(titel, dag)) : Optional.empty();
    }
}
