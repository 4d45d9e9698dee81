package nl.doorstroom.opvang.web;

import java.util.List;
import java.util.Optional;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.table.TableView;
import nl.doorstroom.platform.web.Page;

/**
 * All areas of whoever looks.
 *
 * @param eigen the area that holds all others
 * @param telt what counts, as a sentence
 */
public record OpvangbeeldlijstView(
        Optional<Page.Link> eigen,
        List<Choice> gebieden,
        String gebied,
        List<Choice> soorten,
        String soort,
        boolean noodopvang,
        String zoek,
        TableView tabel,
        String telt) {}
