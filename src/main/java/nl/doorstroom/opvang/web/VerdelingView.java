package nl.doorstroom.opvang.web;

import java.util.List;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.table.TableView;

/** What provincies must have beside what is agreed within them. */
public record VerdelingView(List<Choice> soorten, String soort, TableView tabel) {
    public VerdelingView {
        soorten = List.copyOf(soorten);
    }

    /**
     * One provincie.
     *
     * @param afwijking where a source prints another total; empty when none does
     */
    public record Provincie(
            TableView samen, TableView afspraken, boolean leeg, String afwijking, List<Overdrachtrij> overdrachten) {
        public Provincie {
            overdrachten = List.copyOf(overdrachten);
        }
    }

    /**
     * Places that went from one gemeente to another.
     *
     * @param nummer by which it is put right
     * @param correctie why it no longer counts; empty when it does
     */
    public record Overdrachtrij(
            long nummer,
            String van,
            String naar,
            String waarvoor,
            String per,
            String plaatsen,
            String reden,
            String wie,
            String correctie) {}
}
