package nl.doorstroom.toezicht.web;

import java.util.List;
import nl.doorstroom.platform.table.TableView;

/**
 * The calendar of a provincie.
 *
 * @param adres of the provincie
 * @param feestdagen those that are to come
 */
public record TermijnenView(String adres, String zoek, TableView tabel, List<String> feestdagen) {}
