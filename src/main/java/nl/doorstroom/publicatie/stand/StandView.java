package nl.doorstroom.publicatie.stand;

import java.util.List;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.table.TableView;
import org.jspecify.annotations.Nullable;

/**
 * The stand of one area in texts.
 *
 * @param kop the stand in words; why there is none when it is not known
 * @param som the stand as a sum, line by line, each leading to its entries
 * @param verloop null when there is nothing to draw
 * @param onderdelen the areas within; null of a gemeente
 * @param verantwoording where the figures come from
 */
public record StandView(
        String naam,
        String code,
        Peilingkeuze keuze,
        String kop,
        boolean bekend,
        String voorbehoud,
        List<Regel> som,
        List<Regel> voortgang,
        List<Regel> naijl,
        @Nullable Verloop verloop,
        @Nullable TableView onderdelen,
        List<Regel> verantwoording) {
    /** Of an area whose stand nobody knows; the reason is the reservation. */
    static StandView onbekend(
            Standregel regel, Peilingkeuze keuze, @Nullable TableView onderdelen, List<Regel> verantwoording) {
        return new StandView(
                regel.gebied().naam(),
                regel.gebied().code().waarde(),
                keuze,
                "Stand niet bekend",
                false,
                regel.voorbehoud(),
                List.of(),
                List.of(),
                List.of(),
                null,
                onderdelen,
                verantwoording);
    }

    /**
     * A figure with its name.
     *
     * @param adres where it leads; empty when nowhere
     * @param uitkomst whether it follows from the lines above it
     */
    public record Regel(String naam, String waarde, String adres, boolean uitkomst) {
        static Regel van(String naam, String waarde) {
            return new Regel(naam, waarde, "", false);
        }
    }

    /**
     * What reading was asked for, to ask for another.
     *
     * @param peildatum ISO date
     * @param bekend ISO date; empty for the latest
     * @param leesbaar the reading in words
     * @param perDag whether any day can be chosen, or only the first of a month
     */
    public record Peilingkeuze(
            String peildatum,
            String bekend,
            String leesbaar,
            boolean perDag,
            String hoogste,
            List<Invoerfout> fouten) {}
}
