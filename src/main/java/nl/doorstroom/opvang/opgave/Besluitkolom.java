package nl.doorstroom.opvang.opgave;

import java.util.List;
import java.util.Optional;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;

/**
 * One column of a decision: places of one kind, divided over areas.
 *
 * @param totaal what was decided
 * @param gedrukt what stands under the column; a source may print another number than it decided
 * @param voortbouwtOp code of the decision to whose numbers this one only adds
 * @param regels as printed; none when the division is not known
 */
public record Besluitkolom(
        Opgavesoort soort,
        long totaal,
        long gedrukt,
        Sleutelkeuze sleutel,
        Optional<String> voortbouwtOp,
        List<Regel> regels) {
    public Besluitkolom {
        regels = List.copyOf(regels);
    }

    /**
     * What is printed of one area.
     *
     * @param extra what came on top of the decision before
     * @param aanwezig regular places with which the key reckons
     */
    public record Regel(Gebiedscode gebied, long plaatsen, Optional<Long> extra, Optional<Long> aanwezig) {
        public Regel {
            if (plaatsen < 0) {
                throw new IllegalArgumentException("Regel of " + gebied + " (" + plaatsen + ") must be 0 or more.");
            }
        }
    }

    /** The lines of one kind of area, in the order of the table. */
    public List<Regel> regels(Gebiedsoort soort) {
        return regels.stream().filter(een -> een.gebied().soort() == soort).toList();
    }

    /** What the lines of one kind of area really add up to. */
    public long som(Gebiedsoort soort) {
        return regels(soort).stream().mapToLong(Regel::plaatsen).sum();
    }

    public Optional<Regel> find(Gebiedscode gebied) {
        return regels.stream().filter(een -> een.gebied().equals(gebied)).findFirst();
    }
}
