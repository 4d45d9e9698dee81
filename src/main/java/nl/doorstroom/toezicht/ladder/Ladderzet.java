package nl.doorstroom.toezicht.ladder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A step with all that it may need; a step that needs less looks at less.
 *
 * @param bevestigd whether the gemeente answered or gave its zienswijze; for the last step whether a court ordered to wait
 * @param isGemist whether a milestone was missed, by the grootboek
 * @param tot the last day of the term that it gives
 * @param bezwaarTot the last day for bezwaar
 * @param vorige the state before the last decision; empty when there was none
 */
public record Ladderzet(
        Ladderstap stap,
        Tredebesluit besluit,
        boolean bevestigd,
        boolean isGemist,
        LocalDate tot,
        LocalDate bezwaarTot,
        Optional<Toezichtstaat> vorige) {
    /** What comes of it from a state. Nothing but this leads from one state to another. */
    public Tredeuitkomst vanuit(Toezichtstaat staat) {
        return switch (stap) {
            case BEEINDIG -> staat instanceof Toezichtstaat.Signaleren ? kanNiet(staat) : staat.beeindig(besluit);
            case HERSTEL -> vorige.map(een -> staat.herstel(besluit, een)).orElseGet(() -> kanNiet(staat));
            case VRAAG_INFORMATIE, MAAK_AFSPRAKEN, KONDIG_AAN, BESLUIT, VOER_UIT ->
                Ladderstap.vanuit(staat).contains(stap) ? hoger(staat) : kanNiet(staat);
        };
    }

    /** The one step up that there is from a state. */
    private Tredeuitkomst hoger(Toezichtstaat staat) {
        return switch (staat) {
            case Toezichtstaat.Signaleren nu -> nu.vraagInformatie(besluit, tot);
            case Toezichtstaat.Informatie nu -> nu.maakAfspraken(besluit, bevestigd, tot);
            case Toezichtstaat.Afspraken nu -> nu.kondigAan(besluit, isGemist, tot);
            case Toezichtstaat.Vooraankondiging nu -> nu.besluit(besluit, bevestigd, tot, bezwaarTot);
            case Toezichtstaat.Besluit nu -> nu.voerUit(besluit, bevestigd);
            case Toezichtstaat.Uitvoering nu -> kanNiet(nu);
        };
    }

    private Tredeuitkomst kanNiet(Toezichtstaat staat) {
        var kan = Ladderstap.vanuit(staat).stream().map(Ladderstap::naam).toList();
        return new Tredeuitkomst.Geweigerd(List.of(
                "Vanaf trede " + staat.stap().nummer() + " kan dit niet. Wel kan: " + String.join(", ", kan) + "."));
    }
}
