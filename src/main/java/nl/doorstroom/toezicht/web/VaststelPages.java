package nl.doorstroom.toezicht.web;

import java.util.List;
import java.util.Map;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toezicht.Rondes;
import nl.doorstroom.toezicht.Toezichtuitkomst;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Establishing a round: first all that will stand, then the button. */
@Vereist(Bevoegdheid.TOEZICHT_VASTSTELLEN)
@Controller
class VaststelPages {
    private static final String VASTSTELLEN = RondePages.RONDE + "/vaststellen";

    private final Rondes rondes;
    private final Rondevinder vinder;

    VaststelPages(Rondes rondes, Rondevinder vinder) {
        this.rondes = rondes;
        this.vinder = vinder;
    }

    @GetMapping(VASTSTELLEN)
    ModelAndView vraag(@PathVariable String provincie, @PathVariable String peildatum) {
        return toon(vinder.get(provincie, peildatum), List.of());
    }

    @PostMapping(VASTSTELLEN)
    ModelAndView stelVast(@PathVariable String provincie, @PathVariable String peildatum) {
        var gevonden = vinder.get(provincie, peildatum);
        var code = gevonden.ronde().code();
        return switch (rondes.stelVast(code)) {
            case Toezichtuitkomst.Gedaan(var aantal) ->
                Rondemelding.naar(Toezichtwoorden.adres(code), "vaststellen", aantal);
            case Toezichtuitkomst.Geweigerd(var fouten) -> toon(vinder.get(provincie, peildatum), fouten);
        };
    }

    private static ModelAndView toon(Rondevinder.Gevonden gevonden, List<Invoerfout> fouten) {
        var ronde = gevonden.ronde();
        var adres = Toezichtwoorden.adres(ronde.code());
        var page = new Page(
                "Ronde vaststellen",
                "Alles wat wordt vastgesteld.",
                null,
                List.of(ToezichtPages.BEGIN, gevonden.link()));
        var view = new VaststelView(
                gevonden.naam(),
                adres,
                ronde.gemeenten().stream()
                        .map(een -> new Beoordelingbeschrijving(ronde, een).besluit())
                        .toList(),
                fouten.stream().map(Invoerfout::toString).toList());
        var model = new ModelAndView("toezicht/vaststellen", Map.of("page", page, "view", view));
        model.setStatus(fouten.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return model;
    }
}
