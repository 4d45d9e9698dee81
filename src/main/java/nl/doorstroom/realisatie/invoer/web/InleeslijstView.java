package nl.doorstroom.realisatie.invoer.web;

import java.util.List;
import nl.doorstroom.platform.form.Form;

/**
 * Files on their way, and the form to hand one in.
 *
 * @param bronnen whose columns are remembered
 * @param melding what was just done; empty when nothing was
 */
public record InleeslijstView(Form form, List<String> bronnen, List<Rij> rijen, String melding) {
    /** One file. */
    public record Rij(String href, String ontvangen, String bron, String regels, String status) {}
}
