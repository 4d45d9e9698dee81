package nl.doorstroom.realisatie.invoer.web;

import java.util.List;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;

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
        Form form,
        List<Choice> gemeenten,
        String gemeentelabel,
        List<Choice> soorten,
        String aantaluitleg,
        String daglabel,
        boolean verwijzing,
        String huidig,
        String knop) {}
