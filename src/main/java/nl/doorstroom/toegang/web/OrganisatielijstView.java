package nl.doorstroom.toegang.web;

import java.util.List;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.table.TableView;

/**
 * The organisations.
 *
 * @param soort code of the kind that was asked for, or empty
 * @param beheert whether whoever looks may add and change them
 */
public record OrganisatielijstView(String zoek, String soort, List<Choice> soorten, boolean beheert, TableView tabel) {}
