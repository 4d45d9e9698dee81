package nl.doorstroom.toezicht.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import nl.doorstroom.platform.form.Choice;
import nl.doorstroom.platform.form.Form;
import nl.doorstroom.platform.form.FormReader;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import nl.doorstroom.toezicht.Gesprek;
import nl.doorstroom.toezicht.Gesprekken;
import nl.doorstroom.toezicht.Gespreksvraag;
import nl.doorstroom.toezicht.Toezichtuitkomst;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where talks with a gemeente are noted, and notes are put right by another. */
@Vereist(Bevoegdheid.TOEZICHT_BEOORDELEN)
@Controller
class ToezichtgesprekPages {
    private static final String NIEUW = Dossiervinder.DOSSIER + "/gesprek";
    private static final String EEN = NIEUW + "/{nummer:\\d{1,18}}";
    private static final String TITEL = "Gesprek vastleggen";
    private static final String BETER = "Gesprek verbeteren";
    private static final String GEEN_NAMEN = "Noem geen namen of andere persoonsgegevens.";

    private final Gesprekken gesprekken;
    private final Dossiervinder vinder;

    ToezichtgesprekPages(Gesprekken gesprekken, Dossiervinder vinder) {
        this.gesprekken = gesprekken;
        this.vinder = vinder;
    }

    @GetMapping(NIEUW)
    ModelAndView nieuw(@PathVariable String provincie, @PathVariable String gemeente) {
        var gevonden = vinder.get(provincie, gemeente);
        return DossierformView.toon(gevonden, TITEL, view(gevonden, OptionalLong.empty(), Form.empty()));
    }

    @PostMapping(NIEUW)
    ModelAndView noteer(@PathVariable String provincie, @PathVariable String gemeente, HttpServletRequest request) {
        return doe(vinder.get(provincie, gemeente), OptionalLong.empty(), Form.from(request));
    }

    @GetMapping(EEN)
    ModelAndView beter(@PathVariable String provincie, @PathVariable String gemeente, @PathVariable long nummer) {
        var gevonden = vinder.get(provincie, gemeente);
        var gesprek = gesprekken.van(gevonden.gemeente().code()).stream()
                .filter(een -> een.nummer() == nummer)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var form = Form.empty()
                .with("gehouden", gesprek.gehoudenOp().toString())
                .with("soort", gesprek.soort().name())
                .with("besproken", gesprek.besproken())
                .with("afgesproken", gesprek.afgesproken());
        return DossierformView.toon(gevonden, BETER, view(gevonden, OptionalLong.of(nummer), form));
    }

    @PostMapping(EEN)
    ModelAndView verbeter(
            @PathVariable String provincie,
            @PathVariable String gemeente,
            @PathVariable long nummer,
            HttpServletRequest request) {
        return doe(vinder.get(provincie, gemeente), OptionalLong.of(nummer), Form.from(request));
    }

    private ModelAndView doe(Dossiervinder.Gevonden gevonden, OptionalLong vervangt, Form form) {
        return view(gevonden, vervangt, form)
                .na(noteer(gevonden, vervangt, form), gevonden, vervangt.isEmpty() ? TITEL : BETER, "gesprek");
    }

    private Toezichtuitkomst noteer(Dossiervinder.Gevonden gevonden, OptionalLong vervangt, Form form) {
        return gesprekken.noteer(
                gevonden.gemeente().code(),
                new Gespreksvraag(
                        FormReader.day(form, "gehouden"),
                        FormReader.choice(Gesprek.Soort.values(), form, "soort").orElse(null),
                        form.value("besproken"),
                        form.value("afgesproken"),
                        vervangt));
    }

    private static DossierformView view(Dossiervinder.Gevonden gevonden, OptionalLong vervangt, Form form) {
        var nummer = vervangt.isEmpty() ? "" : "/" + vervangt.getAsLong();
        return new DossierformView(
                "gesprek",
                vervangt.isEmpty() ? List.of() : List.of("Wat je vastlegt, komt in de plaats van de oude tekst."),
                gevonden.adres() + "/gesprek" + nummer,
                gevonden.adres() + "#gesprekken",
                velden(),
                List.of(new Choice("noteer", TITEL)),
                form);
    }

    private static List<Dossierveld> velden() {
        var soorten = Arrays.stream(Gesprek.Soort.values())
                .map(een -> new Choice(een.name(), Toezichtwoorden.hoofdletter(een.naam())))
                .toList();
        return List.of(
                Dossierveld.dag("gehouden", "Datum van het gesprek", ""),
                Dossierveld.keuze("soort", "Soort gesprek", soorten),
                Dossierveld.tekst("besproken", "Wat is er besproken?", GEEN_NAMEN, true),
                Dossierveld.tekst("afgesproken", "Wat is er afgesproken?", GEEN_NAMEN, false));
    }
}
