package nl.doorstroom.publicatie.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;

/**
 * What somebody filled in on "Verdeel zelf", as it was typed; all of it stands in the address, so that it can be shared.
 *
 * @param basis version to compare with
 * @param totaal places in the whole country
 * @param minimum smallest number a gemeente gets, or blank
 * @param peildatum reference date of the inhabitants
 * @param los "ja" to let gemeenten of a herverdeling each count for itself
 * @param gemeente name or code of the gemeente whose inhabitants differ, or blank
 * @param inwoners its inhabitants, or blank
 */
public record VerdeelForm(
        String basis,
        String totaal,
        String methode,
        String minimum,
        String peildatum,
        String los,
        String gemeente,
        String inwoners) {

    static VerdeelForm van(HttpServletRequest request) {
        return new VerdeelForm(
                veld(request, "basis"),
                veld(request, "totaal"),
                veld(request, "methode"),
                veld(request, "minimum"),
                veld(request, "peildatum"),
                veld(request, "los"),
                veld(request, "gemeente"),
                veld(request, "inwoners"));
    }

    private static String veld(HttpServletRequest request, String naam) {
        return Objects.requireNonNullElse(request.getParameter(naam), "").strip();
    }

    /** The value of each field by its name. */
    Map<String, String> velden() {
        return Map.of(
                "basis", basis,
                "totaal", totaal,
                "methode", methode,
                "minimum", minimum,
                "peildatum", peildatum,
                "los", los,
                "gemeente", gemeente,
                "inwoners", inwoners);
    }
}
