package nl.doorstroom.opvang.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.opvang.Spreidingsverdeling;
import nl.doorstroom.opvang.opgave.Spreidingssleutel;
import nl.doorstroom.opvang.web.BesluitView.Feit;
import nl.doorstroom.opvang.web.BesluitView.Waarom;
import nl.doorstroom.platform.table.Column;
import nl.doorstroom.platform.table.TableDefinition;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.verdeling.Breuk;
import nl.doorstroom.verdeling.Sleutelregel;
import nl.doorstroom.verdeling.Sleuteluitkomst;

/** Tells what the key of the Spreidingswet gives, by provincie or by gemeente, and why. */
final class Spreidingsbeschrijving {
    private final Spreidingsverdeling verdeling;
    private final Sleuteluitkomst uitkomst;
    private final Gebiedsoort per;

    /** @param per PROVINCIE or GEMEENTE */
    Spreidingsbeschrijving(Spreidingsverdeling verdeling, Gebiedsoort per) {
        this.verdeling = verdeling;
        this.uitkomst = per == Gebiedsoort.PROVINCIE ? verdeling.provincies() : verdeling.gemeenten();
        this.per = per;
    }

    /** An area in the table. */
    record Rij(
            Gebiedscode gebied,
            String naam,
            String provincie,
            long inwoners,
            Optional<BigDecimal> factor,
            long plaatsen) {
        String code() {
            return gebied.waarde();
        }

        /** Places for a thousand inhabitants. */
        BigDecimal perDuizend() {
            return inwoners == 0
                    ? BigDecimal.ZERO
                    : BigDecimal.valueOf(plaatsen * 1_000)
                            .divide(BigDecimal.valueOf(inwoners), 2, RoundingMode.HALF_UP);
        }
    }

    List<Rij> rijen() {
        return uitkomst.regels().stream().map(this::rij).toList();
    }

    private Rij rij(Sleutelregel regel) {
        var gebied = new Gebiedscode(regel.sleutel());
        return new Rij(
                gebied,
                Opgavenwoorden.naam(verdeling.indeling(), gebied),
                per == Gebiedsoort.GEMEENTE ? verdeling.provincie(gebied).naam() : "",
                verdeling.inwonersVan(gebied),
                Optional.ofNullable(verdeling.sleutel().welvaart().get(gebied)),
                regel.aantal());
    }

    /** @param adres of the page, to which {@code waarom} with a code is added */
    TableDefinition<Rij> tabel(String adres) {
        var kolommen = new ArrayList<Column<Rij>>();
        kolommen.add(Column.<Rij>text("gebied", DutchFormat.capitalized(per.naam()), Rij::naam)
                .linkedTo(een -> adres + "&waarom=" + een.code() + "#waarom"));
        if (per == Gebiedsoort.GEMEENTE) {
            kolommen.add(Column.text("provincie", "Provincie", Rij::provincie));
        }
        kolommen.add(Column.number("inwoners", "Inwoners", Rij::inwoners));
        if (per == Gebiedsoort.GEMEENTE) {
            kolommen.add(Column.decimal("factor", "Factor", een -> een.factor().orElse(null)));
        }
        kolommen.add(Column.number("plaatsen", "Plaatsen", Rij::plaatsen));
        kolommen.add(Column.decimal("perduizend", "Per 1.000 inwoners", Rij::perDuizend));
        return new TableDefinition<>(titel(), kolommen, "gebied", een -> een.naam() + " " + een.provincie());
    }

    String titel() {
        return Opgavenwoorden.plaatsen(uitkomst.totaal()) + " per " + per.naam();
    }

    List<Feit> feiten() {
        var sleutel = verdeling.sleutel();
        var feiten = new ArrayList<>(cijfers(sleutel));
        feiten.add(new Feit("Bekend sinds", DutchFormat.dayOrMoment(sleutel.bekendOp())));
        return feiten;
    }

    static List<Feit> cijfers(Spreidingssleutel sleutel) {
        return List.of(
                new Feit("Alleen naar inwoners", procent(Breuk.van(sleutel.deelNaarInwoners()))),
                new Feit("Naar inwoners maal de factor", procent(Breuk.EEN.min(Breuk.van(sleutel.deelNaarInwoners())))),
                new Feit("Inwoners op", DutchFormat.date(sleutel.peildatum())),
                new Feit("Bron van de factoren", Opgavenwoorden.bron(sleutel.bron())));
    }

    private static String procent(Breuk deel) {
        var procent =
                deel.maal(Breuk.van(100)).decimaal(4, RoundingMode.HALF_UP).stripTrailingZeros();
        return DutchFormat.decimal(procent, Math.max(0, procent.scale())) + "%";
    }

    String voorbehoud() {
        return uitkomst.verdeelsleutel().voorbehoud().orElse("")
                + " Plaatsen worden per gemeente verdeeld en afgerond; een provincie krijgt wat haar gemeenten samen"
                + " krijgen.";
    }

    Optional<Waarom> waarom(String gebied) {
        return rijen().stream()
                .filter(een -> een.code().equals(gebied))
                .findFirst()
                .map(een -> new Waarom(een.naam(), stappen(een)));
    }

    private List<Feit> stappen(Rij rij) {
        var regel = uitkomst.regel(rij.code());
        var delen = uitkomst.verdeelsleutel().bestanddelen();
        var stappen = new ArrayList<Feit>();
        stappen.add(new Feit("Inwoners", DutchFormat.number(rij.inwoners())));
        rij.factor().ifPresent(een -> stappen.add(new Feit("Factor", factor(een))));
        for (int i = 0; i < delen.size(); i++) {
            stappen.add(new Feit(
                    "Naar " + delen.get(i).naam() + " (" + procent(delen.get(i).gewicht()) + " van "
                            + DutchFormat.number(uitkomst.totaal()) + ")",
                    twee(regel.bijdragen().get(i))));
        }
        stappen.add(new Feit("Samen", twee(regel.precies())));
        stappen.add(new Feit(
                per == Gebiedsoort.GEMEENTE ? "Afgerond" : "Som van de afgeronde gemeenten",
                DutchFormat.number(regel.aantal())));
        return stappen;
    }

    private static String factor(BigDecimal factor) {
        var kort = factor.stripTrailingZeros();
        return DutchFormat.decimal(kort, Math.max(0, kort.scale()));
    }

    private static String twee(Breuk breuk) {
        return DutchFormat.decimal(breuk.decimaal(2, RoundingMode.HALF_UP), 2);
    }
}
