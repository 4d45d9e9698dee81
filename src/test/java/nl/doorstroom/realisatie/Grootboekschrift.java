package nl.doorstroom.realisatie;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Periode;

/** A grootboek written by hand, entry by entry, in the words of the domain. */
final class Grootboekschrift {
    static final Soort EIGEN = new Soort("eigen-gemeente");
    static final Soort KWV = new Soort("coa-kwv");
    static final Bron PROEF = new Bron("Proef (synthetisch)", null);

    /** Housing in the own gemeente counts, kleinschalige woonvoorziening of COA doesn't (handboek 4). */
    static final Telwijze TELWIJZE = new Telwijze(List.of(
            new Telwijze.Regel(EIGEN, Periode.vanaf(LocalDate.of(1995, 1, 1)), true, PROEF),
            new Telwijze.Regel(KWV, Periode.vanaf(LocalDate.of(1995, 1, 1)), false, PROEF)));

    private final List<Boeking> boekingen = new ArrayList<>();
    private final Gebiedscode gemeente;

    Grootboekschrift(String gemeente) {
        this.gemeente = new Gebiedscode(gemeente);
    }

    Grootboekschrift begin(String dag, long aantal) {
        return schrijf(new Post.Beginstand(aantal), dag, dag, new Handeling.Registratie());
    }

    Grootboekschrift gehuisvest(String dag, long aantal, String bekend) {
        return schrijf(new Post.Huisvesting(EIGEN, aantal), dag, bekend, new Handeling.Registratie());
    }

    Grootboekschrift fase3(String dag, long aantal) {
        return schrijf(new Post.Fase3(aantal), dag, dag, new Handeling.Registratie());
    }

    Grootboekschrift corrigeer(long nummer, String dag, long aantal, String bekend) {
        return schrijf(new Post.Huisvesting(EIGEN, aantal), dag, bekend, new Handeling.Correctie(nummer));
    }

    Grootboekschrift schrijf(Post post, String dag, String bekend, Handeling handeling) {
        boekingen.add(new Boeking(
                boekingen.size() + 1, gemeente, post, LocalDate.parse(dag), moment(bekend), handeling, PROEF));
        return this;
    }

    static Instant moment(String dag) {
        return Instant.parse(dag + "T00:00:00Z");
    }

    List<Boeking> boekingen() {
        return List.copyOf(boekingen);
    }

    Lezing lees(String bekendOp) {
        return Lezing.van(boekingen, moment(bekendOp));
    }

    /** The stand as known at the beginning of a day, with the same taakstelling for every half-year. */
    Stand stand(String peildatum, String bekendOp, long taakstelling) {
        return new Standrekening(lees(bekendOp), TELWIJZE, _ -> taakstelling).op(LocalDate.parse(peildatum));
    }
}
