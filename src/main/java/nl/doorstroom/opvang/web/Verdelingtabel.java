package nl.doorstroom.opvang.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.doorstroom.gebied.Gebiedsindeling;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.opvang.Gedrukttotaal;
import nl.doorstroom.opvang.afspraak.Afsprakenrekening;
import nl.doorstroom.opvang.afspraak.Opvangafspraak;
import nl.doorstroom.opvang.opgave.Opgave;
import nl.doorstroom.opvang.opgave.Opgavenboek;
import nl.doorstroom.opvang.opgave.Opgavesoort;
import nl.doorstroom.platform.table.Column;
import nl.doorstroom.platform.table.TableDefinition;
import nl.doorstroom.platform.web.DutchFormat;
import org.jspecify.annotations.Nullable;

/** What provincies must have beside what is agreed within them. */
record Verdelingtabel(
        Opgavenboek boek, Afsprakenrekening rekening, List<Gedrukttotaal> gedrukt, Gebiedsindeling indeling) {
    /** A provincie on a day. */
    record Rij(Gebiedscode provincie, String naam, Optional<Long> opgave, long samen) {
        String adres() {
            return Afsprakenrekening.ADRES + "/" + provincie;
        }

        Optional<Long> teVerdelen() {
            return opgave.map(een -> een - samen);
        }
    }

    /** One day of a provincie. */
    record Som(Opgavesoort soort, LocalDate per, Optional<Long> opgave, long samen, Optional<Long> gedrukt) {
        Optional<Long> teVerdelen() {
            return opgave.map(een -> een - samen);
        }
    }

    /** An afspraak that holds, with the name of its area. */
    record Afspraak(String gebied, Opvangafspraak afspraak) {}

    List<Rij> provincies(Opgavesoort soort, LocalDate dag) {
        return indeling.gebieden(Gebiedsoort.PROVINCIE).stream()
                .map(een -> new Rij(
                        een.code(),
                        een.naam(),
                        boek.op(een.code(), soort, dag).map(Opgave::plaatsen),
                        rekening.samen(een.code(), soort, dag)))
                .toList();
    }

    static TableDefinition<Rij> provincietabel(Opgavesoort soort, LocalDate dag) {
        var titel = DutchFormat.capitalized(soort.naam()) + ", in plaatsen op " + DutchFormat.date(dag);
        List<Column<Rij>> kolommen = List.of(
                Column.<Rij>text("provincie", "Provincie", Rij::naam).linkedTo(Rij::adres),
                Column.number("opgave", "Opgave", een -> een.opgave().orElse(null)),
                Column.number("afgesproken", "Afgesproken", Rij::samen),
                Column.change(
                        "te_verdelen",
                        "Nog te verdelen",
                        een -> een.teVerdelen().orElse(null)));
        return new TableDefinition<>(titel, kolommen, "provincie", Rij::naam);
    }

    List<Afspraak> afspraken(Gebiedscode provincie) {
        return rekening.afspraken().stream()
                .filter(een -> een.provincie().equals(provincie))
                .map(een -> new Afspraak(Opgavenwoorden.naam(indeling, een.gebied()), een))
                .toList();
    }

    private static Column<Afspraak> kolom(String naam, String kop, Function<Opvangafspraak, @Nullable Object> wat) {
        return Column.text(naam, kop, een -> wat.apply(een.afspraak()));
    }

    static TableDefinition<Afspraak> afspraaktabel() {
        List<Column<Afspraak>> kolommen = List.of(
                Column.text("gebied", "Gebied", Afspraak::gebied),
                kolom("waarvoor", "Waarvoor", een -> een.soort().naam()),
                kolom("per", "Per", een -> new Opgavenwoorden.Dag(een.per())),
                Column.number(
                        "plaatsen", "Plaatsen", een -> (long) een.afspraak().plaatsen()),
                kolom("staat", "Staat", een -> een.staat().naam()),
                kolom("bron", "Bron", een -> Opgavenwoorden.bron(een.bron())));
        return new TableDefinition<>("Afspraken die vaststaan", kolommen, "per", Afspraak::gebied);
    }

    /** On every day on which the opgave of the provincie or something within it changes. */
    List<Som> sommen(Gebiedscode provincie) {
        return Stream.of(Opgavesoort.values())
                .flatMap(soort -> dagen(provincie, soort).stream().map(dag -> som(provincie, soort, dag)))
                .sorted(Comparator.comparing(Som::soort).thenComparing(Som::per))
                .toList();
    }

    private TreeSet<LocalDate> dagen(Gebiedscode provincie, Opgavesoort soort) {
        var dagen = new TreeSet<LocalDate>();
        rekening.afspraken().stream()
                .filter(een -> een.provincie().equals(provincie) && een.soort() == soort)
                .forEach(een -> dagen.add(een.per()));
        boek.van(provincie, soort).forEach(een -> dagen.add(een.per()));
        return dagen;
    }

    private Som som(Gebiedscode provincie, Opgavesoort soort, LocalDate dag) {
        var opgave = boek.op(provincie, soort, dag).map(Opgave::plaatsen);
        var afgedrukt = gedrukt.stream()
                .filter(een -> een.provincie().equals(provincie) && een.soort() == soort)
                .filter(een -> een.per().equals(dag))
                .map(Gedrukttotaal::gedrukt)
                .findFirst();
        return new Som(soort, dag, opgave, rekening.samen(provincie, soort, dag), afgedrukt);
    }

    static TableDefinition<Som> somtabel() {
        List<Column<Som>> kolommen = List.of(
                Column.text("per", "Op", een -> new Opgavenwoorden.Dag(een.per())),
                Column.text("waarvoor", "Waarvoor", een -> een.soort().naam()),
                Column.number("opgave", "Opgave", een -> een.opgave().orElse(null)),
                Column.number("afgesproken", "Afgesproken, samen", Som::samen),
                Column.number(
                        "afgedrukt", "Afgedrukt totaal", een -> een.gedrukt().orElse(null)),
                Column.change(
                        "te_verdelen",
                        "Nog te verdelen",
                        een -> een.teVerdelen().orElse(null)));
        return new TableDefinition<>(
                "De provincie als geheel", kolommen, "per", een -> een.soort().naam());
    }

    /** Where a source prints another total than its lines add up to. */
    Optional<String> afwijking(Gebiedscode provincie) {
        return sommen(provincie).stream()
                .filter(een -> een.gedrukt()
                        .filter(afgedrukt -> afgedrukt != een.samen())
                        .isPresent())
                .map(een -> "Onder de verdeling per " + DutchFormat.date(een.per()) + " staat in de bron "
                        + DutchFormat.number(een.gedrukt().orElse(0L)) + "; de regels zijn samen "
                        + DutchFormat.number(een.samen()) + ".")
                .reduce((een, ander) -> een + " " + ander);
    }
}
