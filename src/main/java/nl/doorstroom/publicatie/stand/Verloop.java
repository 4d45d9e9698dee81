package nl.doorstroom.publicatie.stand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Halfjaar;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.realisatie.Peiling;
import nl.doorstroom.realisatie.Stand;
import nl.doorstroom.realisatie.Voortgang;

/**
 * A half-year month by month, as a picture with its table beside it.
 *
 * @param maanden the figures that are drawn, each leading to its reading
 */
public record Verloop(Voortgangsgrafiek grafiek, List<Maandregel> maanden) {
    public Verloop {
        maanden = List.copyOf(maanden);
    }

    /** A month of the half-year. */
    public record Maandregel(String maand, String gehuisvest, String nodig, String klasse, String adres) {}

    /**
     * @param opgave what the half-year asks
     * @param standen of days of the half-year, in order
     */
    static Verloop van(
            Gebiedscode gebied, Halfjaar halfjaar, long opgave, Map<LocalDate, Stand> standen, Peiling peiling) {
        var punten = new ArrayList<Voortgangsgrafiek.Meting>();
        punten.add(new Voortgangsgrafiek.Meting(halfjaar.begin(), 0));
        standen.forEach((dag, op) -> punten.add(new Voortgangsgrafiek.Meting(dag, op.gerealiseerd())));
        var regels = new ArrayList<Maandregel>();
        standen.forEach((dag, op) ->
                regels.add(regel(dag, op, Peilingadres.van(gebied, new Peiling(dag, peiling.bekendOp())))));
        return new Verloop(Voortgangsgrafiek.van(halfjaar, opgave, punten), regels);
    }

    private static Maandregel regel(LocalDate dag, Stand stand, String adres) {
        var voortgang = Voortgang.van(stand);
        return new Maandregel(
                DutchFormat.date(dag),
                DutchFormat.number(stand.gerealiseerd()),
                DutchFormat.number(Math.max(0, Math.ceilDiv(stand.opgave() * voortgang.maanden(), 6))),
                voortgang.klasse().naam(),
                adres);
    }

    /** The beginnings of the months of a half-year up to a day, and that day. */
    static List<LocalDate> dagen(Halfjaar halfjaar, LocalDate totEnMet) {
        var dagen = new ArrayList<LocalDate>();
        for (var dag = halfjaar.begin().plusMonths(1); dag.isBefore(totEnMet); dag = dag.plusMonths(1)) {
            dagen.add(dag);
        }
        dagen.add(totEnMet);
        return dagen;
    }
}
