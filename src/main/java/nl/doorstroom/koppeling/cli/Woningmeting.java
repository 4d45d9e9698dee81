package nl.doorstroom.koppeling.cli;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.doorstroom.koppeling.solver.punten.Punten;
import nl.doorstroom.koppeling.solver.woning.Bezettingsnorm;
import nl.doorstroom.koppeling.solver.woning.Huur;
import nl.doorstroom.koppeling.solver.woning.Toewijzing;
import nl.doorstroom.koppeling.solver.woning.Woning;
import nl.doorstroom.koppeling.solver.woning.Woninggewichten;
import nl.doorstroom.koppeling.solver.woning.Woningkoppelaar;
import nl.doorstroom.koppeling.solver.woning.Woningplan;
import nl.doorstroom.koppeling.solver.woning.Woningtermijn;
import nl.doorstroom.koppeling.solver.woning.Woningvraag;
import nl.doorstroom.koppeling.solver.woning.Woningzoeker;

/** Aim 8: with no taakstelling at all, from offered homes alone. The households and homes are synthetic. */
record Woningmeting(int aantal, Benchverslag verslag) {
    private static final long ZAAD = 20230502;
    private static final LocalDate PEILDATUM = LocalDate.of(2026, 4, 1);
    private static final Bezettingsnorm NORM = new Bezettingsnorm(2);
    private static final int MEESTE_DAGEN = 100;

    void meet() {
        verslag.regel("");
        verslag.regel("Doel 8: alleen op aangeboden woningen, zonder taakstelling");
        var vraag = verzonnen();
        long begin = System.nanoTime();
        var plan = Woningkoppelaar.koppel(vraag);
        double seconden = Meting.sinds(begin);
        verslag.uitslag(new Uitslag(8, "fouten in het woningplan", fouten(vraag, plan), 0, ""));
        verslag.uitslag(new Uitslag(
                8, "tijd voor " + aantal + " huishoudens en " + aantal + " woningen", seconden, Double.NaN, "s"));
        verslag.regel("    " + plan + "; geen plan heeft meer punten");
    }

    private Woningvraag verzonnen() {
        var toeval = new Random(ZAAD);
        var verzinsel = new Verzinsel(Instantiewens.Soort.LANDELIJK, Gemeente.alle(), toeval);
        var zoekers = IntStream.range(0, aantal)
                .mapToObj(nummer -> zoeker(nummer, verzinsel.personen(), toeval))
                .toList();
        var woningen = IntStream.range(0, aantal)
                .mapToObj(nummer -> woning(nummer, toeval))
                .toList();
        return new Woningvraag(zoekers, woningen, Woningtermijn.weken(PEILDATUM, 10), Woninggewichten.voorstel());
    }

    private static Woningzoeker zoeker(int nummer, int personen, Random toeval) {
        return new Woningzoeker(
                "H" + nummer, personen, NORM.slaapkamers(personen), toeval.nextInt(50) == 0, huur(toeval));
    }

    private static Woning woning(int nummer, Random toeval) {
        int slaapkamers = toeval.nextInt(5);
        return new Woning(
                "W" + nummer,
                slaapkamers,
                2 * slaapkamers + 1,
                toeval.nextInt(10) == 0,
                huur(toeval),
                PEILDATUM.plusDays(toeval.nextInt(MEESTE_DAGEN)));
    }

    private static Huur huur(Random toeval) {
        return new Huur(50_000 + toeval.nextInt(50_000));
    }

    /** Counted from the question and the plan: homes given twice, pairs that may not be, households lost, a wrong total. */
    static long fouten(Woningvraag vraag, Woningplan plan) {
        var woningen = new HashSet<String>();
        var huishoudens = new HashSet<String>();
        long fout = plan.toewijzingen().stream()
                .filter(paar -> !woningen.add(paar.woning().nummer())
                        | !huishoudens.add(paar.zoeker().nummer())
                        | !vraag.belemmeringen(paar.zoeker(), paar.woning()).isEmpty())
                .count();
        plan.zonderWoning().forEach(zonder -> huishoudens.add(zonder.zoeker().nummer()));
        return fout
                + Math.abs(vraag.zoekers().size() - huishoudens.size())
                + (plan.totaal().equals(som(plan.toewijzingen())) ? 0 : 1);
    }

    private static Punten som(List<Toewijzing> toewijzingen) {
        return toewijzingen.stream()
                .flatMap(paar -> paar.redenen().stream())
                .map(reden -> reden.punten())
                .reduce(Punten.NUL, Punten::plus);
    }
}
