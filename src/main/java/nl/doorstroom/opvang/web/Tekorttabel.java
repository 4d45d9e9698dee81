package nl.doorstroom.opvang.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.doorstroom.opvang.Tekortbeeld;
import nl.doorstroom.opvang.opgave.Opgave;
import nl.doorstroom.opvang.tekort.Aanbod;
import nl.doorstroom.opvang.tekort.Tekort;
import nl.doorstroom.opvang.tekort.Wegval;
import nl.doorstroom.platform.table.Column;
import nl.doorstroom.platform.table.TableDefinition;
import org.jspecify.annotations.Nullable;

/** What areas lack, as rows of tables. */
final class Tekorttabel {
    private static final List<Column<Maand>> MAANDKOLOMMEN = List.of(
            Column.text("maand", "Op", een -> een.tekort().maand().atDay(1)),
            Column.number(
                    "opgave",
                    "Opgave",
                    een -> een.opgave().map(Opgave::plaatsen).orElse(null)),
            Column.number("open", "Open", een -> een.aanbod().open()),
            Column.number("weggevallen", "Weggevallen", een -> een.aanbod().aflopend()),
            Column.number("pijplijn", "Pijplijn, verwacht", een -> een.aanbod().uitPijplijn()),
            Column.number(
                    "hoogstens", "Pijplijn, hoogstens", een -> een.aanbod().hoogstens()),
            Column.number("tekort", "Tekort, verwacht", een -> een.alsOpgave(Tekort::verwacht)),
            Column.number("tekort_minstens", "Tekort, minstens", een -> een.alsOpgave(Tekort::minstens)),
            Column.number("tekort_hoogstens", "Tekort, hoogstens", een -> een.alsOpgave(Tekort::hoogstens)));
    private static final List<Column<Tekortbeeld>> GEBIEDKOLOMMEN = List.of(
            Column.text(
                    "soort", "Soort", een -> Opvangwoorden.soort(een.gebied().code())),
            Column.number(
                    "opgave",
                    "Opgave",
                    een -> een.opgave().map(Opgave::plaatsen).orElse(null)),
            Column.number("plaatsen", "Plaatsen nu", Tekortbeeld::nu),
            Column.number(
                    "valt_weg",
                    "Valt weg binnen half jaar",
                    een -> een.wegval().stream().mapToLong(Wegval::plaatsen).sum()),
            Column.number("tekort_halfjaar", "Tekort over een half jaar", een -> tekort(een, een.halfjaar())),
            Column.number(
                    "tekort_twee_jaar",
                    "Tekort over twee jaar",
                    een -> tekort(een, een.maanden().getLast())),
            Column.text(
                    "eerste_tekort",
                    "Eerste tekort",
                    een -> een.eersteTekort()
                            .map(tekort -> tekort.maand().atDay(1))
                            .orElse(null)));

    private Tekorttabel() {}

    /** A month of one area. */
    record Maand(Tekort tekort, Optional<Opgave> opgave) {
        private Aanbod aanbod() {
            return tekort.aanbod();
        }

        private @Nullable Long alsOpgave(Function<Tekort, Long> wat) {
            return opgave.isPresent() ? wat.apply(tekort) : null;
        }
    }

    static List<Maand> maanden(Tekortbeeld beeld) {
        return IntStream.range(0, beeld.maanden().size())
                .mapToObj(nummer ->
                        new Maand(beeld.maanden().get(nummer), beeld.opgaven().get(nummer)))
                .toList();
    }

    static TableDefinition<Maand> perMaand(String naam) {
        return new TableDefinition<>(
                "Plaatsen in " + naam + " aan het begin van de komende 24 maanden",
                MAANDKOLOMMEN,
                "maand",
                een -> een.tekort().maand().toString());
    }

    static TableDefinition<Tekortbeeld> perGebied(String keuze) {
        var naam = Column.<Tekortbeeld>text(
                        "gebied", "Gebied", een -> een.gebied().naam())
                .linkedTo(een -> OpvangbeeldPages.PAD + "/" + een.gebied().code() + keuze);
        return new TableDefinition<>(
                "Plaatsen per gebied, nu en in de komende 24 maanden",
                Stream.concat(Stream.of(naam), GEBIEDKOLOMMEN.stream()).toList(),
                "",
                een -> een.gebied().naam() + " " + een.gebied().code());
    }

    private static @Nullable Long tekort(Tekortbeeld beeld, Tekort tekort) {
        return beeld.opgave().isPresent() ? tekort.verwacht() : null;
    }
}
