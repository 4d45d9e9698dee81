package nl.doorstroom.koppeling.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import nl.doorstroom.koppeling.solver.Koppelaar;
import nl.doorstroom.koppeling.solver.Koppelinstelling;
import nl.doorstroom.koppeling.solver.Koppelvoorstel;
import nl.doorstroom.koppeling.solver.Koppelvraag;
import nl.doorstroom.koppeling.solver.OnmogelijkeKoppeling;
import org.jspecify.annotations.Nullable;

/** One call of the engine: the plan, how long it took, how much memory it used and what the checker found. */
record Meting(Koppelvoorstel voorstel, double seconden, double piek, List<String> fouten) {
    private static final double NANO = 1e9;

    Meting {
        fouten = List.copyOf(fouten);
    }

    static Meting van(Koppelvraag vraag, Koppelinstelling instelling) {
        return van(vraag, null, instelling);
    }

    /** With a draft that the plan may not be worse than. */
    static Meting van(Koppelvraag vraag, int @Nullable [] ontwerp, Koppelinstelling instelling) {
        Geheugenpiek.begin();
        long begin = System.nanoTime();
        var uitkomst = Koppelaar.koppel(vraag, ontwerp, instelling);
        double seconden = sinds(begin);
        double piek = Geheugenpiek.megabytes();
        return switch (uitkomst) {
            case Koppelvoorstel voorstel -> new Meting(voorstel, seconden, piek, Keuring.fouten(voorstel));
            case OnmogelijkeKoppeling onmogelijk -> throw new IllegalStateException(onmogelijk.uitleg());
        };
    }

    static double sinds(long begin) {
        return (System.nanoTime() - begin) / NANO;
    }

    /** Why the search stopped, in words. */
    String einde() {
        return voorstel.einde().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    Loop loop(Instantiewens wens) {
        return new Loop(
                wens,
                "Doorstroom",
                voorstel.totaal(),
                voorstel.bovengrens(),
                seconden,
                einde(),
                OptionalDouble.of(piek),
                fouten);
    }

    /** Rounded as it is shown, so that a verdict never contradicts the figure beside it. */
    double tienden() {
        return BigDecimal.valueOf(seconden).setScale(1, RoundingMode.HALF_UP).doubleValue();
    }
}
