package nl.doorstroom.toezicht.web;

import nl.doorstroom.platform.table.TableView;

/**
 * The gemeenten of a provincie with their dossiers.
 *
 * @param adres of the provincie
 */
public record DossierlijstView(String adres, String zoek, TableView tabel) {}
