package nl.doorstroom.opvang.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.gebied.Gebiedsindeling;
import nl.doorstroom.opvang.Besluitoverzicht;
import nl.doorstroom.opvang.opgave.Besluitkolom;
import nl.doorstroom.opvang.opgave.Besluitvergelijking;
import nl.doorstroom.opvang.opgave.Opvangbesluit;
import nl.doorstroom.opvang.opgave.Sleutelkeuze;
import nl.doorstroom.opvang.opgave.Spreidingssleutel;
import nl.doorstroom.opvang.web.BesluitView.Feit;
import nl.doorstroom.platform.table.Column;
import nl.doorstroom.platform.table.TableDefinition;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.verdeling.Breuk;
import nl.doorstroom.verdeling.Sleuteluitkomst;

/** Tells what a decision says, what its key gives and why. */
final class Besluitbeschrijving {
    private final Besluitoverzicht overzicht;
    private final Besluitvergelijking vergelijking;
    private final Gebiedsindeling indeling;

    Besluitbeschrijving(Besluitoverzicht overzicht, Besluitvergelijking vergelijking, Gebiedsindeling indeling) {
        this.overzicht = overzicht;
        this.vergelijking = vergelijking;
        this.indeling = indeling;
    }

    /** An area in the table. */
    record Rij(String code, String naam, Besluitkolom.Regel gedrukt, Besluitvergelijking.Rij rij) {}

    static List<Feit> feiten(Opvangbesluit besluit) {
        var feiten = new ArrayList<Feit>();
        feiten.add(new Feit("Geldt per", DutchFormat.date(besluit.per())));
        besluit.tot().ifPresent(tot -> feiten.add(new Feit("Tot en met", DutchFormat.date(tot.minusDays(1)))));
        feiten.add(new Feit("Bekend sinds", DutchFormat.dayOrMoment(besluit.bekendOp())));
        feiten.add(new Feit("Bron", Opgavenwoorden.bron(besluit.bron())));
        besluit.delen()
                .forEach(een -> feiten.add(new Feit("Waarvan " + een.naam(), DutchFormat.number(een.plaatsen()))));
        return feiten;
    }

    List<Rij> rijen() {
        return vergelijking.rijen().stream()
                .map(een -> new Rij(
                        een.gebied().waarde(),
                        Opgavenwoorden.naam(indeling, een.gebied()),
                        vergelijking.kolom().find(een.gebied()).orElseThrow(),
                        een))
                .toList();
    }

    TableDefinition<Rij> tabel() {
        var soort = vergelijking.kolom().soort();
        var kolommen = new ArrayList<Column<Rij>>();
        var naam = Column.<Rij>text("gebied", "Gebied", Rij::naam);
        kolommen.add(
                vergelijking.uitkomst().isPresent()
                        ? naam.linkedTo(een -> overzicht.besluit().adres() + "?soort=" + soort.code() + "&waarom="
                                + een.code() + "#waarom")
                        : naam);
        if (vergelijking.rijen().stream().anyMatch(een -> een.vorige().isPresent())) {
            kolommen.add(Column.number(
                    "aanwezig",
                    "Plaatsen waarmee is gerekend",
                    een -> een.gedrukt().aanwezig().orElse(null)));
            kolommen.add(Column.number(
                    "vorige", "Vorig besluit", een -> een.rij().vorige().orElse(null)));
            kolommen.add(Column.number(
                    "extra", "Erbij, afgedrukt", een -> een.gedrukt().extra().orElse(null)));
        }
        kolommen.add(
                Column.number("afgedrukt", "Opgave, afgedrukt", een -> een.rij().gedrukt()));
        if (vergelijking.uitkomst().isPresent()) {
            kolommen.add(Column.number(
                    "berekend", "Opgave, berekend", een -> een.rij().berekend().orElse(null)));
            kolommen.add(Column.change(
                    "verschil", "Verschil", een -> een.rij().verschil().orElse(null)));
        }
        return new TableDefinition<>(titel(), kolommen, "gebied", een -> een.naam() + " " + een.code());
    }

    String titel() {
        return DutchFormat.capitalized(vergelijking.kolom().soort().naam()) + ", in plaatsen per "
                + DutchFormat.date(overzicht.besluit().per());
    }

    List<Feit> sommen() {
        var kolom = vergelijking.kolom();
        var sommen = new ArrayList<Feit>();
        sommen.add(new Feit("Besloten", DutchFormat.number(kolom.totaal())));
        if (!vergelijking.rijen().isEmpty()) {
            sommen.add(new Feit("Onder de kolom staat", DutchFormat.number(kolom.gedrukt())));
            sommen.add(new Feit("De afgedrukte regels zijn samen", metVerschil(vergelijking.som(), kolom.totaal())));
        }
        vergelijking
                .berekendeSom()
                .ifPresent(som ->
                        sommen.add(new Feit("De berekende regels zijn samen", metVerschil(som, kolom.totaal()))));
        vergelijking
                .uitkomst()
                .filter(een -> een.afwijking() != 0)
                .ifPresent(een -> sommen.add(new Feit(
                        "De sleutel verdeelt " + DutchFormat.number(een.totaal()),
                        "na afronden per gebied zijn het er samen " + DutchFormat.number(een.som()))));
        return sommen;
    }

    private static String metVerschil(long som, long totaal) {
        return DutchFormat.number(som)
                + (som == totaal ? "" : " (" + DutchFormat.signed(som - totaal) + " vergeleken met wat is besloten)");
    }

    String uitleg() {
        return vergelijking
                .uitkomst()
                .map(uitkomst -> vergelijking.kolom().sleutel().uitleg()
                        + waarmee()
                        + uitkomst.verdeelsleutel()
                                .voorbehoud()
                                .map(een -> " " + een)
                                .orElse(""))
                .orElse("");
    }

    private String waarmee() {
        var versie = spreidingssleutel();
        var dag = versie.map(Spreidingssleutel::peildatum).or(overzicht::inwonersOp);
        return versie.map(een -> " Versie " + een.versie() + " van de sleutel.").orElse("")
                + dag.map(een -> " Inwoners op " + DutchFormat.date(een) + ".").orElse("");
    }

    private Optional<Spreidingssleutel> spreidingssleutel() {
        return overzicht.spreidingssleutel().filter(_ -> vergelijking.kolom().sleutel() == Sleutelkeuze.SPREIDINGSWET);
    }

    /** Where the version of the key stands that was used; empty when the key has no page. */
    Optional<Page.Link> sleutel() {
        return spreidingssleutel()
                .map(een -> new Page.Link(
                        "Bekijk versie " + een.versie() + " van de sleutel",
                        SpreidingsPages.adres(een, vergelijking.kolom().totaal())));
    }

    Optional<BesluitView.Waarom> waarom(String gebied) {
        return vergelijking
                .uitkomst()
                .flatMap(uitkomst -> rijen().stream()
                        .filter(een -> een.code().equals(gebied))
                        .findFirst()
                        .map(een -> new BesluitView.Waarom(een.naam(), stappen(een, uitkomst))));
    }

    private static List<Feit> stappen(Rij rij, Sleuteluitkomst uitkomst) {
        var regel = uitkomst.regel(rij.code());
        var delen = uitkomst.verdeelsleutel().bestanddelen();
        var stappen = new ArrayList<Feit>();
        rij.gedrukt()
                .aanwezig()
                .ifPresent(een -> stappen.add(new Feit("Plaatsen die er al waren", DutchFormat.number(een))));
        for (int i = 0; i < delen.size(); i++) {
            var deel = delen.get(i);
            var procent = decimaal(deel.gewicht().maal(Breuk.van(100)), 1);
            stappen.add(new Feit(
                    "Naar " + deel.naam() + " (" + procent + "% van " + DutchFormat.number(uitkomst.totaal()) + ")",
                    decimaal(regel.bijdragen().get(i), 2)));
        }
        stappen.add(new Feit("Samen", decimaal(regel.precies(), 2)));
        stappen.add(new Feit("Afgerond", DutchFormat.number(regel.aantal())));
        rij.rij()
                .vorige()
                .ifPresent(een -> stappen.add(new Feit(
                        "Bij de " + DutchFormat.number(een) + " van het vorige besluit",
                        DutchFormat.number(een + regel.aantal()))));
        stappen.add(new Feit("Afgedrukt", DutchFormat.number(rij.rij().gedrukt())));
        return stappen;
    }

    private static String decimaal(Breuk breuk, int cijfers) {
        BigDecimal getal = breuk.decimaal(cijfers, RoundingMode.HALF_UP);
        return DutchFormat.decimal(getal, cijfers);
    }
}
