package nl.doorstroom.realisatie.maandtabel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorstroom.gebied.Gebieden;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.upload.Reading;
import nl.doorstroom.platform.upload.Sheet;
import nl.doorstroom.realisatie.maandtabel.Tabelinlezing.Afgekeurd;
import nl.doorstroom.realisatie.maandtabel.Tabelinlezing.Ingelezen;
import nl.doorstroom.realisatie.maandtabel.Tabelinlezing.Ongewijzigd;
import org.springframework.stereotype.Component;

/** Makes a version of a file with a monthly table, unless it says what is already known. */
@Component
class Maandtabelinvoer {
    private final JdbcMaandtabelStore store;
    private final Gebieden gebieden;
    private final Clock klok;

    Maandtabelinvoer(JdbcMaandtabelStore store, Gebieden gebieden, Clock klok) {
        this.store = store;
        this.gebieden = gebieden;
        this.klok = klok;
    }

    /** Reads; stores nothing. */
    Tabelinlezing lees(Maandtabelbestand bestand, Maandtabelgegevens gegevens) {
        var verteld = new Gegevenslezer(gegevens, vandaag());
        return switch (bestand.lezing()) {
            case Reading.Refused(var fouten) -> afgekeurd(verteld.fouten(), fouten);
            case Reading.Read(var blad) -> lees(blad, bestand.controlegetal(), verteld);
        };
    }

    private Tabelinlezing lees(Sheet blad, String bestand, Gegevenslezer verteld) {
        var kop = new Kopregel(blad);
        if (!kop.fouten().isEmpty()) {
            return afgekeurd(verteld.fouten(), kop.fouten());
        }
        // Without a date the division of today finds the other faults.
        var indeling = gebieden.indeling(verteld.datum().orElse(vandaag()));
        if (indeling.gebieden(Gebiedsoort.PROVINCIE).isEmpty()) {
            var fout = Invoerfout.inVeld(
                    "datum", indeling.peildatum().toString(), "Voor deze dag kennen wij de gebieden niet.");
            return afgekeurd(verteld.fouten(), List.of(fout));
        }
        var lezer = new Maandtabellezer(kop, indeling);
        lezer.lees(blad);
        var kolommen = List.copyOf(kop.plaatsen().keySet());
        var voorstel = voorstel(verteld.datum().orElse(vandaag()), kolommen);
        var tabelkolommen = verteld.herkomsten(kolommen, voorstel);
        var fouten = afgekeurd(verteld.fouten(), lezer.fouten());
        return fouten.fouten().isEmpty()
                ? vergelijk(maak(kop.vorm(), verteld, bestand, tabelkolommen, lezer.regels()))
                : fouten;
    }

    private Maandtabel maak(
            Tabelvorm vorm, Gegevenslezer verteld, String bestand, List<Tabelkolom> kolommen, List<Maandregel> regels) {
        var datum = verteld.datum().orElseThrow();
        Bron bron = verteld.bron().orElseThrow();
        int versie = 1
                + (int) koppen(vorm).stream()
                        .filter(kop -> kop.code().datum().equals(datum))
                        .count();
        var controlegetal = Controlegetal.van(vorm, datum, bron, kolommen, regels);
        var code = new Maandtabelcode(vorm, datum, versie);
        return new Maandtabel(
                new Maandtabelkop(code, bron, bestand, controlegetal, klok.instant(), versie), kolommen, regels);
    }

    private Tabelinlezing vergelijk(Maandtabel nieuw) {
        var vorige = koppen(nieuw.code().vorm()).stream()
                .filter(kop -> kop.code().isVersieVan(nieuw.code()))
                .findFirst();
        var gelijk = vorige.filter(kop -> kop.controlegetal().equals(nieuw.kop().controlegetal()));
        return gelijk.isPresent()
                ? new Ongewijzigd(store.find(gelijk.get().code()).orElseThrow())
                : new Ingelezen(nieuw, opmerkingen(nieuw));
    }

    private List<String> opmerkingen(Maandtabel nieuw) {
        var opmerkingen = new ArrayList<String>();
        if (nieuw.code().versie() > 1) {
            opmerkingen.add("Van deze tabel is al een versie ingelezen. Dit wordt versie "
                    + nieuw.code().versie() + "; de vorige blijft leesbaar.");
        }
        findVorige(nieuw.code().vorm(), nieuw.code().datum())
                .ifPresent(vorige -> opmerkingen.addAll(ontbrekend(nieuw, vorige)));
        return opmerkingen;
    }

    private static List<String> ontbrekend(Maandtabel nieuw, Maandtabel vorige) {
        return vorige.kolommen().stream()
                .map(kolom -> kolom.kolom().soort())
                .filter(soort -> nieuw.kolommen().stream()
                        .noneMatch(kolom -> kolom.kolom().soort() == soort))
                .distinct()
                .map(soort -> "De vorige tabel had ook een kolom over " + soort.groep() + ": " + soort.label() + ".")
                .toList();
    }

    /**
     * The sources of the columns as the table before it had them: of an earlier version of the same day with its peildata, of
     * an earlier day without, for those will have moved on. The source of a taakstelling names its half-year, so that is not
     * taken along either.
     */
    Map<Kolom, Kolomherkomst> voorstel(LocalDate datum, List<Kolom> kolommen) {
        var voorstel = new LinkedHashMap<Kolom, Kolomherkomst>();
        kolommen.stream()
                .findFirst()
                .flatMap(eerste -> findVorige(eerste.soort().vorm(), datum))
                .ifPresent(vorige -> kolommen.forEach(kolom -> voorstel.put(kolom, voorstel(vorige, datum, kolom))));
        return voorstel;
    }

    private static Kolomherkomst voorstel(Maandtabel vorige, LocalDate datum, Kolom kolom) {
        if (vorige.code().datum().equals(datum)) {
            return vorige.kolommen().stream()
                    .filter(bekend -> bekend.kolom().equals(kolom))
                    .findFirst()
                    .map(Tabelkolom::herkomst)
                    .orElse(Kolomherkomst.ONBEKEND);
        }
        return vorige.kolommen().stream()
                .filter(bekend -> bekend.kolom().soort() == kolom.soort()
                        && !kolom.soort().isTaakstelling())
                .findFirst()
                .map(bekend -> new Kolomherkomst(null, bekend.herkomst().bron()))
                .orElse(Kolomherkomst.ONBEKEND);
    }

    /** The newest version of this day, else of the last day before it. */
    private Optional<Maandtabel> findVorige(Tabelvorm vorm, LocalDate datum) {
        return koppen(vorm).stream()
                .map(Maandtabelkop::code)
                .filter(code -> !code.datum().isAfter(datum))
                .findFirst()
                .flatMap(store::find);
    }

    private List<Maandtabelkop> koppen(Tabelvorm vorm) {
        return store.koppen().stream().filter(kop -> kop.code().vorm() == vorm).toList();
    }

    private static Afgekeurd afgekeurd(List<Invoerfout> gegevens, List<Invoerfout> bestand) {
        var fouten = new ArrayList<>(gegevens);
        fouten.addAll(bestand);
        return new Afgekeurd(fouten);
    }

    private LocalDate vandaag() {
        return LocalDate.ofInstant(klok.instant(), klok.getZone());
    }
}
