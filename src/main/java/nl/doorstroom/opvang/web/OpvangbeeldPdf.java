package nl.doorstroom.opvang.web;

import java.util.List;
import nl.doorstroom.opvang.opgave.Opgave;
import nl.doorstroom.platform.web.DutchFormat;

/** The months of an area as they stand on paper. */
public final class OpvangbeeldPdf {
    private OpvangbeeldPdf() {}

    /** A month in texts. */
    public record Rij(
            String maand,
            String opgave,
            String open,
            String verwacht,
            String tekort,
            String minstens,
            String hoogstens) {}

    static List<Rij> rijen(List<Tekorttabel.Maand> maanden) {
        return maanden.stream().map(OpvangbeeldPdf::rij).toList();
    }

    private static Rij rij(Tekorttabel.Maand maand) {
        var tekort = maand.tekort();
        boolean opgave = maand.opgave().isPresent();
        return new Rij(
                Opvangwoorden.maand(tekort.maand()),
                maand.opgave().map(Opgave::plaatsen).map(DutchFormat::number).orElse(DutchFormat.NONE),
                DutchFormat.number(tekort.aanbod().open()),
                DutchFormat.number(tekort.aanbod().uitPijplijn()),
                getal(opgave, tekort.verwacht()),
                getal(opgave, tekort.minstens()),
                getal(opgave, tekort.hoogstens()));
    }

    private static String getal(boolean opgave, long tekort) {
        return opgave ? DutchFormat.number(tekort) : DutchFormat.NONE;
    }
}
