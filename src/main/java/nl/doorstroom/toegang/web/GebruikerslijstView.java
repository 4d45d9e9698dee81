package nl.doorstroom.toegang.web;

import java.util.List;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.table.TableView;

/**
 * The people whom somebody manages.
 *
 * @param rol code of the role that was asked for, or empty
 * @param staat name of the state that was asked for, or empty
 */
public record GebruikerslijstView(
        String zoek,
        String rol,
        List<Choice> rollen,
        String staat,
        List<Choice> staten,
        String melding,
        TableView tabel) {}
