package nl.doorstroom.publicatie.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.doorstroom.gebied.Gebied;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.publicatie.Beeld;
import nl.doorstroom.publicatie.Beelden;
import nl.doorstroom.publicatie.web.ZoekView.Resultaat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** Finding an area by what somebody types. */
@Openbaar
@Controller
class ZoekPages {
    private static final int SUGGESTIES = 8;
    private static final int RESULTATEN = 50;
    private static final int LANGSTE_VRAAG = 100;

    private final Beelden beelden;

    ZoekPages(Beelden beelden) {
        this.beelden = beelden;
    }

    /** With one hit straight to its page; else the list. */
    @GetMapping("/zoek")
    ModelAndView zoek(@RequestParam(defaultValue = "") String q) {
        var gevonden = zoek(q, RESULTATEN);
        var precies = gevonden.stream()
                .filter(resultaat -> resultaat.naam().equalsIgnoreCase(q.strip()))
                .toList();
        if (gevonden.size() == 1 || precies.size() == 1) {
            var doel = precies.size() == 1 ? precies.getFirst() : gevonden.getFirst();
            return new ModelAndView("redirect:" + doel.adres());
        }
        var page = Page.outsideMenu("Zoeken", "Zoek een gemeente, provincie of regio.");
        return new ModelAndView(
                "publicatie/zoek", Map.of("page", page, "vraag", q.strip(), "view", new ZoekView(gevonden)));
    }

    /** What the search box offers while one types. */
    @GetMapping("/zoek/suggesties")
    @ResponseBody
    List<Resultaat> suggesties(@RequestParam(defaultValue = "") String q) {
        return zoek(q, SUGGESTIES);
    }

    private List<Resultaat> zoek(String vraag, int hoogstens) {
        var beeld = beelden.findStandaard().orElseThrow(NotFoundException::new);
        var tekst = vraag.length() > LANGSTE_VRAAG ? vraag.substring(0, LANGSTE_VRAAG) : vraag;
        if (tekst.isBlank()) {
            return List.of();
        }
        return beeld.indeling().zoek(tekst, hoogstens).stream()
                .filter(gebied -> gebied.code().soort() != Gebiedsoort.LAND)
                .map(gebied -> resultaat(beeld, gebied))
                .collect(Collectors.toList());
    }

    private static Resultaat resultaat(Beeld beeld, Gebied gebied) {
        var waar = gebied.code().soort() == Gebiedsoort.GEMEENTE
                ? beeld.indeling()
                        .findWaarin(gebied.code(), Gebiedsoort.PROVINCIE)
                        .map(Gebied::naam)
                        .orElse("gemeente")
                : gebied.code().soort().naam();
        return new Resultaat(gebied.naam() + " (" + waar + ")", gebied.naam(), waar, Adres.van(gebied));
    }
}
