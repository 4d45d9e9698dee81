package nl.doorstroom.publicatie.stand;

import java.util.List;
import nl.doorstroom.platform.table.Column;
import nl.doorstroom.platform.table.TableDefinition;

/** The columns in which areas stand beside each other. */
final class Standtabel {
    private Standtabel() {}

    /** @param vraag the reading, to be carried along to the page of each area */
    static TableDefinition<Standregel> van(String bijschrift, String vraag) {
        return new TableDefinition<>(
                bijschrift,
                List.of(
                        Column.<Standregel>text(
                                        "gebied",
                                        "Gebied",
                                        regel -> regel.gebied().naam())
                                .linkedTo(regel -> "/standen/" + regel.gebied().code() + vraag),
                        Column.change("begin", "Stand bij begin", Standregel::begin),
                        Column.number("taakstelling", "Taakstelling", Standregel::taakstelling),
                        Column.number("opgave", "Opgave", Standregel::opgave),
                        Column.number("gehuisvest", "Gehuisvest", Standregel::gehuisvest),
                        Column.change("stand", "Stand", Standregel::eind),
                        Column.percent("percentage", "Procent", Standregel::percentage),
                        Column.text("schema", "Op schema", Standregel::klasse)),
                "stand",
                regel -> regel.gebied().naam() + " " + regel.gebied().code());
    }
}
