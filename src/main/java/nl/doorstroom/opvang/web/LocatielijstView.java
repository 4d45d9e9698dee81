package nl.doorstroom.opvang.web;

import java.util.List;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.table.TableView;

/**
 * The locaties of whoever looks.
 *
 * @param samen how many places and people there are together, as a sentence
 * @param legtVast whether whoever looks may write any down
 */
public record LocatielijstView(
        List<Choice> gebieden,
        String gebied,
        List<Choice> soorten,
        String soort,
        String zoek,
        TableView tabel,
        String samen,
        boolean leeg,
        boolean legtVast,
        String melding) {}
