package nl.doorstroom.publicatie.web;

import java.util.List;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.platform.table.Column;
import nl.doorstroom.platform.table.TableDefinition;
import org.jspecify.annotations.Nullable;

/** One gemeente before and after. */
record Vergelijkregel(
        Gebied gemeente,
        String provincie,
        @Nullable Long oud,
        @Nullable Long nieuw,
        long verandering) {
    /** With the largest changes on top: when it goes down, those who lose most. */
    static TableDefinition<Vergelijkregel> tabel(
            String bijschrift, String oud, String nieuw, List<Vergelijkregel> regels) {
        var som = regels.stream().mapToLong(Vergelijkregel::verandering).sum();
        return new TableDefinition<>(
                bijschrift,
                List.of(
                        Column.<Vergelijkregel>text(
                                        "gemeente",
                                        "Gemeente",
                                        regel -> regel.gemeente().naam())
                                .linkedTo(regel -> Adres.van(regel.gemeente())),
                        Column.text("provincie", "Provincie", Vergelijkregel::provincie),
                        Column.number("oud", oud, Vergelijkregel::oud),
                        Column.number("nieuw", nieuw, Vergelijkregel::nieuw),
                        Column.change("verschil", "Verschil", Vergelijkregel::verandering)),
                som < 0 ? "verschil" : "-verschil",
                regel -> regel.gemeente().naam() + " " + regel.gemeente().code() + " " + regel.provincie());
    }
}
