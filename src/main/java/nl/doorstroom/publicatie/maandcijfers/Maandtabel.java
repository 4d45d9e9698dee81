package nl.doorstroom.publicatie.maandcijfers;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebiedsindeling;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.table.Column;
import nl.doorstroom.platform.table.TableDefinition;
import nl.doorstroom.realisatie.Soort;
import nl.doorstroom.realisatie.Soortgegevens;

/** The table of a publicatie, with the figures of the stand or with the people housed by kind; a file has both. */
final class Maandtabel {
    private final Gebiedsindeling indeling;
    private final String code;
    private final List<Soortgegevens> soorten;

    /** @param soorten all kinds in the order of screens; those of which nobody was housed get no column */
    Maandtabel(Gebiedsindeling indeling, Opstelling opstelling, List<Soortgegevens> soorten) {
        this.indeling = indeling;
        this.code = opstelling.kop().code().toString();
        this.soorten = voorgekomen(opstelling.inhoud().regels(), soorten);
    }

    private static List<Soortgegevens> voorgekomen(List<Maandregel> regels, List<Soortgegevens> soorten) {
        var codes = regels.stream()
                .flatMap(regel -> regel.perSoort().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return soorten.stream().filter(soort -> codes.contains(soort.soort())).toList();
    }

    TableDefinition<Maandregel> metStand() {
        return tabel(" per gemeente", stand());
    }

    TableDefinition<Maandregel> perSoort() {
        return tabel(": gehuisvest per gemeente en soort", soortkolommen());
    }

    TableDefinition<Maandregel> alles() {
        var kolommen = new ArrayList<>(stand());
        soortkolommen().stream()
                .filter(kolom -> !kolom.key().equals("gehuisvest"))
                .forEach(kolommen::add);
        return tabel(" per gemeente", kolommen)
                .after(Column.text("gm_code", "Code", regel -> regel.gebied().waarde()));
    }

    private TableDefinition<Maandregel> tabel(String wat, List<Column<Maandregel>> kolommen) {
        return new TableDefinition<>(
                "Maandcijfers " + code + wat,
                Stream.concat(gemeente().stream(), kolommen.stream()).toList(),
                "gemeente",
                regel -> naam(regel.gebied()) + " " + regel.gebied() + " " + provincie(regel) + " "
                        + regel.klasse().naam());
    }

    private List<Column<Maandregel>> gemeente() {
        return List.of(
                Column.<Maandregel>text("gemeente", "Gemeente", regel -> naam(regel.gebied()))
                        .linkedTo(regel -> "/gemeenten/" + regel.gebied()),
                Column.text("provincie", "Provincie", this::provincie));
    }

    private static List<Column<Maandregel>> stand() {
        return List.of(
                Column.change("begin", "Begin", Maandregel::begin),
                Column.number("taakstelling", "Taakstelling", Maandregel::taakstelling),
                Column.number("opgave", "Opgave", Maandregel::opgave),
                Column.number("gehuisvest", "Gehuisvest", Maandregel::gehuisvest),
                Column.change("eind", "Stand", Maandregel::eind),
                Column.percent("percentage", "% gedaan", Maandregel::percentage),
                Column.text("klasse", "Schema", regel -> regel.klasse().naam()));
    }

    private List<Column<Maandregel>> soortkolommen() {
        var kolommen = new ArrayList<Column<Maandregel>>();
        soorten.forEach(soort ->
                kolommen.add(Column.number(soort.soort().code(), soort.naam(), regel -> aantal(regel, soort.soort()))));
        kolommen.add(Column.number("gehuisvest", "Samen", Maandregel::gehuisvest));
        return kolommen;
    }

    private static long aantal(Maandregel regel, Soort soort) {
        return regel.perSoort().getOrDefault(soort, 0L);
    }

    private String naam(Gebiedscode gebied) {
        return indeling.find(gebied).map(Gebied::naam).orElse(gebied.waarde());
    }

    private String provincie(Maandregel regel) {
        return regel.provincie().isEmpty() ? "" : naam(new Gebiedscode(regel.provincie()));
    }
}
