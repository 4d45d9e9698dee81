package nl.doorstroom.toezicht.web;

import java.util.List;
import java.util.function.ToIntFunction;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.toezicht.koppelcijfer.Koppelcijfer;
import nl.doorstroom.toezicht.koppelcijfer.Koppelinlezing;

/**
 * What a file with koppelcijfers would change.
 *
 * @param inhoud the file itself, in letters and digits, so that what was looked at is what is kept
 * @param ongewijzigd lines that say what is known already
 */
public record KoppelcontroleView(Form form, String inhoud, List<Rij> rijen, int ongewijzigd) {
    public KoppelcontroleView {
        rijen = List.copyOf(rijen);
    }

    /** A figure with what it was, where it was another: <i>12 (was 10)</i>. */
    public record Rij(String gemeente, String peildatum, String gekoppeld, String wachtend, String bovenNorm) {}

    static Rij rij(String naam, Koppelinlezing.Wijziging een) {
        return new Rij(
                naam,
                DutchFormat.date(een.cijfer().peildatum()),
                aantal(een, Koppelcijfer::gekoppeld),
                aantal(een, Koppelcijfer::wachtend),
                aantal(een, Koppelcijfer::bovenNorm));
    }

    private static String aantal(Koppelinlezing.Wijziging een, ToIntFunction<Koppelcijfer> welk) {
        int nu = welk.applyAsInt(een.cijfer());
        return DutchFormat.number(nu)
                + een.vorige()
                        .map(welk::applyAsInt)
                        .filter(was -> was != nu)
                        .map(was -> " (was " + DutchFormat.number(was) + ")")
                        .orElse("");
    }
}
