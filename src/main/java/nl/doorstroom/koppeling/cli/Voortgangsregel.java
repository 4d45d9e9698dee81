package nl.doorstroom.koppeling.cli;

import java.io.PrintWriter;
import java.util.Locale;
import nl.doorstroom.koppeling.solver.Voortgang;

/** One line on the terminal that is written again and again while the engine works; nothing where nobody looks. */
final class Voortgangsregel {
    private static final Locale NEDERLANDS = Locale.of("nl", "NL");

    private final PrintWriter err;
    private final boolean zichtbaar;
    private int lengte;

    Voortgangsregel(PrintWriter err, boolean zichtbaar) {
        this.err = err;
        this.zichtbaar = zichtbaar;
    }

    /** Visible where a person sits at a terminal. */
    static Voortgangsregel opTerminal(PrintWriter err) {
        var console = System.console();
        return new Voortgangsregel(err, console != null && console.isTerminal());
    }

    /** The engine may call from any of its threads. */
    synchronized void toon(Voortgang voortgang) {
        if (zichtbaar) {
            schrijf(tekst(voortgang));
        }
    }

    synchronized void wis() {
        if (lengte > 0) {
            schrijf("");
            err.print('\r');
            err.flush();
        }
    }

    private void schrijf(String tekst) {
        err.print('\r' + tekst + " ".repeat(Math.max(0, lengte - tekst.length())));
        err.flush();
        lengte = tekst.length();
    }

    private static String tekst(Voortgang voortgang) {
        var fase = switch (voortgang.fase()) {
            case PRIJZEN -> "Prijzen zoeken";
            case PLAN -> "Plan maken";
            case VERBETEREN -> "Plan verbeteren";
            case BEWIJS -> "Grens bewijzen";
        };
        var stand = String.format(NEDERLANDS, "%s: %.0f %%", fase, 100 * voortgang.deel());
        var punten = String.format(NEDERLANDS, ", %,.2f punten", voortgang.totaal());
        var grens = String.format(NEDERLANDS, ", hoogstens %,.2f", voortgang.bovengrens());
        return stand + (voortgang.totaal() == 0 ? "" : punten) + (Double.isFinite(voortgang.bovengrens()) ? grens : "");
    }
}
