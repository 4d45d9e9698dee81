package nl.doorstroom.toegang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.doorstroom.toegang.verwerking.Betrokkene;
import nl.doorstroom.toegang.verwerking.Verwerkingsvraag;

/** @param dossier number of the dossier of whom it was about, or empty */
public record VerwerkingForm(Dagenform dagen, String activiteit, String dossier, String trace) {
    static VerwerkingForm van(HttpServletRequest request) {
        return new VerwerkingForm(
                new Dagenform(LogboekForm.veld(request, "van"), LogboekForm.veld(request, "tot-en-met")),
                LogboekForm.veld(request, "activiteit"),
                LogboekForm.veld(request, "dossier").toUpperCase(Locale.ROOT),
                LogboekForm.veld(request, "trace"));
    }

    Map<String, String> fouten() {
        return dagen.fouten();
    }

    Verwerkingsvraag vraag() {
        var betrokkene =
                Optional.of(dossier).filter(nummer -> !nummer.isEmpty()).map(Betrokkene::dossier);
        return new Verwerkingsvraag(dagen.eerste(), dagen.tot(), activiteit, betrokkene, trace);
    }
}
