package nl.doorstroom.taakstelling.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorstroom.kern.Bron;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Halfjaar;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.taakstelling.Herverdeling;
import nl.doorstroom.taakstelling.Opstelling;
import nl.doorstroom.taakstelling.Taakstellingen;
import nl.doorstroom.taakstelling.Uitgangspunten;
import nl.doorstroom.taakstelling.Versiekop;
import nl.doorstroom.verdeling.Methode;
import org.jspecify.annotations.Nullable;

/** What was typed to draw up a version. */
record OpstelForm(
        String halfjaar,
        long totaal,
        @Nullable Long amv,
        @Nullable String methode,
        @Nullable LocalDate inwonersOp,
        String bron,
        @Nullable LocalDate bronDatum) {

    /** Every fault of form; empty when the version can be drawn up. */
    List<Invoerfout> fouten() {
        var fouten = new ArrayList<>(foutenInCodes(halfjaar, "GM0000", "GM0000", bron));
        if (methode != null && Methode.lees(methode).isEmpty()) {
            fouten.add(Invoerfout.inVeld(
                    "--methode", methode, "Kies adams, webster, jefferson, hill, hamilton of artikel-29."));
        }
        return fouten;
    }

    /** Only to be asked when {@link #fouten} is empty. */
    Opstelling stelOp(Taakstellingen taakstellingen) {
        var wet = Uitgangspunten.volgensDeWet(Halfjaar.van(halfjaar), totaal, amv, herverdelingen(taakstellingen));
        var gekozen = Optional.ofNullable(methode).flatMap(Methode::lees).orElse(wet.methode());
        var punten = new Uitgangspunten(
                wet.halfjaar(),
                totaal,
                amv,
                wet.amvMinimum(),
                inwonersOp == null ? wet.inwonersOp() : inwonersOp,
                wet.indelingOp(),
                gekozen,
                wet.herverdelingen());
        return taakstellingen.stelOp(punten, new Bron(bron, bronDatum));
    }

    /** A herverdelingsregeling goes on until a version says otherwise. */
    private static List<Herverdeling> herverdelingen(Taakstellingen taakstellingen) {
        return taakstellingen.gepubliceerde().stream()
                .findFirst()
                .map(Versiekop::uitgangspunten)
                .map(Uitgangspunten::herverdelingen)
                .orElse(List.of());
    }

    static List<Invoerfout> foutenInCodes(String halfjaar, String van, String naar, String bron) {
        var fouten = new ArrayList<Invoerfout>();
        if (Halfjaar.lees(halfjaar).isEmpty()) {
            fouten.add(Invoerfout.inVeld("--halfjaar", halfjaar, "Schrijf een halfjaar als 2023-I of 2023-II."));
        }
        if (!Gebiedscode.isCode(van)) {
            fouten.add(Invoerfout.inVeld("--van", van, "Schrijf een gemeentecode als GM1700."));
        }
        if (!Gebiedscode.isCode(naar)) {
            fouten.add(Invoerfout.inVeld("--naar", naar, "Schrijf een gemeentecode als GM1700."));
        }
        if (bron.isBlank()) {
            fouten.add(Invoerfout.inVeld("--bron", bron, "Zeg waar dit vandaan komt."));
        }
        return fouten;
    }
}
