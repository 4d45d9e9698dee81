package nl.doorstroom.toegang.web;

import java.util.List;
import nl.doorstroom.platform.table.TableView;
import nl.doorstroom.toegang.dossier.Dossiersoort;

/**
 * The list of dossiers.
 *
 * @param beperkt not all are shown, so look more precisely
 * @param noodinzage whether whoever looks can ask for one
 */
public record DossierView(
        String zoek, String soort, List<Dossiersoort> soorten, boolean beperkt, boolean noodinzage, TableView tabel) {
    /** One dossier. */
    public record Een(
            String nummer,
            String soort,
            String gemeente,
            String vertrouwelijkheid,
            String geregistreerd,
            boolean synthetisch,
            boolean inNood,
            boolean magNagaan) {}
}
