package nl.doorstroom.publicatie.web;

import java.util.ArrayList;
import java.util.List;
import nl.doorstroom.platform.table.TableView;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.publicatie.Beeld;
import nl.doorstroom.publicatie.Gebiedstotaal;
import nl.doorstroom.taakstelling.Herkomst;
import org.jspecify.annotations.Nullable;

/**
 * The home page in texts.
 *
 * @param versies empty for a measure that is not of a version
 * @param cijfers totals of the country or the chosen area
 * @param bron under the map: whose figures and which inhabitants
 * @param opmerking what one must know of this version; empty when nothing
 * @param geenMaat says why the chosen measure has no figures; empty when it has
 */
public record KaartView(
        List<Keuze> maten,
        List<Keuze> versies,
        List<Keuze.Groep> gebieden,
        String gebiednaam,
        String gebiedadres,
        List<Cijfer> cijfers,
        Landkaart kaart,
        String bron,
        String opmerking,
        String geenMaat,
        @Nullable Tijdbalk tijdbalk,
        TableView tabel) {

    /**
     * Months to slide through; null for a measure that is of a version.
     *
     * @param laagste the first month, as years times twelve with the months since January added
     * @param leesbaar the chosen month in words
     * @param vorige where the month before is; empty at the first
     */
    public record Tijdbalk(int laagste, int hoogste, int maand, String leesbaar, String vorige, String volgende) {}

    /** A key figure: big number, small words, and where it leads. */
    public record Cijfer(String getal, String woorden, String adres) {}

    static List<Cijfer> cijfers(Beeld beeld, Gebiedstotaal totaal) {
        var versie = "/taakstellingen/" + beeld.kop().code();
        var halfjaar = Versietekst.halfjaar(beeld.kop().code().halfjaar());
        var cijfers = new ArrayList<Cijfer>();
        cijfers.add(new Cijfer(DutchFormat.number(totaal.aantal()), "te huisvesten in de " + halfjaar, versie));
        cijfers.add(new Cijfer(DutchFormat.number(totaal.gemeenten()), "gemeenten", "/gemeenten"));
        if (totaal.amv() != null) {
            cijfers.add(new Cijfer(
                    DutchFormat.number(totaal.amv()), "daarvan alleenstaande minderjarigen", versie + "#amv"));
        }
        return cijfers;
    }

    static String bron(Beeld beeld) {
        var kop = beeld.kop();
        return "Elke zeshoek is één gemeente. Bron: " + Versietekst.bron(kop.bron()) + ", versie "
                + kop.code().nummer() + "; inwoners CBS "
                + DutchFormat.date(kop.uitgangspunten().inwonersOp()) + ".";
    }

    static String opmerking(Beeld beeld) {
        return beeld.kop().herkomst() == Herkomst.BEREKEND
                ? "Van deze versie is alleen het landelijke totaal officieel. De aantallen per gemeente heeft Doorstroom"
                        + " berekend met dezelfde regels."
                : "";
    }

    static String geenMaat(Beeld beeld, Maat maat) {
        var leeg = beeld.regels().stream().allMatch(regel -> maat.waarde(regel) == null);
        if (!leeg) {
            return "";
        }
        return switch (maat) {
            case AMV -> "Voor deze versie is geen aantal alleenstaande minderjarigen (amv) bekend.";
            case VERANDERING -> "Van het halfjaar ervoor staat geen taakstelling in Doorstroom.";
            case TAAKSTELLING, PER_1000 -> "Voor deze versie zijn geen aantallen bekend.";
            case STAND, PERCENTAGE, OP_SCHEMA ->
                "In deze maand is van geen enkele gemeente de stand bekend. Kies een andere maand.";
            case OPVANG_COA, OPVANG_OEKRAINE, OPVANG_PER_1000 ->
                "In Doorstroom staat nu geen enkele opvanglocatie. De kaart is daarom leeg.";
        };
    }
}
