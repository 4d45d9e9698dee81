package nl.doorstroom.toezicht.web;

import java.util.List;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.table.TableView;

/**
 * The papers of a provincie, and where a new one begins.
 *
 * @param rondes of which a paper can be drawn up; empty for who only reads
 * @param sjablonen where the templates are; empty for who only reads
 */
public record StukkenView(
        String provincie,
        String actie,
        List<Choice> staten,
        String staat,
        String zoek,
        TableView tabel,
        List<Choice> soorten,
        List<Choice> rondes,
        List<Choice> gemeenten,
        String sjablonen,
        Form form) {}
