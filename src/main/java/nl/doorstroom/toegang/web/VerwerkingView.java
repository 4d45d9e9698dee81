package nl.doorstroom.toegang.web;

import java.util.List;
import java.util.Map;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.toegang.verwerking.Activiteiten;
import nl.doorstroom.toegang.verwerking.Verwerking;
import nl.doorstroom.toegang.verwerking.Verwerkingsactiviteit;

/** The Logboek Dataverwerkingen as a page shows it. */
public record VerwerkingView(
        VerwerkingForm form,
        Map<String, String> fouten,
        List<Verwerkingsactiviteit> activiteiten,
        List<Regel> regels,
        Bladeren bladeren) {
    /** One operation in the list. */
    public record Regel(
            String wanneer,
            String activiteit,
            String wat,
            String betrokkene,
            String status,
            String operatie,
            String trace) {}

    static Regel regel(Verwerking verwerking, Activiteiten activiteiten) {
        return new Regel(
                DutchFormat.moment(verwerking.begin()),
                activiteiten
                        .find(verwerking.activiteit())
                        .map(Verwerkingsactiviteit::naam)
                        .orElse(verwerking.activiteit()),
                verwerking.naam(),
                verwerking.betrokkene().soort() + " " + verwerking.betrokkene().id(),
                verwerking.status().naam(),
                verwerking.operationId(),
                verwerking.traceId());
    }
}
