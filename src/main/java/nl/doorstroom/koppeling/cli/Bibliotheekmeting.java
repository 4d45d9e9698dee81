package nl.doorstroom.koppeling.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import nl.doorstroom.koppeling.cli.Bibliotheek.Antwoord;
import nl.doorstroom.koppeling.solver.Koppelvoorstel;

/**
 * What solvers made by others reach on the same question. They get our own prices to choose their pairs by, which helps
 * them; figures stand beside our bound, which holds for all pairs.
 */
record Bibliotheekmeting(Duration tijd, Benchverslag verslag) {
    private static final Locale NEDERLANDS = Locale.of("nl", "NL");
    private static final double PROCENT = 100;
    private static final double AFRONDING = 1e-6;
    /** How a solver is told not to print anything of its own. */
    private static final Map<String, String> STIL = Map.of("highs", "output_flag=false");

    void meet(Instantiewens wens, Koppelvoorstel voorstel) {
        if (!Bibliotheek.isErOpDitSysteem()) {
            verslag.regel("  De bibliotheek OR-Tools werkt niet op dit systeem; er is geen vergelijking.");
            return;
        }
        gesplitst(wens, voorstel);
        heel(wens, voorstel);
    }

    /** Households may be split, so what comes out is no plan. */
    private void gesplitst(Instantiewens wens, Koppelvoorstel voorstel) {
        var naam = Bibliotheek.kies("highs", "glop");
        long begin = System.nanoTime();
        var model = new Bibliotheek(voorstel.vraag(), voorstel.prijzen(), false);
        var antwoord = model.zoek(naam, tijd, STIL.getOrDefault(naam, ""));
        double seconden = Meting.sinds(begin);
        toon(loop(wens, naam + " (gesplitst)", antwoord, seconden, Double.NaN, List.of()), antwoord, voorstel);
    }

    private void heel(Instantiewens wens, Koppelvoorstel voorstel) {
        long begin = System.nanoTime();
        var model = new Bibliotheek(voorstel.vraag(), voorstel.prijzen(), true);
        var antwoord = model.zoek("sat", tijd, "num_workers:2");
        double seconden = Meting.sinds(begin);
        var fouten = antwoord.plan().isEmpty() ? List.<String>of() : fouten(voorstel, antwoord);
        toon(loop(wens, "CP-SAT", antwoord, seconden, voorstel.bovengrens(), fouten), antwoord, voorstel);
    }

    /** A good plan of others above our bound would show that the bound is wrong. */
    static List<String> fouten(Koppelvoorstel voorstel, Antwoord antwoord) {
        var keuring = new Keuring(voorstel.vraag(), antwoord.plan());
        var fouten = new ArrayList<>(keuring.fouten());
        if (fouten.isEmpty() && keuring.totaal() > voorstel.bovengrens() + AFRONDING) {
            fouten.add("De bibliotheek vond " + keuring.totaal() + " punten, boven onze bovengrens "
                    + voorstel.bovengrens() + ".");
        }
        return fouten;
    }

    private static Loop loop(
            Instantiewens wens, String methode, Antwoord antwoord, double seconden, double grens, List<String> fouten) {
        var geen = OptionalDouble.empty();
        return new Loop(wens, methode, antwoord.waarde(), grens, seconden, antwoord.einde(), geen, fouten);
    }

    private void toon(Loop loop, Antwoord antwoord, Koppelvoorstel voorstel) {
        double onze = voorstel.bovengrens();
        verslag.loop(loop);
        verslag.regel(
                "  %s, %d plaatsen per huishouden: waarde %s en eigen grens %s van onze bovengrens; Doorstroom %s",
                loop.methode(),
                Bibliotheek.KANDIDATEN,
                deel(antwoord.waarde(), onze),
                deel(antwoord.grens(), onze),
                deel(voorstel.totaal(), onze));
    }

    private static String deel(double waarde, double van) {
        return Double.isNaN(waarde) ? "geen" : String.format(NEDERLANDS, "%.4f %%", PROCENT * waarde / van);
    }
}
