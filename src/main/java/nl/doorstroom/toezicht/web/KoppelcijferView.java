package nl.doorstroom.toezicht.web;

import nl.doorstroom.platform.table.TableView;

/**
 * The last koppelcijfers of every gemeente.
 *
 * @param leeg whether nothing was told yet of any of them
 * @param legtVast whether whoever looks may tell more
 */
public record KoppelcijferView(String zoek, TableView tabel, boolean leeg, boolean legtVast) {}
