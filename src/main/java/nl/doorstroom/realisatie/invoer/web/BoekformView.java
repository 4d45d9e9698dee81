package nl.doorstroom.realisatie.invoer.web;

import java.util.List;

/**
 * A form to book with.
 *
 * @param uitleg what it does, in plain words
 * @param gemeenten to choose from; empty when there is nothing to choose
 * @param soorten to choose from; empty when there is nothing to choose
 * @param aantaluitleg what the number means
 * @param huidig what the entry says now; empty for a new one
 */
public record BoekformView(
        String actie,
        String terug,
        String uitleg,
        Velden form,
        List<Keuze> gemeenten,
        String gemeentelabel,
        List<Keuze> soorten,
        String aantaluitleg,
        String daglabel,
        boolean verwijzing,
        String huidig,
        String knop) {}
