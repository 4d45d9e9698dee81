package nl.doorstroom.toezicht.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.gebied.Gebieden;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.platform.export.Downloads;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toezicht.Openbaarmaking;
import nl.doorstroom.toezicht.Openbaarmakingen;
import nl.doorstroom.toezicht.Rondecode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What provincies made public of their supervision, for everybody. */
@Openbaar
@Controller
class OordelenPages {
    private static final Page PAGE = Page.outsideMenu(
            "Oordelen van provincies", "Wat provincies openbaar maken van hun toezicht op de taakstelling.");

    private final Openbaarmakingen openbaarmakingen;
    private final Gebieden gebieden;

    OordelenPages(Openbaarmakingen openbaarmakingen, Gebieden gebieden) {
        this.openbaarmakingen = openbaarmakingen;
        this.gebieden = gebieden;
    }

    @GetMapping("/oordelen")
    ModelAndView oordelen() {
        var perRonde = openbaarmakingen.alle().stream()
                .collect(Collectors.groupingBy(Openbaarmaking::ronde, LinkedHashMap::new, Collectors.toList()));
        var groepen = perRonde.entrySet().stream()
                .map(een -> groep(een.getKey(), een.getValue()))
                .toList();
        return new ModelAndView("toezicht/oordelen", Map.of("page", PAGE, "view", new OordelenView(groepen)));
    }

    private OordelenView.Groep groep(Rondecode ronde, List<Openbaarmaking> alle) {
        var provincie = gebieden.indeling(Gebieden.BEGIN)
                .find(ronde.provincie())
                .map(Gebied::naam)
                .orElse(ronde.provincie().waarde());
        return new OordelenView.Groep(
                ronde.provincie() + "-" + ronde.peildatum(),
                provincie + ", peildatum " + DutchFormat.date(ronde.peildatum()),
                alle.stream().flatMap(een -> een.oordelen().stream()).toList(),
                alle.stream().flatMap(een -> bestand(een).stream()).toList());
    }

    private static List<OordelenView.Bestand> bestand(Openbaarmaking een) {
        return een.mededeling().stream()
                .map(bijlage -> new OordelenView.Bestand(
                        bijlage.kenmerk(), "/oordelen/mededeling-" + een.nummer() + ".pdf", bijlage.sha256()))
                .toList();
    }

    @GetMapping("/oordelen/mededeling-{nummer:\\d{1,9}}.pdf")
    ResponseEntity<byte[]> mededeling(@PathVariable long nummer) {
        var bestand = openbaarmakingen.mededeling(nummer).orElseThrow(NotFoundException::new);
        return Downloads.pdf(bestand.naam(), bestand.inhoud());
    }
}
