package nl.doorstroom.publicatie.web;

import java.util.List;
import java.util.Map;
import nl.doorstroom.platform.table.TableView;
import org.jspecify.annotations.Nullable;

/**
 * "Verdeel zelf" in texts.
 *
 * @param fouten by field; what was typed stays in the form
 * @param uitkomst null when there are faults
 */
public record VerdeelView(
        VerdeelForm form,
        List<Keuze> versies,
        List<Keuze> methoden,
        List<Keuze> peildata,
        Map<String, String> fouten,
        @Nullable Uitkomst uitkomst) {

    /**
     * @param zin what was divided and how
     * @param deler the room of the divisor; empty for methods without one
     * @param stijgers gemeenten that gain most, at most five
     */
    public record Uitkomst(
            String zin,
            String deler,
            List<KaartView.Cijfer> cijfers,
            List<Wisseling> stijgers,
            List<Wisseling> dalers,
            TableView tabel) {}

    public record Wisseling(String naam, String adres, String oud, String nieuw, String verschil) {}
}
