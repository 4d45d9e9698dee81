package nl.doorstroom.opvang.locatie;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The terms on which a locatie stands. Only those who work on it see them.
 *
 * @param contract the first day on which the contract no longer holds; empty when it has no end
 * @param vergunning the same for the permit
 * @param doelgroepbeperking who may not live there by agreement; empty when everybody may. Discouraged (Rijksbrief of 2 May
 *     2023), for such places often can't be used
 * @param hoofdlocatie code of the locatie that a small one belongs to
 */
public record Voorwaarden(
        Optional<LocalDate> contract,
        Optional<LocalDate> vergunning,
        String doelgroepbeperking,
        Optional<String> hoofdlocatie) {
    /** No end, no limit and no main locatie. */
    public static final Voorwaarden GEEN = new Voorwaarden(Optional.empty(), Optional.empty(), "", Optional.empty());

    /** Whether neither contract nor permit has ended. */
    boolean geldenOp(LocalDate dag) {
        return contract.filter(einde -> !dag.isBefore(einde)).isEmpty()
                && vergunning.filter(einde -> !dag.isBefore(einde)).isEmpty();
    }

    /** The same when contract and permit, where they end, would hold until a later day. */
    public Voorwaarden verlengd(LocalDate tot) {
        return new Voorwaarden(contract.map(_ -> tot), vergunning.map(_ -> tot), doelgroepbeperking, hoofdlocatie);
    }
}
