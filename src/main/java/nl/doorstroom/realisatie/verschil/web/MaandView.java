package nl.doorstroom.realisatie.verschil.web;

import java.util.List;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;

/**
 * A month of a gemeente with all that was said.
 *
 * @param boekingen where the entries stand that make up COA's figure
 * @param doen what whoever looks can do; empty for who only reads
 */
public record MaandView(
        String naam,
        String maand,
        String actie,
        String melding,
        String telling,
        String coa,
        String verschil,
        String staat,
        String aanZet,
        List<Deel> soorten,
        String boekingen,
        String bekendOp,
        List<Stap> stappen,
        List<Choice> doen,
        List<Choice> redenen,
        String halfjaar,
        Form form) {
    /** What COA's figure is made of. */
    public record Deel(String naam, String aantal, String href) {}

    /** One zet. */
    public record Stap(String kop, String wie, String op, String stand, String tekst) {}
}
