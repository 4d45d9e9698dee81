package nl.doorstroom.toegang.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toegang.Handelend;
import nl.doorstroom.toegang.Handelende.Gebruiker;
import nl.doorstroom.toegang.Ingelogd;
import nl.doorstroom.toegang.Werkbron;
import nl.doorstroom.toegang.Werkpost;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where whoever logged in begins: what waits for that role, most urgent first. */
@Ingelogd
@Controller
class WerkvoorraadPages {
    private static final Page PAGE = Page.outsideMenu("Werkvoorraad", "Wat er voor u klaarligt.");
    private static final Comparator<Werkpost> URGENTST =
            Comparator.comparing(Werkpost::uiterlijk, Comparator.nullsLast(Comparator.naturalOrder()));

    private final List<Werkbron> bronnen;

    WerkvoorraadPages(List<Werkbron> bronnen) {
        this.bronnen = bronnen;
    }

    @GetMapping("/werkvoorraad")
    ModelAndView werkvoorraad() {
        var wie = Handelend.nu();
        var posten = bronnen.stream()
                .flatMap(bron -> bron.posten(wie).stream())
                .sorted(URGENTST)
                .toList();
        var taak = wie instanceof Gebruiker gebruiker ? gebruiker.rol().taak() : "";
        return new ModelAndView(
                "toegang/werkvoorraad", Map.of("page", PAGE, "view", WerkvoorraadView.van(posten, taak)));
    }
}
