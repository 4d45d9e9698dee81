package nl.doorstroom.realisatie;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.doorstroom.gebied.Overgang;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Halfjaar;
import nl.doorstroom.kern.Periode;

/** Grootboeken written by hand, entry by entry, in the words of the domain. */
final class Grootboekschrift {
    static final Soort EIGEN = new Soort("eigen-gemeente");
    static final Soort KWV = new Soort("coa-kwv");
    static final List<Soort> SOORTEN = List.of(EIGEN, KWV);
    static final Bron PROEF = new Bron("Proef (synthetisch)", null);
    static final Boekstuk STUK = new Boekstuk(new UUID(0, 1), Boekstuk.Wijze.VOORBEELD, PROEF, "proef", true);

    /** Housing in the own gemeente counts, kleinschalige woonvoorziening of COA doesn't (handboek 4). */
    static final Telwijze TELWIJZE = new Telwijze(List.of(
            new Telwijze.Regel(EIGEN, Periode.vanaf(LocalDate.of(1995, 1, 1)), true, PROEF, moment("1995-01-01")),
            new Telwijze.Regel(KWV, Periode.vanaf(LocalDate.of(1995, 1, 1)), false, PROEF, moment("1995-01-01"))));

    private final List<Boeking> boekingen = new ArrayList<>();
    private final List<Overgang> overgangen = new ArrayList<>();
    private Gebiedscode gemeente;

    Grootboekschrift(String gemeente) {
        this.gemeente = new Gebiedscode(gemeente);
    }

    /** What is written from now on is of another gemeente. */
    Grootboekschrift van(String andere) {
        gemeente = new Gebiedscode(andere);
        return this;
    }

    Grootboekschrift begin(String dag, long aantal) {
        return schrijf(new Post.Beginstand(aantal), dag, dag, new Handeling.Registratie());
    }

    Grootboekschrift taakstelling(String halfjaar, long aantal, String bekend) {
        var dag = Halfjaar.van(halfjaar).begin().toString();
        return schrijf(new Post.Taakstelling(aantal), dag, bekend, new Handeling.Registratie());
    }

    Grootboekschrift taakstelling(String halfjaar, long aantal) {
        return taakstelling(halfjaar, aantal, "2000-01-01");
    }

    Grootboekschrift gehuisvest(String dag, long aantal, String bekend) {
        return schrijf(new Post.Huisvesting(EIGEN, aantal), dag, bekend, new Handeling.Registratie());
    }

    Grootboekschrift fase3(String dag, long aantal) {
        return schrijf(new Post.Fase3(aantal), dag, dag, new Handeling.Registratie());
    }

    /** Corrects the entry that was written last but so many. */
    Grootboekschrift corrigeer(int terug, String dag, long aantal, String bekend) {
        return schrijf(
                new Post.Huisvesting(EIGEN, aantal), dag, bekend, new Handeling.Correctie(boekingen.size() - terug));
    }

    Grootboekschrift schrijf(Post post, String dag, String bekend, Handeling handeling) {
        boekingen.add(new Boeking(
                boekingen.size() + 1, gemeente, post, LocalDate.parse(dag), moment(bekend), handeling, STUK, null));
        return this;
    }

    Grootboekschrift overgang(Overgang overgang) {
        overgangen.add(overgang);
        return this;
    }

    static Instant moment(String dag) {
        return Peiling.begin(LocalDate.parse(dag));
    }

    static Peiling peiling(String peildatum, String bekendOp) {
        return new Peiling(LocalDate.parse(peildatum), moment(bekendOp));
    }

    List<Boeking> boekingen() {
        return List.copyOf(boekingen);
    }

    long laatste() {
        return boekingen.size();
    }

    Lezing lees(String bekendOp) {
        return Lezing.van(boekingen, moment(bekendOp));
    }

    Standen standen(String peildatum, String bekendOp) {
        return Grootboek.van(boekingen, SOORTEN).standen(peiling(peildatum, bekendOp), TELWIJZE, overgangen);
    }

    Standuitkomst uitkomst(String peildatum, String bekendOp) {
        return standen(peildatum, bekendOp).uitkomst(gemeente);
    }

    /** The stand of the gemeente written of last. */
    Stand stand(String peildatum, String bekendOp) {
        return standen(peildatum, bekendOp).find(gemeente).orElseThrow();
    }
}
