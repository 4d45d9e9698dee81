package nl.doorstroom.publicatie.web;

import java.util.List;
import java.util.stream.Stream;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebiedsindeling;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.taakstelling.Versiekop;

/** One option of a select list. */
public record Keuze(String waarde, String tekst, boolean gekozen) {
    /** Options under one heading. */
    public record Groep(String naam, List<Keuze> keuzes) {}

    static List<Keuze> versies(List<Versiekop> koppen, Versiekop gekozen) {
        return koppen.stream()
                .map(kop -> new Keuze(
                        kop.code().toString(), Versietekst.kort(kop), kop.code().equals(gekozen.code())))
                .toList();
    }

    static List<Keuze> maten(Maat gekozen) {
        return Stream.of(Maat.values())
                .map(maat -> new Keuze(maat.code(), maat.naam(), maat == gekozen))
                .toList();
    }

    static List<Groep> gebieden(Gebiedsindeling indeling, Gebiedscode gekozen) {
        return List.of(
                groep("Provincies", indeling.gebieden(Gebiedsoort.PROVINCIE), gekozen),
                groep("Regio's", indeling.gebieden(Gebiedsoort.REGIO), gekozen),
                groep("Veiligheidsregio's", indeling.gebieden(Gebiedsoort.VEILIGHEIDSREGIO), gekozen),
                groep("COA-koppelregio's", indeling.gebieden(Gebiedsoort.KOPPELREGIO), gekozen));
    }

    private static Groep groep(String naam, List<Gebied> gebieden, Gebiedscode gekozen) {
        return new Groep(
                naam,
                gebieden.stream()
                        .map(gebied -> new Keuze(
                                gebied.code().waarde(),
                                gebied.naam(),
                                gebied.code().equals(gekozen)))
                        .toList());
    }
}
