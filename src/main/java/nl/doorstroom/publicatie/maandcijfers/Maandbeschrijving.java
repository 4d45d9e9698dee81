package nl.doorstroom.publicatie.maandcijfers;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebiedsindeling;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.table.TableView;
import nl.doorstroom.platform.web.DutchFormat;

/** Tells of a publicatie what its table does not: the sums, and whose stand is not known. */
final class Maandbeschrijving {
    private final Opstelling opstelling;
    private final Gebiedsindeling indeling;

    Maandbeschrijving(Opstelling opstelling, Gebiedsindeling indeling) {
        this.opstelling = opstelling;
        this.indeling = indeling;
    }

    static String gemeenten(int aantal) {
        return aantal == 1 ? "1 gemeente" : DutchFormat.number(aantal) + " gemeenten";
    }

    MaandView view(String zoek, String gebied, boolean perSoort, TableView tabel) {
        return new MaandView(
                MaandView.kop(opstelling.kop()),
                zoek,
                gebied,
                perSoort,
                MaandView.gebieden(indeling),
                tabel,
                opstelling.totalen().stream().map(this::totaal).toList(),
                dekking(),
                zonderStand());
    }

    private MaandView.Dekking dekking() {
        var inhoud = opstelling.inhoud();
        return new MaandView.Dekking(
                gemeenten(inhoud.regels().size()),
                gemeenten(inhoud.zonderStand().size()));
    }

    private MaandView.Totaal totaal(Maandtotaal totaal) {
        var land = totaal.gebied().equals(Gebiedscode.NEDERLAND);
        return new MaandView.Totaal(
                land ? "Nederland" : naam(totaal.gebied()),
                land ? "" : "/provincies/" + totaal.gebied(),
                geteld(totaal),
                totaal.cijfers().map(Maandbeschrijving::cijfers).orElse(null));
    }

    private static MaandView.Cijfers cijfers(Maandregel cijfers) {
        var percentage = cijfers.percentage();
        return new MaandView.Cijfers(
                DutchFormat.signed(cijfers.begin()),
                DutchFormat.number(cijfers.taakstelling()),
                DutchFormat.number(cijfers.opgave()),
                DutchFormat.number(cijfers.gehuisvest()),
                DutchFormat.signed(cijfers.eind()),
                percentage == null ? "" : DutchFormat.decimal(percentage, 1),
                cijfers.klasse().naam());
    }

    private static String geteld(Maandtotaal totaal) {
        var alle = totaal.bekend() + totaal.onbekend();
        return totaal.onbekend() == 0
                ? DutchFormat.number(alle)
                : DutchFormat.number(totaal.bekend()) + " van " + DutchFormat.number(alle);
    }

    /** The most frequent reason first. */
    private List<MaandView.Reden> zonderStand() {
        var perReden = opstelling.inhoud().zonderStand().stream()
                .collect(Collectors.groupingBy(Zonderstand::reden, TreeMap::new, Collectors.toList()));
        return perReden.entrySet().stream()
                .sorted((een, ander) -> ander.getValue().size() - een.getValue().size())
                .map(reden -> new MaandView.Reden(
                        reden.getKey(), gemeenten(reden.getValue().size()), opNaam(reden.getValue())))
                .toList();
    }

    private List<MaandView.Gemeente> opNaam(List<Zonderstand> zonder) {
        return zonder.stream()
                .map(een -> new MaandView.Gemeente(naam(een.gemeente()), "/gemeenten/" + een.gemeente()))
                .sorted((een, ander) -> een.naam().compareToIgnoreCase(ander.naam()))
                .toList();
    }

    private String naam(Gebiedscode code) {
        return indeling.find(code).map(Gebied::naam).orElse(code.waarde());
    }
}
