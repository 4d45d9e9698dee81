package nl.doorstroom.opvang.web;

import nl.doorstroom.platform.table.TableView;

/** The decisions that hold. @param legtVast whether whoever looks may write down another */
public record BesluitenView(TableView tabel, boolean legtVast) {}
