package nl.doorstroom.realisatie.verschil.web;

import java.util.List;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;

/**
 * The months of one gemeente in a half-year.
 *
 * @param telt whether whoever looks may record tellingen
 * @param totaal the last row
 */
public record MaandenView(
        String naam,
        String code,
        String melding,
        List<Choice> halfjaren,
        String halfjaar,
        List<Rij> rijen,
        Rij totaal,
        String bekendOp,
        boolean telt,
        Form form) {
    /**
     * One month.
     *
     * @param code as in addresses: 2020-12
     * @param soorten what COA's figure is made of, in words
     * @param gezien number of zetten there are
     */
    public record Rij(
            String code,
            String maand,
            String href,
            String telling,
            String coa,
            String soorten,
            String verschil,
            String staat,
            String aanZet,
            int gezien) {}
}
