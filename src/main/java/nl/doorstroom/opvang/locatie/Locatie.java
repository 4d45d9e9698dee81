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
 * @param code ours, of letters, digits and dashes
 * @param naam without an address
 * @param contract the first day on which the contract no longer holds; empty when it has no end
 * @param vergunning the same for the permit
 */
public record Locatie(
        String code,
        String naam,
        Locatiesoort soort,
        Gebiedscode gemeente,
        Plaatsenverloop plaatsen,
        Optional<LocalDate> contract,
        Optional<LocalDate> vergunning) {
    /** What ends a locatie. */
    public record Einde(LocalDate dag, String waardoor) {}

    /** Places on a day, as long as contract and permit hold. */
    public int plaatsenOp(LocalDate dag) {
        return eindes().stream().anyMatch(einde -> !dag.isBefore(einde.dag())) ? 0 : plaatsen.op(dag);
    }

    /** The same locatie when its contract and permit would hold until a later day. */
    public Locatie verlengd(LocalDate tot) {
        return new Locatie(code, naam, soort, gemeente, plaatsen, contract.map(_ -> tot), vergunning.map(_ -> tot));
    }

    /** What ends it, soonest first. */
    public List<Einde> eindes() {
        return Stream.of(
                        contract.map(dag -> new Einde(dag, "contract")),
                        vergunning.map(dag -> new Einde(dag, "vergunning")))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Einde::dag))
                .toList();
    }
}
