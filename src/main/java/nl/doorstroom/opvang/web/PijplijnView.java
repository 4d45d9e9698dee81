package nl.doorstroom.opvang.web;

import java.util.Arrays;
import java.util.List;
import nl.doorstroom.opvang.pijplijn.Ervaring;
import nl.doorstroom.opvang.pijplijn.Stap;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.table.TableView;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.platform.web.Page;

/**
 * The pijplijn of whoever looks, as a table, as a board or on a line of time.
 *
 * @param beeld how it is shown: tabel, bord or planning
 * @param beelden links to the other ways
 * @param ervaring how steps went before
 */
public record PijplijnView(
        String beeld,
        List<Page.Link> beelden,
        List<Choice> gebieden,
        String gebied,
        List<Choice> standen,
        String stand,
        String zoek,
        TableView tabel,
        List<Kolom> bord,
        Planning planning,
        List<Kans> ervaring,
        String samen,
        boolean leeg,
        boolean legtVast) {
    /** A step on the board. */
    public record Kolom(String naam, String samen, List<Kaart> kaarten) {}

    public record Kaart(String naam, String adres, String wat, String wanneer, String kans, boolean teLaat) {}

    public record Kans(String stap, String verder, String gestopt, String kans) {}

    static List<Kolom> bord(List<Pijplijnregel> regels) {
        return Arrays.stream(Stap.values())
                .map(stap -> kolom(
                        stap, regels.stream().filter(een -> een.isIn(stap)).toList()))
                .toList();
    }

    private static Kolom kolom(Stap stap, List<Pijplijnregel> regels) {
        long plaatsen = regels.stream()
                .mapToLong(een -> een.project().gegevens().plaatsen())
                .sum();
        return new Kolom(
                DutchFormat.capitalized(stap.naam()),
                regels.isEmpty() ? "geen projecten" : Opvangwoorden.plaatsen(plaatsen),
                regels.stream().map(een -> kaart(een, stap)).toList());
    }

    private static Kaart kaart(Pijplijnregel een, Stap stap) {
        var gegevens = een.project().gegevens();
        return new Kaart(
                gegevens.naam(),
                een.adres(),
                een.gemeente() + ", " + Opvangwoorden.plaatsen(gegevens.plaatsen()),
                een.verloop()
                        .verwacht(stap)
                        .map(dag -> (een.isTeLaat() ? "had klaar moeten zijn op " : "klaar verwacht op ")
                                + DutchFormat.date(dag))
                        .orElse("geen dag verwacht"),
                een.kanstekst(),
                een.isTeLaat());
    }

    static List<Kans> ervaring(Ervaring ervaring) {
        return Arrays.stream(Stap.values())
                .map(stap -> ervaring(stap, ervaring))
                .toList();
    }

    private static Kans ervaring(Stap stap, Ervaring ervaring) {
        var uitkomsten = ervaring.perStap().get(stap);
        return new Kans(
                DutchFormat.capitalized(stap.naam()),
                uitkomsten == null ? "0" : DutchFormat.number(uitkomsten.verder()),
                uitkomsten == null ? "0" : DutchFormat.number(uitkomsten.gestopt()),
                ervaring.kansVanaf(stap)
                        .map(een -> Math.round(een.miljoensten() / 10_000.0) + "%")
                        .orElse("niet bekend"));
    }
}
