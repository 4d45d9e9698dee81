package nl.doorstroom.toegang.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Gebiedsoort;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.kern.Periode;
import nl.doorstroom.platform.web.DutchFormat;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.toegang.Gebiedsinzicht;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** How the pages of administration say things. */
@Component
class Beheervorm {
    /** A path variable that is an id. */
    static final String ID = "{id:[0-9a-f-]{36}}";

    private final Gebiedsinzicht gebieden;
    private final Clock klok;

    Beheervorm(Gebiedsinzicht gebieden, Clock klok) {
        this.gebieden = gebieden;
        this.klok = klok;
    }

    LocalDate vandaag() {
        return LocalDate.ofInstant(klok.instant(), klok.getZone());
    }

    Instant nu() {
        return klok.instant();
    }

    /** As in "1 juli 2027". */
    String dag(Instant moment) {
        return DutchFormat.date(LocalDate.ofInstant(moment, klok.getZone()));
    }

    static String periode(Periode geldig) {
        var einde = geldig.tot();
        var vanaf = "vanaf " + DutchFormat.date(geldig.van());
        return einde == null ? vanaf : vanaf + " t/m " + DutchFormat.date(einde.minusDays(1));
    }

    /** The names of areas, in order. */
    String namen(Collection<Gebiedscode> codes) {
        return codes.stream().map(this::naam).sorted().collect(Collectors.joining(", "));
    }

    String naam(Gebiedscode code) {
        return gebieden.naam(code, vandaag());
    }

    /** As a form shows areas that can be changed: one a line, and the code where it says more than the name. */
    String regels(Collection<Gebiedscode> codes) {
        return codes.stream().map(this::schrijf).collect(Collectors.joining("\n"));
    }

    private String schrijf(Gebiedscode code) {
        var alle = EnumSet.allOf(Gebiedsoort.class);
        var naam = naam(code);
        return gebieden.zoek(naam, alle, vandaag()).size() == 1 ? naam : code.waarde();
    }

    static Page page(String titel, String uitleg, Page.Link... pad) {
        return new Page(titel, uitleg, null, List.of(pad));
    }

    static ModelAndView vorm(String template, Page page, Object view) {
        return new ModelAndView("toegang/" + template, Map.of("page", page, "view", view));
    }

    /** The form once more, with what is wrong. */
    static ModelAndView afgewezen(ModelAndView vorm) {
        vorm.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return vorm;
    }

    /** The form once more, for somebody else was first. */
    static ModelAndView achterhaald(ModelAndView vorm) {
        vorm.setStatus(HttpStatus.CONFLICT);
        return vorm;
    }

    static ModelAndView naar(String pad, Melding melding) {
        return new ModelAndView("redirect:" + pad + "?melding=" + melding.code());
    }

    static List<String> uitleg(List<Invoerfout> fouten) {
        return fouten.stream().map(Invoerfout::uitleg).distinct().toList();
    }
}
