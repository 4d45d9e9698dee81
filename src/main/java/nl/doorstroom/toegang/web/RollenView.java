package nl.doorstroom.toegang.web;

import nl.doorstroom.platform.table.TableView;

/** @param zonderRechten roles that have only what everybody has who logged in */
public record RollenView(String zoek, String zonderRechten, TableView tabel) {}
