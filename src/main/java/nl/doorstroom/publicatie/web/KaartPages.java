package nl.doorstroom.publicatie.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import nl.doorstroom.kern.Gebiedscode;
import nl.doorstroom.kern.Openbaar;
import nl.doorstroom.platform.table.TableRequest;
import nl.doorstroom.platform.web.NotFoundException;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.platform.web.Section;
import nl.doorstroom.publicatie.Beeld;
import nl.doorstroom.publicatie.Beelden;
import nl.doorstroom.publicatie.Gemeentecijfers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The map of the country: home. */
@Openbaar
@Controller
class KaartPages {
    private static final Page PAGE = Page.of(
            "Wie krijgt er een thuis, waar en wanneer?",
            "De taakstelling per gemeente: hoeveel mensen met een verblijfsvergunning elke gemeente moet huisvesten.",
            Section.KAART);

    private final Beelden beelden;

    private final Standkaart standkaart;

    private final Opvangkaart opvangkaart;

    KaartPages(Beelden beelden, Standkaart standkaart, Opvangkaart opvangkaart) {
        this.beelden = beelden;
        this.standkaart = standkaart;
        this.opvangkaart = opvangkaart;
    }

    @GetMapping("/")
    ModelAndView kaart(
            @RequestParam(defaultValue = "") String toon,
            @RequestParam(defaultValue = "") String versie,
            @RequestParam(defaultValue = "NL") String gebied,
            @RequestParam(defaultValue = "") String maand,
            HttpServletRequest request) {
        var beeld = beelden.findOfStandaard(versie).orElseThrow(NotFoundException::new);
        var maat = Maat.van(toon);
        var gekozen = gekozen(beeld, gebied);
        var view = maat.isOpvang()
                ? opvangkaart.view(beeld, maat, gekozen)
                : maat.isStand()
                        ? standkaart.view(beeld, maat, gekozen, maand)
                        : view(beeld, maat, gekozen, TableRequest.from(request));
        return new ModelAndView("publicatie/kaart", Map.of("page", PAGE, "view", view));
    }

    private KaartView view(Beeld beeld, Maat maat, Gebiedscode gebied, TableRequest vraag) {
        var land = beeld.indeling().get(gebied);
        var bijschrift = "Taakstelling per gemeente, " + Versietekst.versie(beeld.kop());
        return new KaartView(
                Keuze.maten(maat),
                Keuze.versies(beelden.versies(), beeld.kop()),
                Keuze.gebieden(beeld.indeling(), gebied),
                land.naam(),
                gebied.equals(Gebiedscode.NEDERLAND)
                        ? ""
                        : Adres.van(land) + "?versie=" + beeld.kop().code(),
                KaartView.cijfers(beeld, beeld.totaal(land)),
                Landkaart.van(beeld, maat, gebied, Gemeentecijfers::adres),
                KaartView.bron(beeld),
                KaartView.opmerking(beeld),
                KaartView.geenMaat(beeld, maat),
                null,
                Gemeentetabel.van(beeld, bijschrift).view(beeld.regelsIn(gebied), vraag));
    }

    /** The area asked for; the country when the text is no area of this division. */
    static Gebiedscode gekozen(Beeld beeld, String gebied) {
        return Gebiedscode.isCode(gebied)
                        && beeld.indeling().find(new Gebiedscode(gebied)).isPresent()
                ? new Gebiedscode(gebied)
                : Gebiedscode.NEDERLAND;
    }
}
