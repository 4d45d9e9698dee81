package nl.doorstroom.publicatie.web;

import java.util.List;
import nl.doorstroom.platform.table.TableView;
import nl.doorstroom.publicatie.web.GebiedView.Controle;
import nl.doorstroom.publicatie.web.GemeenteView.Feit;
import org.jspecify.annotations.Nullable;

/**
 * The page of one version in texts. It shows either the sheet as Bijlage A or the table that sorts.
 *
 * @param norm what is to be said of the 13 weeks; empty when the day of publication is not known
 * @param nagerekend how many lines our calculation reproduces
 */
public record VersieView(
        String code,
        String naam,
        String getal,
        String woorden,
        List<Feit> feiten,
        String opmerking,
        String norm,
        String nagerekend,
        List<Keuze> versies,
        @Nullable BijlageView bijlage,
        @Nullable TableView tabel,
        String zoek,
        List<Controle> controle,
        List<Overgedragen> overdrachten,
        List<Feit> verantwoording) {

    /** A transfer between two gemeenten. */
    public record Overgedragen(String aantal, String van, String naar, String bron) {}
}
