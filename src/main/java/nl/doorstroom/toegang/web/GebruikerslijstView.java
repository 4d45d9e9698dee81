package nl.doorstroom.toegang.web;

import java.util.List;
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
        List<Optie> rollen,
        String staat,
        List<Optie> staten,
        String melding,
        TableView tabel) {}
