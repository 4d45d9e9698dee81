package nl.doorstroom.opvang.locatie;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorstroom.kern.Gebiedscode;

/**
 * A place where people are received.
 *
 * @param code ours, of capitals, digits and dashes
 * @param naam without an address
 * @param partij who answers for it
 * @param amvPlaatsen how many of its places are for unaccompanied minors, 0 or more
 */
public record Locatie(
        String code,
        String naam,
        Locatiesoort soort,
        Gebiedscode gemeente,
        Partij partij,
        int amvPlaatsen,
        Plaatsenverloop plaatsen,
        Voorwaarden voorwaarden) {
    /** What ends a locatie. */
    public record Einde(LocalDate dag, String waardoor) {}

    /** Places on a day, as long as contract and permit hold. */
    public int plaatsenOp(LocalDate dag) {
        return voorwaarden.geldenOp(dag) ? plaatsen.op(dag) : 0;
    }

    /** The same locatie when its contract and permit would hold until a later day. */
    public Locatie verlengd(LocalDate tot) {
        return new Locatie(code, naam, soort, gemeente, partij, amvPlaatsen, plaatsen, voorwaarden.verlengd(tot));
    }

    /** The same locatie in the gemeente that took the place of its own. */
    public Locatie in(Gebiedscode nieuw) {
        return new Locatie(code, naam, soort, nieuw, partij, amvPlaatsen, plaatsen, voorwaarden);
    }

    /** The same locatie with other places. */
    public Locatie met(Plaatsenverloop ander) {
        return new Locatie(code, naam, soort, gemeente, partij, amvPlaatsen, ander, voorwaarden);
    }

    /** What ends it, soonest first. */
    public List<Einde> eindes() {
        return Stream.of(
                        voorwaarden.contract().map(dag -> new Einde(dag, "contract")),
                        voorwaarden.vergunning().map(dag -> new Einde(dag, "vergunning")))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Einde::dag))
                .toList();
    }
}
