package nl.doorstroom.toezicht.web;

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
        return new TableDefinition<>(
                "Gemeenten in deze ronde",
                List.of(
                        Column.<Gemeentebeoordeling>text(
                                        "gemeente",
                                        "Gemeente",
                                        een -> een.gemeente().naam())
                                .linkedTo(een -> Toezichtwoorden.adres(ronde.code()) + "/"
                                        + een.gemeente().code()),
                        stand("stand", "Stand", Maatstaf.OP_PEILDATUM),
                        stand("na_naijl", "Na de na-ijl", Maatstaf.NA_NAIJL),
                        Column.<Gemeentebeoordeling>text(
                                        "voorstel", "Voorstel", een -> Toezichtwoorden.voorstel(een.voorstel()))
                                .marked(een -> Toezichtwoorden.kleur(een.voorstel())),
                        Column.text("grond", "Grond", een -> een.voorstel().reden()),
                        Column.<Gemeentebeoordeling>text("oordeel", "Oordeel", this::oordeel)
                                .marked(this::kleur),
                        Column.number(
                                "trede", "Trede", een -> een.staat().stap().nummer()),
                        Column.text(
                                "voortgang", "Voortgang", een -> een.voortgang().naam())),
                "gemeente",
                een -> een.gemeente().naam() + " " + een.gemeente().code());
    }

    /** As a file has it: with the code, the reasons and the other figures. */
    TableDefinition<Gemeentebeoordeling> bestand() {
        return new TableDefinition<>(
                        "Gemeenten in deze ronde",
                        List.of(
                                Column.text(
                                        "gemeente",
                                        "Gemeente",
                                        een -> een.gemeente().naam()),
                                stand("stand_op_peildatum", "Stand", Maatstaf.OP_PEILDATUM),
                                stand("stand_na_naijl", "Na de na-ijl", Maatstaf.NA_NAIJL),
                                Column.number(
                                        "verhuisd_in_naijl",
                                        "Verhuisd in de na-ijl",
                                        een -> cijfers(een).naijl()),
                                Column.number(
                                        "niet_verwerkt",
                                        "Niet verwerkt",
                                        een -> cijfers(een).nietVerwerkt()),
                                Column.text("voorstel", "Voorstel", een -> Toezichtwoorden.voorstel(een.voorstel())),
                                Column.text(
                                        "grond", "Grond", een -> een.voorstel().reden()),
                                Column.text("oordeel", "Oordeel", this::oordeel),
                                Column.text(
                                        "motivering",
                                        "Motivering",
                                        een -> een.oordeel()
                                                .map(Gemeenteoordeel::motivering)
                                                .orElse(null)),
                                Column.number(
                                        "trede",
                                        "Trede",
                                        een -> een.staat().stap().nummer()),
                                Column.text(
                                        "voortgang",
                                        "Voortgang",
                                        een -> een.voortgang().naam())),
                        "gemeente",
                        een -> een.gemeente().naam() + " " + een.gemeente().code())
                .after(Column.text(
                        "gm_code", "Code", een -> een.gemeente().code().waarde()));
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
