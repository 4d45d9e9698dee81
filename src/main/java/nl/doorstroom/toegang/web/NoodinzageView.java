package nl.doorstroom.toegang.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.toegang.dossier.Noodinzage;
import nl.doorstroom.toegang.dossier.Noodinzages;

/**
 * Noodinzages as a page shows them.
 *
 * @param magVragen shows the form and the own ones
 * @param magNagaan shows those in dossiers of the own gemeenten
 * @param melding what was just done, or empty
 */
public record NoodinzageView(
        boolean magVragen,
        boolean magNagaan,
        String nummer,
        String reden,
        Map<String, String> fouten,
        String melding,
        List<Regel> eigen,
        List<Regel> bijOns) {
    /**
     * One noodinzage.
     *
     * @param geldig whether it lasts now
     * @param oordeel the judgement in words; empty when there is none yet
     * @param eigen asked for by whoever looks, so for somebody else to judge
     */
    public record Regel(
            String id,
            String nummer,
            String vrager,
            String naam,
            String reden,
            String begonnen,
            String einde,
            boolean geldig,
            String oordeel,
            boolean eigen) {}

    static Regel regel(Noodinzage noodinzage, Instant nu) {
        var beeindigd = noodinzage.beeindigdOp();
        return new Regel(
                noodinzage.id().toString(),
                noodinzage.nummer(),
                noodinzage.vrager().toString(),
                noodinzage.vrager().naam(),
                noodinzage.reden(),
                DutchFormat.moment(noodinzage.begonnenOp()),
                DutchFormat.moment(beeindigd == null ? noodinzage.geldigTot() : beeindigd),
                noodinzage.isGeldigOp(nu),
                noodinzage.beoordeling().map(NoodinzageView::oordeel).orElse(""),
                Noodinzages.isEigen(noodinzage));
    }

    private static String oordeel(Noodinzage.Beoordeling beoordeling) {
        var kort = "Beoordeeld als " + beoordeling.oordeel().naam() + " op " + DutchFormat.moment(beoordeling.op());
        return beoordeling.toelichting().isEmpty() ? kort + "." : kort + ": " + beoordeling.toelichting();
    }
}
