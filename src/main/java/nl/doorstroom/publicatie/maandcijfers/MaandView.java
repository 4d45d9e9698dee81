package nl.doorstroom.publicatie.maandcijfers;

import java.util.List;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebiedsindeling;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.platform.table.TableView;
import nl.doorstroom.platform.web.DutchFormat;

/**
 * A publicatie as its page shows it.
 *
 * @param gebied code of the area that was chosen
 * @param gebieden the areas to choose from
 */
public record MaandView(Kop kop, String zoek, String gebied, List<Gebied> gebieden, TableView tabel) {
    public MaandView {
        gebieden = List.copyOf(gebieden);
    }

    /** What a list and a page say of a publicatie. */
    public record Kop(
            String code,
            String adres,
            String peildatum,
            String bekendOp,
            String label,
            String gepubliceerdOp,
            String controlegetal) {}

    static Kop kop(Maandkop kop) {
        return new Kop(
                kop.code().toString(),
                MaandPages.ADRES + "/" + kop.code(),
                DutchFormat.date(kop.code().peildatum()),
                DutchFormat.moment(kop.bekendOp()),
                kop.label(),
                kop.publicatie().map(ene -> DutchFormat.moment(ene.op())).orElse(""),
                kop.controlegetal());
    }

    static List<Gebied> gebieden(Gebiedsindeling indeling) {
        return indeling.gebieden(Gebiedsoort.PROVINCIE);
    }

    static List<String> verantwoording(Maandkop kop) {
        var zo = kop(kop);
        return List.of(
                "Maandcijfers " + zo.code() + ", " + zo.label(),
                "Peildatum: " + zo.peildatum() + " (begin van de dag)",
                "Zoals bekend op: " + zo.bekendOp(),
                "Controlegetal (SHA-256 van de tekst op " + zo.adres() + ".txt): " + zo.controlegetal());
    }
}
