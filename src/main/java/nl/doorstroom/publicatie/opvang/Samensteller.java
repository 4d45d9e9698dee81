package nl.doorstroom.publicatie.opvang;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorstroom.publicatie.opvang.Overzichttabel.Aangeleverdekolom;
import nl.doorstroom.publicatie.opvang.Overzichttabel.Levering;
import nl.doorstroom.realisatie.maandtabel.Kolom;
import nl.doorstroom.realisatie.maandtabel.Maandregel;
import nl.doorstroom.realisatie.maandtabel.Maandtabel;
import nl.doorstroom.realisatie.maandtabel.Tabelkolom;
import nl.doorstroom.realisatie.maandtabel.Tabelvorm;

/**
 * Puts a table of the Opgavenoverzicht together for a day. Of each column it takes the figures with the latest peildatum
 * that is not after the day; of two with the same peildatum those of the newer table.
 */
final class Samensteller {
    private final LocalDate dag;
    private final List<Maandtabel> tabellen;

    /** @param tabellen of one shape, the newest first and of each day one version */
    private Samensteller(LocalDate dag, List<Maandtabel> tabellen) {
        this.dag = dag;
        this.tabellen = tabellen;
    }

    /** @param tabellen of any shape, the newest first and of each day one version */
    static Overzichttabel van(Tabelvorm vorm, LocalDate dag, List<Maandtabel> tabellen) {
        var vanVorm =
                tabellen.stream().filter(tabel -> tabel.code().vorm() == vorm).toList();
        var samensteller = new Samensteller(dag, vanVorm);
        return samensteller
                .indeling()
                .map(indeling -> samensteller.van(vorm, indeling))
                .orElseGet(() -> new Overzichttabel(vorm, dag, List.of(), Optional.empty()));
    }

    /** Which columns and lines there are: those of the newest table of that day, or else of the oldest there is. */
    private Optional<Maandtabel> indeling() {
        return tabellen.stream()
                .filter(tabel -> !tabel.code().datum().isAfter(dag))
                .findFirst()
                .or(() -> tabellen.stream().reduce((_, ouder) -> ouder));
    }

    private Overzichttabel van(Tabelvorm vorm, Maandtabel indeling) {
        var kolommen = indeling.kolommen().stream()
                .map(kolom -> new Aangeleverdekolom(kolom.kolom(), laatste(kolom.kolom())))
                .toList();
        var regels =
                indeling.regels().stream().map(regel -> regel(regel, kolommen)).toList();
        var herkomsten = kolommen.stream()
                .map(kolom -> new Tabelkolom(kolom.kolom(), kolom.herkomst()))
                .toList();
        return new Overzichttabel(vorm, dag, kolommen, Optional.of(new Maandtabel(indeling.kop(), herkomsten, regels)));
    }

    private Optional<Levering> laatste(Kolom kolom) {
        return tabellen.stream()
                .flatMap(tabel -> vertelling(tabel, kolom))
                .filter(vertelling -> !vertelling.dag().isAfter(dag))
                .min(Comparator.comparing(Levering::dag).reversed());
    }

    private static Stream<Levering> vertelling(Maandtabel tabel, Kolom kolom) {
        return tabel.kolommen().stream()
                .filter(een -> een.kolom().equals(kolom))
                .map(Tabelkolom::herkomst)
                .map(herkomst -> new Levering(
                        tabel.kop(),
                        herkomst,
                        herkomst.findPeildatum().orElse(tabel.code().datum())));
    }

    private Maandregel regel(Maandregel regel, List<Aangeleverdekolom> kolommen) {
        var getallen = new LinkedHashMap<Kolom, Long>();
        for (var kolom : kolommen) {
            kolom.aangeleverd()
                    .flatMap(aangeleverd -> getal(aangeleverd, regel, kolom.kolom()))
                    .ifPresent(getal -> getallen.put(kolom.kolom(), getal));
        }
        return new Maandregel(regel.gebied(), regel.provincie(), regel.naam(), getallen);
    }

    private Optional<Long> getal(Levering aangeleverd, Maandregel regel, Kolom kolom) {
        return tabellen.stream()
                .filter(tabel -> tabel.kop().equals(aangeleverd.tabel()))
                .findFirst()
                .flatMap(tabel -> tabel.regel(regel.gebied()))
                .flatMap(gevonden -> gevonden.getal(kolom));
    }
}
