package nl.doorstroom.publicatie.stand;

import java.util.List;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.kern.Periode;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.realisatie.Boekingvolgorde;
import nl.doorstroom.realisatie.Boekingvraag;
import nl.doorstroom.realisatie.Grootboeken;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Handelend;
import org.springframework.stereotype.Component;

/** Tells the latest entries of a gemeente to who may see them, and to others that they may not. */
@Openbaar
@Component
public class Boekingenkorten {
    private static final int HOOGSTENS = 8;

    private final Grootboeken grootboeken;

    Boekingenkorten(Grootboeken grootboeken) {
        this.grootboeken = grootboeken;
    }

    /** What became known last, newest first. */
    public Boekingenkort van(Gebied gemeente) {
        return Handelend.nu().mag(Bevoegdheid.BOEKING_INZIEN, gemeente.code())
                ? lees(gemeente)
                : Boekingenkort.geen(gemeente.naam(), waarom(gemeente));
    }

    private static String waarom(Gebied gemeente) {
        return Grootboeken.zietPerDag()
                ? gemeente.naam() + " valt buiten uw gebied: u ziet hier wel de standen, maar niet de boekingen."
                : "Openbaar is de stand aan het begin van elke maand. De boekingen waaruit die is opgeteld ziet alleen wie"
                        + " daarvoor een account heeft.";
    }

    private Boekingenkort lees(Gebied gemeente) {
        var vraag = Boekingvraag.van(
                List.of(gemeente.code()), grootboeken.laatste().bekendOp(), Periode.vanaf(Peilingvraag.VROEGST));
        var gevonden = grootboeken.boekingen(vraag, Boekingvolgorde.GEREGISTREERD, true, 0, HOOGSTENS);
        return new Boekingenkort(
                gemeente.naam(),
                "",
                new Standwoorden(grootboeken.soorten()).regels(gevonden.boekingen(), _ -> gemeente),
                gevonden.totaal() == 1 ? "De boeking" : "Alle " + DutchFormat.number(gevonden.totaal()) + " boekingen",
                "/boekingen?gemeente=" + gemeente.code() + "&sorteer=-" + Boekingvolgorde.GEREGISTREERD.code());
    }
}
