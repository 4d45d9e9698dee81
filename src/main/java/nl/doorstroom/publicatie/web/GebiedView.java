package nl.doorstroom.publicatie.web;

import java.util.List;
import nl.doorstroom.platform.table.TableView;
import nl.doorstroom.publicatie.web.GemeenteView.Feit;

/**
 * The page of a provincie or region in texts.
 *
 * @param controle printed totals beside ours; empty when no official table prints them
 * @param delen the areas inside it, such as the veiligheidsregio's of a provincie
 */
public record GebiedView(
        String naam,
        String soort,
        String adres,
        String getal,
        String woorden,
        List<Feit> feiten,
        String opmerking,
        List<Keuze> versies,
        List<Controle> controle,
        List<Deel> delen,
        TableView tabel,
        String bron) {

    /** @param verschil ours minus the printed one; "geen" when equal */
    public record Controle(String kolom, String gedrukt, String berekend, String verschil, String bron) {}

    public record Deel(String naam, String adres, String gemeenten, String inwoners, String aantal, String amv) {}
}
