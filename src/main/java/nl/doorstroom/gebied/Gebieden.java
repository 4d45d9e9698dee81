package nl.doorstroom.gebied;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be asked of the areas and done with them. Every method is one transaction. */
@Openbaar
@Service
@Transactional
public class Gebieden {
    /** The first day of which we know the division; of days before it only the codes are known. */
    public static final LocalDate BEGIN = LocalDate.of(2023, 1, 1);

    private final JdbcGebiedStore gebieden;
    private final JdbcInwonerStore inwoners;
    private final JdbcHerindelingStore herindelingen;
    private final Indelingen indelingen;
    private final Herindelingen uitvoering;
    private final Inwonersinvoer inwonersinvoer;
    private final Clock klok;

    Gebieden(
            JdbcGebiedStore gebieden,
            JdbcInwonerStore inwoners,
            JdbcHerindelingStore herindelingen,
            Indelingen indelingen,
            Herindelingen uitvoering,
            Inwonersinvoer inwonersinvoer,
            Clock klok) {
        this.gebieden = gebieden;
        this.inwoners = inwoners;
        this.herindelingen = herindelingen;
        this.indelingen = indelingen;
        this.uitvoering = uitvoering;
        this.inwonersinvoer = inwonersinvoer;
        this.klok = klok;
    }

    /** Everything valid on this day; without areas on a day before our data begin (1 January 2023). */
    @Transactional(readOnly = true)
    public Gebiedsindeling indeling(LocalDate peildatum) {
        return indelingen.op(peildatum);
    }

    /** Every version of an area, oldest first; empty for a code that never was. */
    @Transactional(readOnly = true)
    public List<Gebied> geschiedenis(Gebiedscode code) {
        return gebieden.versies(code);
    }

    /** The area of this kind that has this name or alias on this day; empty when there is none, or more than one. */
    @Transactional(readOnly = true)
    public Optional<Gebiedscode> findOpNaam(String naam, Gebiedsoort soort, LocalDate peildatum) {
        return indelingen.op(peildatum).findOpNaam(naam, soort).map(Gebied::code);
    }

    /** The reference dates of which we know the inhabitants, oldest first. */
    @Transactional(readOnly = true)
    public List<Inwonerstand> inwonerstanden() {
        return inwoners.standen();
    }

    /**
     * Inhabitants on a reference date, carried over to the gemeenten of another day.
     *
     * @param peildatum a date from {@link #inwonerstanden}; throws NoSuchElementException for any other
     * @param indeling the day whose gemeenten are wanted; throws IllegalArgumentException when it lies before the division in
     *     which the figures were counted, for figures cannot be taken apart again
     */
    @Transactional(readOnly = true)
    public SortedMap<Gebiedscode, Long> inwoners(LocalDate peildatum, LocalDate indeling) {
        var stand = inwoners.findStand(peildatum)
                .orElseThrow(() -> new NoSuchElementException("No inwoners known on " + peildatum + "."));
        return herleid(inwoners.aantallen(peildatum), stand.indeling(), indeling)
                .cijfers();
    }

    /**
     * Carries figures of one day's gemeenten over to those of a later day: sums those that merged, divides those that were
     * split by the registered shares (largest remainder). The total stays the same.
     *
     * @param cijfers per gemeente of the division on {@code van}; throws IllegalArgumentException for any other code
     * @param naar not before {@code van}; throws IllegalArgumentException otherwise
     */
    @Transactional(readOnly = true)
    public Herleiding herleid(Map<Gebiedscode, Long> cijfers, LocalDate van, LocalDate naar) {
        if (naar.isBefore(van)) {
            throw new IllegalArgumentException("Figures cannot be carried back from " + van + " to " + naar + ".");
        }
        var oud = indelingen.op(van);
        cijfers.keySet().forEach(oud::moetKennen);
        return Herleider.herleid(cijfers, herindelingen.overgangen(van, naar));
    }

    /**
     * The transitions after one day up to and including another, in order of date, as far as they were entered by a moment.
     */
    @Transactional(readOnly = true)
    public List<Overgang> overgangen(LocalDate na, LocalDate totEnMet, Instant bekendOp) {
        return herindelingen.overgangen(na, totEnMet, bekendOp);
    }

    /** Enters a herindeling; from its date on the new division holds, before it the old one stays readable. */
    @Vereist(Bevoegdheid.GEBIED_BEHEREN)
    public Herindelingsuitkomst herindeel(Herindeling herindeling) {
        return uitvoering.herindeel(herindeling, klok.instant(), false);
    }

    /** What {@link #herindeel} would say, without changing anything. */
    @Vereist(Bevoegdheid.GEBIED_BEHEREN)
    public Herindelingsuitkomst beproef(Herindeling herindeling) {
        return uitvoering.herindeel(herindeling, klok.instant(), true);
    }

    /** Stores the inhabitants in a file: all of them, or none and every fault. What was stored before stays. */
    @Vereist(Bevoegdheid.GEBIED_BEHEREN)
    public Inlezing leesInwoners(Inwonersbestand bestand) {
        return inwonersinvoer.lees(bestand, klok.instant(), false);
    }

    /** What {@link #leesInwoners} would say, without storing anything. */
    @Vereist(Bevoegdheid.GEBIED_BEHEREN)
    public Inlezing beproefInwoners(Inwonersbestand bestand) {
        return inwonersinvoer.lees(bestand, klok.instant(), true);
    }

    /** The herindelingen entered, in order of date. */
    @Transactional(readOnly = true)
    public List<GeregistreerdeHerindeling> herindelingen() {
        return herindelingen.alle();
    }
}
