package nl.doorstroom.publicatie.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.platform.web.Section;
import nl.doorstroom.publicatie.Beelden;
import nl.doorstroom.verdeling.Methode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Pages of text: what Doorstroom is, what can be downloaded, and how it treats its visitors. */
@Openbaar
@Controller
class TekstPages {
    private final Beelden beelden;

    TekstPages(Beelden beelden) {
        this.beelden = beelden;
    }

    @GetMapping("/over")
    ModelAndView over() {
        var page = Page.of(
                "Over Doorstroom",
                "Wat Doorstroom doet, hoe het rekent en waar de cijfers vandaan komen.",
                Section.OVER);
        List<OverView.Uitleg> methoden = Stream.of(Methode.values())
                .map(methode -> new OverView.Uitleg(methode.naam(), methode.uitleg()))
                .toList();
        return new ModelAndView("publicatie/over", Map.of("page", page, "view", new OverView(methoden)));
    }

    @GetMapping("/cijfers")
    ModelAndView cijfers() {
        var page = Page.of(
                "Cijfers", "Alle cijfers van Doorstroom als open data: CSV, ODS, PDF en een API.", Section.CIJFERS);
        var view = VersielijstView.van(beelden.versies());
        return new ModelAndView("publicatie/cijfers", Map.of("page", page, "view", view));
    }

    @GetMapping("/toegankelijkheid")
    ModelAndView toegankelijkheid() {
        var page = Page.outsideMenu("Toegankelijkheid", "Hoe toegankelijk Doorstroom is en waar u een probleem meldt.");
        return new ModelAndView("publicatie/toegankelijkheid", Map.of("page", page));
    }

    @GetMapping("/privacy")
    ModelAndView privacy() {
        var page = Page.outsideMenu("Privacy", "Welke gegevens Doorstroom van bezoekers verwerkt: bijna geen.");
        return new ModelAndView("publicatie/privacy", Map.of("page", page));
    }
}
