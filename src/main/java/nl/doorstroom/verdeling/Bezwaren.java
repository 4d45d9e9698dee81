package nl.doorstroom.verdeling;

import java.util.ArrayList;
import java.util.List;
import nl.doorstroom.kern.Invoerfout;

/** The reasons why a question has no distribution, all at once. */
final class Bezwaren {
    private static final long GROOTSTE_TOTAAL = 1_000_000_000L;

    private Bezwaren() {}

    static List<Invoerfout> tegen(Verdeelvraag vraag, int bewoond) {
        var fouten = new ArrayList<Invoerfout>();
        if (bewoond == 0) {
            fouten.add(Invoerfout.inVeld(
                    "inwoners",
                    "0",
                    "Er zijn geen inwoners om naar te verdelen. Vul bij minstens één gebied inwoners in."));
        }
        tegenTotaal(vraag, bewoond, fouten);
        vraag.minimum().ifPresent(minimum -> tegenMinimum(vraag, minimum, fouten));
        return fouten;
    }

    private static void tegenTotaal(Verdeelvraag vraag, int bewoond, List<Invoerfout> fouten) {
        var totaal = vraag.totaal();
        if (totaal < 1 || totaal > GROOTSTE_TOTAAL) {
            fouten.add(
                    fout("totaal", totaal, "Kies een totaal van 1 tot en met " + Getallen.heel(GROOTSTE_TOTAAL) + "."));
        } else if (vraag.minimum().isEmpty() && geeftIedereenEen(vraag.methode()) && totaal < bewoond) {
            fouten.add(fout(
                    "totaal",
                    totaal,
                    vraag.methode().naam() + " geeft elk gebied met inwoners minstens 1. Kies een totaal van minstens "
                            + Getallen.heel(bewoond) + " of een andere methode."));
        }
    }

    private static void tegenMinimum(Verdeelvraag vraag, long minimum, List<Invoerfout> fouten) {
        if (!vraag.methode().isDelermethode()) {
            fouten.add(fout(
                    "minimum",
                    minimum,
                    "Een minimum kan alleen met Adams, Webster, Jefferson of Hill, niet met "
                            + vraag.methode().naam() + "."));
        } else if (minimum < 1) {
            fouten.add(fout("minimum", minimum, "Kies een minimum van 1 of meer, of laat het minimum weg."));
        } else if (minimum > vraag.totaal()) {
            fouten.add(fout(
                    "minimum",
                    minimum,
                    "Het minimum is hoger dan het totaal (" + Getallen.heel(vraag.totaal())
                            + "), dus niemand kan het halen. Kies een lager minimum."));
        }
    }

    private static boolean geeftIedereenEen(Methode methode) {
        return methode == Methode.ADAMS || methode == Methode.HILL;
    }

    private static Invoerfout fout(String veld, long waarde, String uitleg) {
        return Invoerfout.inVeld(veld, Long.toString(waarde), uitleg);
    }
}
