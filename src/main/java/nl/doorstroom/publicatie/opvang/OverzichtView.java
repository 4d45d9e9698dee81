package nl.doorstroom.publicatie.opvang;

import java.util.List;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.realisatie.maandtabel.web.Tabelbeeld;

/**
 * The Opgavenoverzicht in texts.
 *
 * @param vraag what follows an address to ask for the same day
 * @param eerder address of the month before; empty at the first
 * @param later address of the month after; empty at the last
 */
public record OverzichtView(
        String peildatum,
        String bekend,
        String hoogste,
        String leesbaar,
        String vraag,
        List<Invoerfout> fouten,
        String eerder,
        String later,
        List<Tabel> tabellen,
        Eigentabel eigen) {
    /**
     * Tabel 1 or Tabel 2.
     *
     * @param code as it stands in addresses: {@code tabel-1}
     * @param leeg whether no column has figures
     * @param beelden the table itself; none when no table of this shape is known
     * @param verschil what our sum differs from the printed total, by column
     * @param opmerkingen what one must know of the printed figures
     */
    public record Tabel(
            String code,
            String nummer,
            String naam,
            boolean leeg,
            List<Tabelbeeld> beelden,
            List<Tabelbeeld.Cel> verschil,
            List<Kolombron> bronnen,
            List<String> opmerkingen) {}

    /**
     * Where a column comes from.
     *
     * @param peildatum why there is no figure when there is none
     * @param tabel in which it was printed; empty without a figure
     */
    public record Kolombron(String kolom, String peildatum, String bron, String tabel, String adres) {}

    /**
     * What Doorstroom itself knows.
     *
     * @param uitleg what is not known, in a sentence; empty when all is
     * @param groepen heads over the columns that belong together
     */
    public record Eigentabel(
            boolean leeg,
            String bijschrift,
            String uitleg,
            List<Tabelbeeld.Groep> groepen,
            List<String> koppen,
            List<Tabelbeeld.Regel> regels) {}
}
