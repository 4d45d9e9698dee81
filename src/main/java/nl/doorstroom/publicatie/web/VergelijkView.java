package nl.doorstroom.publicatie.web;

import java.util.List;
import nl.doorstroom.platform.table.TableView;

/** Two versions side by side in texts. */
public record VergelijkView(
        List<Keuze> oud, List<Keuze> nieuw, String zin, List<KaartView.Cijfer> cijfers, String zoek, TableView tabel) {}
