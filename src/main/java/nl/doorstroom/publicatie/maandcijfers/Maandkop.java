package nl.doorstroom.publicatie.maandcijfers;

import java.time.Instant;
import java.util.Optional;

/**
 * What is known of an opstelling besides its figures.
 *
 * @param bekendOp what was registered by then counts
 * @param publicatie empty as long as it is a concept
 * @param voorbeeld whether it rests on made-up entries, as in a demonstration
 */
public record Maandkop(
        Maandcode code,
        Instant bekendOp,
        String controlegetal,
        Instant opgesteldOp,
        Optional<Publicatie> publicatie,
        boolean voorbeeld) {
    /** @param definitief whether it is the last word on this peildatum */
    public record Publicatie(boolean definitief, Instant op) {}

    /** What it is: concept, voorlopig or definitief. */
    public String label() {
        return publicatie
                .map(ene -> ene.definitief() ? "definitief" : "voorlopig")
                .orElse("concept");
    }

    @Override
    public String toString() {
        return "maandcijfers " + code + " (" + label() + ")";
    }
}
