package nl.doorstroom.publicatie.stand;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.publicatie.stand.StandView.Regel;
import nl.doorstroom.realisatie.Stand;
import nl.doorstroom.realisatie.Voortgang;

/**
 * Tells a stand as a sum whose every line leads to what it rests on.
 *
 * @param vraag the reading as it stands in addresses
 * @param metBoekingen whether whoever looks may follow figures to their entries
 */
record Standbeschrijving(Gebiedscode gebied, Stand stand, Standwoorden woorden, String vraag, boolean metBoekingen) {
    private String adres(String figuur) {
        return metBoekingen ? "/standen/" + gebied + "/boekingen" + vraag + "&figuur=" + figuur : "";
    }

    List<Regel> som() {
        var regels = new ArrayList<Regel>();
        var begin = DutchFormat.date(stand.halfjaar().begin());
        regels.add(new Regel("Stand op " + begin, DutchFormat.signed(stand.begin()), adres("begin"), false));
        stand.realisatie()
                .forEach((soort, aantal) -> regels.add(new Regel(
                        "Gehuisvest: " + woorden.soort(soort).toLowerCase(Locale.ROOT),
                        DutchFormat.signed(aantal),
                        adres(soort.code()),
                        false)));
        regels.add(new Regel(
                "Taakstelling " + stand.halfjaar(),
                DutchFormat.signed(-stand.taakstelling()),
                adres("taakstelling"),
                false));
        regels.add(new Regel(
                "Stand op " + DutchFormat.date(stand.peildatum()), DutchFormat.signed(stand.eind()), "", true));
        return regels;
    }

    List<Regel> voortgang() {
        var voortgang = Voortgang.van(stand);
        return List.of(
                Regel.van("Opgave van het halfjaar", DutchFormat.number(stand.opgave())),
                Regel.van("Gehuisvest", DutchFormat.number(stand.gerealiseerd())),
                Regel.van(
                        "Deel van de opgave",
                        voortgang
                                .percentage()
                                .map(deel -> DutchFormat.decimal(deel, 1) + "%")
                                .orElse(DutchFormat.NONE)),
                Regel.van(
                        "Na " + voortgang.maanden() + " van de 6 maanden",
                        voortgang.klasse().naam()));
    }

    /** What was housed just after the half-year, as far as it has passed. */
    List<Regel> naijl() {
        if (stand.naijl().isEmpty()) {
            return List.of();
        }
        var regels = new ArrayList<Regel>();
        regels.add(Regel.van(
                "Gehuisvest in de maand erna", DutchFormat.number(stand.naijl().getAsLong())));
        stand.fase3().ifPresent(aantal -> regels.add(Regel.van("Daarna in fase 3", DutchFormat.number(aantal))));
        regels.add(new Regel("Dan nog te huisvesten", DutchFormat.number(stand.restant()), "", true));
        return regels;
    }
}
