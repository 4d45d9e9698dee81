package nl.doorstroom.publicatie.opvang;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.realisatie.Peiling;
import nl.doorstroom.realisatie.maandtabel.Maandtabel;
import nl.doorstroom.realisatie.maandtabel.Maandtabelcode;
import nl.doorstroom.realisatie.maandtabel.Maandtabelkop;
import nl.doorstroom.realisatie.maandtabel.Maandtabellen;
import nl.doorstroom.realisatie.maandtabel.Tabelvorm;
import org.springframework.stereotype.Service;

/** Makes the Opgavenoverzicht of any day, from what was told and from what Doorstroom knows itself. */
@Openbaar
@Service
public class Opgavenoverzichten {
    private static final int BEWAARD = 60;

    private final Maandtabellen maandtabellen;
    private final Eigenlezing eigen;
    private final Clock klok;

    /** A version never changes, but for the number of the newest, which nothing here looks at. */
    private final Cache<Maandtabelcode, Maandtabel> bewaard =
            Caffeine.newBuilder().maximumSize(BEWAARD).build();

    Opgavenoverzichten(Maandtabellen maandtabellen, Eigenlezing eigen, Clock klok) {
        this.maandtabellen = maandtabellen;
        this.eigen = eigen;
        this.klok = klok;
    }

    /** Today, the day that is shown when nobody asks for another. */
    public LocalDate vandaag() {
        return LocalDate.ofInstant(klok.instant(), Peiling.TIJD);
    }

    /** Whether there can be an overview of a day: not before anybody told anything, and not of what is still to come. */
    public boolean isTeKiezen(LocalDate dag) {
        return !dag.isBefore(Overzichtvraag.VROEGST) && !dag.isAfter(vandaag());
    }

    /** The overview of a day with all that is known now. */
    public Opgavenoverzicht op(LocalDate dag) {
        return op(dag, klok.instant());
    }

    /**
     * The overview of a day as it was known at a moment.
     *
     * @param bekendOp what was read in by then counts, that very moment included
     */
    public Opgavenoverzicht op(LocalDate dag, Instant bekendOp) {
        return new Opgavenoverzicht(dag, bekendOp, aangeleverd(dag, tabellen(bekendOp)), eigen.op(dag, bekendOp));
    }

    /** What was told last by a day, without what Doorstroom itself knows: Tabel 1 and Tabel 2. */
    List<Overzichttabel> aangeleverd(LocalDate dag) {
        return aangeleverd(dag, tabellen(klok.instant()));
    }

    private static List<Overzichttabel> aangeleverd(LocalDate dag, List<Maandtabel> tabellen) {
        return Stream.of(Tabelvorm.OPGAVEN, Tabelvorm.AMV)
                .map(vorm -> Samensteller.van(vorm, dag, tabellen))
                .toList();
    }

    /** Of every table the newest version that was there at the moment, newest table first. */
    private List<Maandtabel> tabellen(Instant bekendOp) {
        var gezien = new HashSet<String>();
        return maandtabellen.versies().stream()
                .filter(kop -> !kop.ingelezenOp().isAfter(bekendOp))
                .map(Maandtabelkop::code)
                .filter(code -> gezien.add(code.zonderVersie()))
                .map(code -> bewaard.get(code, maandtabellen::get))
                .toList();
    }
}
