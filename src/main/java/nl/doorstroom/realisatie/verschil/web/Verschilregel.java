package nl.doorstroom.realisatie.verschil.web;

import java.util.List;
import java.util.OptionalLong;
import nl.doorstroom.platform.table.Column;
import nl.doorstroom.platform.table.TableDefinition;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.realisatie.verschil.Maandverschil;
import nl.doorstroom.realisatie.verschil.Partij;
import org.jspecify.annotations.Nullable;

/** A month of a gemeente as a row of a table. */
record Verschilregel(String naam, Maandverschil maand) {
    /** The columns of the list. */
    static TableDefinition<Verschilregel> tabel(String bijschrift) {
        return new TableDefinition<>(
                bijschrift,
                List.of(
                        Column.<Verschilregel>text("gemeente", "Gemeente", Verschilregel::naam)
                                .linkedTo(Verschilregel::adres),
                        Column.text("maand", "Maand", regel -> new Maand(regel.maand.maand())),
                        Column.number("telling", "Gemeente telt", regel -> waarde(regel.maand.telling())),
                        Column.number("coa", "COA telt", regel -> regel.maand.coa()),
                        Column.change("verschil", "Verschil", regel -> waarde(regel.maand.verschil())),
                        Column.text(
                                "staat", "Staat", regel -> regel.maand.staat().naam()),
                        Column.text("reden", "Reden", Verschilregel::reden),
                        Column.text("aan-zet", "Aan zet", regel -> aanZet(regel.maand))),
                "gemeente",
                regel -> regel.naam + " " + regel.maand.gemeente());
    }

    /** As a file has it: with what programs know a gemeente and a month by. */
    static TableDefinition<Verschilregel> bestand(String bijschrift) {
        return tabel(bijschrift)
                .after(Column.text(
                        "jaar_maand", "Maand", regel -> regel.maand.maand().toString()))
                .after(Column.text(
                        "gm_code", "Code", regel -> regel.maand.gemeente().waarde()));
    }

    String adres() {
        return adres(maand);
    }

    static String adres(Maandverschil maand) {
        return "/verschillen/" + maand.gemeente() + "/" + maand.maand();
    }

    static @Nullable Long waarde(OptionalLong getal) {
        return getal.isEmpty() ? null : getal.getAsLong();
    }

    static String aanZet(Maandverschil maand) {
        return maand.aanZet().map(Partij::naam).orElse(DutchFormat.NONE);
    }

    private String reden() {
        return maand.verklaring().map(zet -> zet.reden().naam()).orElse(DutchFormat.NONE);
    }
}
