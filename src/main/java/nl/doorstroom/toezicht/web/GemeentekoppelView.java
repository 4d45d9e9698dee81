package nl.doorstroom.toezicht.web;

import java.util.HashSet;
import java.util.List;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.toezicht.Koppelmelding;
import nl.doorstroom.toezicht.koppelcijfer.Koppelcijfer;

/**
 * All that COA told of one gemeente.
 *
 * @param melding what was just done; empty when nothing was
 * @param rijen the newest day first
 * @param legtVast whether whoever looks may tell more
 */
public record GemeentekoppelView(String gemeente, String melding, List<Rij> rijen, boolean legtVast, Form form) {
    public GemeentekoppelView {
        rijen = List.copyOf(rijen);
    }

    /**
     * What was told once.
     *
     * @param id by which a figure elsewhere leads here; empty for what was replaced
     * @param opTijd the half-year for which this day tells whether people were linked in time; empty for other days
     * @param vervangen whether another took its place
     */
    public record Rij(
            String id,
            String peildatum,
            String gekoppeld,
            String wachtend,
            String bovenNorm,
            String opTijd,
            String bron,
            String wie,
            boolean vervangen) {}

    static List<Rij> rijen(List<Koppelmelding> meldingen) {
        var gezien = new HashSet<>();
        return meldingen.stream()
                .map(een -> rij(een, !gezien.add(een.cijfer().peildatum())))
                .toList();
    }

    private static Rij rij(Koppelmelding melding, boolean vervangen) {
        var cijfer = melding.cijfer();
        return new Rij(
                vervangen ? "" : "dag-" + cijfer.peildatum(),
                DutchFormat.date(cijfer.peildatum()),
                DutchFormat.number(cijfer.gekoppeld()),
                DutchFormat.number(cijfer.wachtend()),
                DutchFormat.number(cijfer.bovenNorm()),
                isOpTijd(cijfer) && !vervangen ? cijfer.halfjaar().toString() : "",
                melding.bron().titel()
                        + melding.bron()
                                .gedateerd()
                                .map(dag -> ", " + DutchFormat.date(dag))
                                .orElse(""),
                Toezichtwoorden.wie(melding.door()),
                vervangen);
    }

    private static boolean isOpTijd(Koppelcijfer cijfer) {
        return cijfer.peildatum().equals(Koppelcijfer.opTijd(cijfer.halfjaar()));
    }
}
