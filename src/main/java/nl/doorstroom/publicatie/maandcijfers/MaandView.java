package nl.doorstroom.publicatie.maandcijfers;

import java.util.List;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebiedsindeling;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.platform.table.TableView;
import nl.doorstroom.platform.web.DutchFormat;
import org.jspecify.annotations.Nullable;

/**
 * A publicatie as its page shows it.
 *
 * @param gebied code of the area that was chosen
 * @param perSoort whether the table shows people housed by kind
 * @param gebieden the areas to choose from
 * @param zonderStand gemeenten without a stand, together for each reason; empty when there are none
 */
public record MaandView(
        Kop kop,
        String zoek,
        String gebied,
        boolean perSoort,
        List<Gebied> gebieden,
        TableView tabel,
        List<Totaal> totalen,
        Dekking dekking,
        List<Reden> zonderStand) {
    static final String VOORBEELD = "Dit is een voorbeeld: de boekingen per gemeente zijn verzonnen.";

    public MaandView {
        gebieden = List.copyOf(gebieden);
        totalen = List.copyOf(totalen);
        zonderStand = List.copyOf(zonderStand);
    }

    /** What a list and a page say of a publicatie. */
    public record Kop(
            String code,
            String adres,
            String peildatum,
            String bekendOp,
            String label,
            boolean voorbeeld,
            String gepubliceerdOp,
            String controlegetal) {}

    /** Of how many gemeenten a stand is known, and of how many it is not; the second as {@code 12 gemeenten}. */
    public record Dekking(String bekend, String onbekend) {}

    /**
     * The sum of a provincie or the country.
     *
     * @param cijfers null when of no gemeente a stand is known
     */
    public record Totaal(
            String naam,
            String adres,
            String gemeenten,
            @Nullable Cijfers cijfers) {}

    /** How an area stood. */
    public record Cijfers(
            String begin,
            String taakstelling,
            String opgave,
            String gehuisvest,
            String stand,
            String percentage,
            String klasse) {}

    /** Gemeenten of which for one reason no stand is known. */
    public record Reden(String reden, String aantal, List<Gemeente> gemeenten) {
        public Reden {
            gemeenten = List.copyOf(gemeenten);
        }
    }

    /** A gemeente by name. */
    public record Gemeente(String naam, String adres) {}

    static Kop kop(Maandkop kop) {
        return new Kop(
                kop.code().toString(),
                MaandPages.ADRES + "/" + kop.code(),
                DutchFormat.date(kop.code().peildatum()),
                DutchFormat.moment(kop.bekendOp()),
                kop.label(),
                kop.voorbeeld(),
                kop.publicatie().map(ene -> DutchFormat.moment(ene.op())).orElse(""),
                kop.controlegetal());
    }

    static List<Gebied> gebieden(Gebiedsindeling indeling) {
        return indeling.gebieden(Gebiedsoort.PROVINCIE);
    }

    static List<String> verantwoording(Opstelling opstelling) {
        var zo = kop(opstelling.kop());
        return List.of(
                "Maandcijfers " + zo.code() + ", " + zo.label() + (zo.voorbeeld() ? ". " + VOORBEELD : ""),
                "Peildatum: " + zo.peildatum() + " (begin van de dag)",
                "Zoals bekend op: " + zo.bekendOp(),
                "Geen stand bekend: "
                        + Maandbeschrijving.gemeenten(
                                opstelling.inhoud().zonderStand().size()),
                "Controlegetal (SHA-256 van de tekst op " + zo.adres() + ".txt): " + zo.controlegetal());
    }
}
