package nl.doorstroom.toezicht.web;

import java.util.List;
import java.util.Map;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toezicht.Toezichtuitkomst;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * A form in the dossier of a gemeente.
 *
 * @param onder the name that faults have which belong to no field
 * @param over what it is about, as sentences; may be empty
 * @param actie where it is sent
 * @param terug where to go without sending it
 * @param knoppen what can be done, each with the value of {@code wat}; the first is the main one
 */
public record DossierformView(
        String onder,
        List<String> over,
        String actie,
        String terug,
        List<Dossierveld> velden,
        List<Choice> knoppen,
        Form form) {
    /** The page with the form; with faults it tells that it was refused. */
    static ModelAndView toon(Dossiervinder.Gevonden gevonden, String titel, DossierformView view) {
        var naam = gevonden.gemeente().naam();
        var page = new Page(titel, titel + " in het dossier van " + naam + ".", null, gevonden.binnen());
        var model = new ModelAndView("toezicht/dossierform", Map.of("page", page, "naam", naam, "view", view));
        model.setStatus(view.form.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return model;
    }

    /**
     * Back to the dossier when it was done, or else the form again with what is wrong.
     *
     * @param melding what was done, as {@link Dossiermelding} knows it
     */
    ModelAndView na(Toezichtuitkomst uitkomst, Dossiervinder.Gevonden gevonden, String titel, String melding) {
        return switch (uitkomst) {
            case Toezichtuitkomst.Gedaan _ -> Dossiermelding.naar(gevonden.adres(), melding);
            case Toezichtuitkomst.Geweigerd(var fouten) ->
                toon(
                        gevonden,
                        titel,
                        new DossierformView(onder, over, actie, terug, velden, knoppen, form.withFaults(fouten)));
        };
    }
}
