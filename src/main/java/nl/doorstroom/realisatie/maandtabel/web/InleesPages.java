package nl.doorstroom.realisatie.maandtabel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import nl.doorstroom.kern.Invoerfout;
import nl.doorstroom.platform.web.Page;
import nl.doorstroom.realisatie.maandtabel.Maandtabelbestand;
import nl.doorstroom.realisatie.maandtabel.Maandtabelcode;
import nl.doorstroom.realisatie.maandtabel.Maandtabelgegevens;
import nl.doorstroom.realisatie.maandtabel.Maandtabellen;
import nl.doorstroom.realisatie.maandtabel.Tabelinlezing.Afgekeurd;
import nl.doorstroom.realisatie.maandtabel.Tabelinlezing.Ingelezen;
import nl.doorstroom.realisatie.maandtabel.Tabelinlezing.Ongewijzigd;
import nl.doorstroom.toegang.Bevoegdheid;
import nl.doorstroom.toegang.Vereist;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Choose a file, look at what was read, tell where each column comes from, and only then keep it. */
@Vereist(Bevoegdheid.MAANDTABEL_INLEZEN)
@Controller
class InleesPages {
    static final String PAD = "/maandtabel-inlezen";

    /** A table of 38 lines is a few kilobytes; the page with its preview carries the file along. */
    private static final int GROOTSTE = 1 << 20;

    private static final Page PAGE = new Page(
            "Maandtabel inlezen",
            "Een officiële maandtabel inlezen.",
            null,
            List.of(new Page.Link("Maandtabellen", "/maandtabellen")));

    private final Maandtabellen maandtabellen;

    InleesPages(Maandtabellen maandtabellen) {
        this.maandtabellen = maandtabellen;
    }

    @GetMapping(PAD)
    ModelAndView kies(@RequestParam(defaultValue = "") String klaar) {
        var tabel = Maandtabelcode.lees(klaar).flatMap(maandtabellen::find);
        return tabel.map(nieuw -> gereed("De tabel is ingelezen.", nieuw.code()))
                .orElseGet(() -> kies(Inleesform.leeg()));
    }

    private static ModelAndView kies(Inleesform form) {
        return kies(new InleesView(form, "", ""));
    }

    private static ModelAndView gereed(String melding, Maandtabelcode code) {
        return kies(new InleesView(Inleesform.leeg(), melding, "/maandtabellen/" + code));
    }

    private static ModelAndView kies(InleesView view) {
        return new ModelAndView("realisatie/maandtabel-inlezen", Map.of("page", PAGE, "view", view));
    }

    /** What the file would become; nothing is stored. */
    @PostMapping(PAD + "/bekijken")
    ModelAndView bekijk(HttpServletRequest request, @RequestParam(required = false) @Nullable MultipartFile bestand)
            throws IOException {
        var form = Inleesform.van(request);
        if (bestand == null || bestand.isEmpty()) {
            return afgekeurd(form, "Kies een bestand.");
        }
        if (bestand.getSize() > GROOTSTE) {
            return afgekeurd(form, "Dit bestand is groter dan 1 MB. Een maandtabel is veel kleiner.");
        }
        return bekijk(form, bestand.getBytes());
    }

    private ModelAndView bekijk(Inleesform form, byte[] inhoud) {
        return switch (maandtabellen.beproef(Maandtabelbestand.van(inhoud), zonderKolommen(form))) {
            case Afgekeurd(var fouten) -> fout(kies(form.metFouten(fouten)));
            case Ongewijzigd(var tabel) -> ongewijzigd(tabel.code());
            case Ingelezen(var tabel, var opmerkingen) ->
                controle(ControleView.van(form, tabel, opmerkingen, schrijf(inhoud)));
        };
    }

    private static ModelAndView controle(ControleView view) {
        return new ModelAndView("realisatie/maandtabel-controle", Map.of("page", PAGE, "view", view));
    }

    /** Keeps what was looked at. */
    @PostMapping(PAD)
    ModelAndView leesIn(HttpServletRequest request, @RequestParam(defaultValue = "") String inhoud) {
        var form = Inleesform.van(request);
        if (inhoud.isEmpty() || !inhoud.matches("[A-Za-z0-9_-]+")) {
            return afgekeurd(form, "Kies een bestand.");
        }
        var bytes = Base64.getUrlDecoder().decode(inhoud);
        return switch (maandtabellen.leesIn(Maandtabelbestand.van(bytes), form.gegevens())) {
            case Afgekeurd(var fouten) -> fout(bekijk(form.metFouten(fouten), bytes));
            case Ongewijzigd(var tabel) -> ongewijzigd(tabel.code());
            case Ingelezen(var tabel, var _) -> new ModelAndView("redirect:" + PAD + "?klaar=" + tabel.code());
        };
    }

    private static ModelAndView ongewijzigd(Maandtabelcode code) {
        return gereed("Er is niets veranderd: deze tabel was al zo ingelezen.", code);
    }

    /** The columns have fields of their own, which show their faults beside the table. */
    private static Maandtabelgegevens zonderKolommen(Inleesform form) {
        return new Maandtabelgegevens(
                form.waarde("datum"), form.waarde("bron"), form.waarde("bronDatum"), Map.of(), Map.of());
    }

    private static ModelAndView afgekeurd(Inleesform form, String uitleg) {
        var fout = Invoerfout.inVeld(Inleesform.BESTAND, "", uitleg);
        return fout(kies(form.metFouten(List.of(fout))));
    }

    private static ModelAndView fout(ModelAndView vorm) {
        vorm.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return vorm;
    }

    private static String schrijf(byte[] inhoud) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(inhoud);
    }
}
