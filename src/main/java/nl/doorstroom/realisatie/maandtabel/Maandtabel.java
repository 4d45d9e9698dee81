package nl.doorstroom.realisatie.maandtabel;

import java.util.List;
import java.util.Optional;
import nl.doorstroom.kern.Gebiedscode;

/**
 * A version of a monthly table.
 *
 * @param kolommen as printed, from left to right
 * @param regels as printed, from top to bottom
 */
public record Maandtabel(Maandtabelkop kop, List<Tabelkolom> kolommen, List<Maandregel> regels) {
    public Maandtabel {
        kolommen = List.copyOf(kolommen);
        regels = List.copyOf(regels);
    }

    public Maandtabelcode code() {
        return kop.code();
    }

    /** The line of an area; empty when the table has none. */
    public Optional<Maandregel> regel(Gebiedscode gebied) {
        return regels.stream().filter(regel -> regel.gebied().equals(gebied)).findFirst();
    }

    /** The columns on housing vergunninghouders. */
    public List<Tabelkolom> huisvesting() {
        return kolommen.stream()
                .filter(tabelkolom -> tabelkolom.kolom().soort().isHuisvesting())
                .toList();
    }

    /** Every printed figure that does not follow from the figures beside it, from top to bottom. */
    public List<Telverschil> verschillen() {
        return Telcontrole.van(this);
    }

    /** What the veiligheidsregio's or provincies of an area add up to; empty when one of them has no figure. */
    public Optional<Long> som(Gebiedscode gebied, Kolom kolom) {
        return Telcontrole.som(this, gebied, kolom);
    }
}
