package nl.doorstroom.publicatie.web;

import java.util.List;
import nl.doorstroom.platform.table.TableView;

/** The list of gemeenten in texts. */
public record GemeentelijstView(
        List<Keuze> versies, List<Keuze.Groep> gebieden, String zoek, String bron, String opmerking, TableView tabel) {}
