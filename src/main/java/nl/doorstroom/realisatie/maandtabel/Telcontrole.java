package nl.doorstroom.realisatie.maandtabel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.realisatie.maandtabel.Telverschil.Berekening;

/** Works the totals and differences of a monthly table out again. */
final class Telcontrole {
    private Telcontrole() {}

    static List<Telverschil> van(Maandtabel tabel) {
        var verschillen = new ArrayList<Telverschil>();
        for (var regel : tabel.regels()) {
            for (var tabelkolom : tabel.kolommen()) {
                Stream.of(optelling(tabel, regel, tabelkolom.kolom()), aftrekking(regel, tabelkolom.kolom()))
                        .flatMap(Optional::stream)
                        .filter(uitkomst -> uitkomst.verschil() != 0)
                        .forEach(verschillen::add);
            }
        }
        return List.copyOf(verschillen);
    }

    /** What the parts of an area add up to; empty when it has no parts here or one of them has no figure. */
    static Optional<Long> som(Maandtabel tabel, Gebiedscode gebied, Kolom kolom) {
        var getallen = delen(tabel, gebied).map(deel -> deel.getal(kolom)).toList();
        if (getallen.isEmpty() || getallen.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(
                getallen.stream().mapToLong(getal -> getal.orElse(0L)).sum());
    }

    private static Stream<Maandregel> delen(Maandtabel tabel, Gebiedscode gebied) {
        return tabel.regels().stream()
                .filter(regel -> gebied.equals(Gebiedscode.NEDERLAND)
                        ? regel.gebied().soort() == Gebiedsoort.PROVINCIE
                        : gebied.equals(regel.provincie()));
    }

    private static Optional<Telverschil> optelling(Maandtabel tabel, Maandregel regel, Kolom kolom) {
        var berekening = regel.gebied().equals(Gebiedscode.NEDERLAND)
                ? Berekening.SOM_VAN_PROVINCIES
                : Berekening.SOM_VAN_REGIOS;
        return som(tabel, regel.gebied(), kolom)
                .flatMap(som ->
                        regel.getal(kolom).map(gedrukt -> new Telverschil(regel, kolom, berekening, gedrukt, som)));
    }

    private static Optional<Telverschil> aftrekking(Maandregel regel, Kolom kolom) {
        return kolom.soort().aftrekking().flatMap(deel -> {
            var van = regel.getal(kolom.zoals(deel.van()));
            var af = regel.getal(kolom.zoals(deel.af()));
            return regel.getal(kolom)
                    .filter(_ -> van.isPresent() && af.isPresent())
                    .map(gedrukt -> new Telverschil(
                            regel, kolom, Berekening.OPGAVE_MIN_REALISATIE, gedrukt, van.get() - af.get()));
        });
    }
}
