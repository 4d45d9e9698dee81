package nl.doorstroom.opvang.verevening;

import java.util.List;
import java.util.Optional;

/**
 * A way to reckon, with its choices.
 *
 * @param code as it stands in an address
 * @param achterstandTelt whether a day with an achterstand takes off what other days add
 * @param tussenvoorzieningenTellen whether places in in-between housing come on top
 */
public record Vereveningsvariant(
        String code, String naam, String uitleg, boolean achterstandTelt, boolean tussenvoorzieningenTellen) {
    /** The variants to choose from; the first is the usual one. Which were proposed in 2020 is te bevestigen. */
    public static final List<Vereveningsvariant> ALLE = List.of(
            new Vereveningsvariant(
                    "alleen-voorsprong",
                    "Alleen voorsprong telt",
                    "Een peildatum met een achterstand telt als 0.",
                    false,
                    false),
            new Vereveningsvariant(
                    "saldo",
                    "Voorsprong en achterstand tellen",
                    "Een achterstand gaat af van de voorsprong op andere peildata. Samen wordt het nooit minder dan 0.",
                    true,
                    false),
            new Vereveningsvariant(
                    "met-tussenvoorzieningen",
                    "Voorsprong met tussenvoorzieningen",
                    "Als de eerste, en plaatsen in tussenvoorzieningen en doorstroomwoningen komen erbij.",
                    false,
                    true));

    /** The variant with this code. */
    public static Optional<Vereveningsvariant> find(String code) {
        return ALLE.stream().filter(een -> een.code().equals(code)).findFirst();
    }
}
