package nl.doorstroom.toezicht;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.export.OdtFile;
import nl.doorstroom.platform.export.PdfFile;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.platform.web.Templates;
import nl.doorstroom.realisatie.Grootboeken;
import nl.doorstroom.toezicht.stuk.Stukdruk;
import org.springframework.stereotype.Component;

/** Makes of a paper what is sent: a tagged PDF, or an ODT to work on. */
@Component
class Stukdrukker {
    private final Sjabloonbank sjablonen;
    private final Grootboeken grootboeken;
    private final Templates templates;

    Stukdrukker(Sjabloonbank sjablonen, Grootboeken grootboeken, Templates templates) {
        this.sjablonen = sjablonen;
        this.grootboeken = grootboeken;
        this.templates = templates;
    }

    /** A draft, which says so. */
    Stukdruk concept(Stuk stuk) {
        return druk(stuk, "", DutchFormat.NONE);
    }

    /** A paper with its number and day. */
    Stukdruk druk(Stuk stuk, String kenmerk, LocalDate dagtekening) {
        return druk(stuk, kenmerk, DutchFormat.date(dagtekening));
    }

    private Stukdruk druk(Stuk stuk, String kenmerk, String datum) {
        var papier = sjablonen.briefpapier(stuk.provincie());
        return new Stukdruk(
                stuk.kop().soort(),
                papier.afzender(),
                papier.contact().lines().toList(),
                aan(stuk),
                kenmerk,
                datum,
                stuk.laatste().onderwerp(),
                stuk.laatste().inhoud().blokken(),
                papier.ondertekening().lines().toList(),
                verantwoording(stuk.kop().ronde()));
    }

    private List<String> aan(Stuk stuk) {
        return stuk.kop()
                .gemeente()
                .map(gemeente ->
                        List.of("Het college van burgemeester en wethouders", "Gemeente " + naam(stuk.kop(), gemeente)))
                .orElseGet(() -> List.of("Provinciale Staten van " + naam(stuk.kop(), stuk.provincie())));
    }

    private String naam(Stukkop kop, Gebiedscode gebied) {
        return grootboeken
                .indeling(kop.ronde().peildatum())
                .find(gebied)
                .map(Gebied::naam)
                .orElse(gebied.waarde());
    }

    private static List<String> verantwoording(Rondecode ronde) {
        var regels = new ArrayList<String>();
        regels.add(
                "De cijfers komen uit het grootboek van Doorstroom: de stand op " + DutchFormat.date(ronde.peildatum())
                        + " zoals die dag bekend, en apart wat er in de na-ijl bij kwam.");
        regels.add("Een stand boven 0 is een voorsprong, onder 0 een achterstand. Alle aantallen zijn personen.");
        return regels;
    }

    byte[] pdf(Stukdruk druk) {
        return PdfFile.write(templates.render("toezicht/stuk/pdf", Map.of("druk", druk)));
    }

    byte[] odt(Stukdruk druk) {
        return OdtFile.write(druk.onderwerp(), templates.render("toezicht/stuk/odt", Map.of("druk", druk)));
    }
}
