package nl.doorstroom.gebied;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;

/**
 * A change of the municipal division per 1 January (Wet algemene regels herindeling). It holds from its date on; the day
 * before, everything still stands as it stood.
 */
public sealed interface Herindeling {
    /** First day of the new division. */
    LocalDate datum();

    /** The law or decision that ordered it. */
    Bron bron();

    /**
     * Gemeenten go on together.
     *
     * @param van the gemeenten that merge, two or more
     * @param naar a new code, or the code of the one that goes on
     */
    record Samenvoeging(LocalDate datum, SortedSet<Gebiedscode> van, Gebiedscode naar, String naam, Bron bron)
            implements Herindeling {
        public Samenvoeging {
            van = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(van));
        }
    }

    /** One gemeente is divided over two or more, new or existing. */
    record Splitsing(LocalDate datum, Gebiedscode van, List<Deel> delen, Bron bron) implements Herindeling {
        public Splitsing {
            delen = List.copyOf(delen);
        }
    }

    /** A gemeente keeps its ground and code and gets another name. */
    record Naamswijziging(LocalDate datum, Gebiedscode gemeente, String naam, Bron bron) implements Herindeling {}

    /**
     * What one gemeente gets of a gemeente that is split.
     *
     * @param naam the name of a new gemeente; of an existing one its present name
     * @param aandeel its share of the inhabitants
     * @param zeshoek where a new gemeente comes on the map; the largest new one may inherit the old place
     */
    record Deel(Gebiedscode code, String naam, Aandeel aandeel, Optional<Zeshoek> zeshoek) {}
}
