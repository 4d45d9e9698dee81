package nl.doorstroom.realisatie.invoer.web;

import java.util.List;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.table.TableView;

/**
 * The list of entries.
 *
 * @param totaal how many there are and how many people they are about, in words
 * @param boekt whether whoever looks may book
 */
public record BoekinglijstView(
        Boekingvraagform form,
        List<Choice> gemeenten,
        List<Choice> soorten,
        List<Choice> posten,
        TableView tabel,
        String totaal,
        boolean boekt) {}
