package nl.doorstroom.publicatie.stand;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.realisatie.Stand;
import nl.doorstroom.realisatie.Voortgang;
import org.jspecify.annotations.Nullable;

/**
 * One area in a table of standen.
 *
 * @param stand empty when it is not known
 * @param voorbehoud what one must know of it; empty when nothing
 */
record Standregel(Gebied gebied, Optional<Stand> stand, String voorbehoud) {
    private @Nullable Object van(Function<Stand, Object> wat) {
        return stand.map(wat).orElse(null);
    }

    @Nullable
    Object begin() {
        return van(Stand::begin);
    }

    @Nullable
    Object taakstelling() {
        return van(Stand::taakstelling);
    }

    @Nullable
    Object opgave() {
        return van(Stand::opgave);
    }

    @Nullable
    Object gehuisvest() {
        return van(Stand::gerealiseerd);
    }

    @Nullable
    Object eind() {
        return van(Stand::eind);
    }

    @Nullable
    BigDecimal percentage() {
        return stand.map(Voortgang::van).flatMap(Voortgang::percentage).orElse(null);
    }

    String klasse() {
        return stand.map(Voortgang::van)
                .map(voortgang -> voortgang.klasse().naam())
                .orElse(voorbehoud);
    }
}
