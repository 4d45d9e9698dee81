package nl.doorstroom.toezicht.koppelcijfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.doorstroom.gebied.Gebiedsindeling;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.upload.Columns;
import nl.doorstroom.platform.upload.Sheet;
import org.jspecify.annotations.Nullable;

/** Reads lines with koppelcijfers, and gathers all that is wrong with them. Each is used once. */
public final class Koppelcijferlezer {
    private static final String GEMEENTE = "gemeente";
    private static final String PEILDATUM = "peildatum";
    private static final String GEKOPPELD = "gekoppeld";
    private static final String WACHTEND = "wachtend";
    private static final String BOVEN_NORM = "boven_norm";

    /** The columns, in any order. */
    public static final List<String> KOLOMMEN = List.of(GEMEENTE, PEILDATUM, GEKOPPELD, WACHTEND, BOVEN_NORM);

    private final Function<LocalDate, Gebiedsindeling> indelingen;
    private final Predicate<Gebiedscode> mag;
    private final LocalDate vandaag;
    private final Map<LocalDate, Gebiedsindeling> perDag = new HashMap<>();
    private final List<Koppelcijfer> cijfers = new ArrayList<>();
    private final Set<Plek> gezien = new HashSet<>();
    private final List<Invoerfout> fouten = new ArrayList<>();

    /**
     * @param indelingen which gemeenten there are on a day
     * @param mag whether whoever hands them in may do so for a gemeente
     */
    public Koppelcijferlezer(
            Function<LocalDate, Gebiedsindeling> indelingen, Predicate<Gebiedscode> mag, LocalDate vandaag) {
        this.indelingen = indelingen;
        this.mag = mag;
        this.vandaag = vandaag;
    }

    private record Plek(Gebiedscode gemeente, LocalDate peildatum) {}

    /** A line of a gemeente in which the rest is still to be written, in the order of {@link #KOLOMMEN}. */
    public static List<@Nullable Object> leeg(String gemeente) {
        var regel = new ArrayList<@Nullable Object>(Collections.nCopies(KOLOMMEN.size(), null));
        regel.set(KOLOMMEN.indexOf(GEMEENTE), gemeente);
        return regel;
    }

    /** Reads all of a sheet. */
    public void lees(Sheet blad) {
        var kolommen = Columns.of(blad, KOLOMMEN, List.of());
        fouten.addAll(kolommen.faults());
        if (fouten.isEmpty()) {
            blad.lines().forEach(regel -> leesRegel(new Koppelregel(kolommen.fields(regel, fouten))));
        }
    }

    /** What was read; complete when there are no faults. */
    public List<Koppelcijfer> cijfers() {
        return List.copyOf(cijfers);
    }

    /** In order of line. */
    public List<Invoerfout> fouten() {
        return List.copyOf(fouten);
    }

    private void leesRegel(Koppelregel regel) {
        var plek = plek(regel);
        var gekoppeld = regel.aantal(GEKOPPELD);
        var wachtend = regel.aantal(WACHTEND);
        var bovenNorm = regel.aantal(BOVEN_NORM);
        if (plek.filter(een -> !gezien.add(een)).isPresent()) {
            regel.fout(GEMEENTE, "Deze gemeente staat er al met deze peildatum. Laat er één regel van staan.");
        } else if (wachtend.isPresent() && bovenNorm.isPresent() && bovenNorm.get() > wachtend.get()) {
            regel.fout(BOVEN_NORM, "Dit zijn er meer dan er wachten (" + wachtend.get() + ").");
        } else if (plek.isPresent() && gekoppeld.isPresent() && wachtend.isPresent() && bovenNorm.isPresent()) {
            var hier = plek.get();
            cijfers.add(
                    new Koppelcijfer(hier.gemeente, hier.peildatum, gekoppeld.get(), wachtend.get(), bovenNorm.get()));
        }
    }

    private Optional<Plek> plek(Koppelregel regel) {
        return regel.dag(PEILDATUM, vandaag)
                .flatMap(dag -> regel.gemeente(GEMEENTE, perDag.computeIfAbsent(dag, indelingen), mag)
                        .map(gemeente -> new Plek(gemeente, dag)));
    }
}
