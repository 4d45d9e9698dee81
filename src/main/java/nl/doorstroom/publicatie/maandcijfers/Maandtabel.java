package nl.doorstroom.publicatie.maandcijfers;

import java.util.List;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebiedsindeling;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.platform.table.Column;
import nl.doorstroom.platform.table.TableDefinition;

/** The table of a publicatie. */
final class Maandtabel {
    private Maandtabel() {}

    static TableDefinition<Maandregel> van(Gebiedsindeling indeling, String code) {
        return new TableDefinition<>(
                "Maandcijfers " + code + " per gemeente",
                List.of(
                        Column.<Maandregel>text("gemeente", "Gemeente", regel -> naam(indeling, regel.gemeente()))
                                .linkedTo(regel -> "/gemeenten/" + regel.gemeente()),
                        Column.text("provincie", "Provincie", regel -> provincie(indeling, regel.gemeente())),
                        Column.change("begin", "Begin", Maandregel::begin),
                        Column.number("taakstelling", "Taakstelling", Maandregel::taakstelling),
                        Column.number("opgave", "Opgave", Maandregel::opgave),
                        Column.number("gehuisvest", "Gehuisvest", Maandregel::gehuisvest),
                        Column.change("eind", "Stand", Maandregel::eind),
                        Column.decimal("percentage", "% gedaan", Maandregel::percentage),
                        Column.text("klasse", "Schema", regel -> regel.klasse().naam())),
                "gemeente",
                regel -> naam(indeling, regel.gemeente()) + " " + regel.gemeente() + " "
                        + provincie(indeling, regel.gemeente()) + " "
                        + regel.klasse().naam());
    }

    private static String naam(Gebiedsindeling indeling, Gebiedscode gemeente) {
        return indeling.find(gemeente).map(Gebied::naam).orElse(gemeente.waarde());
    }

    private static String provincie(Gebiedsindeling indeling, Gebiedscode gemeente) {
        return indeling.findWaarin(gemeente, Gebiedsoort.PROVINCIE)
                .map(Gebied::naam)
                .orElse("");
    }
}
