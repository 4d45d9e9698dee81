package nl.doorstroom.toezicht.web;

import java.util.ArrayList;
import java.util.List;
import nl.doorstroom.platform.table.Column;
import nl.doorstroom.platform.table.TableDefinition;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.toezicht.Gemeentebeoordeling;
import nl.doorstroom.toezicht.Gemeenteoordeel;
import nl.doorstroom.toezicht.Ronde;
import nl.doorstroom.toezicht.beleid.Cijfers;
import nl.doorstroom.toezicht.beleid.Maatstaf;
import org.jspecify.annotations.Nullable;

/** The gemeenten of a round as rows of a table. */
record Rondetabel(Ronde ronde) {
    TableDefinition<Gemeentebeoordeling> scherm() {
        return tabel(List.of(
                naam().linkedTo(een -> Toezichtwoorden.adres(ronde.code()) + "/"
                        + een.gemeente().code()),
                stand("stand", "Stand", Maatstaf.OP_PEILDATUM),
                stand("na_naijl", "Na de na-ijl", Maatstaf.NA_NAIJL),
                voorstel().marked(een -> Toezichtwoorden.kleur(een.voorstel())),
                grond(),
                oordeel().marked(this::kleur),
                trede(),
                voortgang()));
    }

    /** As a file has it: with the code, the reasons and the other figures. */
    TableDefinition<Gemeentebeoordeling> bestand() {
        var kolommen = new ArrayList<Column<Gemeentebeoordeling>>();
        kolommen.add(Column.text("gm_code", "Code", een -> een.gemeente().code().waarde()));
        kolommen.add(naam());
        kolommen.addAll(figuren());
        kolommen.addAll(List.of(voorstel(), grond(), oordeel(), motivering(), trede(), voortgang()));
        return tabel(kolommen);
    }

    private static TableDefinition<Gemeentebeoordeling> tabel(List<Column<Gemeentebeoordeling>> kolommen) {
        return new TableDefinition<>(
                "Gemeenten in deze ronde",
                kolommen,
                "gemeente",
                een -> een.gemeente().naam() + " " + een.gemeente().code());
    }

    private static List<Column<Gemeentebeoordeling>> figuren() {
        return List.of(
                stand("stand_op_peildatum", "Stand", Maatstaf.OP_PEILDATUM),
                stand("stand_na_naijl", "Na de na-ijl", Maatstaf.NA_NAIJL),
                Column.number(
                        "verhuisd_in_naijl",
                        "Verhuisd in de na-ijl",
                        een -> cijfers(een).naijl()),
                Column.number(
                        "niet_verwerkt", "Niet verwerkt", een -> cijfers(een).nietVerwerkt()));
    }

    private static Column<Gemeentebeoordeling> naam() {
        return Column.text("gemeente", "Gemeente", een -> een.gemeente().naam());
    }

    private static Column<Gemeentebeoordeling> voorstel() {
        return Column.text("voorstel", "Voorstel", een -> Toezichtwoorden.voorstel(een.voorstel()));
    }

    private static Column<Gemeentebeoordeling> grond() {
        return Column.text("grond", "Grond", een -> een.voorstel().reden());
    }

    private Column<Gemeentebeoordeling> oordeel() {
        return Column.text("oordeel", "Oordeel", this::oordeel);
    }

    private static Column<Gemeentebeoordeling> motivering() {
        return Column.text(
                "motivering",
                "Motivering",
                een -> een.oordeel().map(Gemeenteoordeel::motivering).orElse(null));
    }

    private static Column<Gemeentebeoordeling> trede() {
        return Column.number("trede", "Trede", een -> een.staat().stap().nummer());
    }

    private static Column<Gemeentebeoordeling> voortgang() {
        return Column.text("voortgang", "Voortgang", een -> een.voortgang().naam());
    }

    private static Cijfers cijfers(Gemeentebeoordeling een) {
        return een.feiten().cijfers();
    }

    private static Column<Gemeentebeoordeling> stand(String key, String label, Maatstaf maatstaf) {
        return Column.change(key, label, een -> cijfers(een).stand(maatstaf));
    }

    private String oordeel(Gemeentebeoordeling een) {
        return een.oordeel()
                .map(oordeel -> Toezichtwoorden.oordeel(ronde.regel(), oordeel))
                .orElse(DutchFormat.NONE);
    }

    private @Nullable String kleur(Gemeentebeoordeling een) {
        return een.oordeel()
                .map(oordeel -> Toezichtwoorden.kleur(ronde.regel(), oordeel))
                .orElse(null);
    }
}
