package nl.doorstroom.publicatie.opvang;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.opvang.locatie.Locatiesoort.Kolom;
import nl.doorstroom.opvang.opgave.Opgave;
import nl.doorstroom.opvang.opgave.Opgavesoort;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.publicatie.opvang.Eigencijfers.Regel;
import nl.doorstroom.publicatie.opvang.OverzichtView.Eigentabel;
import nl.doorstroom.realisatie.Stand;
import nl.doorstroom.realisatie.maandtabel.web.Tabelbeeld;
import nl.doorstroom.realisatie.maandtabel.web.Tabelbeeld.Cel;
import nl.doorstroom.realisatie.maandtabel.web.Tabelbeeld.Groep;

/** Writes down what Doorstroom itself knows of areas. */
final class Eigenbeschrijving {
    /** One column: how it is called, and what it is of an area; empty when that is not known. */
    record Vak(String groep, String label, String code, Function<Regel, Optional<Long>> getal) {}

    private final Eigencijfers cijfers;

    private Eigenbeschrijving(Eigencijfers cijfers) {
        this.cijfers = cijfers;
    }

    static Eigentabel van(Eigencijfers cijfers, LocalDate dag) {
        var vakken = vakken(cijfers);
        return new Eigentabel(
                cijfers.isLeeg(),
                "Wat Doorstroom zelf weet op " + DutchFormat.date(dag),
                uitleg(cijfers),
                groepen(vakken),
                vakken.stream().map(Vak::label).toList(),
                cijfers.regels().stream().map(regel -> regel(regel, vakken)).toList());
    }

    /** The columns, from left to right. */
    static List<Vak> vakken(Eigencijfers cijfers) {
        return new Eigenbeschrijving(cijfers).vakken();
    }

    private List<Vak> vakken() {
        return List.of(
                opgave("Opvang Oekraïne", Opgavesoort.OEKRAINE),
                plekken("Opvang Oekraïne", "Plekken", "oekraine_plekken", Kolom.OEKRAINE),
                nodig("Opvang Oekraïne", Opgavesoort.OEKRAINE),
                opgave("Opvang COA", Opgavesoort.COA),
                plekken("Opvang COA", "Plekken regulier", "coa_plekken", Kolom.REGULIER),
                plekken("Opvang COA", "Plekken amv", "amv_coa_plekken", Kolom.AMV_COA),
                nodig("Opvang COA", Opgavesoort.COA),
                plekken("Noodopvang COA", "Plekken", "noodopvang_plekken", Kolom.NOODOPVANG),
                plekken("Crisisnoodopvang", "Plekken", "crisisnoodopvang_plekken", Kolom.CRISISNOODOPVANG),
                opgave("Amv bij Nidos", Opgavesoort.AMV_NIDOS),
                plekken("Amv bij Nidos", "Plekken", "amv_nidos_plekken", Kolom.AMV_NIDOS),
                stand("Taakstelling", "taakstelling", Stand::taakstelling),
                stand("Realisatie", "realisatie", Stand::netto),
                stand("Verschil", "verschil", stand -> -stand.eind()));
    }

    private Vak opgave(String groep, Opgavesoort soort) {
        return new Vak(groep, "Opgave", soort.code().replace('-', '_') + "_opgave", regel -> plaatsen(regel, soort));
    }

    private static Optional<Long> plaatsen(Regel regel, Opgavesoort soort) {
        return Optional.ofNullable(regel.opgaven().get(soort)).map(Opgave::plaatsen);
    }

    private Vak plekken(String groep, String label, String code, Kolom kolom) {
        return new Vak(groep, label, code, regel -> bekend().map(_ -> regel.plaatsen(kolom)));
    }

    private Optional<Boolean> bekend() {
        return Optional.of(cijfers.metPlaatsen()).filter(met -> met);
    }

    private Vak nodig(String groep, Opgavesoort soort) {
        return new Vak(
                groep,
                "Nog nodig",
                soort.code().replace('-', '_') + "_nog_nodig",
                regel -> bekend().flatMap(_ -> plaatsen(regel, soort)).map(opgave -> opgave - regel.plaatsen(soort)));
    }

    private static Vak stand(String label, String code, Function<Stand, Long> getal) {
        return new Vak(
                "Huisvesting",
                label,
                "huisvesting_" + code,
                regel -> regel.stand().map(getal));
    }

    private static String uitleg(Eigencijfers cijfers) {
        var zinnen = new ArrayList<String>();
        if (cijfers.metPlaatsen()) {
            zinnen.add("De plekken komen uit " + Opvangkorten.bron() + ".");
        } else {
            zinnen.add("Er zijn op deze dag geen opvanglocaties bekend. Daarom staan er geen plekken.");
        }
        if (cijfers.regels().stream().noneMatch(regel -> !regel.opgaven().isEmpty())) {
            zinnen.add("Er is op deze dag geen opgave vastgelegd.");
        }
        zinnen.add("De huisvesting is de stand aan het begin van " + DutchFormat.date(cijfers.standOp())
                + ", en staat er als van elke gemeente in het gebied een stand bekend is.");
        return String.join(" ", zinnen);
    }

    private static List<Groep> groepen(List<Vak> vakken) {
        var namen = vakken.stream().map(Vak::groep).distinct().toList();
        return namen.stream()
                .map(naam -> new Groep(naam, (int)
                        vakken.stream().filter(vak -> vak.groep().equals(naam)).count()))
                .toList();
    }

    private static Tabelbeeld.Regel regel(Regel regel, List<Vak> vakken) {
        var code = regel.gebied().code();
        var cellen = IntStream.range(0, vakken.size())
                .mapToObj(nummer -> cel(vakken.get(nummer), regel))
                .toList();
        return new Tabelbeeld.Regel(
                regel.gebied().naam(), adres(code), code.soort() != Gebiedsoort.VEILIGHEIDSREGIO, cellen);
    }

    private static Cel cel(Vak vak, Regel regel) {
        return new Cel(
                vak.groep() + ": " + vak.label(),
                vak.getal().apply(regel).map(DutchFormat::number).orElse(DutchFormat.NONE),
                false);
    }

    static String adres(Gebiedscode gebied) {
        return switch (gebied.soort()) {
            case PROVINCIE -> "/provincies/" + gebied;
            case VEILIGHEIDSREGIO -> "/veiligheidsregios/" + gebied;
            case GEMEENTE, REGIO, KOPPELREGIO, LAND -> "";
        };
    }
}
